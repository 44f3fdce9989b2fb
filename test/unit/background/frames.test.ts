import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { admit } from '@/lib/background/admission';
import { db, opened } from '@/lib/background/database';
import { showPageMentions } from '@/lib/background/pageBadge';
import { registerForGrants, startInTab } from '@/lib/background/pageScripts';
import { askMentions, askStatus, askTrial } from '@/lib/messaging/askPage';
import { PROTOCOL_VERSION, type PageCount } from '@/lib/messaging/protocol';
import type { Badge } from '@/lib/platform/badge';
import { forgetTabFrames, framesOf, noteFrame, tabsWithFrames } from '@/lib/platform/pageFrames';
import { allowOnce } from '@/lib/platform/onceReadTabs';
import type { PageScript } from '@/lib/platform/pageScripts';
import { decideSetting } from '@/lib/storage/settings';
import { saveTopic } from '@/lib/storage/topics/topicDecisions';

interface Frame {
  reading: boolean;
  mentions: string[];
}

const seen = vi.hoisted(() => ({
  granted: [] as string[],
  registered: [] as PageScript[],
  run: [] as [number, string, boolean][],
  badges: [] as [number, object][],
  frames: new Map<number, { reading: boolean; mentions: string[] }>(),
}));

vi.mock('earshot:sites', () => ({
  default: [
    { id: 'talk', name: 'Talk', kind: 'forum', proof: 'pages', hosts: ['talk.example'], frames: true },
    { id: 'maps', name: 'Maps', kind: 'reviews', proof: 'pages', hosts: ['search.example', 'search.co.example'], paths: ['/maps', '/local/'] },
    { id: 'web', name: 'Web', kind: 'web', proof: 'pages', hosts: [], named: 'host' },
  ],
}));
vi.mock(import('@/lib/platform/permissions'), async (original) => ({
  ...(await original()),
  grantedOrigins: () => Promise.resolve(seen.granted),
  hasOrigins: (origins) => Promise.resolve(origins.every((origin) => seen.granted.includes(origin))),
}));
vi.mock(import('@/lib/platform/pageScripts'), () => ({
  registerPageScripts: (scripts: readonly PageScript[]) => {
    seen.registered = [...scripts];
    return Promise.resolve(true);
  },
  runInTab: (tabId: number, files: readonly string[], allFrames?: boolean) => {
    seen.run.push([tabId, files[0] ?? '', allFrames === true]);
    return Promise.resolve(true);
  },
}));
vi.mock(import('@/lib/platform/badge'), () => ({
  setBadge: (tabId: number, badge: Badge) => {
    seen.badges.push([tabId, badge]);
    return Promise.resolve();
  },
}));
vi.mock(import('@/lib/messaging/messenger'), async (original) => ({
  ...(await original()),
  sendToTab: (async (type: string, tab: number | { tabId: number; frameId: number }) => {
    const frame = seen.frames.get(typeof tab === 'number' ? 0 : tab.frameId);
    if (frame === undefined) return { ok: false, why: 'no-answer' };
    return { ok: true, answer: type === 'mentionsOnPage' ? frame.mentions : { type, ...frame } };
  }) as never,
}));

const NOW = Date.UTC(2026, 4, 20, 12);
const from = (frameId: number, url = 'https://talk.example/embed'): object => ({
  id: fakeBrowser.runtime.id, url, tab: { id: 7 }, frameId,
});
const claim = (reader: string, site = reader): { protocol: number; site: string; reader: string } => ({ protocol: PROTOCOL_VERSION, site, reader });
const say = (frameId: number, count: number, state: PageCount['state'] = null): Promise<void> =>
  showPageMentions({ count, state }, from(frameId));

beforeEach(async () => {
  Object.assign(seen, { granted: ['https://talk.example/*', '*://*.talk.example/*'], registered: [], run: [], badges: [] });
  seen.frames = new Map<number, Frame>([0, 3, 4].map((id) => [id, { reading: id > 0, mentions: [`talk:${id}`] }]));
  fakeBrowser.reset();
  await opened();
  await Promise.all(db.tables.map((table) => table.clear()));
  await decideSetting(db, 'consent', { given: true, at: NOW, text: 2 });
  await saveTopic(db, { name: 'n', query: 'norvelo', hue: 0, role: 'brand' }, { now: NOW, newId: () => 'n' });
});

describe('what is registered', () => {
  test('reaches into frames where the site is embedded in others', async () => {
    await registerForGrants();
    expect(seen.registered).toMatchObject([{ id: 'talk', matches: ['*://*.talk.example/*'], allFrames: true }]);
  });

  test('is limited to the paths that the site declares', async () => {
    seen.granted = ['*://*.search.example/*', '*://*.search.co.example/*'];
    await registerForGrants();
    expect(seen.registered).toMatchObject([
      {
        id: 'maps',
        matches: [
          '*://*.search.example/maps*', '*://*.search.example/local/*',
          '*://*.search.co.example/maps*', '*://*.search.co.example/local/*',
        ],
        allFrames: false,
      },
    ]);
  });
});

test.each([
  ['granted', ['*://*.talk.example/*'], [[7, 'sites/any.js', false], [7, 'sites/talk.js', true]]],
  ['not granted', [], [[7, 'sites/any.js', false]]],
])('a tab that is read once is read with its frames where they are %s', async (_, granted, run) => {
  seen.granted = granted;
  expect(await startInTab(7, 'blog.example')).toBe(true);
  expect(seen.run).toEqual(run);
});

test.each<[what: string, reader: string, sender: object, admitted: boolean]>([
  ['its own grant', 'talk', from(3), true],
  ['the grant of the page around it', 'talk', from(3, 'https://other.example/embed'), false],
  ['a frame of a site that is never embedded', 'web', from(3, 'https://blog.example/'), false],
  ['a page that is read once, itself', 'web', from(0, 'https://blog.example/'), true],
])('a frame is admitted by %s: %#', async (_, reader, sender, admitted) => {
  await allowOnce(7, 'https://blog.example');
  const site = reader === 'web' ? 'blog.example' : reader;
  expect((await admit(claim(reader, site), sender)).admitted).toBe(admitted);
});

describe('the toolbar button', () => {
  test('adds up the frames of a tab', async () => {
    await say(0, 2);
    await say(3, 5);
    await say(4, 1);
    await say(3, 4);
    expect(seen.badges.at(-1)).toEqual([7, { count: 7, state: null }]);
    expect(await tabsWithFrames()).toEqual([7]);
  });

  test.each<[states: PageCount['state'][], state: PageCount['state']]>([
    [[null, null], null],
    [[null, 'paused'], 'paused'],
    [['paused', 'unreadable'], 'unreadable'],
    [['unreadable', null], 'unreadable'],
  ])('says first what cannot be read, then what is paused: %j', async ([page, frame], state) => {
    await say(0, 2, page);
    await say(3, 1, frame);
    expect(seen.badges.at(-1)).toEqual([7, { count: 3, state }]);
  });

  test('forgets frames that are no more, and tabs', async () => {
    await say(3, 5);
    await say(4, 1);
    seen.frames.delete(3);
    await say(0, 2);
    expect(seen.badges.at(-1)).toEqual([7, { count: 3, state: null }]);
    await forgetTabFrames(7);
    expect(await framesOf(7)).toEqual([]);
  });

  test('keeps what two frames say at once', async () => {
    await Promise.all([say(0, 1), say(3, 2), say(4, 4)]);
    expect(seen.badges.at(-1)).toEqual([7, { count: 7, state: null }]);
  });

  test.each([null, { count: 1 }, { count: -1, state: null }])('does not listen to %j', async (value) => {
    await showPageMentions(value, from(0));
    expect(seen.badges).toEqual([]);
  });
});

describe('asked for its state, a tab', () => {
  test('answers as it is where no frame is read', async () => {
    expect(await askStatus(7)).toMatchObject({ answer: { reading: false } });
    expect(await askMentions(7)).toEqual({ ok: true, answer: ['talk:0'] });
  });

  test('answers from the first frame that reads where the page itself does not', async () => {
    await noteFrame(7, 4);
    await noteFrame(7, 3);
    seen.frames.set(3, { reading: false, mentions: [] });
    expect(await askStatus(7)).toMatchObject({ answer: { mentions: ['talk:4'] } });
    expect(await askTrial(7, {} as never)).toMatchObject({ answer: { mentions: ['talk:4'] } });
    expect(await askMentions(7)).toEqual({ ok: true, answer: ['talk:0', 'talk:4'] });
  });

  test('answers from the page where that reads, or nobody does', async () => {
    await noteFrame(7, 3);
    seen.frames.set(0, { reading: true, mentions: [] });
    expect(await askStatus(7)).toMatchObject({ answer: { reading: true, mentions: [] } });
    seen.frames.clear();
    expect(await askStatus(7)).toEqual({ ok: false, why: 'no-answer' });
    expect(await askMentions(7)).toEqual({ ok: false, why: 'no-answer' });
  });
});
