import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { exportCsv, openScreen, pageStatus, readToEnd, understoodMentions } from '../../scripts/browser/earshot.mjs';
import { openWithId, storedRows, until } from '../../scripts/browser/extensionPage.mjs';
import { setUp } from '../../scripts/browser/welcome.mjs';
import { say } from '../../scripts/browser/words.mjs';
import { storedIds } from './listening.mjs';
import { BRAND, site } from './support.mjs';
import { counted, unpacked } from './tallies.mjs';
import { comments, THREAD, threadPage } from './thread.mjs';

const ERASED = ['velmer_q9', 'zirbel_mo'];
/** Names and words that stand in no other post. */
const THEIRS = /velmer|zirbel|gleamwort|dimmerling/iu;
const HOUR = 3_600_000;

/** A thread in which two who are going to be erased speak, one quotes both, and others speak as well. */
function thread(others) {
  const at = Date.now() - 30 * HOUR;
  const by = (author, id, text) => ({ id, author, text, at, brand: true });
  return [
    by('velmer_q9', 101, 'My Norvelo broke, what a gleamwort'),
    by('velmer_q9', 102, 'Norvelo again, still a gleamwort'),
    by('zirbel_mo', 103, 'I love Norvelo, my dimmerling'),
    by('osk_dahl7', 104, 'I agree with @velmer_q9 and not with @Zirbel_Mo about Norvelo, see https://news.ycombinator.com/user?id=zirbel_mo'),
    ...comments(others, { seed: 5, newest: Date.now() }),
  ];
}

/** The page of two erased people: nothing of them is left anywhere, or comes back. `between` runs in the middle of the erasures. */
export async function walkErasure(browser, server, { others, between = async () => undefined }) {
  const shown = thread(others);
  server.put(THREAD, { body: threadPage({ shown }) });
  const home = await setUp(browser, { topic: BRAND, sites: [await site('hackernews')] });
  const { opened: page, tabId } = await openWithId(home, () => browser.open(THREAD));
  await readToEnd(home, tabId);
  await understoodMentions(home);
  assert.match(await everything(home), THEIRS, 'nothing of them was stored to begin with');

  const people = await openScreen(browser, 'dashboard.html#/data?part=people');
  for (const name of ERASED) {
    await people.fill('searchbox', say('data.people.search'), `@${name}`);
    await people.waitFor('button', say('data.people.erase'));
    await until(async () => (await people.count('button', say('data.people.erase'))) === 1, 'more than one was found');
    await people.click('button', say('data.people.erase'));
    await people.click('button', say('data.people.askConfirm', { name }));
    await between(home);
    await until(async () => (await logged(home)).length === ERASED.indexOf(name) + 1, `${name} was not erased`, 120_000);
  }

  await until(async () => !THEIRS.test(await everything(home)), 'something of them is still stored').catch(async (error) => {
    throw new Error(`${error.message} ${[...(await everything(home)).matchAll(/.{120}(?:velmer|zirbel|gleamwort|dimmerling).{60}/giu)].join('\n')}`);
  });
  const kept = shown.filter(({ brand, author }) => brand && !ERASED.includes(author)).map(({ id }) => `hackernews:${id}`).sort();
  assert.deepEqual(await storedIds(home), kept);
  const quote = (await storedRows(home, 'mentions')).find(({ id }) => id === 'hackernews:104');
  assert.equal(quote.post.text, `I agree with @${'█'.repeat(9)} and not with @${'█'.repeat(9)} about Norvelo, see ${'█'.repeat(46)}`);
  const [matches, tallies] = [await storedRows(home, 'matches'), await storedRows(home, 'tallies')];
  for (const clock of ['published', 'seen']) assert.deepEqual(unpacked(tallies, clock), counted(matches, clock));
  assert.deepEqual((await logged(home)).map(({ details }) => [details.mentions, details.quotes]).sort(), [[1, 1], [2, 1]]);

  // Their page opened again brings nothing of them back, and no name into the words of others.
  await page.reload();
  await until(async () => (await pageStatus(home, tabId))?.reading, 'the page was not read again');
  const status = await readToEnd(home, tabId);
  assert.deepEqual([status.mentions, await storedIds(home)], [kept.length, kept]);
  assert.doesNotMatch(await everything(home), THEIRS);
  return { home, page, tabId, people };
}

/** Neither a CSV nor a backup that is written now holds anything of them. In Chromium. */
export async function assertFilesWithoutThem(browser, { people }) {
  const folder = mkdtempSync(join(tmpdir(), 'earshot-erased-'));
  try {
    const list = await openScreen(browser, 'dashboard.html#/mentions');
    await list.waitFor('article');
    await exportCsv(browser, list, join(folder, 'mentions.csv'));
    const backup = join(folder, 'all.earshot');
    const [download] = await Promise.all([
      people.page.waitForEvent('download', { timeout: 60_000 }), people.click('button', say('data.backup.make')),
    ]);
    await download.saveAs(backup);
    for (const text of [readFileSync(join(folder, 'mentions.csv'), 'utf8'), unpackedBackup(readFileSync(backup))]) {
      assert.match(text, /Norvelo/);
      assert.doesNotMatch(text, THEIRS);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** All that a backup without a passphrase holds, as text: docs/backup-format.md. */
function unpackedBackup(file) {
  let at = 0;
  for (let line = 0; line < 3; line += 1) at = file.indexOf('\n', at) + 1;
  let text = file.subarray(0, at).toString('utf8');
  while (at < file.length) {
    const length = file.readUInt32BE(at);
    at += 4 + 1 + 32;
    text += gunzipSync(file.subarray(at, at + length)).toString('utf8');
    at += length;
  }
  return text;
}

/** Deletes everything by the dashboard, and sees that nothing is left, and that the open page brings nothing back. */
export async function walkDeletion(browser, { page, people }) {
  await people.click('button', say('data.everything.ask'));
  await people.click('button', say('data.everything.confirm'));
  await people.waitFor('button', say('welcome.consent.agree'), 60_000);
  assert.match(await people.evaluate(() => location.pathname), /welcome/);
  const left = await people.evaluate(async () => {
    const api = globalThis.browser ?? globalThis.chrome;
    const { origins } = await api.permissions.getAll();
    const scripts = await api.scripting.getRegisteredContentScripts();
    return { origins, scripts: scripts.length, caches: await caches.keys(), badge: await api.action.getBadgeText({}) };
  });
  assert.deepEqual(left, { origins: [], scripts: 0, caches: [], badge: '' });
  // The open page found something meanwhile.
  await page.evaluate((added) => window.append(added), comments(5, { seed: 9, firstId: 9_000, newest: Date.now() }));
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  const tables = JSON.parse(await everything(people));
  for (const name of ['mentions', 'matches', 'authors', 'topics', 'tallies', 'exposure', 'readers', 'auditLog', 'tombstones']) {
    assert.deepEqual(tables.stores?.[name] ?? [], [], name);
  }
  assert.doesNotMatch(JSON.stringify(tables), /norvelo|osk_dahl/iu);
}

const logged = async (screen) => ((await storedRows(screen, 'auditLog')) ?? []).filter(({ kind }) => kind === 'erase');

/** All that the extension stores: every database, and what is kept outside of them. */
function everything(screen) {
  return screen.evaluate(async () => {
    const api = globalThis.browser ?? globalThis.chrome;
    const stores = {};
    for (const { name: database } of await indexedDB.databases()) {
      const db = await new Promise((resolve, reject) => {
        const request = indexedDB.open(database);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      for (const name of db.objectStoreNames) {
        stores[name] = await new Promise((resolve, reject) => {
          const request = db.transaction(name).objectStore(name).getAll();
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      }
      db.close();
    }
    return JSON.stringify({ stores, local: await api.storage.local.get(), session: await api.storage.session.get() });
  });
}
