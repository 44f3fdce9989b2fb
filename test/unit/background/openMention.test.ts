import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { takeBatch } from '@/lib/background/batches';
import { db, opened } from '@/lib/background/database';
import { understandWaiting } from '@/lib/background/jobs';
import { tellLabels } from '@/lib/background/labels';
import { openMention } from '@/lib/background/openMention';
import { PROTOCOL_VERSION, type StoredMention } from '@/lib/messaging/protocol';
import type { MessageSender } from '@/lib/messaging/sender';
import { readPanelTarget } from '@/lib/platform/panelTarget';
import { completePost } from '@/lib/posts/complete';
import { decideLabels } from '@/lib/storage/corrections';
import { decideSetting } from '@/lib/storage/settings';
import { saveTopic } from '@/lib/storage/topics/topicDecisions';

const seen = vi.hoisted(() => ({
  granted: true,
  panels: [] as object[],
  panelOpens: true,
  pages: [] as string[],
  told: [] as [string, number, unknown][],
}));

vi.mock(import('@/lib/platform/permissions'), async (original) => ({
  ...(await original()),
  hasOrigins: () => Promise.resolve(seen.granted),
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
vi.mock(import('@/lib/messaging/messenger'), async (original) => ({
  ...(await original()),
  sendToTab: (async (type: string, tabId: number, data: unknown) => {
    seen.told.push([type, tabId, data]);
    return { ok: true, answer: undefined };
  }) as never,
}));

const NOW = Date.UTC(2026, 4, 20, 12);
const LISTENER: MessageSender = {
  id: fakeBrowser.runtime.id,
  url: 'https://news.ycombinator.com/item?id=1',
  tab: { id: 7 },
  frameId: 0,
};
const labelsTold = (): [number, StoredMention[]][] =>
  seen.told.flatMap(([type, tabId, data]) =>
    type === 'labelsChanged' ? [[tabId, (data as { mentions: StoredMention[] }).mentions]] : []);

async function store(number: number, ...ids: string[]): Promise<void> {
  const posts = ids.map((nativeId) =>
    completePost(
      { kind: 'comment', nativeId, text: 'This Norvelo lamp is terrible, I hate it and want a refund' },
      { site: 'hackernews', base: 'https://news.ycombinator.com/', context: 'thread' },
    ));
  const batch = { protocol: PROTOCOL_VERSION, instance: 'instance-1', number, site: 'hackernews', reader: 'hackernews' };
  const empty = { scanned: [], health: [], gone: [], answers: [] };
  expect(await takeBatch({ ...batch, ...empty, posts }, LISTENER)).toMatchObject({ state: 'stored' });
}

beforeEach(async () => {
  Object.assign(seen, { granted: true, panels: [], panelOpens: true, pages: [], told: [] });
  fakeBrowser.reset();
  await opened();
  await Promise.all(db.tables.map((table) => table.clear()));
  await decideSetting(db, 'consent', { given: true, at: NOW, text: 2 });
  await saveTopic(db, { name: 'Norvelo', query: 'norvelo', hue: 0, role: 'brand' }, { now: NOW, newId: () => 't1' });
});

describe('labels that were not known when a batch was acknowledged', () => {
  test('are told to its page as soon as they are', async () => {
    await store(1, '1');
    await vi.waitFor(() => expect(labelsTold()).toEqual([[7, [{ id: 'hackernews:1', label: 'negative' }]]]), { timeout: 10_000 });
    await store(2, '2');
    await understandWaiting();
    expect(labelsTold()).toHaveLength(1);
  });
});

describe('labels that were changed', () => {
  test('are told to each tab as they are stored, in bounded messages', async () => {
    const ids = Array.from({ length: 150 }, (_, id) => String(id));
    await store(1, ...ids);
    await store(2, ...ids.map((id) => `x${id}`));
    await decideLabels(db, [{ mentionId: 'hackernews:1', label: 'positive' }]);
    await understandWaiting();
    seen.told = [];
    await tellLabels(['hackernews:1', 'hackernews:gone'], [3, 4]);
    const told: StoredMention[] = [{ id: 'hackernews:1', label: 'positive' }];
    expect(labelsTold()).toEqual([[3, told], [4, told]]);
    seen.told = [];
    await tellLabels((await db.mentions.toCollection().primaryKeys()), [3]);
    expect(labelsTold().map(([, mentions]) => mentions.length)).toEqual([200, 100]);
  });
});

describe('a click on a mark', () => {
  beforeEach(() => store(1, '1'));

  test('opens the panel while the message is handed over, then says what it is to show', async () => {
    const done = openMention({ id: 'hackernews:1' }, LISTENER);
    expect(seen.panels).toEqual([{ tabId: 7 }]);
    await done;
    expect(await readPanelTarget()).toEqual({ mentionId: 'hackernews:1', tabId: 7, at: expect.any(Number) });
    expect(seen.pages).toEqual([]);
  });

  test('opens the dashboard where no panel opens', async () => {
    seen.panelOpens = false;
    await openMention({ id: 'hackernews:1' }, LISTENER);
    expect(seen.pages).toEqual(['dashboard.html#/mentions?mention=hackernews%3A1']);
  });

  test.each<[string, unknown, MessageSender]>([
    ['a page of Earshot', { id: 'hackernews:1' }, { id: fakeBrowser.runtime.id, url: 'chrome-extension://x/popup.html' }],
    ['another extension', { id: 'hackernews:1' }, { ...LISTENER, id: 'other' }],
    ['nobody known', { id: 'hackernews:1' }, {}],
    ['a listener that names no mention', { id: '' }, LISTENER],
    ['a listener that says too much', { id: `hackernews:${'x'.repeat(800)}` }, LISTENER],
    ['a listener that says something else', 'hackernews:1', LISTENER],
  ])('of %s does nothing', async (_, data, sender) => {
    await openMention(data, sender);
    expect([seen.panels, seen.pages, await readPanelTarget()]).toEqual([[], [], null]);
  });

  test.each<[string, () => unknown, string]>([
    ['without a grant', () => (seen.granted = false), 'hackernews:1'],
    ['while paused', () => decideSetting(db, 'paused', true), 'hackernews:1'],
    ['without consent', () => decideSetting(db, 'consent', null), 'hackernews:1'],
    ['on a mention that is gone', () => undefined, 'hackernews:2'],
  ])('%s shows no mention', async (_, change, id) => {
    await change();
    seen.panelOpens = false;
    await openMention({ id }, LISTENER);
    expect([seen.pages, await readPanelTarget()]).toEqual([[], null]);
  });
});
