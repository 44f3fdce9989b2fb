import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { openScreen, understoodMentions } from '../../scripts/browser/earshot.mjs';
import { storedRows, until } from '../../scripts/browser/extensionPage.mjs';
import { welcome } from '../../scripts/browser/welcome.mjs';
import { say } from '../../scripts/browser/words.mjs';
import { expectedIds, listening } from './listening.mjs';
import { dumped, makeBackup, restoreBackup } from './restoring.mjs';
import { inChromium, inFirefox, NEEDS_CHROMIUM, NEEDS_FIREFOX } from './support.mjs';
import { counted, unpacked } from './tallies.mjs';

/** Removes its folder whatever comes. */
async function withFolder(walk) {
  const folder = mkdtempSync(join(tmpdir(), 'earshot-restore-'));
  try {
    await walk(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

async function capture(file) {
  let before;
  await inChromium(async (browser, server) => {
    const { home } = await listening(browser, server, { count: 40 });
    await understoodMentions(home);
    before = await dumped(home);
    await makeBackup(browser, file);
  });
  return before;
}

async function assertRestored(screen, run, before) {
  assert.deepEqual([run.added, run.merged, run.conflicts], [before.mentions.length, 0, 0]);
  const after = await dumped(screen);
  for (const [table, rows] of Object.entries(before)) assert.deepEqual(after[table], rows, table);
  const tallies = await storedRows(screen, 'tallies');
  for (const cells of ['published', 'seen']) assert.deepEqual(unpacked(tallies, cells), counted(before.matches, cells));
  assert.equal((await storedRows(screen, 'staged')).length, 0);
}

void test('a backup of Chromium comes back as it was in a new Chromium', NEEDS_CHROMIUM, () =>
  withFolder(async (folder) => {
    const file = join(folder, 'a.earshot');
    const before = await capture(file);
    assert.ok(before.mentions.length > 5);
    await inChromium(async (browser) => {
      const { screen, run } = await restoreBackup(browser, file);
      await assertRestored(screen, run, before);
      await screen.click('button', say('action.close'));
    });
  }),
);

void test('and in Firefox', { ...NEEDS_FIREFOX, skip: NEEDS_FIREFOX.skip || NEEDS_CHROMIUM.skip }, () =>
  withFolder(async (folder) => {
    const file = join(folder, 'a.earshot');
    const before = await capture(file);
    await inFirefox(async (browser) => {
      // The page of the installation comes to the front when it opens, and what is behind it reads nothing until it is seen.
      await welcome(browser);
      const { screen, run } = await restoreBackup(browser, file);
      await assertRestored(screen, run, before);
    });
  }),
);

void test('two browsers that decided differently are merged, and both values are shown', NEEDS_CHROMIUM, () =>
  withFolder(async (folder) => {
    const [first, second] = [join(folder, 'first.earshot'), join(folder, 'second.earshot')];
    const profile = join(folder, 'profile');
    let id;
    await inChromium(async (browser, server) => {
      const { home, shown } = await listening(browser, server);
      await understoodMentions(home);
      [id] = expectedIds(shown);
      await makeBackup(browser, first);
      await correct(browser, id, '2', 'neutral');
    }, { profile });
    await inChromium(async (browser) => {
      const { screen } = await restoreBackup(browser, first);
      await screen.click('button', say('action.close'));
      await correct(browser, id, '1', 'negative');
      await correct(browser, id, '3', 'positive');
      await makeBackup(browser, second);
    });
    await inChromium(async (browser) => {
      const { screen, run } = await restoreBackup(browser, second);
      assert.deepEqual([run.added, run.conflicts], [0, 1]);
      const mention = (await storedRows(screen, 'mentions')).find((one) => one.id === id);
      assert.equal(mention.decided.sentiment, 'positive');
      const row = await until(() => screen.evaluate(() => document.querySelector('tbody a[href*="mention="]')?.closest('tr').innerText ?? null), 'no conflict is listed');
      assert.match(row, /Neutral[\s\S]*Positive[\s\S]*holds/u);
      const [matches, tallies] = [await storedRows(screen, 'matches'), await storedRows(screen, 'tallies')];
      for (const cells of ['published', 'seen']) assert.deepEqual(unpacked(tallies, cells), counted(matches, cells));
    }, { profile });
  }),
);

/** Corrects one mention by its key, as its list does. */
async function correct(browser, id, key, label) {
  const screen = await openScreen(browser, `dashboard.html#/mentions?mention=${encodeURIComponent(id)}`);
  await screen.page.locator('article[data-index="0"]').focus();
  await screen.page.keyboard.press(key);
  await until(
    async () => (await storedRows(screen, 'mentions')).find((one) => one.id === id)?.decided?.sentiment === label,
    `the correction to ${label} was not stored`,
  );
  await screen.close();
}
