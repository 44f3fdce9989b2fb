// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Tabs } from '@/components/controls/Tabs';
import type { PageView } from '@/components/page/pageView';
import { PanelScreen, type PanelScreenProps } from '@/components/panel/PanelScreen';
import type { NotReading, PageStatus } from '@/lib/messaging/protocol';
import { listedMention, topicOf } from './samples';
import { accessibilityProblems, ENGLISH_NOW, show, wordsOf } from './screen';

// Nothing is laid out here: rows get the height that they have in a browser.
beforeEach(() => void vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(92));

const status: PageStatus = {
  site: 'shop', siteName: 'The Shop', reading: true, why: null, kind: 'thread', unreadable: null, scanned: 48, mentions: 2, waiting: 0,
  health: { found: 48, read: 48, missing: {} },
};
const reading = { state: 'reading', name: 'The Shop', status, keys: ['shop'] } satisfies PageView;

const later = listedMention({ id: 'shop:2', text: 'Seagull is wonderful', handle: 'later', label: 'positive', reasons: [] });
const earlier = listedMention({ id: 'shop:1', text: 'Seagull lost my parcel', handle: 'earlier' });

const noop = (): void => undefined;

function props(part: Partial<PanelScreenProps> = {}): PanelScreenProps {
  return {
    consent: true, paused: false, listens: true, trouble: null, clicked: { state: 'none' },
    page: {
      view: reading,
      onGrant: vi.fn<() => Promise<boolean>>(async () => true),
      onReadOnce: vi.fn<() => Promise<boolean>>(async () => true),
      onDiagnose: async () => ({ state: 'nothing' }),
      onSwitch: vi.fn<() => void>(),
      now: ENGLISH_NOW,
    },
    onPage: { state: 'ready', rows: [later, earlier], complete: true, more: noop },
    latest: {
      filter: { topicId: null, waiting: false },
      list: { state: 'ready', rows: [earlier], complete: true, newer: false, more: noop, refresh: noop },
      onFilter: vi.fn<() => void>(),
    },
    context: {
      topics: new Map([['t1', topicOf({ id: 't1' })], ['t2', topicOf({ id: 't2', name: 'Harbour' })]]),
      siteNames: new Map([['forum', 'The Forum']]), now: ENGLISH_NOW, singleKeys: true,
      corrections: {
        last: null, failed: false, correct: vi.fn<() => void>(), decideSignal: vi.fn<() => void>(), decideRelevance: vi.fn<() => void>(),
        decideWork: vi.fn<() => void>(), undo: vi.fn<() => void>(), dismiss: noop,
      },
    },
    onPause: vi.fn<() => void>(), onLeave: vi.fn<() => void>(), onOpen: vi.fn<() => void>(),
    ...part,
  };
}

const withView = (view: PageView): PanelScreenProps => props({ page: { ...props().page, view } });
const onPage = (part: Partial<PanelScreenProps['onPage']>): PanelScreenProps =>
  props({ onPage: { ...props().onPage, ...part } });
const withLatest = (
  list: Partial<PanelScreenProps['latest']['list']>,
  filter: Partial<PanelScreenProps['latest']['filter']> = {},
): PanelScreenProps => {
  const { latest } = props();
  return props({ latest: { ...latest, list: { ...latest.list, ...list }, filter: { ...latest.filter, ...filter } } });
};
const showLatest = (): boolean => fireEvent.click(screen.getByRole('tab', { name: 'Latest' }));
const handles = (container: Element): string[] =>
  [...container.querySelectorAll('article bdi:first-child')].map(({ textContent }) => textContent).filter((name) => /later|earlier/u.test(name));

const resting: NotReading[] = [
  'no-consent', 'paused', 'not-granted', 'no-topics', 'database-newer', 'database-broken', 'orphaned',
];
const pageStates: Record<string, PanelScreenProps> = {
  'before consent': props({ consent: false }),
  'without topics': props({ listens: false }),
  'while topics load': props({ listens: null }),
  'over a page with mentions': props(),
  'over a page without mentions': onPage({ rows: [] }),
  'while its mentions load': onPage({ state: 'loading', rows: [], complete: false }),
  'when its mentions cannot be loaded': onPage({ state: 'failed', rows: [], complete: false }),
  'while the page loads': withView({ state: 'loading' }),
  'over a page of the browser': withView({ state: 'browser-page' }),
  'over a page whose address is kept from us': withView({ state: 'unknown-address' }),
  'over a site without access': withView({ state: 'not-granted', site: { id: 'shop', name: 'The Shop' } }),
  'over an unknown site': withView({ state: 'unknown-site', host: 'forum.example' }),
  'over a page that starts': withView({ state: 'starting', name: 'The Shop' }),
  ...Object.fromEntries(
    resting.map((why) => [`over a page at rest: ${why}`, withView({ state: 'resting', name: 'The Shop', why, keys: ['shop'] })]),
  ),
  'at a clicked mention': props({ clicked: { state: 'ready', listed: earlier, at: 1 } }),
  'while a clicked mention loads': props({ clicked: { state: 'loading' } }),
};
const latestStates: Record<string, PanelScreenProps> = {
  'with mentions': props(),
  'with newer ones': withLatest({ newer: true }),
  'with none': withLatest({ rows: [] }),
  'with none that fits': withLatest({ rows: [] }, { waiting: true }),
  'while they load': withLatest({ state: 'loading', rows: [], complete: false }),
  'when they cannot be loaded': withLatest({ state: 'failed', rows: [], complete: false }),
};

describe('the panel', () => {
  it.each(Object.keys(pageStates))('is accessible %s', async (name) => {
    const { container } = await show(<PanelScreen {...(pageStates[name] ?? props())} />);
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it.each(Object.keys(latestStates))('is accessible at the latest, %s', async (name) => {
    const { container } = await show(<PanelScreen {...(latestStates[name] ?? props())} />);
    showLatest();
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('shows nothing but the way to the set-up before consent', async () => {
    const given = props({ consent: false });
    await show(<PanelScreen {...given} />);
    expect(screen.queryByRole('tab')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Set up Earshot' }));
    expect(given.onOpen).toHaveBeenCalledWith('welcome.html');
  });

  it('leads to a first topic', async () => {
    const given = props({ listens: false });
    await show(<PanelScreen {...given} />);
    fireEvent.click(screen.getByRole('button', { name: 'Add a topic' }));
    expect(given.onOpen).toHaveBeenCalledWith('dashboard.html#/topics');
  });

  it('says that it is paused, and goes on', async () => {
    const given = { ...withView({ state: 'resting', name: 'The Shop', why: 'paused', keys: ['shop'] }), paused: true };
    const { container } = await show(<PanelScreen {...given} />);
    expect(wordsOf(container.querySelector('header'))).toContain('Paused');
    const [inHeader, onThisPage] = screen.getAllByRole('button', { name: 'Resume reading' });
    fireEvent.click(inHeader as HTMLElement);
    fireEvent.click(onThisPage as HTMLElement);
    expect(vi.mocked(given.onPause).mock.calls).toEqual([[false], [false]]);
  });

  it('says that nothing can be read instead of that nothing is there', async () => {
    const unreadable = { found: 24, since: ENGLISH_NOW - 3_600_000 };
    const view: PageView = { ...reading, status: { ...status, unreadable } };
    const { container } = await show(<PanelScreen {...props({ page: { ...props().page, view }, onPage: { ...props().onPage, rows: [] } })} />);
    expect(wordsOf(screen.getByRole('alert'))).toContain('0 of 24 posts readable since');
    expect(wordsOf(container)).not.toContain('No mentions');
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('opens the dashboard', async () => {
    const given = props();
    await show(<PanelScreen {...given} />);
    fireEvent.click(screen.getByRole('button', { name: 'Dashboard' }));
    expect(given.onOpen).toHaveBeenCalledWith('dashboard.html#/overview');
  });
});

describe('this page', () => {
  it('has its mentions in the order of the page, each to be corrected by a key', async () => {
    const given = props();
    const { container } = await show(<PanelScreen {...given} />);
    expect(wordsOf(container)).toContain('48 posts seen · 2 mentions here');
    expect(handles(container)).toEqual(['later', 'earlier']);
    const first = container.querySelector('article') as HTMLElement;
    first.focus();
    fireEvent.keyDown(first, { key: '1', code: 'Digit1' });
    expect(given.context.corrections.correct).toHaveBeenCalledWith('shop:2', 'negative');
  });

  it.each<[string, PageView, string]>([
    ['no mentions', reading, 'No mentions on this page'],
    ['an address that is kept from us', { state: 'unknown-address' }, 'press Earshot\'s button in the browser\'s toolbar'],
    ['a page of the browser', { state: 'browser-page' }, 'it belongs to the browser'],
  ])('says what to do with %s', async (_, view, words) => {
    const { container } = await show(<PanelScreen {...withView(view)} onPage={onPage({ rows: [] }).onPage} />);
    expect(wordsOf(container)).toContain(words);
  });

  it('asks for access within the click itself', async () => {
    const given = withView({ state: 'not-granted', site: { id: 'shop', name: 'The Shop' } });
    await show(<PanelScreen {...given} />);
    fireEvent.click(screen.getByRole('button', { name: /Read/u }));
    expect(given.page.onGrant).toHaveBeenCalledTimes(1);
  });
});

describe('the latest', () => {
  it('are limited to a topic, and to what needs an answer', async () => {
    const given = props();
    const { container } = await show(<PanelScreen {...given} />);
    showLatest();
    expect(handles(container)).toEqual(['earlier']);
    fireEvent.change(screen.getByLabelText('Topic'), { target: { value: 't2' } });
    fireEvent.click(screen.getByRole('button', { name: 'Needs an answer' }));
    expect(vi.mocked(given.latest.onFilter).mock.calls).toEqual([
      [{ topicId: 't2', waiting: false }],
      [{ topicId: null, waiting: true }],
    ]);
  });

  it('are shown again without limits by one click', async () => {
    const given = withLatest({ rows: [] }, { topicId: 't2' });
    await show(<PanelScreen {...given} />);
    showLatest();
    fireEvent.click(screen.getByRole('button', { name: 'Clear filters' }));
    expect(given.latest.onFilter).toHaveBeenCalledWith({ topicId: null, waiting: false });
  });
});

describe('the tabs', () => {
  function Three(): VNode {
    const [chosen, setChosen] = useState('a');
    const tabs = ['a', 'b', 'c'].map((id) => ({ id, name: id }));
    return <Tabs label="Views" tabs={tabs} chosen={chosen} onChoose={setChosen}>{chosen}</Tabs>;
  }

  it.each([
    ['en', 'ArrowRight', 'b'],
    ['en', 'ArrowLeft', 'c'],
    ['ar', 'ArrowLeft', 'b'],
    ['ar', 'ArrowRight', 'c'],
    ['en', 'End', 'c'],
    ['en', 'Home', 'a'],
    ['en', 'x', 'a'],
  ])('are walked in the direction of reading (%s, %s)', async (language, key, reached) => {
    const { container } = await show(<Three />, language);
    // The direction of the page is known to styles only where there are any.
    container.setAttribute('style', `direction: ${document.documentElement.dir}`);
    screen.getByRole('tab', { name: 'a' }).focus();
    fireEvent.keyDown(document.activeElement as Element, { key });
    const chosen = screen.getByRole('tab', { selected: true });
    expect([chosen.textContent, document.activeElement, chosen.tabIndex]).toEqual([reached, chosen, 0]);
    expect(screen.getByRole('tabpanel').textContent).toBe(reached);
    expect(await accessibilityProblems(container)).toEqual([]);
  });
});

describe('a clicked mention', () => {
  const clicked = { state: 'ready', listed: earlier, at: 1 } as const;

  it('stands alone, open, with a reply, and has the focus', async () => {
    const { container } = await show(<PanelScreen {...props({ clicked })} />);
    const [article, ...others] = container.querySelectorAll('article');
    expect(others).toEqual([]);
    expect(article?.querySelector('[aria-expanded="true"]')).not.toBeNull();
    expect(container.querySelector('blockquote')?.textContent).not.toBe('');
    await waitFor(() => expect(document.activeElement).toBe(article));
    expect(wordsOf(container)).not.toContain('That is all');
  });

  it('gets the focus again by a second click, and gives way to another', async () => {
    const { container, rerender } = await show(<PanelScreen {...props({ clicked })} />);
    await waitFor(() => expect(document.activeElement?.localName).toBe('article'));
    (document.activeElement as HTMLElement).blur();
    expect(document.activeElement).toBe(document.body);
    rerender(<PanelScreen {...props({ clicked: { ...clicked, at: 2 } })} />);
    await waitFor(() => expect(document.activeElement?.localName).toBe('article'));
    rerender(<PanelScreen {...props({ clicked: { state: 'ready', listed: later, at: 3 } })} />);
    await waitFor(() => expect(handles(container)).toEqual(['later']));
    expect(container.querySelector('[aria-expanded="true"]')).not.toBeNull();
  });

  it.each<[string, () => void]>([
    ['a button', () => fireEvent.click(screen.getByRole('button', { name: 'All on this page' }))],
    ['Escape', () => fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' })],
  ])('is left by %s, back to its row among the others', async (_, leave) => {
    const given = props({ clicked });
    const { container, rerender } = await show(<PanelScreen {...given} />);
    await waitFor(() => expect(document.activeElement?.localName).toBe('article'));
    leave();
    expect(given.onLeave).toHaveBeenCalledTimes(1);
    rerender(<PanelScreen {...props()} />);
    await waitFor(() => expect(document.activeElement?.localName).toBe('article'));
    expect(wordsOf(document.activeElement)).toContain('earlier');
    expect(handles(container)).toEqual(['later', 'earlier']);
    expect(container.querySelector('[aria-expanded="true"]')).toBeNull();
  });

  it('is not left by the Escape that closes the overview of keys', async () => {
    const given = props({ clicked });
    await show(<PanelScreen {...given} />);
    fireEvent.click(screen.getByRole('button', { name: 'Show keys' }));
    fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' });
    expect(given.onLeave).not.toHaveBeenCalled();
  });
});

it('speaks Arabic', async () => {
  const { container } = await show(<PanelScreen {...props()} />, 'ar');
  expect(wordsOf(container)).toContain('هذه الصفحة');
  expect(await accessibilityProblems(container)).toEqual([]);
});
