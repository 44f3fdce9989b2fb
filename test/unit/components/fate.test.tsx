// @vitest-environment happy-dom
import './platform';
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import type { VNode } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { KeptBar, type KeptBarProps, type KeptState } from '@/components/mentions/KeptBar';
import { KeptLast } from '@/components/mentions/KeptLast';
import { MentionRow } from '@/components/mentions/MentionRow';
import { send } from '@/lib/messaging/messenger';
import { NOT_KEPT, onKeepNoticeChanged, readKeepNotice, setKeepNotice, type KeepNotice } from '@/lib/platform/keepNotice';
import { listedMention, topicOf, type SampleMention } from './samples';
import { accessibilityProblems, ENGLISH_NOW, show, wordsOf } from './screen';

const topics = [topicOf({ id: 't1' }), topicOf({ id: 't2', name: 'Harbour' }), topicOf({ id: 't3', name: 'Paused', pausedSince: 1 })];
const byId = new Map(topics.map((topic) => [topic.id, topic]));
const MAY = Date.parse('2026-05-03T12:00:00Z');
const POSTED = { at: '2026-11-20T10:00:00.000Z', precision: 'minute', raw: null } as const;
const answer = { handle: 'norvelo', at: '2026-11-20T12:30:00Z', permalink: 'https://forum.example/9', seenAt: ENGLISH_NOW };

function row(sample: Partial<SampleMention>, open = false): VNode {
  const listed = listedMention({ id: 'forum:1', ...sample });
  return <MentionRow listed={listed} topics={byId} siteName="The Forum" now={ENGLISH_NOW} open={open} onOpen={() => undefined} />;
}

describe('what became of a mention', () => {
  it.each<[what: string, sample: Partial<SampleMention>, words: string]>([
    ['edited', { fate: { editedAt: MAY } }, 'edited, seen May 3, 2026'],
    ['deleted', { text: '', fate: { goneAt: MAY } }, 'Deleted on The Forum, seen May 3, 2026; its text was dropped.'],
    ['kept by hand', { fate: { keptFor: ['t1'] } }, 'kept by hand'],
    ['answered', { publishedAt: POSTED, fate: { answer } }, 'Answered by @norvelo, 2 hours later'],
    ['answered, the day of the post known', { publishedAt: { ...POSTED, precision: 'day' }, fate: { answer } }, 'Answered by @norvelo on Nov 20, 2026'],
    ['answered, the day of the answer known', { publishedAt: POSTED, fate: { answer: { ...answer, at: '2026-11-21T00:00:00Z' } } }, 'Answered by @norvelo on Sat, Nov 21, 2026'],
    ['answered, who knows when', { publishedAt: POSTED, fate: { answer: { ...answer, at: null } } }, 'Answered by @norvelo'],
    ['answered before it was posted, as it seems', { publishedAt: POSTED, fate: { answer: { ...answer, at: '2026-11-20T09:00:00Z' } } }, 'Answered by @norvelo on Nov 20, 2026'],
  ])('%s', async (_, sample, words) => {
    const { container } = await show(row(sample));
    expect(wordsOf(container)).toContain(words);
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('says nothing where nothing became of it', async () => {
    const { container } = await show(row({}, true));
    expect(wordsOf(container)).not.toMatch(/edited|deleted|kept|answered by/iu);
  });

  it('leads to the answer, where there is a way', async () => {
    const { rerender } = await show(row({ fate: { answer } }));
    const link = screen.getByRole('link', { name: /See the answer/u });
    expect([link.getAttribute('href'), link.getAttribute('rel')]).toEqual(['https://forum.example/9', 'noreferrer noopener']);
    rerender(row({ fate: { answer: { ...answer, permalink: null } } }));
    expect(screen.queryByRole('link', { name: /See the answer/u })).toBeNull();
  });

  it('what is gone or answered waits for no answer, and what is gone is not replied to', async () => {
    const { container, rerender } = await show(row({}, true));
    await screen.findByRole('textbox', { name: 'Your reply' });
    expect(wordsOf(container)).toContain('not seen answered');
    rerender(row({ text: '', fate: { goneAt: MAY } }, true));
    expect(wordsOf(container)).not.toContain('not seen answered');
    expect(screen.queryByRole('textbox')).toBeNull();
    rerender(row({ fate: { answer } }, true));
    expect(wordsOf(container)).not.toContain('not seen answered');
  });
});

function bar(notice: KeptState | null, part: Partial<KeptBarProps> = {}): VNode {
  const calls = { onTakeBack: vi.fn<() => void>(), onKeep: vi.fn<() => void>(), onSetUp: vi.fn<() => void>(), onDismiss: vi.fn<() => void>() };
  return <KeptBar notice={notice} tookBack="no" topics={topics} {...calls} {...part} />;
}

describe('what came of keeping something', () => {
  it.each(NOT_KEPT)('says what happened and what to do: %s', async (why) => {
    const { container } = await show(bar({ state: 'failed', why }));
    expect(screen.getByRole('alert')).toBeDefined();
    expect(wordsOf(container)).toMatch(/^Nothing was kept: .+/u);
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('leads to the consent where that is missing, and only there', async () => {
    const onSetUp = vi.fn<() => void>();
    const { rerender } = await show(bar({ state: 'failed', why: 'no-consent' }, { onSetUp }));
    fireEvent.click(screen.getByRole('button', { name: 'Set up' }));
    expect(onSetUp).toHaveBeenCalledOnce();
    rerender(bar({ state: 'failed', why: 'nothing' }));
    expect(screen.queryByRole('button', { name: 'Set up' })).toBeNull();
  });

  it('names the topic, and is taken back', async () => {
    const [onTakeBack, onDismiss] = [vi.fn<() => void>(), vi.fn<() => void>()];
    const { container, rerender } = await show(bar({ state: 'kept', topicId: 't2' }, { onTakeBack, onDismiss }));
    expect(wordsOf(container)).toContain('Kept under Harbour.');
    fireEvent.click(screen.getByRole('button', { name: 'Take back' }));
    fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect([onTakeBack.mock.calls.length, onDismiss.mock.calls.length]).toEqual([1, 1]);
    rerender(bar({ state: 'kept', topicId: 't2' }, { tookBack: 'yes' }));
    expect(wordsOf(container)).toContain('Taken back.');
    expect(screen.queryByRole('button', { name: 'Take back' })).toBeNull();
    rerender(bar({ state: 'kept', topicId: 't2' }, { tookBack: 'failed' }));
    expect(screen.getByRole('alert')).toBeDefined();
    rerender(bar({ state: 'kept', topicId: 'gone' }));
    expect(wordsOf(container)).toBe('');
  });

  it('asks for the topic, of those that listen', async () => {
    const onKeep = vi.fn<(topicId: string) => void>();
    const { container } = await show(bar({ state: 'choose' }, { onKeep }));
    expect(screen.getAllByRole('option').map(wordsOf)).toEqual(['Seagull', 'Harbour']);
    fireEvent.change(screen.getByLabelText('Keep it under'), { target: { value: 't2' } });
    fireEvent.click(screen.getByRole('button', { name: 'Keep' }));
    expect(onKeep.mock.calls).toEqual([['t2']]);
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('is nothing where nothing was kept', async () => {
    expect(wordsOf((await show(bar(null))).container)).toBe('');
  });
});

describe('what was kept last in a tab', () => {
  const kept: KeepNotice = { state: 'kept', mentionId: 'forum:1', topicId: 't1', tabId: 7, at: Date.now() };
  const last = (tabId: number | null = 7): VNode => <KeptLast tabId={tabId} topics={topics} onSetUp={() => undefined} />;
  let tell: (notice: KeepNotice | null) => void;
  beforeEach(() => {
    vi.mocked(send).mockClear();
    vi.mocked(readKeepNotice).mockResolvedValue(null);
    vi.mocked(onKeepNoticeChanged).mockImplementation((changed) => {
      tell = changed;
      return () => undefined;
    });
  });

  it('is told as it happens, and taken back by the worker', async () => {
    const { container } = await show(last());
    tell(kept);
    await waitFor(() => expect(wordsOf(container)).toContain('Kept under Seagull.'));
    fireEvent.click(screen.getByRole('button', { name: 'Take back' }));
    expect(vi.mocked(send).mock.calls).toEqual([['takeBack', { mentionId: 'forum:1', topicId: 't1' }]]);
    await waitFor(() => expect(wordsOf(container)).toContain('Taken back.'));
    fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    await waitFor(() => expect(wordsOf(container)).toBe(''));
    expect(vi.mocked(setKeepNotice)).toHaveBeenCalledWith(null);
  });

  it.each<[what: string, notice: KeepNotice, tabId: number, shown: boolean]>([
    ['of this tab, a moment ago', kept, 7, true],
    ['of another tab', kept, 8, false],
    ['long ago', { ...kept, at: Date.now() - 11 * 60_000 }, 7, false],
  ])('is still said: %s', async (_, notice, tabId, shown) => {
    vi.mocked(readKeepNotice).mockResolvedValue(notice);
    const { container } = await show(last(tabId));
    await vi.waitFor(() => expect(vi.mocked(readKeepNotice)).toHaveBeenCalled());
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(wordsOf(container) !== '').toBe(shown);
  });

  it('has the worker keep it under the topic that is chosen', async () => {
    vi.mocked(readKeepNotice).mockResolvedValue({ state: 'choose', post: {}, tabId: 7, at: Date.now() });
    await show(last());
    fireEvent.click(await screen.findByRole('button', { name: 'Keep' }));
    expect(vi.mocked(send).mock.calls).toEqual([['keepUnder', { topicId: 't1' }]]);
  });
});
