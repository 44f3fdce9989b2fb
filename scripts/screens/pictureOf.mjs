import { chromium } from 'playwright-core';
import { findChromium } from '../browser/findBrowsers.mjs';

/** A picture of a whole local page, PNG. */
export async function pictureOf(url) {
  const browser = await chromium.launch({
    executablePath: findChromium(),
    chromiumSandbox: process.getuid?.() !== 0 && !process.env.CI,
  });
  try {
    const page = await browser.newPage({ viewport: { width: 2500, height: 900 } });
    await page.goto(url, { waitUntil: 'load' });
    return await page.screenshot({ fullPage: true });
  } finally {
    await browser.close();
  }
}
