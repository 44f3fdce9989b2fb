// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import './platform';
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import type { VNode } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DatabaseContext } from '@/components/hooks/database';
import { usePageMentions } from '@/components/hooks/pageMentions';
import type { PageView } from '@/components/page/pageView';
import { Panel } from '@/components/panel/Panel';
import { send, sendToTab, type Sent } from '@/lib/messaging/messenger';
import type { PageStatus } from '@/lib/messaging/protocol';
import { onPanelTargetChanged, readPanelTarget } from '@/lib/platform/panelTarget';
import { onShownTabChanged } from '@/lib/platform/shownTab';
import { currentTab, openExtensionPage, type OpenTab } from '@/lib/platform/tabs';
import { openDatabase, type EarshotDatabase } from '@/lib/storage/database';
import { decideSetting, readSettings } from '@/lib/storage/settings';
import { saveTopic } from '@/lib/storage/topics/topicDecisions';
import { EVERYWHERE } from '@/lib/i18n/messages';
import { listedMention, type SampleMention } from './samples';
import { wordsOf } from './screen';
import { openWith } from './withRoot';

const NOW = Date.parse('2026-11-21T12:00:00Z');
const STATUS: Omit<PageStatus, 'siteName' | 'mentions'> = {
  site: 'forum', reading: true, why: null, kind: 'thread', unreadable: null, scanned: 9, waiting: 0, health: { found: 9, read: 9, missing: {} },
};
const READING: PageView = { state: 'reading', name: 'Forum', status: { ...STATUS, siteName: 'Forum', mentions: 1 }, keys: ['forum'] };
const THREAD = 'https://news.ycombinator.com/item?id=1';

let db: EarshotDatabase;
let number = 0;
let tab: OpenTab | null;
/** What stands on the page of each tab that is being read, in its order. */
let pages: Map<number, string[]>;

beforeEach(async () => {
  vi.clearAllMocks();
  vi.spyOn(Date, 'now').mockReturnValue(NOW);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(92);
  vi.spyOn(document, 'hasFocus').mockReturnValue(false);
  tab = { id: 7, url: THREAD };
  pages = new Map();
  vi.mocked(currentTab).mockImplementation(async () => tab);
  vi.mocked(sendToTab).mockImplementation(answered);
  vi.mocked(readPanelTarget).mockResolvedValue(null);
  vi.mocked(onPanelTargetChanged).mockReturnValue(() => undefined);
  vi.mocked(onShownTabChanged).mockReturnValue(() => undefined);
  vi.mocked(send).mockResolvedValue({ ok: true, answer: undefined });
  db = openDatabase({ durability: 'strict', name: `panel-${number++}` });
  await db.open();
  await decideSetting(db, 'zone', 'UTC');
  await decideSetting(db, 'consent', { given: true, at: NOW, text: 2 });
  await saveTopic(db, { name: 'Seagull', query: 'Seagull', hue: 0, role: 'brand' }, { now: NOW, newId: () => 't1' });
});

afterEach(async () => {
  cleanup();
  await db.delete();
});

async function answered(type: string, tabId: number): Promise<Sent<PageStatus | string[]>> {
  const ids = pages.get(tabId);
  if (ids === undefined) return { ok: false, why: 'no-answer' };
  if (type === 'mentionsOnPage') return { ok: true, answer: ids };
  return { ok: true, answer: { ...STATUS, siteName: `Forum ${tabId}`, mentions: ids.length } };
}

async function store(...samples: SampleMention[]): Promise<void> {
  const listed = samples.map(listedMention);
  await db.transaction('rw', db.mentions, db.matches, async () => {
    await db.mentions.bulkPut(listed.map(({ mention }) => mention));
    await db.matches.bulkPut(listed.flatMap(({ matches }) => matches));
  });
}

function open(): Element {
  return openWith(db, <Panel />, EVERYWHERE);
}

async function goToTab(next: OpenTab | null): Promise<void> {
  tab = next;
  await act(() => vi.mocked(onShownTabChanged).mock.lastCall?.[0]());
}

async function clickMark(mentionId: string, at = NOW): Promise<void> {
  await act(() => vi.mocked(onPanelTargetChanged).mock.lastCall?.[0]({ mentionId, tabId: 7, at }));
}

const authors = (container: Element): string[] =>
  [...container.querySelectorAll('article')].map((row) => row.querySelector('bdi')?.textContent ?? '');
/** Waits until the rows are those of these authors. */
async function shown(container: Element, expected: string[]): Promise<string[]> {
  await waitFor(() => expect(authors(container)).toEqual(expected));
  return authors(container);
}

/** How many of a page's mentions were read. */
function Lengths(): VNode {
  const { rows, complete, more } = usePageMentions({ tabId: 7, view: READING });
  return (
    <button type="button" onClick={more}>
      {rows.length}, {complete ? 'all' : 'more'}
    </button>
  );
}

const [ada, bo, cy] = [{ id: 'forum:1', handle: 'ada' }, { id: 'forum:2', handle: 'bo' }, { id: 'forum:3', handle: 'cy' }];

describe('this page', () => {
  it('has its own mentions in its order, also those that come later', async () => {
    await store(ada, bo, cy);
    pages.set(7, ['forum:3', 'forum:1']);
    const container = open();
    await shown(container, ['cy', 'ada']);
    await store({ id: 'forum:4', handle: 'dee' });
    pages.set(7, ['forum:3', 'forum:4', 'forum:1']);
    expect(await shown(container, ['cy', 'dee', 'ada'])).toHaveLength(3);
  });

  it('follows the user to another tab at once, and says so of a page without mentions', async () => {
    await store(ada, bo);
    pages.set(7, ['forum:1']).set(8, ['forum:2']).set(9, []);
    const container = open();
    await shown(container, ['ada']);
    await goToTab({ id: 8, url: null });
    await shown(container, ['bo']);
    expect(wordsOf(container)).not.toContain('Forum 7');
    await goToTab({ id: 9, url: null });
    await waitFor(() => expect(wordsOf(container)).toContain('No mentions on this page'));
    await goToTab({ id: 10, url: null });
    await waitFor(() => expect(wordsOf(container)).toContain('does not see which page this is'));
  });

  it('is not held up by a page that does not answer, nor takes its late answer for another', async () => {
    await store(ada, bo);
    pages.set(7, ['forum:1']).set(8, ['forum:2']);
    let answerLate = (): void => undefined;
    vi.mocked(sendToTab).mockImplementation(async (type, tabId) => {
      if (tabId === 7) await new Promise<void>((resolve) => (answerLate = resolve));
      return answered(String(type), tabId);
    });
    const container = open();
    await waitFor(() => expect(sendToTab).toHaveBeenCalledWith('pageStatus', 7));
    await goToTab({ id: 8, url: null });
    await shown(container, ['bo']);
    answerLate();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(wordsOf(container)).toContain('Forum 8');
    expect(await shown(container, ['bo'])).toHaveLength(1);
  });

  it('reads a long page in windows, and to its end', async () => {
    const many = Array.from({ length: 120 }, (_, index) => ({ id: `forum:${index}`, handle: `user${index}` }));
    await store(...many);
    pages.set(7, many.map(({ id }) => id));
    const { container } = render(
      <DatabaseContext.Provider value={db}>
        <Lengths />
      </DatabaseContext.Provider>,
    );
    const reads = (words: string): Promise<void> => waitFor(() => expect(wordsOf(container)).toContain(words));
    await reads('50, more');
    fireEvent.click(screen.getByRole('button'));
    await reads('100, more');
    fireEvent.click(screen.getByRole('button'));
    await reads('120, all');
  });

  it('asks for access to the site of the tab', async () => {
    const container = open();
    fireEvent.click(await screen.findByRole('button', { name: /Read .*Hacker News/u }));
    await waitFor(() => expect(wordsOf(container)).toContain('no access to this site'));
  });
});

describe('the latest', () => {
  it('are of all pages, and live; those that need an answer alone, too', async () => {
    await store(ada, { ...bo, label: 'positive', reasons: [] });
    const container = open();
    fireEvent.click(await screen.findByRole('tab', { name: 'Latest' }));
    await waitFor(() => expect(authors(container).toSorted()).toEqual(['ada', 'bo']));
    await store(cy);
    await waitFor(() => expect(authors(container).toSorted()).toEqual(['ada', 'bo', 'cy']));
    fireEvent.click(screen.getByRole('button', { name: 'Needs an answer' }));
    await waitFor(() => expect(authors(container).toSorted()).toEqual(['ada', 'cy']));
  });

  it('are corrected by a key, and set back by the bar', async () => {
    await store(ada);
    const container = open();
    fireEvent.click(await screen.findByRole('tab', { name: 'Latest' }));
    await shown(container, ['ada']);
    fireEvent.keyDown(container.querySelector('article') as Element, { key: '3', code: 'Digit3' });
    await waitFor(async () => expect((await db.mentions.get('forum:1'))?.decided).toEqual({ sentiment: 'positive' }));
    expect(send).toHaveBeenCalledWith('decided', { mentions: ['forum:1'] });
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect((await db.mentions.get('forum:1'))?.decided?.sentiment).toBeUndefined());
  });
});

describe('signals', () => {
  it('are set right by a click and set back by the bar, and what waits follows', async () => {
    await store({ ...ada, intent: 'complaint' });
    const container = open();
    fireEvent.click(await screen.findByRole('tab', { name: 'Latest' }));
    await shown(container, ['ada']);
    fireEvent.keyDown(container.querySelector('article') as Element, { key: 'w', code: 'KeyW' });
    fireEvent.click(await screen.findByRole('button', { name: 'It needs none' }));
    await waitFor(async () => expect((await db.mentions.get('forum:1'))?.decided?.signals).toEqual({ answer: false }));
    expect((await db.matches.get(['t1', 'forum:1']))?.queue).toBeUndefined();
    expect(send).toHaveBeenCalledWith('decided', { mentions: ['forum:1'] });
    await waitFor(() => expect(wordsOf(container)).toContain('Needs an answer: no, as you said'));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect((await db.matches.get(['t1', 'forum:1']))?.queue).toBe('answer'));
  });
});

describe('a clicked mention', () => {
  beforeEach(async () => {
    await store(ada, bo, cy);
    pages.set(7, ['forum:1', 'forum:2', 'forum:3']).set(8, ['forum:3']);
  });

  it('is shown alone, and left for the others', async () => {
    const container = open();
    await shown(container, ['ada', 'bo', 'cy']);
    await clickMark('forum:2');
    await shown(container, ['bo']);
    await waitFor(() => expect(document.activeElement?.localName).toBe('article'));
    expect(wordsOf(await screen.findByRole('region', { name: 'About the author' }))).toContain('3 mentions');
    fireEvent.keyDown(document.activeElement as Element, { key: 'Escape' });
    await shown(container, ['ada', 'bo', 'cy']);
    await waitFor(() => expect(document.activeElement?.localName).toBe('article'));
    expect(wordsOf(document.activeElement)).toContain('bo');
    await clickMark('forum:2', NOW + 1);
    expect(await shown(container, ['bo'])).toHaveLength(1);
  });

  it('is shown by a panel that its click opens, not by one that is opened later', async () => {
    vi.mocked(readPanelTarget).mockResolvedValue({ mentionId: 'forum:2', tabId: 7, at: NOW - 1_000 });
    await shown(open(), ['bo']);
    cleanup();
    vi.mocked(readPanelTarget).mockResolvedValue({ mentionId: 'forum:2', tabId: 7, at: NOW - 60_000 });
    expect(await shown(open(), ['ada', 'bo', 'cy'])).toHaveLength(3);
  });

  it('belongs to its tab, and to the page that was open in it', async () => {
    const container = open();
    await shown(container, ['ada', 'bo', 'cy']);
    await clickMark('forum:2');
    await shown(container, ['bo']);
    await goToTab({ id: 8, url: null });
    await shown(container, ['cy']);
    await goToTab({ id: 7, url: `${THREAD}#comments` });
    await shown(container, ['bo']);
    await goToTab({ id: 7, url: 'https://news.ycombinator.com/item?id=2' });
    expect(await shown(container, ['ada', 'bo', 'cy'])).toHaveLength(3);
  });

  it('stays while the user is in the panel and the page opens its reply box at an address of its own', async () => {
    const container = open();
    await shown(container, ['ada', 'bo', 'cy']);
    await clickMark('forum:2');
    await shown(container, ['bo']);
    vi.mocked(document.hasFocus).mockReturnValue(true);
    await goToTab({ id: 7, url: 'https://news.ycombinator.com/reply?id=2' });
    await new Promise((resolve) => setTimeout(resolve, 100));
    await shown(container, ['bo']);
    vi.mocked(document.hasFocus).mockReturnValue(false);
    await goToTab({ id: 7, url: THREAD });
    await new Promise((resolve) => setTimeout(resolve, 100));
    await shown(container, ['bo']);
    await goToTab({ id: 7, url: 'https://news.ycombinator.com/item?id=2' });
    expect(await shown(container, ['ada', 'bo', 'cy'])).toHaveLength(3);
  });

  it('gives way to the list when it is deleted', async () => {
    const container = open();
    await shown(container, ['ada', 'bo', 'cy']);
    await clickMark('forum:2');
    await shown(container, ['bo']);
    await db.mentions.delete('forum:2');
    expect(await shown(container, ['ada', 'cy'])).toHaveLength(2);
  });
});

it('pauses, and leads to the dashboard', async () => {
  open();
  fireEvent.click(await screen.findByRole('button', { name: 'Pause reading' }));
  await waitFor(async () => expect((await readSettings(db)).paused).toBe(true));
  await screen.findByText('Paused');
  fireEvent.click(screen.getByRole('button', { name: 'Dashboard' }));
  expect(openExtensionPage).toHaveBeenCalledWith('dashboard.html#/overview');
});
