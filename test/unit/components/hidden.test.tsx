// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import type { VNode } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { HiddenNote } from '@/components/mentions/HiddenNote';
import { HiddenToggle, type HiddenToggleProps } from '@/components/mentions/HiddenToggle';
import { MentionRow } from '@/components/mentions/MentionRow';
import { listedMention, topicOf } from './samples';
import { accessibilityProblems, ENGLISH_NOW, show, wordsOf } from './screen';

const seagull = topicOf({ id: 't1', name: 'Seagull', hide: 'giveaway OR parcel' });
const harbour = topicOf({ id: 't2', name: 'Harbour' });

describe('the way to what is hidden', () => {
  const onFilter = vi.fn<HiddenToggleProps['onFilter']>();
  const toggle = (filter: HiddenToggleProps['filter'], counts: [string, number][], topics = [seagull, harbour]): VNode => (
    <HiddenToggle filter={filter} topics={topics} counts={new Map(counts)} onFilter={onFilter} />
  );

  it.each<[string, VNode, string | null, object | null]>([
    ['of the chosen topic', toggle({ topicId: 't1', hidden: false }, [['t1', 12]]), '12 hidden', { topicId: 't1', hidden: true }],
    ['and back', toggle({ topicId: 't1', hidden: true }, [['t1', 12]]), '12 hidden', { topicId: 't1', hidden: false }],
    ['back also where nothing is left', toggle({ topicId: 't1', hidden: true }, []), '0 hidden', { topicId: 't1', hidden: false }],
    ['of each topic that hides something', toggle({ topicId: null, hidden: false }, [['t1', 12], ['t2', 0]]), 'Seagull: 12 hidden', { topicId: 't1', hidden: true }],
    ['of the only topic', toggle({ topicId: null, hidden: false }, [['t1', 1]], [seagull]), '1 hidden', { topicId: 't1', hidden: true }],
    ['is not there where nothing is hidden', toggle({ topicId: 't2', hidden: false }, [['t1', 12]]), null, null],
  ])('%s', async (_, shown, words, filter) => {
    onFilter.mockClear();
    const { container } = await show(shown);
    const buttons = screen.queryAllByRole('button');
    expect(buttons.map(wordsOf)).toEqual(words === null ? [] : [words]);
    for (const button of buttons) fireEvent.click(button);
    expect(onFilter.mock.calls).toEqual(filter === null ? [] : [[filter]]);
    expect(await accessibilityProblems(container)).toEqual([]);
  });
});

describe('a hidden mention', () => {
  const row = (text: string, hidden: boolean): VNode => {
    const listed = listedMention({ id: 'forum:1', text });
    if (hidden) for (const match of listed.matches) match.hiddenAt = match.listedAt;
    const topics = new Map([['t1', seagull]]);
    return <MentionRow listed={listed} topics={topics} siteName="The Forum" now={ENGLISH_NOW} open={false} onOpen={() => undefined} />;
  };

  it.each([
    ['Seagull lost my Parcel, a giveaway parcel', true, 'Hidden by Seagull, because of “giveaway” and “Parcel”'],
    ['Seagull is fine', true, 'Hidden by Seagull'],
    ['Seagull lost my parcel', false, null],
  ])('says why: %j', async (text, hidden, words) => {
    const { container } = await show(row(text, hidden));
    await waitFor(() => expect(/Hidden.*(?=Why)/u.exec(wordsOf(container))?.[0] ?? null).toBe(words));
  });

  it('says what the list is, and leads to what the topic hides', async () => {
    const onEdit = vi.fn<(topicId: string) => void>();
    const { container } = await show(<HiddenNote topic={seagull} reasons={{ query: 3, relevance: 12, user: 1 }} onEdit={onEdit} />);
    expect(wordsOf(container)).toContain('Seagull hides what this hears: giveaway OR parcel');
    expect(wordsOf(container)).toContain('3 by its query, 12 as probably about something else, 1 that you marked as irrelevant');
    fireEvent.click(screen.getByRole('button', { name: 'Edit what is hidden' }));
    expect(onEdit).toHaveBeenCalledWith('t1');
  });
});
