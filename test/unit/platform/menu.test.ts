import { beforeEach, describe, expect, test, vi } from 'vitest';
import { onKeepClicked, onReadOnceClicked, showMenu, type KeepClick } from '@/lib/platform/menu';

const menu = vi.hoisted(() => ({
  entries: [] as Record<string, unknown>[],
  listeners: [] as ((info: object, tab?: object) => void)[],
}));

vi.mock(import('@/lib/platform/browser'), () => ({
  browser: {
    contextMenus: {
      removeAll: async () => {
        await Promise.resolve();
        menu.entries = [];
      },
      create: (entry: Record<string, unknown>) => {
        if (menu.entries.some(({ id }) => id === entry['id'])) throw new Error(`twice: ${String(entry['id'])}`);
        menu.entries.push(entry);
      },
      onClicked: { addListener: (listener: never) => void menu.listeners.push(listener) },
    },
    i18n: { getMessage: (key: string) => key },
  } as never,
}));

const topic = (id: string, name = `Topic ${id}`): { id: string; name: string } => ({ id, name });
const topics = (count: number): { id: string; name: string }[] => Array.from({ length: count }, (_, at) => topic(`t${at}`));
const entriesIn = (context: string): [unknown, unknown][] =>
  menu.entries.filter(({ contexts }) => (contexts as string[])[0] === context).map(({ id, title }) => [id, title]);

beforeEach(() => {
  menu.entries = [];
  menu.listeners = [];
});

describe('the menu', () => {
  test('without a topic leads to making one', async () => {
    await showMenu([]);
    expect(menu.entries.map(({ id, title }) => [id, title])).toEqual([
      ['read-once', 'menuReadOnce'],
      ['keep-first:selection', 'menuKeepText'],
      ['keep-first:link', 'menuKeepPost'],
      ['keep-first:page', 'menuKeepPage'],
    ]);
  });

  test('with one topic keeps under it directly', async () => {
    await showMenu(topics(1));
    expect(entriesIn('selection')).toEqual([['keep:selection:t0', 'menuKeepText']]);
  });

  test('with several names them in a submenu', async () => {
    await showMenu(topics(2));
    expect(entriesIn('link')).toEqual([
      ['keep-under:link', 'menuKeepPost'],
      ['keep:link:t0', 'Topic t0'],
      ['keep:link:t1', 'Topic t1'],
    ]);
    const named = menu.entries.filter(({ id }) => String(id).startsWith('keep:link'));
    expect(named.map(({ parentId }) => parentId)).toEqual(['keep-under:link', 'keep-under:link']);
  });

  test.each([[12, 13, 'keep:page:t11'], [13, 14, 'keep-elsewhere:page'], [500, 14, 'keep-elsewhere:page']])(
    'with %i topics has %i entries for the page', async (count, entries, last) => {
      await showMenu(topics(count));
      const inPage = entriesIn('page').filter(([id]) => id !== 'read-once');
      expect([inPage.length, inPage.at(-1)?.[0]]).toEqual([entries, last]);
    });

  test('stands on web pages only', async () => {
    await showMenu(topics(3));
    expect(new Set(menu.entries.map(({ documentUrlPatterns }) => JSON.stringify(documentUrlPatterns)))).toEqual(new Set(['["http://*/*","https://*/*"]']));
    for (const { contexts, targetUrlPatterns } of menu.entries) {
      expect(targetUrlPatterns !== undefined).toBe((contexts as string[])[0] === 'link');
    }
  });

  test.each([
    ['R&D', 'R&&D'],
    ['100%s', '100%\u200bs'],
    ['N'.repeat(50), `${'N'.repeat(39)}…`],
    ['😀'.repeat(41), `${'😀'.repeat(39)}…`],
  ])('shows the name %s as it is', async (name, title) => {
    await showMenu([topic('a', name), topic('b')]);
    expect(menu.entries.find(({ id }) => id === 'keep:page:a')?.['title']).toBe(title);
  });

  test('made twice at once is the last one', async () => {
    await Promise.all([showMenu(topics(3)), showMenu(topics(1)), showMenu(topics(2))]);
    expect(entriesIn('selection').map(([id]) => id)).toEqual(['keep-under:selection', 'keep:selection:t0', 'keep:selection:t1']);
  });
});

describe('a click', () => {
  const clicks: (KeepClick | number)[] = [];
  const click = (info: object, tab: object | undefined = { id: 7, title: 'Lamps', incognito: false, url: 'https://forum.example/' }): void => {
    clicks.length = 0;
    onKeepClicked((one) => clicks.push(one));
    onReadOnceClicked((tabId) => clicks.push(tabId));
    for (const listener of menu.listeners) listener(info, tab);
  };
  const PLACE = { tabId: 7, frameId: 0, url: 'https://forum.example/t/1', title: 'Lamps', link: null, words: '', isPrivate: false };
  const pageUrl = 'https://forum.example/t/1';

  test.each<[string, object, Partial<KeepClick>]>([
    ['on a selection', { menuItemId: 'keep:selection:t1', pageUrl, selectionText: 'never got it', linkUrl: 'https://x.example/' },
      { kind: 'selection', topic: { id: 't1' }, words: 'never got it' }],
    ['on a link', { menuItemId: 'keep:link:t1', pageUrl, linkUrl: 'https://x.example/', linkText: 'lamp', selectionText: 'x' },
      { kind: 'link', topic: { id: 't1' }, link: 'https://x.example/', words: 'lamp' }],
    ['on a page', { menuItemId: 'keep:page:a:b', pageUrl }, { kind: 'page', topic: { id: 'a:b' } }],
    ['in a frame', { menuItemId: 'keep:selection:t1', pageUrl, frameUrl: 'https://talk.example/f', frameId: 5, selectionText: 'x' },
      { kind: 'selection', topic: { id: 't1' }, url: 'https://talk.example/f', frameId: 5, words: 'x' }],
    ['for another topic', { menuItemId: 'keep-elsewhere:page', pageUrl }, { kind: 'page', topic: 'choose' }],
    ['without a topic', { menuItemId: 'keep-first:link', pageUrl, linkUrl: 'https://x.example/' },
      { kind: 'link', topic: 'none', link: 'https://x.example/' }],
  ])('%s', (_, info, expected) => {
    click(info);
    expect(clicks).toEqual([{ ...PLACE, ...expected }]);
  });

  test('to read once is another', () => {
    click({ menuItemId: 'read-once', pageUrl });
    expect(clicks).toEqual([7]);
  });

  test.each([['keep:nothing:t1'], ['keep:page'], ['other'], [5]])('on %s is none', (menuItemId) => {
    click({ menuItemId, pageUrl });
    expect(clicks).toEqual([]);
  });

  test('without a tab is none', () => {
    menu.listeners = [];
    onKeepClicked((one) => clicks.push(one));
    clicks.length = 0;
    for (const listener of menu.listeners) listener({ menuItemId: 'keep:page:t1', pageUrl });
    expect(clicks).toEqual([]);
  });
});
