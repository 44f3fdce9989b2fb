import { copyFileSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { installIfNeeded } from './install.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Pictures that the README shows, and how large one may be. */
const SHOWN = ['overview.png', 'mentions.png', 'insights.png', 'popup.png', 'panel.png'];
const MOST_BYTES = 150_000;

/**
 * npm start -- [--headless] [--pages MANIFEST --topic QUERY]
 *
 * Opens a browser with Earshot on sample pages under real host names, set up by its real buttons, and leaves it open.
 * Headless, or without a display: prints a table, writes out/mentions.csv and pictures of the screens into out, and ends.
 * With --pictures (npm run pictures) those that the README shows are renewed in docs/pictures.
 */
async function main() {
  const { values } = parseArgs({
    options: {
      headless: { type: 'boolean' },
      pages: { type: 'string' },
      topic: { type: 'string' },
      pictures: { type: 'boolean' },
    },
  });
  if ((values.pages === undefined) !== (values.topic === undefined)) {
    throw new Error('--pages and --topic go together: which pages to read, and what to listen for.');
  }
  if (values.pictures && values.pages !== undefined) throw new Error('The README shows sample pages only.');
  installIfNeeded(ROOT);
  const { demonstrate } = await import('./browser/demonstration.mjs');
  await demonstrate(ROOT, { ...values, headless: values.headless === true || !hasDisplay() });
  if (values.pictures) keepPictures();
}

function keepPictures() {
  const folder = join(ROOT, 'docs', 'pictures');
  mkdirSync(folder, { recursive: true });
  for (const name of SHOWN) {
    const { size } = statSync(join(ROOT, 'out', name));
    if (size > MOST_BYTES) throw new Error(`${name} has ${size} bytes, more than ${MOST_BYTES}.`);
    copyFileSync(join(ROOT, 'out', name), join(folder, name));
  }
}

function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

main().catch((error) => {
  process.stderr.write(`${error.message.split('\n')[0]}\n`);
  process.exitCode = 1;
});
