import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { installIfNeeded } from './install.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * npm start -- [--headless] [--pages MANIFEST --topic QUERY]
 *
 * Opens a browser with Earshot on sample pages under real host names, set up by its real buttons, and leaves it open.
 * Headless, or without a display: prints a table, writes out/mentions.csv, out/popup.png and out/dashboard.png, and ends.
 */
async function main() {
  const { values } = parseArgs({
    options: { headless: { type: 'boolean' }, pages: { type: 'string' }, topic: { type: 'string' } },
  });
  if ((values.pages === undefined) !== (values.topic === undefined)) {
    throw new Error('--pages and --topic go together: which pages to read, and what to listen for.');
  }
  installIfNeeded(ROOT);
  const { demonstrate } = await import('./browser/demonstration.mjs');
  await demonstrate(ROOT, { ...values, headless: values.headless === true || !hasDisplay() });
}

function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

main().catch((error) => {
  process.stderr.write(`${error.message.split('\n')[0]}\n`);
  process.exitCode = 1;
});
