import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import test, { after, before, describe } from 'node:test';
import { downloaded } from '../../scripts/browser/downloads.mjs';
import { openScreen, readToEnd, understoodMentions } from '../../scripts/browser/earshot.mjs';
import { storedRows, until } from '../../scripts/browser/extensionPage.mjs';
import { say } from '../../scripts/browser/words.mjs';
import { append, expectedIds, listening, storedIds } from './listening.mjs';
import { dumped, restoreBackup, saveBackup } from './restoring.mjs';
import { inChromium, inFirefox, NEEDS_CHROMIUM, NEEDS_FIREFOX } from './support.mjs';
import { counted, unpacked } from './tallies.mjs';
import { comments } from './thread.mjs';

/** Enough for several pages of a file. */
const FIRST = 120;
const LATER = 4;
const NOTICED = 60_000;

/** Listens for a while in a profile that stays and makes a backup; gives what is stored when the browser has closed. */
async function filled(inBrowser, profile) {
  const backup = join(profile, 'before.earshot');
  let [ids, before] = [[], null];
  await inBrowser(
    async (browser, server) => {
      const { home, page, tabId, shown } = await listening(browser, server, { count: FIRST });
      const lists = [shown];
      for (let more = 0; more < LATER; more++) {
        const added = comments(30, { seed: 40 + more, firstId: 60_000 + more * 100, newest: Date.now() });
        lists.push(added);
        await append(page, added);
        await readToEnd(home, tabId);
      }
      ids = expectedIds(...lists);
      await understoodMentions(home);
      await saveBackup(browser, backup);
      before = await dumped(home);
      await until(async () => (await noted(home, 'sentinel'))?.mentions === ids.length, 'nobody remembers how much there is');
    },
    { profile },
  );
  return { ids, before, backup };
}

/** Restores the backup that was made before, and sees that all is there again, and counted. Gives what came of it. */
async function allAgain(browser, { before, backup }) {
  const { screen, run } = await restoreBackup(browser, backup);
  assert.deepEqual([run.added + run.merged, run.conflicts], [before.mentions.length, 0]);
  const after = await dumped(screen);
  for (const [table, rows] of Object.entries(before)) assert.deepEqual(after[table], rows, table);
  await assertCounted(screen, after.matches);
  await untold(screen);
  await screen.click('button', say('action.close'));
  await screen.close();
  return run;
}

async function assertCounted(screen, matches) {
  const tallies = await storedRows(screen, 'tallies');
  for (const cells of ['published', 'seen']) assert.deepEqual(unpacked(tallies, cells), counted(matches, cells));
}

/** Restores what was still readable into an empty store, and sees that just that is there, and counted. */
async function restAgain(browser, file, { before, saved }) {
  const { screen, run } = await restoreBackup(browser, file);
  // Where the matches of a mention could not be read, their topics decide it again.
  const isFollowing = async () => (await storedRows(screen, 'settings')).some(({ key }) => key.startsWith('topicChange:'));
  await until(async () => !(await isFollowing()), 'topics go on deciding', 30_000);
  const { mentions, matches } = await dumped(screen);
  assert.deepEqual([run.added, run.merged, mentions.length], [saved, 0, saved]);
  const known = new Map(before.mentions.map((mention) => [mention.id, mention]));
  for (const mention of mentions) assert.deepEqual(mention.post, known.get(mention.id)?.post);
  await assertCounted(screen, matches);
  await screen.click('button', say('action.close'));
  await screen.close();
}

/** What Earshot keeps under a key; null: nothing, undefined: the page is being loaded and cannot say. */
const noted = (screen, key) => screen.evaluate(async (name) => {
  const kept = await (globalThis.browser ?? globalThis.chrome)?.storage?.local.get(name);
  return kept === undefined ? undefined : (kept[name] ?? null);
}, key);

const shows = (screen, words) => screen.evaluate((text) => document.body.innerText.includes(text), words);

/** Waits until a loss is noted, and told on the dashboard and in the popup; gives what is noted. */
async function told(browser, codes, wordsOf) {
  // Firefox installs the extension anew with each start: its welcome page would come before the others.
  if (browser.kind === 'firefox') await browser.openedByItself('welcome.html', 30_000);
  const dashboard = await openScreen(browser, 'dashboard.html#/data');
  let damage = null;
  await until(
    async () => {
      damage = await noted(dashboard, 'damage');
      return codes.includes(damage?.code);
    },
    'nobody noticed it',
    NOTICED,
    250,
  );
  await dashboard.reload();
  await until(() => shows(dashboard, wordsOf(damage)), `the dashboard does not say "${wordsOf(damage)}" of ${JSON.stringify(damage)}`);
  const popup = await openScreen(browser, 'popup.html');
  // What one screen can still open, the next may not: that says as much.
  const either = damage.code === 'database-broken' ? [wordsOf(damage), say('trouble.database-broken')] : [wordsOf(damage)];
  const saysIt = async () => (await Promise.all(either.map((words) => shows(popup, words)))).includes(true);
  await until(saysIt, `the popup does not say "${either.join('" or "')}"`);
  await popup.waitFor('button', say('damage.look'));
  await popup.close();
  return { dashboard, damage };
}

const untold = (screen) => until(async () => (await noted(screen, 'damage')) === null, 'the loss is still told');

async function logged(screen) {
  return ((await storedRows(screen, 'auditLog')) ?? []).filter(({ kind }) => kind === 'damage').map(({ details }) => details);
}

/** Where Chromium keeps the databases of the extension, and files of a kind in there. */
const levelDb = (profile) => {
  const all = join(profile, 'Default', 'IndexedDB');
  return join(all, readdirSync(all).find((name) => name.startsWith('chrome-extension_')));
};
const filesOf = (folder, part) => readdirSync(folder).filter((name) => name.includes(part)).sort().map((name) => join(folder, name));

void describe('Chromium (seen with 156, LevelDB)', { skip: NEEDS_CHROMIUM.skip }, () => {
  const profile = mkdtempSync(join(tmpdir(), 'earshot-damage-'));
  let whole = null;
  before(async () => {
    whole = await filled(inChromium, profile);
  }, { timeout: 180_000 });
  after(() => rmSync(profile, { recursive: true, force: true }));

  /** Starts the browser with a damaged copy of the profile. */
  async function damaged(how, walk) {
    const copy = `${profile}-copy`;
    cpSync(profile, copy, { recursive: true });
    how(levelDb(copy));
    try {
      await inChromium(walk, { profile: copy });
      return copy;
    } finally {
      rmSync(copy, { recursive: true, force: true });
    }
  }

  // The folder of the databases is gone: Chromium makes new, empty ones and says nothing.
  void test('its folder removed: told, and settled by going on; a backup brings all back', NEEDS_CHROMIUM, () =>
    damaged((folder) => rmSync(folder, { recursive: true }), async (browser) => {
      const { ids } = whole;
      const { dashboard, damage } = await told(browser, ['database-gone'], () => say('trouble.database-gone', { n: ids.length }));
      assert.deepEqual([damage.mentions, damage.missing, typeof damage.wholeAt], [ids.length, ids.length, 'number']);
      assert.equal(await dashboard.count('button', say('damage.restore')), 1);
      await dashboard.click('button', say('damage.goOn'));
      await untold(dashboard);
      assert.deepEqual(await logged(dashboard), [{ code: 'gone', before: ids.length, now: 0 }]);
      await browser.killWorker();
      await dashboard.reload();
      assert.equal(await noted(dashboard, 'damage'), null);
      assert.equal((await allAgain(browser, whole)).added, ids.length);
    }),
  );

  // The log of the last writes is cut: Chromium goes on with what was before, whole in itself, and says nothing.
  void test('its log cut: told, what is there can be saved; that comes back, and with a backup all does', NEEDS_CHROMIUM, async () => {
    const rest = join(profile, 'rest.earshot');
    let saved = 0;
    await damaged((folder) => filesOf(folder, '.log').forEach((log) => truncateSync(log, Math.floor(statSync(log).size * 0.7))), async (browser) => {
      const { ids } = whole;
      const { dashboard, damage } = await told(browser, ['database-short'], ({ missing }) =>
        missing === 0 ? say('damage.shortSome') : say('damage.short', { n: missing }),
      );
      const left = (await storedIds(dashboard)).length;
      saved = left;
      assert.deepEqual([damage.mentions, damage.missing], [ids.length, ids.length - left]);
      const [download] = await Promise.all([
        dashboard.page.waitForEvent('download', { timeout: 30_000 }),
        dashboard.click('button', say('damage.save')),
      ]);
      assert.match(download.suggestedFilename(), /^earshot-rest-.*\.earshot$/u);
      assert.match(readFileSync(await download.path()).subarray(0, 14).toString(), /^EARSHOT BACKUP/u);
      await until(() => shows(dashboard, say('damage.saved', { n: left, file: download.suggestedFilename() })), 'nothing says what was saved');
      await dashboard.click('button', say('damage.goOn'));
      await untold(dashboard);
      assert.deepEqual(await logged(dashboard), [{ code: 'short', before: ids.length, now: left }]);
      await download.saveAs(rest);
      const { added, merged } = await allAgain(browser, whole);
      assert.deepEqual([added, merged], [ids.length - left, left]);
    });
    await inChromium(async (browser) => {
      await restAgain(browser, rest, { ...whole, saved });
      await allAgain(browser, whole);
    });
  });

  // Bytes of a log are changed in its middle: Chromium finds its sums wrong at the start, and begins empty without a word. (A table
  // of which a block is changed opens well; whoever reads that block has all connections closed, and the next opening is empty.)
  void test('bytes of its log overwritten: told until a backup has brought all back', NEEDS_CHROMIUM, () =>
    damaged((folder) => filesOf(folder, '.log').forEach((log) => overwrite(log, 0.5)), async (browser) => {
      const { dashboard } = await told(browser, ['database-gone'], () => say('trouble.database-gone', { n: whole.ids.length }));
      await dashboard.close();
      await allAgain(browser, whole);
    }),
  );

  // MANIFEST is gone: nothing opens, nothing is made anew, and nothing is deleted either ("Internal error opening backing store").
  void test('its MANIFEST removed: told, with what helps where the browser keeps it', NEEDS_CHROMIUM, async () => {
    await damaged((folder) => filesOf(folder, 'MANIFEST').forEach((file) => unlinkSync(file)), async (browser) => {
      const { dashboard } = await told(browser, ['database-broken'], () => say('trouble.database-broken'));
      assert.ok(await shows(dashboard, say('damage.wereThere', { n: whole.ids.length })));
      await dashboard.click('button', say('damage.startAnew'));
      await until(() => shows(dashboard, say('damage.startAnew.failed')), 'nothing says that it failed');
      assert.equal((await noted(dashboard, 'damage')).code, 'database-broken');
    });
    // As it says: installed anew, with a backup.
    await inChromium(async (browser) => {
      assert.equal((await allAgain(browser, whole)).added, whole.ids.length);
    });
  });
});

void describe('Firefox (seen with ESR 153, SQLite)', { skip: NEEDS_FIREFOX.skip }, () => {
  const profile = mkdtempSync(join(tmpdir(), 'earshot-damage-'));
  let whole = null;
  after(() => rmSync(profile, { recursive: true, force: true }));

  // A page of the file is overwritten: Firefox opens it, and fails where that page is read; the rest can be read as before.
  void test('a page of its file overwritten: told, the rest saved, a new store begun; the rest comes back, and with a backup all does', { ...NEEDS_FIREFOX, timeout: 300_000 }, async () => {
    whole = await filled(inFirefox, profile);
    const { ids } = whole;
    overwriteRows(sqlite(profile));
    await inFirefox(async (browser) => {
      const { dashboard, damage } = await told(browser, ['database-broken'], () => say('damage.unreadablePart'));
      assert.deepEqual([damage.mentions, damage.opens], [ids.length, true]);
      assert.equal(await dashboard.count('button', say('damage.startAnew')), 0);
      await dashboard.click('button', say('damage.save'));
      await dashboard.waitFor('button', say('damage.startAnew'), 30_000);
      const file = await downloaded(browser.downloads, (name) => /^earshot-rest-.*[.]earshot$/u.test(name), 'no file was saved');
      const said = await dashboard.evaluate(() => document.body.innerText.replaceAll(/[\u2068\u2069]/gu, ''));
      const [, saved, named, lost] = /(\d+) mentions were saved in (\S+)\. (\d+) could not be read\./u.exec(said) ?? [];
      assert.deepEqual([named, Number(saved) + Number(lost)], [basename(file), ids.length], said.slice(0, 900));
      assert.ok(Number(saved) > 0 && Number(lost) > 0);
      await dashboard.click('button', say('damage.startAnew'));
      await untold(dashboard);
      await until(async () => (await logged(dashboard)).length === 1, 'nothing is noted');
      await dashboard.close();
      await restAgain(browser, file, { ...whole, saved: Number(saved) });
      const run = await allAgain(browser, whole);
      assert.deepEqual([run.added, run.merged], [Number(lost), Number(saved)]);
    }, { profile });
  });

  // The head of the file is overwritten: Firefox lists no databases any more, which is asked first; opening would make it anew, empty.
  void test('the head of its file overwritten: told, and nothing made anew before the user says so', NEEDS_FIREFOX, async () => {
    overwrite(sqlite(profile), 0, 4_096);
    await inFirefox(async (browser) => {
      const { dashboard } = await told(browser, ['database-broken'], () => say('trouble.database-broken'));
      await dashboard.click('button', say('damage.startAnew'));
      await untold(dashboard);
      await dashboard.close();
      assert.equal((await allAgain(browser, whole)).added, whole.ids.length);
    }, { profile });
  });
});

/** The largest of the files in which Firefox keeps the databases of the extension. */
function sqlite(profile) {
  const all = join(profile, 'storage', 'default');
  const own = readdirSync(all).find((name) => name.startsWith('moz-extension') && !name.includes('userContextId'));
  const files = filesOf(join(all, own, 'idb'), '.sqlite').filter((file) => file.endsWith('.sqlite'));
  return files.sort((a, b) => statSync(b).size - statSync(a).size)[0];
}

function overwrite(file, share, length = 2_000) {
  const bytes = readFileSync(file);
  const from = Math.floor(bytes.length * share);
  writeFileSync(file, bytes.fill(0x5a, from, from + length));
}

/** Overwrites a page in the middle of those on which the rows of the largest table, the mentions, begin. */
function overwriteRows(file) {
  const bytes = readFileSync(file);
  const size = bytes.readUInt16BE(16);
  const tables = new Map();
  for (let page = size; page < bytes.length; page += size) {
    const rows = rowsOn(bytes, page);
    if (rows === null) continue;
    const { pages, total } = tables.get(rows.table) ?? { pages: [], total: 0 };
    tables.set(rows.table, { pages: [...pages, page], total: total + rows.total });
  }
  const { pages } = [...tables.values()].sort((a, b) => b.total - a.total)[0];
  const page = pages[Math.floor(pages.length / 2)];
  writeFileSync(file, bytes.fill(0x5a, page, page + size));
}

/**
 * The table of Firefox's `object_data` whose first row begins on a page of SQLite's, with the bytes of its rows; null for any other page.
 * (sqlite.org/fileformat2.html, 1.6 and 2.1: a leaf of an index tree; a row is its length, a header with its kinds, and the number
 * of its table first. The indices of Firefox are such trees as well, and never hold as much.)
 */
function rowsOn(bytes, page) {
  const LEAF = 0x0a;
  const count = bytes.readUInt16BE(page + 3);
  if (bytes[page] !== LEAF || count === 0) return null;
  const rows = Array.from({ length: count }, (_, row) => {
    const [length, header] = varint(bytes, page + bytes.readUInt16BE(page + 8 + 2 * row));
    const [headerLength, kinds] = varint(bytes, header);
    const ONE_BYTE = 1;
    return { length, table: bytes[kinds] === ONE_BYTE ? bytes[header + headerLength] : null };
  });
  return { table: rows[0].table, total: rows.reduce((sum, { length }) => sum + length, 0) };
}

/** A number of SQLite's, seven bits a byte, and where it ends. */
function varint(bytes, from) {
  let value = 0;
  for (let at = from; ; at++) {
    value = value * 128 + (bytes[at] & 0x7f);
    if (bytes[at] < 0x80) return [value, at + 1];
  }
}
