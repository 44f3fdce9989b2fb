import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { installIfNeeded } from './install.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUT = join(ROOT, 'out');

/**
 * npm run screens [-- --quick] [--only NAME]
 *
 * Opens every screen of the built extension in Chromium, light and dark, in English and Arabic, with 0, 3 and 50,000
 * stored mentions (--quick: without the last), and the card in pages of ours, and puts pictures into out/screens, a sheet of all into out/screens.html and
 * out/screens.png, a sheet of each screen at all its sizes into out/sheets. Fails where axe finds anything, or where a screen is wider than its window. --only takes a part of the
 * names of states, or several with commas. The first run with 50,000 fills a profile in the user's cache folder.
 */
async function main() {
  const { values } = parseArgs({ options: { quick: { type: 'boolean' }, only: { type: 'string' } } });
  installIfNeeded(ROOT);
  const { COUNTS, visitScreens } = await import('./screens/visit.mjs');
  const { inWords } = await import('./screens/report.mjs');
  const folder = join(OUT, 'screens');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });

  const looks = [];
  const onLook = async ({ picture, ...look }) => {
    const file = `${look.state}-${look.count}-${look.language}-${look.scheme}.png`;
    writeFileSync(join(folder, file), await picture());
    looks.push({ ...look, file });
  };
  for (const count of COUNTS.filter((most) => !values.quick || most < 100)) {
    const start = performance.now();
    await visitScreens(count, { only: values.only, onLook });
    process.stderr.write(`${count} mentions: ${Math.round((performance.now() - start) / 1000)} s\n`);
  }
  await visitCardsIn(values.only, onLook);
  if (looks.length === 0) throw new Error(`No screen is called "${values.only}".`);
  await writeSheet(looks);
  await writeScreenSheets(looks);
  const found = inWords(looks);
  process.stdout.write(`${found.join('\n')}${looks.length} pictures in ${OUT}, ${found.length} findings\n`);
  if (found.length > 0) process.exitCode = 1;
}

/** The card in the page is no screen of its own: it is drawn into pages of ours. */
async function visitCardsIn(only = 'card', onLook) {
  if (!only.split(',').some((part) => part.startsWith('card'))) return;
  const { LOOKS } = await import('./screens/visit.mjs');
  const { visitCards, visitPlacedCards } = await import('./screens/cardGallery.mjs');
  await visitCards({ looks: LOOKS, onLook });
  await visitPlacedCards({ looks: LOOKS, onLook });
}

async function writeSheet(looks) {
  const { contactSheet } = await import('./screens/contactSheet.mjs');
  const { pictureOf } = await import('./screens/pictureOf.mjs');
  const sheet = join(OUT, 'screens.html');
  writeFileSync(sheet, contactSheet(looks));
  writeFileSync(join(OUT, 'screens.png'), await pictureOf(pathToFileURL(sheet).href));
}

async function writeScreenSheets(looks) {
  const { byScreen, screenSheet } = await import('./screens/screenSheets.mjs');
  const { pictureOf } = await import('./screens/pictureOf.mjs');
  const folder = join(OUT, 'sheets');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const screen of byScreen(looks)) {
    const sheet = join(folder, `${screen.name}.html`);
    writeFileSync(sheet, screenSheet(screen));
    writeFileSync(join(folder, `${screen.name}.png`), await pictureOf(pathToFileURL(sheet).href));
  }
}

main().catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
