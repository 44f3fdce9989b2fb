// Draws public/icon/*.png from components/brand/icon.svg; run it after the drawing has changed.
import { mkdirSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findChromium } from './browser/findBrowsers.mjs';

const drawing = readFileSync('components/brand/icon.svg', 'utf8');
mkdirSync('public/icon', { recursive: true });
const executablePath = process.argv[2] ?? findChromium();
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
for (const size of [16, 32, 48, 96, 128]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
  await page.screenshot({ path: `public/icon/${size}.png`, omitBackground: true });
  await page.close();
}
await browser.close();
