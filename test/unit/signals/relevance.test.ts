import { describe, expect, it, test } from 'vitest';
import { judgeRelevance, type RelevanceModel } from '@/lib/signals/relevance';
import { learnRelevance, type MarkedText, type RelevanceLearnt } from '@/lib/signals/learnRelevance';
import type { RelevanceText } from '@/lib/signals/relevanceTraits';
import { FEWEST } from '@/lib/signals/relevanceTrial';

const PARTS = ['strap', 'cable', 'battery', 'button', 'bracket', 'charger', 'screw', 'lens', 'switch', 'clip', 'seal', 'mount'];
const PLACES = ['quay', 'harbour', 'cliff', 'beach', 'pier', 'roof', 'mast', 'rock', 'lighthouse', 'dune', 'boat', 'island'];
const sold = PARTS.map((part) => `Seagull sent me the wrong ${part} and support will not answer, I want a refund`);
const bird = PLACES.map((place) => `a seagull screamed over the ${place} and stole fish from the nest of another bird`);

const textOf = (body: string, part: Partial<RelevanceText> = {}): RelevanceText => ({
  body,
  spans: [...body.matchAll(/seagull|чайка/giu)].map(({ index, 0: found }) => ({ start: index, end: index + found.length })),
  site: 'forum', authorId: null, language: 'en', understood: [], ...part,
});
const marked = (meant: readonly string[], other: readonly string[]): MarkedText[] => [
  ...meant.map((body) => ({ ...textOf(body), meant: true, weight: 1 })),
  ...other.map((body) => ({ ...textOf(body), meant: false, weight: 1 })),
];

function learnt(texts: readonly MarkedText[], context = {}, background: readonly RelevanceText[] = []): RelevanceLearnt | null {
  const steps = learnRelevance(texts, background, context);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

function modelOf(texts: readonly MarkedText[], context = {}): RelevanceModel {
  const found = learnt(texts, context);
  if (found === null) throw new Error('Nothing was learned.');
  return found.model;
}

describe('what marks teach', () => {
  const model = modelOf(marked(sold, bird));

  it.each([
    ['Seagull refused my refund for the broken handle', true],
    ['never again: the support of Seagull sent a wrong hinge', true],
    ['the seagull stole my fish on the promenade', false],
    ['nest of a seagull, bird screamed', false],
  ])('tells what is meant in texts that nobody marked: %s', (body, meant) => {
    expect(judgeRelevance(model, textOf(body)).score > 0.5).toBe(meant);
  });

  it('takes words that all objects have a name of for words', () => {
    const { score } = judgeRelevance(model, textOf('the constructor of Seagull sent toString and hasOwnProperty'));
    expect(score).toBeGreaterThan(0.5);
  });

  it('hides what is surely not meant, and shows what may be', () => {
    expect(judgeRelevance(model, textOf('a seagull stole fish over the bay, the bird screamed')).hides).toBe(true);
    expect(judgeRelevance(model, textOf('Seagull sent the wrong wheel, support is silent')).hides).toBeUndefined();
    expect(judgeRelevance(model, textOf('something quite different about Seagull')).hides).toBeUndefined();
  });

  it('says by which words, where they stand, the strongest first', () => {
    const body = 'a seagull stole our fish, and the bird screamed';
    const { reasons } = judgeRelevance(model, textOf(body));
    expect(reasons.map(({ term }) => term)).toContain('fish');
    for (const { start, end, term } of reasons.filter(({ of }) => of === undefined)) expect(body.slice(start, end)).toBe(term);
    const sizes = reasons.map(({ contribution }) => Math.abs(contribution));
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(reasons.find(({ term }) => term === 'fish')?.contribution).toBeLessThan(0);
  });

  it('is some kilobytes, and the same each time', () => {
    expect(JSON.stringify(model).length).toBeLessThan(16_000);
    expect(modelOf(marked(sold, bird))).toEqual(model);
  });

  it.each([['author', { authorId: 'forum:pat' }], ['site', { site: 'birds' }], ['signals', { understood: ['aspect'] }]] as const)(
    'may be the %s, which is then a reason', (of, part) => {
      const plain = (at: number): string => `seagull ${String.fromCharCode(97 + at).repeat(6)}`;
      const texts = Array.from({ length: 24 }, (_, at): MarkedText => ({
        ...textOf(plain(at), at % 2 === 0 ? part : {}), meant: at % 2 === 1, weight: 1,
      }));
      const { score, reasons } = judgeRelevance(modelOf(texts), textOf('seagull zzzzzz', part));
      expect(score).toBeLessThan(0.5);
      expect(reasons.find((reason) => reason.of === of)?.contribution).toBeLessThan(0);
    });

  it('is how the name is written, too', () => {
    const texts = Array.from({ length: 24 }, (_, at): MarkedText => {
      const body = `${at % 2 === 0 ? 'seagull' : 'Seagull'} ${String.fromCharCode(97 + at).repeat(6)}`;
      return { ...textOf(body), meant: at % 2 === 1, weight: 1 };
    });
    const capital = judgeRelevance(modelOf(texts), textOf('Seagull zzzzzz'));
    expect(capital.score).toBeGreaterThan(0.5);
    expect(capital.reasons.find(({ of }) => of === 'name')?.term).toBe('Seagull');
    // Whatever the threshold: what only is written otherwise is shown.
    const strict = { ...modelOf(texts), hidesBelow: 9 };
    expect([judgeRelevance(strict, textOf('Seagull zzzzzz')).hides, judgeRelevance({ ...strict, bias: -9 }, textOf('Seagull zzzzzz')).hides])
      .toEqual([undefined, true]);
  });
});

describe('nothing is hidden', () => {
  const hides = (meant: readonly string[], other: readonly string[]): boolean =>
    (learnt(marked(meant, other))?.model.hidesBelow ?? null) !== null;

  test('but with enough marks of both kinds', () => {
    expect(hides(sold, bird)).toBe(true);
    expect(hides(sold.slice(0, FEWEST.relevant - 1), bird)).toBe(false);
    expect(hides(sold, bird.slice(0, FEWEST.irrelevant - 1))).toBe(false);
    expect(learnt(marked([], bird))).toBeNull();
  });

  test('where marks cannot be told apart', () => {
    const alike = [...sold, ...bird];
    const half = (odd: number): string[] => alike.filter((_, at) => at % 2 === odd);
    expect(hides(half(0), half(1))).toBe(false);
  });

  test('where what is meant would be hidden, too', () => {
    // Half of what is meant speaks as what is not.
    const meant = [...sold.slice(0, 6), ...bird.slice(0, 6).map((text) => text.replace('over', 'near'))];
    expect(hides(meant, bird)).toBe(false);
  });

  test('by words of the context alone', () => {
    const { model, trial } = learnt([], { notAbout: 'fish, nest' }) ?? { model: null, trial: null };
    expect([model?.hidesBelow, trial]).toEqual([null, null]);
  });
});

describe('words of the context', () => {
  const model = modelOf([], { about: 'refund, support, посилка, طلب', notAbout: 'bird, sea shore, nest*, квітка' });

  it.each([
    ['the refunds of Seagull', 1],
    ['two birds, one seagull', -1],
    ['along the sea shore flew a seagull', -1],
    ['the shore of the sea, a seagull', 0],
    ['a seagull is nesting', -1],
    ['чайка: посилку загубили', 1],
    ['чайка на квітці', -1],
    ['وصلني الطلب من نورس', 1],
    ['a seagull', 0],
    ['the birdbath supporters of Seagull', 0],
  ])('count in all their forms, and no others: %s', (body, side) => {
    const { score, reasons } = judgeRelevance(model, textOf(body));
    expect(Math.sign(Math.round((score - 0.5) * 100))).toBe(side);
    for (const { start, end, term } of reasons) expect(body.slice(start, end)).toBe(term);
  });

  it('help what marks teach where these say nothing', () => {
    const both = modelOf(marked(sold, bird), { notAbout: 'feather' });
    const without = judgeRelevance(modelOf(marked(sold, bird)), textOf('Seagull feather')).score;
    expect(judgeRelevance(both, textOf('Seagull feather')).score).toBeLessThan(without);
  });

  it('nothing is learned without them and without marks', () => expect(learnt([], { about: '  ' })).toBeNull());
});

test('a text of any length is judged in time', () => {
  const model = modelOf(marked(sold, bird));
  const long = 'seagull fish '.repeat(50_000);
  const begun = performance.now();
  judgeRelevance(model, { ...textOf(long), spans: [{ start: 0, end: 7 }] });
  expect(performance.now() - begun).toBeLessThan(2_000);
});
