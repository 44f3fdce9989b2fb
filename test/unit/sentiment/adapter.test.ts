import { describe, expect, it } from 'vitest';
import { withAdapter } from '@/lib/sentiment/adapted';
import { exampleOf, type Example } from '@/lib/sentiment/adapterInput';
import { evidenceIn } from '@/lib/sentiment/evidence';
import { judgeFirmly, scoreOf } from '@/lib/sentiment/judge';
import type { Lexicon } from '@/lib/sentiment/lexicon';
import { shippedLexicons } from '@/lib/sentiment/shippedLexicons';
import { learn, learnInSteps } from '@/lib/sentiment/learn';
import { trainAdapter } from '@/lib/sentiment/trainAdapter';

const english = shippedLexicons()('en') as Lexicon;
const LABELS = ['negative', 'neutral', 'positive'] as const;
const example = (text: string, label: 0 | 1 | 2): Example =>
  exampleOf({ text, language: 'en', label: LABELS[label], weight: 1 }, evidenceIn(text, english));
const labelled = (text: string, adapter: ReturnType<typeof trainAdapter>): string =>
  judgeFirmly(withAdapter(text, 'en', evidenceIn(text, english), adapter)).label;

/** Texts of a market where "spicy" blames and "plain" praises, beside words that say nothing. */
const PLACES = ['lamp', 'mount', 'cable', 'strap', 'case', 'lens', 'charger', 'bracket', 'holder', 'reflector'];
const TAUGHT = PLACES.flatMap((place, index) => [
  example(`the ${place} is spicy today`, 0), example(`a ${place} number ${index} arrived`, 1), example(`the ${place} is plain today`, 2),
]);

describe('what labels teach', () => {
  it('changes what is said of texts with the same words', () => {
    const adapter = trainAdapter(TAUGHT);
    expect(['this pedal is spicy', 'this pedal is plain'].map((text) => labelled(text, adapter))).toEqual(['negative', 'positive']);
  });

  it('is the same whenever it is learned from the same labels', () => {
    expect(trainAdapter(TAUGHT)).toEqual(trainAdapter(TAUGHT));
  });

  it('is learned in steps, one for each part that is held back', () => {
    expect([...learnInSteps(TAUGHT)]).toHaveLength(5);
  });

  it('is used where it helped on labels that it was not learned from, and says how far', () => {
    const learnt = learn(TAUGHT);
    expect(learnt?.adapter).not.toBeNull();
    expect(learnt?.trial.n).toBe(TAUGHT.length);
    expect(learnt?.trial.adapted).toBeGreaterThan((learnt?.trial.shipped ?? 1) + 0.2);
  });

  it('is not used where the engine is right already, and nothing is learned from a few', () => {
    const right = PLACES.flatMap((place) => [example(`I love the ${place}, it is great`, 2), example(`the ${place} is terrible, awful`, 0)]);
    expect(learn(right)).toMatchObject({ adapter: null, trust: 0, trial: { n: right.length, adapted: 1, shipped: 1 } });
    expect(learn(TAUGHT.slice(0, 9))).toBeNull();
  });
});

describe('what labels of a topic teach', () => {
  const heard = (topicIds: string[], spicy: 0 | 2): Example[] => PLACES.flatMap((place, index) => [
    { ...example(`the ${place} is spicy today`, spicy), topicIds },
    { ...example(`so spicy is my ${place}`, spicy), topicIds },
    { ...example(`a ${place} number ${index} arrived`, 1), topicIds },
  ]);

  it('is used for it alone, where a word says the opposite of what it says for another', () => {
    const learnt = learn([...heard(['lamps', 'all'], 2), ...heard(['shops', 'all'], 0)]);
    const said = (topicId: string): string | null => {
      const adapter = learnt?.topics.find((topic) => topic.topicId === topicId)?.adapter ?? learnt?.adapter ?? null;
      return adapter && labelled('the pedal is spicy today', adapter);
    };
    expect([said('lamps'), said('shops')]).toEqual(['positive', 'negative']);
    expect(learnt?.topics).not.toEqual([]);
    for (const { topicId, trial } of learnt?.topics ?? []) {
      expect(topicId).not.toBe('all');
      expect(trial).toMatchObject({ n: 30, adapted: 1 });
      expect(trial.shipped).toBeLessThan(0.8);
    }
  });

  it.each<[string, Example[]]>([
    ['two say the same', [...heard(['lamps'], 2), ...heard(['shops'], 2)]],
    ['it has few labels', [...heard(['lamps'], 2), ...heard(['shops'], 0).slice(0, 19)]],
    ['it hears all that was labelled', [...heard(['lamps'], 2)]],
  ])('is nothing of its own where %s', (_, examples) => {
    expect(learn(examples)?.topics.filter(({ topicId }) => topicId === 'shops' || examples.length === 30)).toEqual([]);
  });
});

describe('the reasons of an adapted score', () => {
  const adapter = trainAdapter(TAUGHT);

  it.each(['this pedal is spicy', 'the lamp is great, but spicy today', 'plain', 'I love it. I hate it. plain plain', ''])(
    'add up to it in %j, and point at its words',
    (text) => {
      const evidence = evidenceIn(text, english);
      const adapted = withAdapter(text, 'en', evidence, adapter);
      const { score, reasons } = judgeFirmly(adapted);
      expect(score).toBeCloseTo(scoreOf(reasons), 10);
      expect(reasons.slice(0, evidence.reasons.length)).toEqual(evidence.reasons);
      for (const { start, end, term, source } of reasons.slice(evidence.reasons.length)) {
        expect([text.slice(start, end), source]).toEqual([term, 'adapted']);
      }
    },
  );

  it('never reach a score of 1', () => {
    const text = `plain ${'great '.repeat(60)}`;
    expect(Math.abs(judgeFirmly(withAdapter(text, 'en', evidenceIn(text, english), adapter)).score ?? 1)).toBeLessThan(1);
  });
});
