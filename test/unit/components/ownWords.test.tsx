// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import type { VNode } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import type { OwnWords as OwnWordsProps } from '@/components/hooks/ownWords';
import { describeReason } from '@/components/mentions/describeReason';
import { OwnWords } from '@/components/settings/OwnWords';
import { PAGES } from '@/lib/i18n/pageMessages';
import { createTranslator } from '@/lib/i18n/translator';
import { MOST_OWN_WORDS, parseOwnWord, type OwnWord, type OwnWordProblem, type ParsedOwnWord } from '@/lib/sentiment/ownWords';
import type { Reason } from '@/lib/sentiment/sentiment';
import { reasonOf } from './samples';
import { accessibilityProblems, show, wordsOf } from './screen';

const own = (word: string, language: string | null = null, value: OwnWord['value'] = -4): OwnWord => ({ word, language, value });
const WORDS = [own('leak*', 'en'), own('sick', 'en', 4), own('🔥', null, 2), own('تسريب', 'ar'), own('protu', 'pl', 0)];
const many = (count: number): OwnWord[] => Array.from({ length: count }, (_, at) => own(`word${at}`));

function section(words: OwnWord[], props: Partial<OwnWordsProps> = {}): VNode {
  const onDecide = async (typed: OwnWord): Promise<ParsedOwnWord> => parseOwnWord(typed, words);
  const nothing = async (): Promise<void> => undefined;
  return (
    <OwnWords words={{ state: 'ready', value: words }} last={null} failed={false} onDecide={onDecide} onRemove={nothing} onUndo={nothing} {...props} />
  );
}

const field = (): HTMLInputElement => screen.getByLabelText<HTMLInputElement>('Word, phrase, emoji or tag');
const type = (word: string): boolean => fireEvent.input(field(), { target: { value: word } });
const add = (): boolean => fireEvent.submit(field().form as HTMLFormElement);

describe('own words', () => {
  it.each<[string, VNode]>([
    ['none', section([])],
    ['some', section(WORDS)],
    ['many', section(many(15))],
    ['one just removed', section(WORDS, { last: { kind: 'removed', word: own('sick') } })],
    ['loading', section([], { words: { state: 'loading' } })],
    ['unreadable', section([], { words: { state: 'failed' } })],
    ['not stored', section(WORDS, { failed: true })],
  ])('are accessible: %s', async (_, shown) => {
    const { container, unmount } = await show(shown);
    expect(await accessibilityProblems(container)).toEqual([]);
    unmount();
    expect(await accessibilityProblems((await show(shown, 'ar')).container)).toEqual([]);
  });

  it('invite with an example where there is none', async () => {
    const { container } = await show(section([]));
    expect(wordsOf(container)).toContain('“sick”: very good');
    expect(screen.queryByRole('list')).toBeNull();
  });

  it('are listed with what they say and where, each word in its own direction', async () => {
    const { container } = await show(section(WORDS), 'ar');
    expect(screen.getAllByRole('listitem').map(wordsOf)).toHaveLength(WORDS.length);
    expect([...container.querySelectorAll('li bdi')].map(wordsOf)).toEqual(WORDS.map(({ word }) => word));
  });

  it('are named with their values and languages', async () => {
    await show(section(WORDS));
    expect(screen.getAllByRole('listitem').map(wordsOf)).toEqual([
      'leak*Very badEnglishRemove leak*', 'sickVery goodEnglishRemove sick', '🔥GoodAll languagesRemove 🔥',
      'تسريبVery badArabicRemove تسريب', 'protuNothingPolishRemove protu',
    ]);
  });

  it('are added with Enter; what was chosen stays for the next', async () => {
    const onDecide = vi.fn<OwnWordsProps['onDecide']>(async (typed) => ({ ok: true, word: typed, replaces: null }));
    await show(section([], { onDecide }));
    type('flicker*');
    fireEvent.change(screen.getByLabelText('It says'), { target: { value: '-4' } });
    fireEvent.change(screen.getByLabelText('In'), { target: { value: 'en' } });
    add();
    expect(onDecide).toHaveBeenCalledWith(own('flicker*', 'en'));
    await waitFor(() => expect(field().value).toBe(''));
    expect(document.activeElement).toBe(field());
    type('dim');
    add();
    expect(onDecide).toHaveBeenLastCalledWith(own('dim', 'en'));
  });

  it.each<[string, OwnWordProblem, string]>([
    ['', { code: 'empty' }, 'Write a word first.'],
    ['...', { code: 'no-word' }, 'Write at least one letter'],
    ['@norvelo', { code: 'unread', part: '@norvelo' }, 'does not read @norvelo in texts'],
    ['x'.repeat(61), { code: 'too-long' }, 'at most 60 letters'],
    ['a b c d e f', { code: 'too-many-parts' }, 'at most 5 words'],
    ['le*ak', { code: 'star-inside' }, 'at the end only'],
    ['le*', { code: 'star-too-short' }, 'at least 3 letters before the *'],
    ['sick', { code: 'full' }, 'room for 500 words'],
  ])('say what is wrong with %j', async (word, problem, words) => {
    const known = problem.code === 'full' ? many(MOST_OWN_WORDS) : [];
    expect(parseOwnWord(own(word), known)).toEqual({ ok: false, problem });
    const { container } = await show(section(known));
    type(word);
    add();
    await waitFor(() => expect(wordsOf(container)).toContain(words));
    expect([field().getAttribute('aria-invalid'), field().value]).toEqual(['true', word]);
    type(`${word}x`);
    expect(field().getAttribute('aria-invalid')).toBe('false');
  });

  it('are accessible where one is refused', async () => {
    const { container } = await show(section(WORDS));
    add();
    await waitFor(() => expect(field().getAttribute('aria-invalid')).toBe('true'));
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('say what a word says so far, before it is replaced', async () => {
    const { container } = await show(section([own('sick', null, 4)]));
    type('SICK');
    expect(wordsOf(container)).toContain('It says “Very good” so far; this replaces it.');
  });

  it('can be undone at once: the button has the focus after a removal', async () => {
    const onUndo = vi.fn<() => Promise<void>>(async () => undefined);
    const onRemove = vi.fn<OwnWordsProps['onRemove']>(async () => undefined);
    const { rerender } = await show(section(WORDS, { onRemove, onUndo }));
    fireEvent.click(screen.getByRole('button', { name: /^Remove.*sick/u }));
    expect(onRemove).toHaveBeenCalledWith(own('sick', 'en', 4));
    rerender(section(WORDS.toSpliced(1, 1), { onRemove, onUndo, last: { kind: 'removed', word: own('sick', 'en', 4) } }));
    const undo = screen.getByRole('button', { name: 'Undo' });
    await waitFor(() => expect(document.activeElement).toBe(undo));
    expect(wordsOf(screen.getByText(/says again/u))).toBe('“sick” says again what it said before.');
    fireEvent.click(undo);
    expect(onUndo).toHaveBeenCalledOnce();
  });

  it('are found among many, whatever their accents', async () => {
    const { container } = await show(section([own('Blöd'), ...many(MOST_OWN_WORDS - 1)]));
    expect(wordsOf(container)).toContain('500 of 500');
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'blod' } });
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
    expect(wordsOf(container)).toContain('1 word found');
  });

  it('have no field to find one in where they are few', async () => {
    await show(section(WORDS));
    expect(screen.queryByRole('searchbox')).toBeNull();
  });
});

it('an own word is called so among the reasons', () => {
  const translator = createTranslator({ language: 'en', messages: PAGES.english, zone: 'UTC' });
  const said = (shifts: Reason['shifts']): string =>
    describeReason({ ...reasonOf('not sick', 'sick', 4, shifts), source: 'own' }, translator).replaceAll(/[\u2066-\u2069]/gu, '');
  expect(said([])).toBe('sick +4, your word');
  expect(said([{ kind: 'negated', term: 'not', factor: -0.7 }])).toBe('sick +4, your word, negated by not ×−0.7 → −2.8');
});
