// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import type { Learning as Learned } from '@/components/hooks/learning';
import { Learning, type LearningProps } from '@/components/settings/Learning';
import { isClearlyBetter, learningState, type StoredLearning } from '@/components/settings/learningStates';
import { SCORED_LANGUAGES } from '@/lib/sentiment/languages';
import { accessibilityProblems, show, wordsOf } from './screen';

const kept = async (): Promise<boolean> => true;

function languageOf(part: Partial<StoredLearning> = {}): StoredLearning {
  return { language: 'en', labels: { user: 34, stars: 12 }, learned: null, changed: false, ...part };
}

const OWN = { n: 30, adapted: 0.9, shipped: 0.7 };
const HELPED = {
  used: true, trial: { n: 46, adapted: 0.87, shipped: 0.61 },
  topics: [{ topicId: 't1', trial: OWN }, { topicId: 'gone', trial: OWN }],
};
const NO_HELP = { used: false, trial: { n: 46, adapted: 0.8, shipped: 0.8 }, topics: [] };

function section(languages: StoredLearning[], props: Partial<LearningProps> & { rescoring?: Learned['rescoring'] } = {}) {
  const { rescoring = null, ...rest } = props;
  return (
    <Learning
      on learning={{ state: 'ready', value: { languages, rescoring } }} topicNames={new Map([['t1', 'Norvelo']])} onLearns={kept} {...rest}
    />
  );
}

describe('where learning stands', () => {
  it.each([
    ['used', { learned: HELPED }, true],
    ['noHelp', { learned: NO_HELP }, true],
    ['few', { labels: { user: 10, stars: 9 } }, true],
    ['waiting', { labels: { user: 10, stars: 10 } }, true],
    ['off', { learned: HELPED }, false],
  ] satisfies [string, Partial<StoredLearning>, boolean][])('is %s', (state, part, on) => {
    expect(learningState(languageOf(part), on)).toBe(state);
  });

  it.each([
    [{ n: 20, adapted: 0.7, shipped: 0.6 }, false],
    [{ n: 100, adapted: 0.66, shipped: 0.6 }, false],
    [{ n: 1_000, adapted: 0.66, shipped: 0.6 }, true],
    [{ n: 46, adapted: 0.87, shipped: 0.61 }, true],
    [{ n: 1_000, adapted: 0.6, shipped: 0.66 }, false],
    // Too near to the whole to be compared.
    [{ n: 40, adapted: 1, shipped: 0.95 }, false],
  ])('%j is clearly better: %s', (trial, clear) => expect(isClearlyBetter(trial)).toBe(clear));
});

describe('what Earshot learned', () => {
  const many = SCORED_LANGUAGES.map((language, index): StoredLearning => {
    return languageOf({ language, learned: [HELPED, NO_HELP, null][index % 3] ?? null, changed: index % 2 === 0 });
  });

  it.each([
    ['nothing', 'en', []],
    ['nothing', 'ar', []],
    ['three languages', 'en', many.slice(0, 3)],
    ['three languages', 'ar', many.slice(0, 3)],
    ['all languages', 'en', many],
    ['all languages', 'ar', many],
  ])('is accessible: %s (%s)', async (_, language, languages) => {
    const { container } = await show(section(languages, { rescoring: { done: 1, total: 3 } }), language);
    expect(container.querySelectorAll('li').length).toBe(languages.length);
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('invites to label, and says from how many on it learns', async () => {
    const { container } = await show(section([]));
    expect(wordsOf(container)).toContain('from 20 labels in a language on');
  });

  it('shows how often it was right with and without, on how many, with intervals', async () => {
    await show(section([languageOf({ learned: HELPED })]));
    const words = wordsOf(screen.getByRole('listitem'));
    expect(words).toContain('In use');
    expect(words).toContain('34 labels by you, 12 by stars');
    expect(words).toContain('On 46 labels that it had not learned from. The difference is larger than chance makes it.');
    expect(words).toMatch(/right with what it learned87%74% – 94%/u);
    expect(words).toMatch(/right without61%46% – 74%/u);
    expect(words).toContain('Learned apart for Norvelo.On 30 labels that it had not learned from. The difference may be chance.');
    expect(words.match(/Learned apart/gu)).toHaveLength(1);
  });

  it.each<[string, Partial<StoredLearning>, string[], string[]]>([
    ['what did not help', { learned: NO_HELP }, ['it did not help: not used', 'right without80%'], ['right with what', 'chance']],
    ['what helped one topic alone', { learned: { ...NO_HELP, topics: HELPED.topics } },
      ['it did not help: not used', 'right without80%', 'Learned apart for Norvelo.', '90%'], []],
    ['too few labels', { labels: { user: 1, stars: 11 } }, ['Too few labels: 12 of 20', '1 label by you, 11 by stars'], ['right']],
    ['no stars', { labels: { user: 3, stars: 0 } }, ['3 labels by you'], ['stars']],
    ['what is still to be learned', {}, ['Waiting to be learned'], ['right']],
    ['labels that changed since', { learned: HELPED, changed: true }, ['labels changed since'], []],
    ['as many as are learned from', { labels: { user: 1_500, stars: 500 } }, ['newest 1,500 labels by you, the newest 500 by stars'], []],
    ['a difference by chance', { learned: { ...HELPED, trial: { n: 46, adapted: 0.65, shipped: 0.61 } } }, ['may be chance'], ['larger']],
  ])('says %s', async (_, part, said, unsaid) => {
    await show(section([languageOf(part)]));
    const words = wordsOf(screen.getByRole('listitem'));
    for (const one of said) expect(words).toContain(one);
    for (const one of unsaid) expect(words).not.toContain(one);
  });

  it('says which language is untested', async () => {
    const { container } = await show(section([]));
    expect(wordsOf(container)).toContain('Western Frisian is untested: no labelled texts exist.');
  });

  it('shows how far scoring anew is', async () => {
    const { container } = await show(section([], { rescoring: { done: 250, total: 1_000 } }));
    expect(wordsOf(container)).toContain('Scoring anew what is stored: 25%');
    expect(screen.getByRole<HTMLProgressElement>('progressbar').value).toBe(0.25);
  });

  it('is switched off, says that it forgot, and claims nothing then', async () => {
    const onLearns = vi.fn<() => Promise<boolean>>(kept);
    const { container, rerender } = await show(section([languageOf({ learned: HELPED })], { onLearns }));
    fireEvent.click(screen.getByRole('switch', { name: 'Learn from labels' }));
    expect(onLearns).toHaveBeenCalledWith(false);
    rerender(section([languageOf({ learned: HELPED })], { on: false, onLearns }));
    expect(wordsOf(container)).toContain('has forgotten what it learned');
    expect(wordsOf(screen.getByRole('listitem'))).toBe('EnglishNot learned from34 labels by you, 12 by stars');
  });

  it('says where the switch could not be stored', async () => {
    await show(section([], { onLearns: async () => false }));
    fireEvent.click(screen.getByRole('switch', { name: 'Learn from labels' }));
    expect(await screen.findByText(/could not be saved/u)).toBeTruthy();
  });

  it.each(['loading', 'failed'] as const)('is accessible while %s', async (state) => {
    const { container } = await show(section([], { learning: { state } }));
    expect(await accessibilityProblems(container)).toEqual([]);
  });
});
