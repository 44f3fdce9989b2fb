// @vitest-environment happy-dom
import { act, fireEvent, screen, within } from '@testing-library/preact';
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EffectSummary } from '@/components/topics/EffectSummary';
import { NO_DRAFTS } from '@/components/topics/topicDrafts';
import type { DryRun, ListedTopic, PendingChange, Undone } from '@/components/topics/topicStates';
import { TopicsView, type TopicsViewProps } from '@/components/topics/TopicsView';
import { topicOf } from './samples';
import { accessibilityProblems, ENGLISH_NOW, show, wordsOf } from './screen';

const seagull: ListedTopic = { ...topicOf({ id: 't1', name: 'Seagull', query: 'seagull' }), createdAt: 1 };
const harbour: ListedTopic = { ...topicOf({ id: 't2', name: 'Harbour', query: 'harbour OR quay', hue: 1 }), createdAt: 2 };
const pier: ListedTopic = { ...topicOf({ id: 't3', name: 'Pier', query: 'pier', role: 'competitor' }), createdAt: 3 };

function pending(part: Partial<PendingChange> = {}): PendingChange {
  return {
    kind: 'remove', topicId: 't2', name: 'Harbour', hue: 1, createdAt: 2, into: null,
    notBefore: ENGLISH_NOW + 42_000, begun: false, done: 0, total: 214, ...part,
  };
}

type Shown = Omit<TopicsViewProps, 'drafts' | 'onDrafts'>;

function props(topics: ListedTopic[] = [seagull, harbour, pier], changes: PendingChange[] = []): Shown {
  return {
    list: { state: 'ready', value: { topics, changes } },
    counts: new Map([['t1', { mentions: 214, hidden: 12 }]]),
    effect: (asked) => <p>{asked.kind === 'merge' ? `effect of merging into ${asked.into}` : 'effect of deleting'}</p>,
    mentionsHref: (topicId, hidden) => `#/mentions?topic=${topicId}${hidden ? '&hidden=1' : ''}`,
    preview: () => <p>preview</p>,
    onSave: vi.fn<() => Promise<boolean>>(async () => true),
    onPause: vi.fn<() => Promise<boolean>>(async () => true),
    onChange: vi.fn<() => Promise<boolean>>(async () => true),
    onUndo: vi.fn<() => Promise<Undone>>(async () => 'undone'),
  };
}

function View(given: Shown): VNode {
  const [drafts, onDrafts] = useState(NO_DRAFTS);
  return <TopicsView {...given} drafts={drafts} onDrafts={onDrafts} />;
}

const shown = (given: Shown): VNode => <main><h1>Topics</h1><View {...given} /></main>;
const lines = (): Element[] => [...(document.querySelector('main > ul')?.children ?? [])];
const lineOf = (name: string): HTMLElement => screen.getByRole('heading', { name }).closest('li') as HTMLElement;
const choose = (name: string, item: string): void => {
  fireEvent.click(within(lineOf(name)).getByRole('button', { name: item, hidden: true }));
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'], now: ENGLISH_NOW });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the line of a topic', () => {
  it('says what it hears and hides, and opens both', async () => {
    const { container } = await show(shown(props()));
    const line = within(lineOf('Seagull'));
    expect(line.getByRole('link', { name: '214 mentions' }).getAttribute('href')).toBe('#/mentions?topic=t1');
    expect(line.getByRole('link', { name: '12 hidden' }).getAttribute('href')).toBe('#/mentions?topic=t1&hidden=1');
    expect(within(lineOf('Harbour')).queryByRole('link', { name: /hidden/u })).toBeNull();
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('shortens a long query, and shows it whole on demand', async () => {
    const query = Array.from({ length: 60 }, (_, index) => `seagull${index}`).join(' OR ');
    await show(shown(props([{ ...seagull, query, dontStore: 'job', hide: 'giveaway' }])));
    const line = lineOf('Seagull');
    expect(wordsOf(line)).not.toContain('seagull59');
    expect(wordsOf(line)).toContain("Don't store: job");
    expect(wordsOf(line)).toContain('Hide: giveaway');
    const more = within(line).getByRole('button', { name: 'Show the whole query' });
    expect(more.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(more);
    expect(wordsOf(line)).toContain(query);
    expect(within(line).getByRole('button', { name: 'Show less' }).getAttribute('aria-expanded')).toBe('true');
  });

  it('pauses, says since when, and resumes', async () => {
    const given = props([seagull, { ...harbour, pausedSince: Date.parse('2026-11-03T10:00:00Z') }]);
    const { container } = await show(shown(given));
    choose('Seagull', 'Pause');
    expect(given.onPause).toHaveBeenCalledWith('t1', true);
    expect(wordsOf(lineOf('Harbour'))).toMatch(/Paused since .*Nov.* 2026/u);
    fireEvent.click(within(lineOf('Harbour')).getAllByRole('button', { name: 'Resume', hidden: true })[0] as HTMLElement);
    expect(given.onPause).toHaveBeenCalledWith('t2', false);
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('closes its menu by Escape, and gives the focus back', async () => {
    await show(shown(props()));
    const menu = lineOf('Seagull').querySelector('details') as HTMLDetailsElement;
    menu.open = true;
    const item = within(menu).getByRole('button', { name: 'Pause', hidden: true });
    item.focus();
    fireEvent.keyDown(item, { key: 'Escape' });
    expect(menu.open).toBe(false);
    expect(document.activeElement).toBe(menu.querySelector('summary'));
  });
});

describe('a change that what is stored has yet to follow', () => {
  it('counts down, and can be undone until it has begun', async () => {
    const given = props([seagull, pier], [pending()]);
    const { container, rerender } = await show(shown(given));
    expect(wordsOf(container)).toContain('Harbour was deleted.');
    expect(wordsOf(container)).toContain('Its mentions go in 42 seconds');
    await act(() => void vi.advanceTimersByTime(41_000));
    expect(wordsOf(container)).toContain('Its mentions go in 1 second');
    await act(() => void vi.advanceTimersByTime(5_000));
    expect(screen.queryByRole('button', { name: /Undo.*Harbour/u })).not.toBeNull();
    rerender(shown({ ...given, list: { state: 'ready', value: { topics: [seagull, pier], changes: [pending({ begun: true, done: 62 })] } } }));
    expect(screen.queryByRole('button', { name: /Undo/u })).toBeNull();
    expect(wordsOf(container)).toContain('62 of 214 stored mentions followed. You can leave this page.');
    expect(screen.getByRole('progressbar')).toBeTruthy();
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('keeps the place of a topic that is gone', async () => {
    await show(shown(props([seagull, pier], [pending()])));
    expect(lines().map((item) => wordsOf(item).slice(0, 7))).toEqual(['Seagull', 'Harbour', 'Pierpie']);
  });

  it('stands beneath a topic that was edited', async () => {
    const { container } = await show(shown(props(undefined, [pending({ kind: 'edit' })])));
    expect(wordsOf(lineOf('Harbour'))).toContain('What is stored follows the change in 42 seconds');
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('says into what a topic was merged', async () => {
    const { container } = await show(shown(props([seagull, pier], [pending({ kind: 'merge', into: 'Seagull' })])));
    expect(wordsOf(container)).toContain('Harbour was merged into Seagull.');
  });

  it('is told to screen readers when it comes, once, and not when the list is opened', async () => {
    const given = props([seagull, pier], [pending()]);
    const { rerender } = await show(shown(props()));
    const status = screen.getByRole('status');
    expect(wordsOf(status)).toBe('');
    await act(() => rerender(shown(given)));
    expect(wordsOf(status)).toBe('Harbour was deleted. You can undo this for a minute.');
    await act(() => void vi.advanceTimersByTime(3_000));
    expect(wordsOf(status)).toBe('Harbour was deleted. You can undo this for a minute.');
  });

  it.each([
    ['undone', ''],
    ['too-late', 'It is too late to undo this'],
    ['failed', 'This could not be saved'],
  ] as const)('says how an undo came out: %s', async (undone, words) => {
    const given = { ...props([seagull, pier], [pending()]), onUndo: vi.fn<() => Promise<Undone>>(async () => undone) };
    const { container } = await show(shown(given));
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: /Undo.*Harbour/u })));
    expect(given.onUndo).toHaveBeenCalledWith('t2');
    expect(wordsOf(container.querySelector('[role="alert"]'))).toContain(words);
  });

  it('gives the focus to its undo, and back to the topic afterwards', async () => {
    const given = props();
    const { rerender } = await show(shown(given));
    choose('Harbour', 'Delete');
    await act(async () => void fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Delete topic' })));
    expect(given.onChange).toHaveBeenCalledWith({ kind: 'remove', topicId: 't2' });
    await act(() => rerender(shown({ ...given, list: props([seagull, pier], [pending()]).list })));
    const undo = screen.getByRole('button', { name: /Undo.*Harbour/u });
    expect(document.activeElement).toBe(undo);
    await act(async () => void fireEvent.click(undo));
    await act(() => rerender(shown(given)));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: /Edit.*Harbour/u }));
  });
});

describe('the dialogs', () => {
  it('ask before a topic is deleted, with what becomes of its mentions', async () => {
    const given = props();
    const { container } = await show(shown(given));
    choose('Seagull', 'Delete');
    const dialog = screen.getByRole('dialog');
    expect(wordsOf(dialog)).toContain('Delete Seagull?');
    expect(wordsOf(dialog)).toContain('effect of deleting');
    expect(await accessibilityProblems(container)).toEqual([]);
    fireEvent.click(within(dialog).getByRole('button', { name: 'Cancel' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(given.onChange).not.toHaveBeenCalled();
  });

  it('show both queries of a merge, the one that results, and what is lost', async () => {
    const given = props();
    const { container } = await show(shown(given));
    choose('Seagull', 'Merge into another topic');
    const dialog = screen.getByRole('dialog');
    expect(wordsOf(dialog)).toContain('effect of merging into t2');
    fireEvent.change(within(dialog).getByLabelText('Into'), { target: { value: 't3' } });
    expect(wordsOf(dialog)).toContain('effect of merging into t3');
    expect(wordsOf(dialog)).toContain('Pier, after itpier OR seagull');
    expect(wordsOf(dialog)).toContain('Not carried over from Seagull: its name and its role.');
    expect(await accessibilityProblems(container)).toEqual([]);
    await act(async () => void fireEvent.click(within(dialog).getByRole('button', { name: 'Merge' })));
    expect(given.onChange).toHaveBeenCalledWith({ kind: 'merge', topicId: 't1', into: 't3' });
  });

  it('refuse a merge whose query would be too long', async () => {
    const long = (word: string): string => Array.from({ length: 900 }, (_, index) => `${word}${index}`).join(' OR ');
    const given = props([{ ...seagull, query: long('seagull') }, { ...harbour, query: long('quay') }]);
    await show(shown(given));
    choose('Seagull', 'Merge into another topic');
    const dialog = screen.getByRole('dialog');
    expect(wordsOf(dialog)).toContain('Both queries together are too long for one topic.');
    expect(within(dialog).getByRole<HTMLButtonElement>('button', { name: 'Merge' }).disabled).toBe(true);
  });

  it('offer no merge where there is no other topic', async () => {
    await show(shown(props([seagull])));
    expect(within(lineOf('Seagull')).queryByRole('button', { name: 'Merge into another topic', hidden: true })).toBeNull();
  });
});

describe('what becomes of mentions', () => {
  const effect = { looked: 214, total: 214, goes: 180, staysForTopic: 22, staysTouched: 12, goesOn: 0 };
  it.each<[string, DryRun, string | null, string[]]>([
    ['counted', { state: 'counted', effect }, null, [
      'Of its 214 mentions:', '180 go', '22 stay, because another topic hears them', '12 stay, because you corrected them',
    ]],
    ['of a merge', { state: 'counted', effect: { ...effect, goes: 0, goesOn: 180 } }, 'Pier', ['180 become those of Pier']],
    ['one of each', { state: 'counted', effect: { looked: 3, total: 3, goes: 1, staysForTopic: 1, staysTouched: 1, goesOn: 0 } }, null, [
      '1 goes', '1 stays, because another topic hears it', '1 stays, because you corrected it',
    ]],
    ['nothing', { state: 'counted', effect: { ...effect, looked: 0, total: 0, goes: 0, staysForTopic: 0, staysTouched: 0 } }, null, ['It has no mentions.']],
    ['while it is counted', { state: 'counting', effect: { ...effect, looked: 62_000, total: 1_000_000, goes: 0, staysForTopic: 0, staysTouched: 0 } }, null, [
      '62,000 of 1,000,000 looked at. You need not wait for the rest.',
    ]],
    ['that cannot be counted', { state: 'failed' }, null, ['could not be counted']],
  ])('%s', async (_, run, into, words) => {
    const { container } = await show(<main><EffectSummary run={run} into={into} /></main>);
    for (const expected of words) expect(wordsOf(container)).toContain(expected);
    expect(await accessibilityProblems(container)).toEqual([]);
  });
});
