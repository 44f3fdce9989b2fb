import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { builtExtension } from '../../scripts/browser/build.mjs';
import { launchChromium } from '../../scripts/browser/chromium.mjs';
import { openScreen } from '../../scripts/browser/earshot.mjs';
import { storedRows, tellDecided, until } from '../../scripts/browser/extensionPage.mjs';
import { findChromium } from '../../scripts/browser/findBrowsers.mjs';
import { startPageServer } from '../../scripts/browser/pageServer.mjs';
import { setUp } from '../../scripts/browser/welcome.mjs';
import { BRAND, NEEDS_CHROMIUM, ROOT } from './support.mjs';
import { counted, unpacked } from './tallies.mjs';
import { seeded } from './thread.mjs';

const SEED = Number(process.env.EARSHOT_SEED ?? 2026);
const KILLS = Number(process.env.EARSHOT_KILLS ?? 5);
/** Of these some are young, and the user worked on some. */
const AGED = { all: 1_200 * KILLS, young: 0.1, touched: 0.2 };
/** Enough for some chunks and too little for others, ms. */
const LONGEST_LIFE = 1_000;

void test(
  `${KILLS} sudden ends of the browser while what is past its time goes: consistent after each, and all of it gone in the end`,
  { ...NEEDS_CHROMIUM, timeout: 120_000 + KILLS * 45_000 },
  async () => {
    const random = seeded(SEED);
    const profile = mkdtempSync(join(tmpdir(), 'earshot-retention-'));
    const server = await startPageServer();
    const extension = builtExtension(ROOT, { browser: 'chrome' });
    const launch = () => launchChromium({ executablePath: findChromium(), extension, server, timeZone: 'UTC', profile });
    let browser = await launch();
    try {
      await fill(await setUp(browser, { topic: BRAND }));
      let within = 0;
      for (let kill = 0; kill < KILLS; kill++) {
        await tellDecided(await openScreen(browser, 'welcome.html'));
        await new Promise((resolve) => setTimeout(resolve, random() * LONGEST_LIFE));
        await killSuddenly(browser);
        browser = await launch();
        if (await isConsistent(browser)) within += 1;
      }
      assert.ok(within * 2 >= KILLS, `only ${within} of ${KILLS} ends fell into the run`);
      const screen = await openScreen(browser, 'welcome.html');
      await tellDecided(screen);
      const lines = async () => (await storedRows(screen, 'auditLog')).filter(({ kind }) => kind === 'retention');
      await until(async () => (await lines()).length > 0, 'the run did not end', 120_000, 500);
      assert.equal(await isConsistent(browser), false);
      const left = await storedRows(screen, 'mentions');
      assert.deepEqual([left.length, left.every(({ id }) => id.startsWith('hackernews:young'))], [AGED.all * AGED.young, true]);
      const removed = AGED.all - left.length;
      assert.deepEqual((await lines()).map(({ details }) => details), [{ mentions: removed, matches: removed }]);
    } finally {
      await browser.close();
      await server.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 300 });
    }
  },
);

/** Nothing is given the time to end well. */
async function killSuddenly({ context, session }) {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const closed = new Promise((resolve) => context.once('close', resolve));
  process.kill(processInfo.find(({ type }) => type === 'browser').id, 'SIGKILL');
  await closed;
}

/** Every number is what a recount gives, and nothing is lost from what was counted. Whether a run is under way. */
async function isConsistent(browser) {
  const screen = await openScreen(browser, 'welcome.html');
  const [mentions, matches, tallies, authors, settings] = await snapshot(screen);
  for (const clock of ['published', 'seen']) {
    assert.deepEqual(unpacked(tallies, clock), counted(matches, clock));
    const gone = tallies.flatMap((row) => Object.values(row.gone ?? {}).flatMap((cells) => cells[clock].counts));
    assert.equal(gone.reduce((sum, count) => sum + count, 0) + matches.length, AGED.all);
  }
  assert.deepEqual(mentions.map(({ id }) => id), matches.map(({ mentionId }) => mentionId));
  assert.deepEqual(new Set(authors.map(({ id }) => id)), new Set(mentions.map(({ authorId }) => authorId)));
  const { value } = settings.find(({ key }) => key === 'counters');
  assert.deepEqual([value.mentions, value.sites], [mentions.length, { hackernews: mentions.length }]);
  return settings.some(({ key }) => key === 'retaining');
}

/** All tables of one moment: the worker goes on with the run by itself. */
async function snapshot(screen) {
  const json = await screen.evaluate(async () => {
    const settled = (request) =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await settled(indexedDB.open('earshot'));
    const names = ['mentions', 'matches', 'tallies', 'authors', 'settings'];
    const reading = db.transaction(names);
    const tables = await Promise.all(names.map((name) => settled(reading.objectStore(name).getAll())));
    db.close();
    const own = ({ post: _post, understanding: _understanding, ...row }) => row;
    return JSON.stringify(tables.map((rows) => rows.map(own)), (_key, value) => (ArrayBuffer.isView(value) ? Array.from(value) : value));
  });
  return JSON.parse(json);
}

/** As ingest would have stored them fourteen months ago, and some of them lately. */
async function fill(screen) {
  const [topic] = await storedRows(screen, 'topics');
  await screen.evaluate(
    async ({ topicId, all, young, touched }) => {
      const opening = indexedDB.open('earshot');
      const db = await new Promise((resolve, reject) => {
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const now = Date.now();
      const aged = now - 14 * 30.436875 * 86_400_000;
      const day = new Date(aged).toISOString().slice(0, 10);
      const key = 'hackernews|en|negative|thread';
      const slot = { day, hour: 9 };
      const stored = db.transaction(['mentions', 'matches', 'authors', 'tallies', 'settings'], 'readwrite', { durability: 'strict' });
      for (let n = 0; n < all; n++) {
        const isYoung = n < all * young;
        const id = `hackernews:${isYoung ? 'young' : 'old'}-${n}`;
        const authorId = `hackernews:writer-${n % (all / 4)}`;
        const post = {
          site: 'hackernews', nativeId: id, kind: 'comment', permalink: null, threadUrl: null, parentId: null,
          author: { handle: authorId.slice(11), name: null, url: null, followers: null }, place: null, title: null,
          text: `The lamp ${n} of Norvelo broke`, language: null, media: [], repost: false, partial: false, context: 'thread',
          publishedAt: { at: new Date(aged).toISOString(), precision: 'second', raw: null }, rating: null,
          engagement: { likes: null, replies: null, shares: null, views: null }, reply: null,
        };
        stored.objectStore('mentions').put({
          id, post, site: 'hackernews', authorId, topicIds: [topicId], publishedAt: aged, firstSeenAt: aged,
          lastSeenAt: isYoung ? now : aged + n, listedAt: aged,
          understanding: { version: 99, language: { language: 'en', confidence: 1, by: 'page' }, sentiment: { label: 'negative', score: -1, confidence: 1, reasons: [] } },
          understandingVersion: 99, stamps: n % (1 / touched) === 0 ? { signals: { clock: 1, origin: 'a' } } : {},
        });
        stored.objectStore('matches').put({
          topicId, mentionId: id, listedAt: aged, site: 'hackernews', label: 'negative', spans: [],
          counted: { version: 2, site: 'hackernews', language: 'en', label: 'negative', context: 'thread', published: slot, seen: slot }, heardAt: aged,
        });
        stored.objectStore('authors').put({ id: authorId, site: 'hackernews', ...post.author, firstSeenAt: aged, lastSeenAt: aged });
      }
      const counts = new Uint32Array(25);
      counts[9] = all;
      stored.objectStore('tallies').put({ topicId, day, published: { keys: [key], counts }, seen: { keys: [key], counts } });
      stored.objectStore('settings').put({ key: 'counters', value: { mentions: all, sites: { hackernews: all } } });
      stored.objectStore('settings').put({ key: 'retention', value: { months: 13, touched: 'alike' }, stamp: { clock: 1, origin: 'a' } });
      stored.objectStore('settings').put({ key: 'retentionTimes', value: { known: { at: now }, nextAt: 0 } });
      await new Promise((resolve, reject) => {
        stored.oncomplete = resolve;
        stored.onabort = () => reject(stored.error);
      });
      db.close();
    },
    { topicId: topic.id, ...AGED },
  );
}
