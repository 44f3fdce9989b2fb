import { copyFileSync, readFileSync } from 'node:fs';
import { downloaded } from '../../scripts/browser/downloads.mjs';
import { openScreen } from '../../scripts/browser/earshot.mjs';
import { storedRows, until } from '../../scripts/browser/extensionPage.mjs';
import { say } from '../../scripts/browser/words.mjs';

/** What a restore into an empty database of the same zone gives back as it was. */
export const EQUAL = ['mentions', 'matches', 'authors', 'topics', 'exposure', 'siteHealth'];

/** Makes a backup by its button, and saves it at a path. Chromium only. */
export async function makeBackup(browser, path) {
  const screen = await openScreen(browser, 'dashboard.html#/data?part=backup');
  const coming = screen.page.waitForEvent('download', { timeout: 60_000 });
  await screen.click('button', say('data.backup.make'));
  await (await coming).saveAs(path);
  await screen.close();
}

/** The same in either browser: Firefox saves it where it saves what is downloaded. */
export async function saveBackup(browser, path) {
  if (browser.kind === 'chromium') return makeBackup(browser, path);
  const screen = await openScreen(browser, 'dashboard.html#/data?part=backup');
  await screen.waitFor('button', say('data.backup.make'), 60_000);
  await screen.click('button', say('data.backup.make'));
  const saved = await downloaded(browser.downloads, (name) => name.endsWith('.earshot'), 'no backup was saved');
  await until(() => screen.evaluate(() => document.querySelector('progress') === null), 'it is still being made', 60_000);
  copyFileSync(saved, path);
  await screen.close();
}

/** The part of the page of the user's data on which a backup is restored. */
export async function openRestore(browser) {
  const screen = await openScreen(browser, 'dashboard.html#/data?part=restore');
  await screen.waitFor('button', say('data.restore.choose'), 60_000);
  return screen;
}

/** Chooses a file as its button does, and waits until it is checked. */
export async function chooseBackup(screen, path) {
  await screen.evaluate(choose, { name: 'sample.earshot', base64: readFileSync(path).toString('base64') });
  await screen.waitFor('button', say('data.restore.merge'), 120_000);
}

/** Restores a file to its end, and gives the journal. */
export async function restoreBackup(browser, path) {
  const screen = await openRestore(browser);
  await chooseBackup(screen, path);
  await screen.click('button', say('data.restore.merge'));
  const run = await until(async () => {
    const known = await restoring(screen);
    return known?.phase === 'done' ? known : null;
  }, 'the backup was not merged', 120_000, 250);
  return { screen, run };
}

export async function restoring(screen) {
  return ((await storedRows(screen, 'settings')) ?? []).find(({ key }) => key === 'restoring')?.value ?? null;
}

/** These tables as they are stored, each in the order of its keys. */
export async function dumped(screen, tables = EQUAL) {
  const dump = {};
  for (const table of tables) dump[table] = await storedRows(screen, table);
  return dump;
}

function choose({ name, base64 }) {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const input = document.querySelector('section[aria-labelledby="data-restore"] input[type="file"]');
  const given = new DataTransfer();
  given.items.add(new File([bytes], name));
  input.files = given.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}
