import { describe, expect, it } from 'vitest';
import { evidenceIn } from '@/lib/sentiment/evidence';
import { scoreOf, sumOf } from '@/lib/sentiment/judge';
import { lexiconOf } from '@/lib/sentiment/lexicon';
import { scoreBest, scoreSentiment } from '@/lib/sentiment/score';
import { shippedLexicons } from '@/lib/sentiment/shippedLexicons';
import type { Reason, Sentiment } from '@/lib/sentiment/sentiment';

const lexiconFor = shippedLexicons();
const english = (text: string): Sentiment => scoreSentiment(text, 'en', lexiconFor);
const total = (text: string): number => sumOf(english(text).reasons);
const shiftsOf = (text: string, term: string): string[] => (
  english(text).reasons.find((reason) => reason.term === term)?.shifts
    .map(({ kind, term: by }) => `${kind} by ${by}`) ?? []
);

describe('the label of an English text', () => {
  it.each([
    ['Delivery was quick and the staff were lovely.', 'positive'],
    ['Brilliant little kettle, I love it!', 'positive'],
    ['Orchid Mobile took my money and ghosted me. Scam.', 'negative'],
    ['The app crashes every time and support is useless', 'negative'],
    ['I would not recommend this hotel to anyone', 'negative'],
    ['The parcel has three labels on it.', 'neutral'],
    ['', 'neutral'],
    ["I'm not happy with the new version", 'negative'],
    ["can't wait to try the next one", 'positive'],
    ['no complaints so far, it just works', 'positive'],
    ['Lovely screen, horrible battery', 'unsure'],
    ['Is it any good?', 'neutral'],
    ['😍😍', 'positive'],
    ['first day with the new router :(', 'negative'],
  ])('%j is %s', (text, label) => {
    expect(english(text).label).toBe(label);
  });

  it('is never unsure where the best is asked for', () => {
    const text = 'Lovely screen, horrible battery';
    expect(english(text).label).toBe('unsure');
    expect(scoreBest(text, 'en', lexiconFor).label).not.toBe('unsure');
    expect(scoreBest(text, 'en', lexiconFor).score).toBe(english(text).score);
  });

  it.each(['ja', 'xx', '__proto__', '', null])('is "not scored yet" in %j', (language) => {
    const unscored = { label: 'unscored', score: null, confidence: null, reasons: [] };
    expect(scoreSentiment('love', language, lexiconFor)).toEqual(unscored);
    expect(scoreBest('love', language, lexiconFor)).toEqual(unscored);
  });
});

describe('what acts on a word', () => {
  it.each<[string, string, string[]]>([
    ['this is not good enough for me', 'good', []],
    ['we were not really satisfied', 'satisfied', ['negated by not']],
    ["it isn't helpful", 'helpful', ['negated by isn\'t']],
    ['it isn’t helpful', 'helpful', ['negated by isn’t']],
    ['not only helpful', 'helpful', []],
    ['not this time, helpful as ever', 'helpful', []],
    ['not one of the four people there was helpful', 'helpful', []],
    ['very helpful', 'helpful', ['intensified by very']],
    ['a bit boring', 'boring', ['diminished by a bit']],
    ['not very helpful', 'helpful', ['negated by not']],
    ['no doubt a helpful lot', 'helpful', []],
    ['they were HELPFUL', 'HELPFUL', ['emphasised by HELPFUL']],
    ['THEY WERE HELPFUL', 'HELPFUL', []],
    ['helpfulll people', 'helpfulll', ['emphasised by helpfulll']],
    ['helpful!!', 'helpful', ['emphasised by !!']],
    ['helpful?', 'helpful', ['diminished by ?']],
    ['helpful people but slow', 'helpful', ['contrasted by but']],
    ['helpful people. But slow', 'helpful', []],
    ['slow but clean. Helpful people', 'Helpful', []],
  ])('in %j on %j: %j', (text, term, shifts) => {
    expect(shiftsOf(text, term)).toEqual(shifts);
  });

  it('turns a negated word over, but weaker than its opposite said outright', () => {
    expect(total('the food was not tasty')).toBeLessThan(0);
    expect(total('the food was not tasty')).toBeGreaterThan(-total('the food was tasty'));
    expect(total('it never failed')).toBeGreaterThan(0);
  });

  it.each<[string, string[]]>([
    ['it does not switch on', ['not']],
    ['not only the lamp', []],
    ['it is not helpful', ['helpful']],
    ['nothing arrived. Helpful people', ['nothing', 'Helpful']],
  ])('leans to blame by a negator that finds nothing to turn over: %j by %j', (text, terms) => {
    expect(english(text).reasons.map(({ term }) => term)).toEqual(terms);
    expect(english(text).reasons.find(({ term }) => term === terms[0])?.contribution ?? -1).toBeLessThan(0);
  });

  it.each<[string, string, string[]]>([
    ['wenn es hell wäre, gut', 'gut', ['diminished by wenn']],
    ['wenn es geht. gut', 'gut', []],
    ['wenn es geht, dann eben, gut', 'gut', []],
    ['nicht hier, gut', 'gut', []],
    ['gut nicht', 'gut', ['negated by nicht']],
    ['gut nicht schlecht', 'gut', []],
    ['gut değil schlecht', 'gut', ['negated by değil']],
    ['nicht #gut', 'gut', []],
    ['sehr #gut', 'gut', []],
    ['#gut nicht', 'gut', []],
    ['#NichtGut', 'Gut', ['negated by Nicht']],
    ['nicht #Norvelo gut', 'gut', ['negated by nicht']],
  ])('in %j on %j by lists of our own: %j', (text, term, shifts) => {
    const lexicon = lexiconOf({
      values: [[2, 'gut'], [-2, 'schlecht']], negators: 'nicht', postNegators: 'nicht, değil', degrees: [[1.3, 'sehr']], contrasts: '', irrealis: 'wenn',
    });
    const reason = evidenceIn(text, lexicon).reasons.find((one) => one.term === term);
    expect(reason?.shifts.map(({ kind, term: by }) => `${kind} by ${by}`)).toEqual(shifts);
  });

  it.each<[string, string, string[]]>([
    ['wäre gut', 'gut', ['negated by wäre']],
    ['wäre schlecht', 'schlecht', ['diminished by wäre']],
    ['wäre sehr gut', 'gut', ['intensified by sehr', 'negated by wäre']],
    ['wäre nicht schlecht', 'schlecht', ['negated by nicht', 'negated by wäre']],
    ['gut', 'gut', []],
    ['wäre, gut', 'gut', []],
    ['wäre es aber gut', 'gut', ['contrasted by aber']],
    ['wenn nur, gut', 'gut', ['negated by wenn nur']],
    ['gut olsaydı', 'gut', ['negated by olsaydı']],
    ['gut, olsaydı', 'gut', []],
    ['wäre so gut gewesen', 'gut', ['negated by wäre so gut gewesen']],
  ])('takes what might have been for what is not: in %j on %j %j', (text, term, shifts) => {
    const lexicon = lexiconOf({
      values: [[2, 'gut'], [-2, 'schlecht']], negators: 'nicht', degrees: [[1.3, 'sehr']], contrasts: 'aber', irrealis: 'wenn nur',
      counterfactuals: 'wäre, wenn nur, wäre … gewesen', postCounterfactuals: 'olsaydı',
    });
    const reason = evidenceIn(text, lexicon).reasons.find((one) => one.term === term);
    expect(reason?.shifts.map(({ kind, term: by }) => `${kind} by ${by}`)).toEqual(shifts);
  });

  it.each<[string, string[]]>([
    ['fällt aus', ['fällt aus -3']],
    ['fällt heute wieder mal aus', ['fällt heute wieder mal aus -3']],
    ['fällt heute schon wieder mal nicht aus', ['fällt heute schon wieder mal nicht aus 1.35']],
    ['fällt auch heute schon wieder mal nicht aus', []],
    ['fällt auf, aus', []],
    ['fällt, wieder aus', []],
    ['hält, was es verspricht', ['hält, was es verspricht 3']],
    ['hält, was es, sagt man, verspricht', []],
    ['fällt. Aus', []],
    ['fällt bis heute nicht aus', ['fällt bis heute nicht aus 1.35']],
    ['fällt nie aus', ['fällt nie aus 1.35']],
    ['fällt die gute Lampe aus', ['fällt die gute Lampe aus -3', 'gute 2']],
    ['lässt uns im Stich', ['lässt uns im Stich -2']],
    ['lässt uns im Regen', []],
  ])('reads a phrase that parts around other words: %j as %j', (text, reasons) => {
    const lexicon = lexiconOf({
      values: [[-3, 'fäll* … aus'], [-2, 'lässt … im stich'], [3, 'hält was … verspricht'], [2, 'gut*']], negators: 'nicht, nie', degrees: [], contrasts: '', loneNegator: 0,
    });
    const found = evidenceIn(text, lexicon).reasons.filter(({ contribution }) => contribution !== 0);
    expect(found.map(({ term, contribution }) => `${term} ${Number(contribution.toFixed(3))}`)).toEqual(reasons);
  });

  it.each<[string, string[]]>([
    ['معجبنيش', ['معجبنيش 2 × -0.7']],
    ['ومعجبنيش', ['ومعجبنيش 2 × -0.7']],
    ['ماعجبنيش', ['ماعجبنيش 2 × -0.7']],
    ['ما معجبنيش', ['معجبنيش 2 × -0.7']],
    ['متكذبش', ['متكذبش -3 × -0.45']],
    ['تكذبش', ['تكذبش -3 × -0.45']],
    ['عجبنيش', []],
    ['معجب', ['معجب 3']],
    ['مدهش', ['مدهش 3']],
    ['ميستاهلش', ['ميستاهلش -3']],
    ['مغشوشش', ['مغشوشش -3']],
  ])('takes a word that has "not" around it for negated: %j as %j', (text, reasons) => {
    const lexicon = lexiconOf({
      values: [[2, 'عجبني, يستاهل'], [3, 'معجب*, مدهش, ده*'], [-3, 'تكذب*, ميستاهل*, مغشوش*']],
      negators: 'ما', degrees: [], contrasts: '', clings: 'و, ت', frames: 'ما…ش, م…ش, +ت…ش', loneNegator: 0,
    });
    const found = evidenceIn(text, lexicon).reasons.filter(({ contribution }) => contribution !== 0);
    expect(found.map(({ term, value, shifts }) => [`${term} ${value}`, ...shifts.map(({ factor }) => factor)].join(' × '))).toEqual(reasons);
  });

  it('makes nothing of "without" where it has nothing to turn over', () => {
    expect(english('it came without the strap').reasons).toEqual([]);
    expect(total('it came without problems')).toBeGreaterThan(0);
  });

  it.each([[undefined, -0.6], [-0.3, -0.3]])('weighs a negator with nothing to turn over as the lists say (%d)', (loneNegator, contribution) => {
    const lexicon = lexiconOf({ values: [], negators: 'not', degrees: [], contrasts: '', ...(loneNegator === undefined ? {} : { loneNegator }) });
    expect(evidenceIn('it does not start', lexicon).reasons.map((reason) => reason.contribution)).toEqual([contribution]);
  });

  it('weighs what comes after a contrast more than what came before', () => {
    expect(total('boring story but a beautiful film')).toBeGreaterThan(0);
    expect(total('beautiful film but a boring story')).toBeLessThan(0);
  });

  it('takes a word of degree for one, not for a word of blame', () => {
    expect(english('terribly good').reasons.map(({ term }) => term)).toEqual(['good']);
    expect(total('terribly good')).toBeGreaterThan(total('good'));
  });
});

describe('the reasons of a score', () => {
  const texts = [
    'Not good, not bad. But the SERVICE?! Soooo slooow :( and a total rip-off!!!',
    'I absolutely LOVE the café’s cake 😍😍 but the waiter was kind of rude…',
    '👍🏽 works great — don’t waste your money on others',
    'Ästhetisch 🇺🇦 “wonderful”, they said. http://good.example/love #happy @best bob@great.example',
  ];

  it.each(texts)('add up to the score of %j', (text) => {
    const { reasons, score } = english(text);
    expect(reasons.length).toBeGreaterThan(0);
    for (const { value, shifts, contribution } of reasons) {
      expect(contribution).toBeCloseTo(shifts.reduce((product, { factor }) => product * factor, value), 10);
    }
    const sum = reasons.reduce((all, { contribution }) => all + contribution, 0);
    expect(score).toBeCloseTo(sum / Math.sqrt(sum ** 2 + 15 * Math.max(1, reasons.length)), 10);
    expect(score).toBe(scoreOf(reasons));
  });

  it.each(texts)('point at their words in %j', (text) => {
    const { reasons } = english(text);
    for (const { start, end, term } of reasons) expect(text.slice(start, end)).toBe(term);
    expect(reasons.map(({ start }) => start)).toEqual(reasons.map(({ start }) => start).toSorted((a, b) => a - b));
  });

  it('cover phrases as a whole and their words not again', () => {
    const terms = (text: string): string[] => english(text).reasons.map(({ term }: Reason) => term);
    expect(terms('a waste of money')).toEqual(['waste of money']);
    expect(terms('a rip-off, a rip off')).toEqual(['rip-off', 'rip off']);
    expect(terms('I would like a receipt')).toEqual([]);
  });

  it('never come from addresses and handles', () => {
    expect(english('@happy see https://love.example/great and good@best.example').reasons).toEqual([]);
  });
});

describe('confidence', () => {
  it('grows with the evidence and falls with contradiction', () => {
    const confidence = (text: string): number => english(text).confidence ?? Number.NaN;
    expect(confidence('great great great')).toBeGreaterThan(confidence('great'));
    expect(confidence('awful, rude, a scam')).toBeGreaterThan(confidence('awful, rude, a scam, nice'));
  });

  const extremes = ['', 'great', 'awful awful awful awful', 'x'.repeat(20_000), '😭'.repeat(9_000)];

  it.each(extremes)('stays within bounds (%#)', (text) => {
    const { score, confidence } = english(text);
    expect(score).toBeGreaterThanOrEqual(-1);
    expect(score).toBeLessThanOrEqual(1);
    expect(confidence).toBeGreaterThanOrEqual(0);
    expect(confidence).toBeLessThanOrEqual(1);
  });
});

const HOSTILE = [
  'a.'.repeat(10_000), ':('.repeat(10_000), 'not '.repeat(5_000), 'a@'.repeat(10_000), 'but good '.repeat(2_000),
];

it.each(HOSTILE)('a hostile text is scored like any other (%#)', (text) => {
  expect(Number.isFinite(english(text).score)).toBe(true);
});
