import { declaredSites, patternsOf } from '../browser/declaredSites.mjs';
import { allowByClick, pageStatus } from '../browser/earshot.mjs';
import { openWithId, putRow, until } from '../browser/extensionPage.mjs';
import { comments, THREAD, threadPage } from '../../test/e2e/thread.mjs';

const DAY = 86_400_000;
const MINUTE = 60_000;

/** Sites that are allowed and read: {id, kind of page: [found a day, share that is read, fields missing by share]}. */
const READ = {
  hackernews: { thread: [90, 1, {}], listing: [30, 1, { time: 0.02 }] },
  reddit: { thread: [48, 0.995, { time: 0.12 }], feed: [25, 1, { permalink: 0.004 }], search: [4, 1, {}] },
  trustpilot: { reviews: [20, 0.93, { author: 0.06, rating: 0.01 }] },
  'town.example': { thread: [6, 1, {}] },
};
/** Which part of the fortnight's days something was met, the last one today. */
const RHYTHM = [0.4, 0.8, 0, 0.3, 1, 0.7, 0.5, 0.2, 0, 0.6, 0.9, 0.4, 0.8, 0.5];

/**
 * Some sites allowed, each of them read for a fortnight; `broken`: one of them cannot be read now, and another is switched
 * off. `all`: every site is allowed. What was changed is changed back by `after`.
 */
export function readingSites({ all = false, broken = false } = {}) {
  return {
    before: async (stage) => {
      const sites = await declaredSites();
      const allowed = sites.filter(({ id }) => all || Object.hasOwn(READ, id));
      await allowByClick(stage.browser, stage.home, [...allowed.flatMap(patternsOf), 'https://town.example/*']);
      for (const row of healthRows(stage.now, { all: all ? allowed.map(({ id }) => id) : [] })) {
        await putRow(stage.home, 'siteHealth', row);
      }
      if (!broken) return;
      const since = stage.now - 7 * 60 * MINUTE;
      const day = new Date(stage.now).toISOString().slice(0, 10);
      await putRow(stage.home, 'siteHealth', { site: 'reddit', day, kind: 'thread', found: 72, read: 0, missing: {} });
      await putRow(stage.home, 'unreadable', { site: 'reddit', kind: 'thread', since, lastAt: stage.now, found: 24 });
      await stage.decide('sitesOff', ['trustpilot']);
    },
    after: async (stage) => {
      await stage.home.evaluate(async () => chrome.permissions.remove({ origins: (await chrome.permissions.getAll()).origins }));
      const sites = await declaredSites();
      for (const { site, day, kind } of healthRows(stage.now, { all: sites.map(({ id }) => id) })) {
        await putRow(stage.home, 'siteHealth', null, [site, day, kind]);
      }
      await putRow(stage.home, 'unreadable', null, ['reddit', 'thread']);
      await stage.decide('sitesOff', []);
    },
  };
}

function healthRows(now, { all }) {
  const others = Object.fromEntries(all.map((id, place) => [id, { feed: [5 + ((place * 37) % 60), 1, {}] }]));
  return Object.entries({ ...others, ...READ }).flatMap(([site, kinds]) =>
    Object.entries(kinds).flatMap(([kind, [perDay, share, missing]]) =>
      RHYTHM.map((_, place) => {
        const part = RHYTHM[(place + site.length * 3 + kind.length) % RHYTHM.length];
        const found = Math.round(perDay * part);
        const read = Math.round(found * share);
        const lacking = Object.entries(missing).map(([field, of]) => [field, Math.round(read * of)]);
        const day = new Date(now - (RHYTHM.length - 1 - place) * DAY).toISOString().slice(0, 10);
        return { site, day, kind, found, read, missing: Object.fromEntries(lacking.filter(([, count]) => count > 0)) };
      }).filter(({ found }) => found > 0),
    ),
  );
}

/** A thread in which nothing is called as it was, as after a change of the site, once that was noticed. */
export async function whileUnreadable(stage, screen) {
  const { path, close, tabId } = await openThread(stage, screen, (page) =>
    page.replaceAll(/class="(?:title|titleline|comment|commtext c00)"/gu, 'class="words"'),
  );
  await until(async () => (await pageStatus(stage.home, tabId))?.unreadable, 'the page was never called unreadable', 60_000);
  return { path, close, later: Date.now() - stage.now };
}

/** A thread in which some posts have lost their time. */
export async function whilePartly(stage, screen) {
  let row = 0;
  const opened = await openThread(stage, screen, (page) =>
    page.replace(/<span class="age" title="[^"]*">/gu, (age) => (row++ % 3 === 0 ? '<span class="age">' : age)),
  );
  await until(async () => (await pageStatus(stage.home, opened.tabId))?.scanned > 20, 'the page was never read');
  return { ...opened, later: Date.now() - stage.now };
}

/** A thread of a site that is switched off. */
export async function whileOff(stage, screen) {
  await stage.decide('sitesOff', ['hackernews']);
  const opened = await openThread(stage, screen, (page) => page);
  await until(async () => (await pageStatus(stage.home, opened.tabId))?.why === 'site-off', 'the site was never off');
  const close = async () => {
    await opened.close();
    await stage.decide('sitesOff', []);
  };
  return { ...opened, close, later: Date.now() - stage.now };
}

async function openThread(stage, screen, change) {
  const hackerNews = (await declaredSites()).find(({ id }) => id === 'hackernews');
  await allowByClick(stage.browser, stage.home, patternsOf(hackerNews));
  const shown = comments(24, { seed: 11, newest: Date.now() });
  stage.server.put(THREAD, { body: change(threadPage({ shown })) });
  const { opened, tabId } = await openWithId(stage.home, () => stage.browser.open(THREAD));
  return { path: `${screen}?tab=${tabId}`, tabId, close: () => opened.close() };
}
