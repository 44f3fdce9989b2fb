import assert from 'node:assert/strict';
import { mkdtempSync, openAsBlob, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { openScreen, understoodMentions } from '../../scripts/browser/earshot.mjs';
import { putRow, tellDecided, until } from '../../scripts/browser/extensionPage.mjs';
import { say } from '../../scripts/browser/words.mjs';
import { loadModule } from '../../scripts/loadModule.mjs';
import { listening } from './listening.mjs';
import { chooseBackup, makeBackup, openRestore, restoring } from './restoring.mjs';
import { inChromium, NEEDS_CHROMIUM } from './support.mjs';
import { seeded } from './thread.mjs';

/** `node test/e2e/restoreKills.e2e.mjs --kills=30`: the long form. */
const KILLS = Number(process.argv.find((word) => word.startsWith('--kills='))?.slice('--kills='.length) ?? 4);
const SEED = Number(process.env.EARSHOT_SEED ?? 2026);
const MENTIONS = 1_500 + 500 * KILLS;
/** Every so manieth was last seen so long ago that it is kept no longer, ms. */
const OLD_EVERY = 2;
const LONG_AGO = 15 * 30.5 * 86_400_000;
/** Enough for some chunks and too little for others, ms. */
const LONGEST_LIFE = 2_500;

void test(
  `${KILLS} ends of the browser by SIGKILL while ${MENTIONS} mentions are restored, and half of them removed by their age: all consistent, all complete`,
  { ...NEEDS_CHROMIUM, timeout: 120_000 + KILLS * 60_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'earshot-kills-'));
    const file = join(folder, 'many.earshot');
    const options = { profile: join(folder, 'profile') };
    const random = seeded(SEED);
    try {
      await inChromium(async (browser, server) => {
        const { home } = await listening(browser, server, { count: 40 });
        await understoodMentions(home);
        await makeBackup(browser, join(folder, 'few.earshot'));
      });
      await writeMany(join(folder, 'few.earshot'), file);
      await inChromium(async (browser) => {
        const screen = await openRestore(browser);
        await chooseBackup(screen, file);
        await screen.click('button', say('data.restore.merge'));
        await endAfter(browser, random() * LONGEST_LIFE);
      }, options).catch(ignoreEnd);

      let during = 1;
      for (let kill = 1; kill < KILLS; kill++) {
        await inChromium(async (browser) => {
          const screen = await openScreen(browser, 'dashboard.html#/data?part=restore');
          await removeNow(screen);
          const seen = await assertConsistent(screen);
          if (seen.phase === 'merging' || seen.old > 0) during += 1;
          // What is left behind is taken up again some seconds after the start.
          await until(async () => (await snapshot(screen)).moved !== seen.moved || seen.isThrough, 'nothing goes on', 60_000, 50);
          await endAfter(browser, random() * LONGEST_LIFE);
        }, options).catch(ignoreEnd);
      }

      await inChromium(async (browser) => {
        const screen = await openScreen(browser, 'dashboard.html#/data?part=restore');
        await untilDone(screen);
        await removeNow(screen);
        await until(async () => (await assertConsistent(screen)).old === 0, 'what is past its time is not removed', 120_000, 500);
        const end = await assertConsistent(screen);
        assert.deepEqual([end.mentions, end.staged], [MENTIONS / OLD_EVERY, 0]);
        assert.equal(end.gone, MENTIONS / OLD_EVERY);
      }, options);
      assert.ok(during >= Math.min(KILLS, 2), `only ${during} of ${KILLS} ends came while something went on`);
    } finally {
      rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 300 });
    }
  },
);

/** Waits until all is merged; where nothing more is, says what is stored and what is known of it. */
async function untilDone(screen) {
  try {
    await until(async () => (await restoring(screen))?.phase === 'done', 'the restore does not come to its end', 120_000, 250);
  } catch (error) {
    const { header: _header, ...run } = (await restoring(screen)) ?? {};
    const said = await screen.evaluate(async () => [await chrome.storage.local.get(), await chrome.alarms.getAll()]);
    throw new Error([error.message, JSON.stringify(run), JSON.stringify(await snapshot(screen)), JSON.stringify(said)].join('\n'), { cause: error });
  }
}

/** A backup of many mentions, made of one of a few: each several times under other names, every other one long unseen. */
async function writeMany(from, to) {
  const { readBackup } = await loadModule('lib/exchange/backup/readBackup.ts');
  const { writeBackup } = await loadModule('lib/exchange/backup/writeBackup.ts');
  const records = [];
  const signal = new AbortController().signal;
  const read = await readBackup(await openAsBlob(from), { passphrase: null, signal, onProgress: () => undefined }, async (some) => void records.push(...some));
  assert.equal(read.state, 'done');
  const known = records.filter(({ table }) => table === 'mentions');
  const many = Array.from({ length: MENTIONS }, (_, at) => copyOf(known[at % known.length], at));
  const others = records.filter(({ table }) => !['mentions', 'auditLog'].includes(table));
  const { compression: _1, encryption: _2, ...header } = read.header;
  const written = await writeBackup(
    { header: { ...header, mentions: MENTIONS }, windows: windowsOf([...others, ...many.sort((a, b) => (a.row.id < b.row.id ? -1 : 1))]) },
    { passphrase: null, signal, onProgress: () => undefined, randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)) },
  );
  assert.equal(written.state, 'done');
  assert.deepEqual(written.leftOut, {});
  writeFileSync(to, new Uint8Array(await written.file.arrayBuffer()));
}

async function* windowsOf(records) {
  for (let from = 0; from < records.length; from += 200) yield records.slice(from, from + 200);
}

function copyOf({ row, matches }, at) {
  const nativeId = `${row.post.nativeId}-${at}`;
  const id = `${row.site}:${nativeId}`;
  const lastSeenAt = at % OLD_EVERY === 0 ? row.lastSeenAt - LONG_AGO : row.lastSeenAt;
  return {
    table: 'mentions',
    row: { ...row, id, post: { ...row.post, nativeId }, lastSeenAt, firstSeenAt: Math.min(row.firstSeenAt, lastSeenAt) },
    matches: matches.map((match) => ({ ...match, mentionId: id })),
  };
}

/** Has what is past its time be removed as soon as nothing else goes on, not with the next daily run. */
async function removeNow(screen) {
  await putRow(screen, 'settings', { key: 'retentionTimes', value: { known: { at: Date.now() }, nextAt: 0 } });
  await tellDecided(screen);
}

/** Ends the browser as a crash does, `life` ms from now. */
async function endAfter(browser, life) {
  const { processInfo } = await browser.session.send('SystemInfo.getProcessInfo');
  const { id } = processInfo.find(({ type }) => type === 'browser');
  await new Promise((resolve) => setTimeout(resolve, life));
  process.kill(id, 'SIGKILL');
  await new Promise((resolve) => setTimeout(resolve, 500));
  throw new Ended();
}

class Ended extends Error {}

/** A browser that was ended cannot be closed. */
function ignoreEnd(error) {
  if (!(error instanceof Ended) && !/closed|crash/iu.test(error.message)) throw error;
}

async function assertConsistent(screen) {
  const seen = await snapshot(screen);
  assert.deepEqual(seen.wrong, []);
  return seen;
}

/** What is stored at one instant: all in one transaction, counted anew within the page. */
function snapshot(screen) {
  return screen.evaluate(async (longAgo) => {
    const db = await new Promise((resolve, reject) => {
      const request = indexedDB.open('earshot');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const names = ['mentions', 'matches', 'tallies', 'settings'];
    const transaction = db.transaction([...names, 'staged'], 'readonly');
    const asked = (request) => new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const [mentions, matches, tallies, settings, staged] = await Promise.all([
      ...names.map((name) => asked(transaction.objectStore(name).getAll())), asked(transaction.objectStore('staged').count()),
    ]);
    db.close();
    const wrong = [];
    const expected = {};
    for (const { topicId, counted } of matches) {
      const cell = [counted.site, counted.language, counted.label, counted.context].join('|');
      for (const clock of ['published', 'seen']) {
        const name = [topicId, clock, counted[clock].day, counted[clock].hour, cell].join(' ');
        expected[name] = (expected[name] ?? 0) + 1;
      }
    }
    let gone = 0;
    for (const { topicId, day, gone: lives = {}, ...cells } of tallies) {
      for (const { published } of Object.values(lives)) for (const count of published.counts) gone += count;
      for (const clock of ['published', 'seen']) {
        const { keys, counts } = cells[clock];
        counts.forEach((count, at) => {
          if (count === 0) return;
          const name = [topicId, clock, day, at % 25, keys[Math.floor(at / 25)]].join(' ');
          if (expected[name] !== count) wrong.push(`${name}: ${count}, and ${expected[name] ?? 0} matches`);
          delete expected[name];
        });
      }
    }
    wrong.push(...Object.keys(expected).map((name) => `${name}: not counted`));
    const value = (key) => settings.find((row) => row.key === key)?.value;
    const kept = new Set(mentions.map(({ id }) => id));
    if ((value('counters')?.mentions ?? 0) !== mentions.length) wrong.push(`${value('counters')?.mentions} counted of ${mentions.length} mentions`);
    for (const { mentionId } of matches) if (!kept.has(mentionId)) wrong.push(`a match of ${mentionId}, which is not there`);
    const under = new Set(matches.map(({ topicId, mentionId }) => `${topicId} ${mentionId}`));
    for (const { id, topicIds } of mentions) for (const topicId of topicIds) if (!under.has(`${topicId} ${id}`)) wrong.push(`no match of ${id}`);
    const run = value('restoring');
    if (run !== undefined && run.done + staged !== run.total) wrong.push(`${run.done} merged and ${staged} staged of ${run.total}`);
    const old = mentions.filter(({ lastSeenAt }) => lastSeenAt < Date.now() - longAgo / 1.1).length;
    return {
      wrong: wrong.slice(0, 10), phase: run?.phase ?? null, mentions: mentions.length, staged, old, gone,
      moved: `${run?.phase} ${mentions.length} ${staged}`, isThrough: run?.phase === 'done' && old === 0,
    };
  }, LONG_AGO);
}
