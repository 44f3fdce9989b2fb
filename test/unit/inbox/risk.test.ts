import { describe, expect, test } from 'vitest';
import { riskOf, type Risk, type RiskReason } from '@/lib/inbox/risk';
import { saidOfBrand } from '@/lib/inbox/saidOfBrand';
import { openPromises } from '@/lib/inbox/promiseState';
import type { Cue, Intent } from '@/lib/signals/signals';
import { between, pick, seeded, type Random } from '@/scripts/generate/random';
import { DAY, HOUR, NOW, ROLES, someSaid, type SampleSaid, type Told } from './storySamples';

function riskFrom(told: readonly Told[]): Risk {
  const said = saidOfBrand(told.map(({ mention }) => mention), told.flatMap(({ matches }) => matches), ROLES);
  return riskOf(said, { promises: openPromises(said, NOW), now: NOW });
}

const risk = (...samples: SampleSaid[]): Risk => riskFrom(samples.map(someSaid));
const reasons = ({ points }: Risk): Partial<Record<RiskReason, [points: number, n: number]>> =>
  Object.fromEntries(points.map(({ reason, points: added, n }) => [reason, [added, n]]));

const answered = { seenAt: NOW - HOUR };
const cue: Cue = { start: 0, end: 3, term: 'abc' };
const madeAt = NOW - 10 * DAY;
const late = { words: 'We mend it by Friday', dueAt: NOW - DAY, madeAt };

describe('each point, with the mentions that it stands on', () => {
  const cases: [says: string, samples: SampleSaid[], reasons: ReturnType<typeof reasons>][] = [
    ['nothing', [], {}],
    ['one negative, fresh', [{ ago: 0.5 }], {}],
    ['one negative, late', [{ ago: 2 }], { unanswered: [0.75, 1] }],
    ['two negatives, fresh', [{ ago: 0.5 }, { ago: 0.6 }], { negatives: [1.5, 2] }],
    ['one of two is too old', [{ ago: 0.5 }, { ago: 31 }], {}],
    ['six negatives, fresh: no more than so much', Array.from({ length: 6 }, () => ({ ago: 0.5 })), { negatives: [3, 6] }],
    ['neutral ones that wait for nothing', [{ ago: 2, label: 'neutral' }, { ago: 3, label: 'neutral' }], {}],
    ['a question, late', [{ ago: 2, label: 'neutral', intent: 'question' }], { unanswered: [0.75, 1] }],
    ['a late one that is done', [{ ago: 2, decided: { status: { is: 'done', at: NOW } } }], {}],
    ['a late one to which a suggestion was put', [{ ago: 2, decided: { replied: { at: NOW, how: 'put', edited: false } } }], { unanswered: [0.75, 1] }],
    ['it gets worse', [{ ago: 0.6, score: -0.5 }, { ago: 0.5, score: -1 }], { negatives: [1.5, 2], rising: [0.75, 1] }],
    ['it gets better', [{ ago: 0.6, score: -1 }, { ago: 0.5, score: -0.5 }], { negatives: [1.5, 2] }],
    ['it gets a little worse', [{ ago: 0.6, score: -0.6 }, { ago: 0.5, score: -0.7 }], { negatives: [1.5, 2] }],
    ['wants to leave', [{ ago: 0.5, intent: 'cancel' }], { cancel: [1.5, 1] }],
    ['left another one for the brand', [{ ago: 0.5, label: 'positive', intent: 'cancel', signals: { switchedTo: cue } }], { 'last-positive': [-1.5, 1] }],
    ['threatens', [{ ago: 0.5, label: 'neutral', intent: 'threat' }], { threat: [1.5, 1] }],
    ['names a danger', [{ ago: 0.5, signals: { hazards: [{ kind: 'safety', cues: [cue] }] } }], { hazard: [1.5, 1] }],
    ['the user says that there is no danger', [{ ago: 0.5, signals: { hazards: [{ kind: 'safety', cues: [cue] }] }, decided: { signals: { 'hazard:safety': false } } }], {}],
    ['went to a competitor', [{ ago: 0.5, signals: { switchedTo: cue } }], { switched: [1, 1] }],
    ['praises a competitor beside the brand', [{ ago: 0.5, toward: { brand: 'negative', rival: 'positive' } }], { switched: [1, 1] }],
    ['praises a competitor alone', [{ ago: 0.5, label: 'positive', toward: { rival: 'positive' } }], { switched: [1, 1] }],
    ['blames a competitor', [{ ago: 2, toward: { rival: 'negative' } }, { ago: 3, toward: { rival: 'negative' } }], {}],
    ['blames the industry', [{ ago: 2, toward: { trade: 'negative' } }, { ago: 3, toward: { trade: 'negative' } }], {}],
    ["the brand's own words", [{ ago: 2, own: true }, { ago: 3, own: true }], {}],
    ['a promise that is late', [{ ago: 11, answer: { at: new Date(madeAt).toISOString() }, promises: [late] }], { 'promise-broken': [1.5, 1] }],
    ['a promise that is to come', [{ ago: 11, answer: { at: new Date(madeAt).toISOString() }, promises: [{ ...late, dueAt: NOW + 1 }] }], {}],
    ['a promise that is late since long', [{ ago: 90, answer: { at: null }, promises: [{ ...late, dueAt: NOW - 31 * DAY }] }], {}],
    ['content in the end', [{ ago: 0.6 }, { ago: 0.5 }, { ago: 0.1, label: 'positive' }], { negatives: [1.5, 2], 'last-positive': [-1.5, 1] }],
    ['content before', [{ ago: 0.6 }, { ago: 0.5 }, { ago: 0.7, label: 'positive' }], { negatives: [1.5, 2] }],
    ['content, then nobody knows what', [{ ago: 0.7, label: 'positive' }, { ago: 0.5, label: 'unscored' }], { 'last-positive': [-1.5, 1] }],
    ['two, both answered', [{ ago: 2, answer: answered }, { ago: 3, answer: answered }], { negatives: [1.5, 2], answered: [-0.75, 2] }],
    ['two, one answered', [{ ago: 2, answer: answered }, { ago: 3 }], { negatives: [1.5, 2], unanswered: [0.75, 1] }],
    ['one, answered: no better than nobody', [{ ago: 2, answer: answered }], {}],
  ];
  test.each(cases)('%s', (_says, samples, expected) => {
    const found = reasons(risk(...samples));
    for (const added of Object.values(found)) added[0] = Math.round(added[0] * 100) / 100;
    expect(found).toEqual(expected);
  });

  test('the weightiest stands first', () => {
    const { points } = risk({ ago: 2, intent: 'cancel' }, { ago: 3, score: -0.4 }, { ago: 4, score: -0.4 });
    const weights = points.map(({ points: added }) => Math.abs(added));
    expect(points[0]?.reason).toBe('negatives');
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
  });
});

describe('levels', () => {
  test.each<[Risk['level'], string, SampleSaid[]]>([
    ['none', 'nothing', []],
    ['none', 'one complaint', [{ ago: 2 }]],
    ['none', 'a competitor praised', [{ ago: 0.5, label: 'positive', toward: { rival: 'positive' } }]],
    ['raised', 'two complaints', [{ ago: 0.5 }, { ago: 0.6 }]],
    ['raised', 'one that wants to leave', [{ ago: 0.5, intent: 'cancel' }]],
    ['raised', 'one that threatens', [{ ago: 0.5, intent: 'threat' }]],
    ['raised', 'one that names a danger', [{ ago: 0.5, signals: { hazards: [{ kind: 'legal', cues: [cue] }] } }]],
    ['raised', 'a broken promise', [{ ago: 11, answer: { at: new Date(madeAt).toISOString() }, promises: [late] }]],
    ['high', 'two complaints, late, of somebody who wants to leave', [{ ago: 2, intent: 'cancel' }, { ago: 3 }]],
    ['high', 'three complaints, late', [{ ago: 2 }, { ago: 3 }, { ago: 4 }]],
    ['none', 'two complaints, answered, and content in the end', [{ ago: 3, answer: answered }, { ago: 2, answer: answered }, { ago: 0.5, label: 'positive' }]],
  ])('%s: %s', (level, _says, samples) => expect(risk(...samples).level).toBe(level));
});

function someOne(random: Random): SampleSaid {
  const intents: (Intent | undefined)[] = [undefined, undefined, 'cancel', 'threat', 'question', 'complaint', 'praise'];
  const intent = pick(random, intents);
  return {
    ago: random() * 40,
    label: pick(random, ['negative', 'negative', 'neutral', 'positive', 'unsure', 'unscored']),
    score: random() * 2 - 1,
    ...(intent === undefined ? {} : { intent }),
    ...(random() < 0.2 ? { signals: { hazards: [{ kind: 'fraud' as const, cues: [cue] }] } } : {}),
    ...(random() < 0.2 ? { toward: { rival: pick(random, ['negative', 'positive'] as const), ...(random() < 0.5 ? { brand: 'negative' as const } : {}) } } : {}),
    ...(random() < 0.3 ? { answer: answered } : {}),
    ...(random() < 0.2 ? { decided: { status: { is: pick(random, ['done', 'open', 'escalated'] as const), at: NOW } } } : {}),
  };
}

test('one more negative mention never lowers it, answered or not, whenever it was said', () => {
  let raised = 0;
  for (let seed = 1; seed <= 3_000; seed++) {
    const random = seeded(seed);
    const told = Array.from({ length: between(random, 0, 7) }, () => someSaid(someOne(random)));
    const { toward: _toward, ...one } = someOne(random);
    const more = someSaid({ ...one, label: 'negative' });
    const [before, after] = [riskFrom(told), riskFrom([...told, more])];
    expect(after.score, `seed ${seed}: ${JSON.stringify([reasons(before), reasons(after)])}`).toBeGreaterThanOrEqual(before.score - 1e-12);
    if (after.score > before.score) raised += 1;
  }
  expect(raised).toBeGreaterThan(1_000);
});

test('an answer never raises it, and the points are those that the score is made of', () => {
  for (let seed = 1; seed <= 1_500; seed++) {
    const random = seeded(seed);
    const told = Array.from({ length: between(random, 1, 7) }, () => someSaid(someOne(random)));
    const at = between(random, 0, told.length - 1);
    const before = riskFrom(told);
    const after = riskFrom(told.map((one, index) => (index === at ? { ...one, mention: { ...one.mention, answer: { handle: 'norvelo', at: null, permalink: null, seenAt: NOW + 1 } } } : one)));
    expect(after.score, `seed ${seed}`).toBeLessThanOrEqual(before.score + 1e-12);
    const sum = before.points.reduce((total, { points }) => total + points, -2);
    expect(before.score).toBeCloseTo(1 / (1 + Math.exp(-sum)), 12);
    for (const { n, points } of before.points) expect(n > 0 && Math.abs(points) <= 3).toBe(true);
  }
});
