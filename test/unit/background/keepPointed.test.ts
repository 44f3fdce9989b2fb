import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { db, opened } from '@/lib/background/database';
import { keepChosen, keepPointed, takeBack } from '@/lib/background/keepPointed';
import { followMenu } from '@/lib/background/menuTopics';
import type { PointedAt, Pointer } from '@/lib/messaging/pointed';
import type { MessageSender } from '@/lib/messaging/sender';
import { readKeepNotice, type KeepNotice } from '@/lib/platform/keepNotice';
import type { KeepClick, MenuTopic } from '@/lib/platform/menu';
import { readPanelTarget } from '@/lib/platform/panelTarget';
import { readTrouble } from '@/lib/platform/trouble';
import { completePost } from '@/lib/posts/complete';
import { UNKNOWN_TIME, type Post } from '@/lib/posts/post';
import * as keptByHand from '@/lib/storage/keptByHand';
import { decideSetting } from '@/lib/storage/settings';
import { pauseTopic, saveTopic } from '@/lib/storage/topics/topicDecisions';
import { removeTopic } from '@/lib/storage/topics/topicChanges';
import type { Mention } from '@/lib/storage/rows';

const seen = vi.hoisted(() => ({
  answer: undefined as unknown,
  needs: null as string | null,
  asked: [] as { place: object; files: readonly string[]; about: object }[],
  panels: [] as object[],
  panelOpens: true,
  pages: [] as string[],
  badges: [] as [number, string][],
  menus: [] as string[][],
}));

vi.mock(import('@/lib/platform/pageScripts'), async (original) => ({
  ...(await original()),
  askInFrame: ({ tabId, frameId }, files, { about }) => {
    seen.asked.push({ place: { tabId, frameId }, files, about });
    return Promise.resolve(files[0] === 'sites/any.js' && seen.needs !== null ? { needs: seen.needs } : seen.answer);
  },
}));
vi.mock(import('@/lib/platform/packageData'), () => import('../packageData'));
vi.mock(import('@/lib/platform/panel'), () => ({
  openPanel: (place: object) => {
    seen.panels.push(place);
    return Promise.resolve(seen.panelOpens);
  },
}));
vi.mock(import('@/lib/platform/tabs'), async (original) => ({
  ...(await original()),
  openExtensionPage: async (path: string) => void seen.pages.push(path),
}));
vi.mock(import('@/lib/platform/badge'), () => ({
  setBadge: async (tabId, { count }) => void seen.badges.push([tabId, String(count)]),
  setMomentBadge: async (tabId, came) => void seen.badges.push([tabId, came]),
}));
vi.mock(import('@/lib/platform/menu'), async (original) => ({
  ...(await original()),
  showMenu: async (topics: readonly MenuTopic[]) => void seen.menus.push(topics.map(({ name }) => name)),
}));

const NOW = Date.UTC(2026, 4, 20, 12);
const OWN: MessageSender = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/sidepanel.html') };
const WORDS = 'It never came, and nobody at Wheelhouse Bikes answers';

const CLICK: KeepClick = {
  kind: 'selection', topic: { id: 't1' }, tabId: 7, frameId: 0, url: 'https://forum.example/t/1?utm_source=x#:~:text=It',
  title: 'Lamps - a forum', link: null, words: '', isPrivate: false,
};

const said = (text: string, more: Partial<PointedAt['said']> = {}): PointedAt =>
  ({ reader: 'web', post: null, said: { title: null, text, language: 'en', publishedAt: UNKNOWN_TIME, ...more }, isDocument: false });

const whole = (site = 'hackernews'): Post =>
  completePost(
    { kind: 'comment', nativeId: '9', text: WORDS, author: { handle: 'wren' }, permalink: 'https://news.ycombinator.com/item?id=9' },
    { site, base: 'https://news.ycombinator.com/', context: 'thread' },
  );

const click = (changes: Partial<KeepClick> = {}): Promise<void> => keepPointed({ ...CLICK, ...changes });
const mentions = (): Promise<Mention[]> => db.mentions.toArray();
const notice = (): Promise<KeepNotice | null> => readKeepNotice();

beforeEach(async () => {
  vi.restoreAllMocks();
  Object.assign(seen, { answer: said(WORDS), needs: null, asked: [], panels: [], panelOpens: true, pages: [], badges: [], menus: [] });
  fakeBrowser.reset();
  await opened();
  await Promise.all(db.tables.map((table) => table.clear()));
  await decideSetting(db, 'consent', { given: true, at: NOW, text: 2 });
  await saveTopic(db, { name: 'Norvelo', query: 'norvelo', hue: 0, role: 'brand' }, { now: NOW, newId: () => 't1' });
  await saveTopic(db, { name: 'Wheelhouse', query: 'wheelhouse', hue: 1, role: 'industry' }, { now: NOW + 1, newId: () => 't2' });
});

describe('what is kept', () => {
  test('a selection, understood, under its topic and those that hear it', async () => {
    await click();
    const [mention] = await mentions();
    expect(mention).toMatchObject({
      site: 'forum.example', keptFor: ['t1'], topicIds: ['t2', 't1'], publishedAt: null,
      understanding: { language: { language: 'en' } },
      post: { text: WORDS, permalink: 'https://forum.example/t/1', author: { name: null, handle: null }, context: 'hand', kind: 'post' },
    });
    expect(seen.asked).toEqual([
      { place: { tabId: 7, frameId: 0 }, files: ['sites/any.js', 'pointed.js'], about: { kind: 'selection', link: null } satisfies Pointer },
    ]);
  });

  test('the whole post in which it stands', async () => {
    seen.answer = { ...said('never came'), reader: 'hackernews', post: whole() };
    await click({ url: 'https://news.ycombinator.com/item?id=9' });
    expect(await mentions()).toMatchObject([
      { id: 'hackernews:9', keptFor: ['t1'], post: { author: { handle: 'wren' }, text: WORDS, context: 'hand' } },
    ]);
    expect(seen.asked[0]?.files).toEqual(['sites/hackernews.js', 'pointed.js']);
  });

  test('the whole post of software that is recognised, once its reader is brought', async () => {
    Object.assign(seen, { needs: 'mastodon', answer: { ...said('never came'), reader: 'mastodon', post: whole('mastodon') } });
    await click();
    expect(seen.asked.map(({ files }) => files[0])).toEqual(['sites/any.js', 'sites/mastodon.js']);
    expect(await mentions()).toMatchObject([{ id: 'mastodon:9', post: { author: { handle: 'wren' } } }]);
  });

  test('no other reader is brought', async () => {
    seen.needs = 'x';
    await click({ words: 'lamp' });
    expect(seen.asked).toHaveLength(1);
    expect(await mentions()).toMatchObject([{ post: { text: 'lamp' } }]);
  });

  test.each([
    ['of another site than its reader’s', whole('reddit'), 'hackernews'],
    ['by a reader of other pages', whole('reddit'), 'reddit'],
    ['half a post', { text: 'half' }, 'hackernews'],
  ])('not what a page says is a post: %s', async (_, post, reader) => {
    seen.answer = { ...said('never came'), reader, post };
    await click({ url: 'https://news.ycombinator.com/item?id=9' });
    expect(await mentions()).toMatchObject([{ site: 'hackernews', post: { text: 'never came', nativeId: null } }]);
  });

  test.each<[what: string, link: string, site: string, permalink: string]>([
    ['to a declared site', 'https://old.reddit.com/r/bikes/1?utm_medium=x', 'reddit', 'https://old.reddit.com/r/bikes/1'],
    ['to any other', 'https://www.shop.example/lamp?gclid=7&v=2', 'shop.example', 'https://www.shop.example/lamp?v=2'],
  ])('a link %s, by its words', async (_, link, site, permalink) => {
    seen.answer = said('the lamp');
    await click({ kind: 'link', link });
    expect(await mentions()).toMatchObject([{ site, post: { text: 'the lamp', permalink } }]);
  });

  test('a page, with the time that it says', async () => {
    seen.answer = said('Which lamp lasts', { title: 'Lamps', publishedAt: { at: '2026-05-03T08:00:00.000Z', precision: 'second', raw: null } });
    await click({ kind: 'page' });
    expect(await mentions()).toMatchObject([
      { post: { title: 'Lamps', text: 'Which lamp lasts', permalink: 'https://forum.example/t/1' }, publishedAt: Date.UTC(2026, 4, 3, 8) },
    ]);
  });

  test.each<[what: string, changes: Partial<KeepClick>, text: string]>([
    ['a selection in a PDF', { words: 'out of stock' }, 'out of stock'],
    ['a link without words', { kind: 'link', link: 'https://shop.example/x' }, 'https://shop.example/x'],
    ['a link whose words the browser tells', { kind: 'link', link: 'https://shop.example/x', words: 'lamp' }, 'lamp'],
  ])('where no script may look, what the browser says of %s', async (_, changes, text) => {
    seen.answer = undefined;
    await click(changes);
    expect((await mentions()).map(({ post }) => post.text)).toEqual([text]);
  });

  test('kept twice is one mention', async () => {
    await click();
    await click({ topic: { id: 't2' } });
    expect(await mentions()).toMatchObject([{ keptFor: ['t1', 't2'] }]);
  });
});

describe('what came of it is shown', () => {
  test('by the panel, asked for straight from the click', async () => {
    const done = click();
    expect(seen.panels).toEqual([{ tabId: 7 }]);
    await done;
    const [mention] = await mentions();
    expect(await readPanelTarget()).toMatchObject({ mentionId: mention?.id, tabId: 7 });
    expect(await notice()).toMatchObject({ state: 'kept', mentionId: mention?.id, topicId: 't1', tabId: 7 });
    expect(seen.pages).toEqual([]);
  });

  test('by the dashboard where no panel opens', async () => {
    seen.panelOpens = false;
    await click();
    expect(seen.pages).toEqual([`dashboard.html#/mentions?mention=${encodeURIComponent((await mentions())[0]?.id ?? '')}`]);
  });

  test('for a moment on the toolbar button', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    await click();
    expect(seen.badges).toEqual([[7, 'kept']]);
    vi.advanceTimersByTime(3_000);
    vi.useRealTimers();
    await vi.waitFor(() => expect(seen.badges.at(-1)).toEqual([7, '0']));
  });
});

describe('what cannot be kept', () => {
  test.each<[why: string, given: () => unknown, changes: Partial<KeepClick>]>([
    ['browser-page', () => undefined, { url: 'chrome://extensions/' }],
    ['browser-page', () => undefined, { url: 'file:///home/x.html' }],
    ['browser-page', () => undefined, { url: '' }],
    ['document', () => (seen.answer = { ...said(''), isDocument: true }), { kind: 'page' }],
    ['document', () => (seen.answer = undefined), { kind: 'page', url: 'https://shop.example/manual.PDF' }],
    ['not-allowed', () => (seen.answer = undefined), { kind: 'page' }],
    ['nothing', () => (seen.answer = said(' ')), {}],
    ['nothing', () => undefined, { kind: 'link', link: 'mailto:wren@mail.example' }],
    ['no-consent', () => decideSetting(db, 'consent', null), {}],
    ['topic-gone', () => removeTopic(db, 't1', { now: NOW }), {}],
  ])('%s', async (why, given, changes) => {
    await given();
    await click(changes);
    expect(await notice()).toMatchObject({ state: 'failed', why, tabId: 7 });
    expect(seen.badges).toEqual([[7, 'failed']]);
    expect([await mentions(), await readPanelTarget(), seen.pages]).toEqual([[], null, []]);
  });

  test.each([
    ['storage-full', new DOMException('full', 'QuotaExceededError')],
    ['database-broken', new Error('the disk is on fire')],
  ])('%s', async (why, error) => {
    vi.spyOn(keptByHand, 'keepByHand').mockRejectedValue(error);
    await click();
    expect(await notice()).toMatchObject({ state: 'failed', why });
    expect(await readTrouble()).toMatchObject({ code: why });
  });

  test('without consent nothing is looked at', async () => {
    await decideSetting(db, 'consent', null);
    await click();
    expect(seen.asked).toEqual([]);
  });

  test('in a private window nothing happens', async () => {
    await click({ isPrivate: true });
    expect([seen.asked, seen.panels, await mentions(), await notice()]).toEqual([[], [], [], null]);
  });

  test('without a topic leads to making one', async () => {
    await click({ topic: 'none' });
    expect([seen.pages, seen.asked, seen.panels]).toEqual([['dashboard.html#/topics'], [], []]);
  });
});

describe('under a topic that is chosen later', () => {
  test('is kept when it is', async () => {
    await click({ topic: 'choose' });
    expect(await notice()).toMatchObject({ state: 'choose', post: { text: WORDS } });
    expect(await mentions()).toEqual([]);
    expect(await keepChosen({ topicId: 't2' }, OWN)).toEqual({ ok: true });
    expect(await mentions()).toMatchObject([{ keptFor: ['t2'] }]);
    expect(await notice()).toMatchObject({ state: 'kept', topicId: 't2' });
    expect(await keepChosen({ topicId: 't2' }, OWN)).toEqual({ ok: false });
  });

  test.each<[string, unknown, MessageSender]>([
    ['a web page', { topicId: 't1' }, { ...OWN, url: 'https://forum.example/', tab: { id: 7 } }],
    ['nobody known', { topicId: 't1' }, {}],
    ['a page that names no topic', {}, OWN],
  ])('not by %s', async (_, data, sender) => {
    await click({ topic: 'choose' });
    expect(await keepChosen(data, sender)).toEqual({ ok: false });
    expect(await mentions()).toEqual([]);
  });

  test('not after consent was taken back', async () => {
    await click({ topic: 'choose' });
    await decideSetting(db, 'consent', null);
    expect(await keepChosen({ topicId: 't1' }, OWN)).toEqual({ ok: false });
  });
});

describe('taken back', () => {
  test('it is gone where nothing else hears it', async () => {
    seen.answer = said('Never came');
    await click();
    const [mention] = await mentions();
    expect(await takeBack({ mentionId: mention?.id, topicId: 't1' }, OWN)).toEqual({ ok: true });
    expect(await mentions()).toEqual([]);
  });

  test.each<[string, MessageSender]>([['a web page', { ...OWN, url: 'https://forum.example/', tab: { id: 7 } }], ['nobody known', {}]])(
    'not by %s', async (_, sender) => {
      await click();
      expect(await takeBack({ mentionId: (await mentions())[0]?.id, topicId: 't1' }, sender)).toEqual({ ok: false });
      expect(await mentions()).toHaveLength(1);
    });
});

test('the menu names the topics that listen', async () => {
  await pauseTopic(db, 't1', { now: NOW });
  await followMenu();
  expect(seen.menus).toEqual([['Wheelhouse']]);
});
