import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { answerByOf, arrivedOutOfHours, clockStart, timeLeft, urgencyOf } from '@/lib/inbox/answerBy';
import { DEFAULT_BUSINESS_HOURS } from '@/lib/inbox/businessHours';
import { createOpenTime } from '@/lib/inbox/openTime';
import { compareKeys, dueIn, isFirstKey, NEVER_DUE, queueKeysOf } from '@/lib/inbox/queueKeys';
import type { Decisions, Match, Mention } from '@/lib/mentions/mention';
import { ALL_TOPICS, QUEUES, type Queue, type QueueKey } from '@/lib/mentions/queues';
import { STATUSES, statusOf, type StatusDecision } from '@/lib/mentions/status';
import type { TimePrecision } from '@/lib/posts/post';
import { EMOTIONS, HAZARDS, INTENTS, LIFE_EVENTS, type Intent, type Signals } from '@/lib/signals/signals';
import { between, pick, seeded, type Random } from '@/scripts/generate/random';
import { listedMention, type SampleMention } from '../components/samples';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** A Friday. */
const POSTED = Date.parse('2026-11-20T10:00:00Z');
const HEARD = POSTED + 2 * HOUR;
const open = createOpenTime(DEFAULT_BUSINESS_HOURS, 'UTC');
const closed = createOpenTime({ ...DEFAULT_BUSINESS_HOURS, week: [[], [], [], [], [], [], []] }, 'UTC');

interface Sample extends Partial<SampleMention> {
  mention?: Partial<Mention>;
  match?: Partial<Match>;
  /** Whether a question stands in it. */
  asks?: true;
  touched?: true;
}

function sampled({ mention: more = {}, match: facts = {}, asks, touched, ...sample }: Sample): { mention: Mention; match: Match } {
  const row = listedMention({ id: '1', label: 'neutral', intent: null, ...sample });
  const stamps = touched === true || sample.decided !== undefined ? { status: { clock: 1, origin: 'a' } } : {};
  const { understanding } = row.mention;
  const reasons = asks === true ? [{ intent: 'question' as const, term: '?', start: 0, end: 1 }] : [];
  const intent = { intent: understanding.intent?.intent ?? null, reasons };
  const mention: Mention = { ...row.mention, stamps, understanding: { ...understanding, intent }, ...more };
  const [first] = row.matches;
  if (first === undefined) throw new Error('no match');
  const { queue: _queue, ...match } = first;
  return { mention, match: { ...match, heardAt: HEARD, ...facts } };
}

const placed = (sample: Sample, openTime = open): Partial<Record<Queue, [urgency: number, at: string]>> => {
  const { mention, match } = sampled(sample);
  const keys = queueKeysOf(mention, match, openTime);
  expect(keys.filter(([scope]) => scope === ALL_TOPICS).map(([, ...rest]) => rest)).toEqual(keys.filter(([scope]) => scope === 't1').map(([, ...rest]) => rest));
  expect(keys).toHaveLength(2 * new Set(keys.map(([, queue]) => queue)).size);
  return Object.fromEntries(keys.map(([, queue, urgency, at]) => [queue, [urgency, new Date(at).toISOString().slice(0, 16)]]));
};

const said = (is: StatusDecision['is'], at = POSTED + 5 * HOUR): Decisions => ({ status: { is, at } });
const signal = <Kind extends string>(kind: Kind): { kind: Kind; cues: [] }[] => [{ kind, cues: [] }];
const hazard: Signals = { hazards: signal('safety') };
const birthday: Signals = { events: signal('birthday') };
const angry: Sample = { label: 'negative', intent: 'complaint', signals: { emotions: signal('anger') } };
const praise: Sample = { label: 'positive', intent: 'praise' };
const day = (at: string, precision: TimePrecision): Sample => ({ publishedAt: { at, precision, raw: null } });
const replyInCard = (at: string | null, clamped = false): Sample =>
  ({ reply: { text: 'We look into it.', author: 'Norvelo', publishedAt: { at, precision: 'second', raw: null, ...(clamped ? { clamped: true as const } : {}) } } });
const at = (is: Queue, urgency: number, instant: string): [Queue, [number, string]] => [is, [urgency, instant]];

// Posted on Friday at ten: what is urgent is due at eleven, what is normal eight hours later, on Monday at ten, what is low on Wednesday.
const URGENT = '2026-11-20T11:00';
const NORMAL = '2026-11-23T10:00';
const LOW = '2026-11-25T10:00';
const START = '2026-11-20T10:00';
const SAID = '2026-11-20T15:00';

const CASES: [says: string, sample: Sample, places: [Queue, [number, string]][]][] = [
  ['says nothing', {}, []],
  ['complains', { label: 'negative', intent: 'complaint' }, [at('answer', 1, NORMAL)]],
  ['is angry', angry, [at('answer', 0, URGENT)]],
  ['is negative, of no intent', { label: 'negative' }, [at('answer', 2, LOW)]],
  ['asks', { intent: 'question' }, [at('answer', 2, LOW), at('questions', 2, LOW)]],
  ['complains and asks', { label: 'negative', intent: 'complaint', asks: true }, [at('answer', 1, NORMAL), at('questions', 1, NORMAL)]],
  ['praises and asks', { ...praise, asks: true }, [at('questions', 2, LOW), at('testimonials', 0, START)]],
  ['asks as a company does', { intent: 'promotion', asks: true }, []],
  ['asks in an answer of a company', { intent: 'reply', asks: true }, []],
  ['asks, but the user says it does not', { asks: true, decided: { signals: { 'intent:question': false } } }, [at('answer', 2, LOW)]],
  ['the user says it asks', { decided: { signals: { 'intent:question': true } } }, [at('answer', 2, LOW), at('questions', 2, LOW)]],
  ['wants to leave', { label: 'negative', intent: 'cancel' }, [at('answer', 1, NORMAL), at('risk', 1, NORMAL)]],
  ['threatens', { label: 'negative', intent: 'threat' }, [at('answer', 1, NORMAL), at('risk', 1, NORMAL)]],
  ['is of danger', { label: 'negative', signals: hazard }, [at('answer', 0, URGENT), at('risk', 0, URGENT)]],
  ['is of danger, and nobody has to answer', { signals: hazard }, [at('risk', 0, URGENT)]],
  ['is of danger, but the user says it is not', { signals: hazard, decided: { signals: { 'hazard:safety': false } } }, []],
  ['the user says it is of danger', { decided: { signals: { 'hazard:fraud': true } } }, [at('risk', 0, URGENT)]],
  ['wants to buy', { intent: 'purchase' }, [at('answer', 2, LOW), at('leads', 2, LOW)]],
  ['compares', { intent: 'comparison' }, [at('leads', 2, LOW)]],
  ['compares and asks', { intent: 'comparison', asks: true }, [at('answer', 2, LOW), at('questions', 2, LOW), at('leads', 2, LOW)]],
  ['praises', praise, [at('testimonials', 0, START)]],
  ['recommends', { label: 'positive', intent: 'recommendation' }, [at('testimonials', 0, START)]],
  ['praises, though called neutral', { intent: 'praise' }, []],
  ['is positive, of no intent', { label: 'positive' }, []],
  ['praises, and was asked', { ...praise, decided: { testimonial: 'asked' } }, [at('testimonials', 0, START)]],
  ['praises, and agreed', { ...praise, decided: { testimonial: 'granted' } }, [at('testimonials', 0, START)]],
  ['praises, and refused', { ...praise, decided: { testimonial: 'refused' } }, []],
  ['praises, and is done', { ...praise, decided: said('done') }, [at('testimonials', 0, START), at('done', 0, SAID)]],
  ['praises, refused, and is done', { ...praise, decided: { ...said('done'), testimonial: 'refused' } }, [at('done', 0, SAID)]],
  ['praises, and waits', { ...praise, decided: said('waiting') }, [at('testimonials', 0, START), at('waiting', 0, SAID)]],
  ['has a birthday', { signals: birthday }, [at('delight', 0, START)]],
  ['mourns, and complains', { label: 'negative', intent: 'complaint', signals: { events: signal('bereavement') } }, [at('answer', 1, NORMAL), at('delight', 0, START)]],
  ['has a birthday, and is done', { signals: birthday, decided: said('done') }, [at('done', 0, SAID)]],
  ['is open', { ...angry, decided: said('open') }, [at('answer', 0, URGENT)]],
  ['is escalated', { label: 'negative', intent: 'complaint', decided: said('escalated') }, [at('answer', 0, URGENT)]],
  ['is escalated, though nothing is asked', { ...praise, decided: said('escalated') }, [at('answer', 0, URGENT), at('testimonials', 0, START)]],
  ['waits', { ...angry, decided: said('waiting') }, [at('waiting', 0, SAID)]],
  ['is done', { ...angry, signals: hazard, asks: true, decided: said('done') }, [at('done', 0, SAID)]],
  ['is said to be answered', { ...angry, decided: said('answered') }, [at('done', 0, SAID)]],
  ['was answered in the thread', { ...angry, fate: { answer: { handle: 'norvelo', at: null, permalink: null, seenAt: POSTED + 5 * HOUR } } }, [at('done', 0, SAID)]],
  ['was replied to', { ...angry, decided: { replied: { at: POSTED + 5 * HOUR, how: 'put', edited: true } } }, [at('done', 0, SAID)]],
  ['was replied to with a mere suggestion', { ...angry, decided: { replied: { at: POSTED + 5 * HOUR, how: 'put', edited: false } } }, [at('answer', 0, URGENT)]],
  ['was replied to after it was said to wait', { ...angry, decided: { ...said('waiting', POSTED), replied: { at: POSTED + 5 * HOUR, how: 'put', edited: true } } }, [at('done', 0, SAID)]],
  ['was answered before it was said to wait', { ...angry, decided: said('waiting'), fate: { answer: { handle: 'norvelo', at: null, permalink: null, seenAt: POSTED } } }, [at('waiting', 0, SAID)]],
  ['was answered twice', { ...angry, decided: { replied: { at: POSTED + 6 * HOUR, how: 'put', edited: true } }, fate: { answer: { handle: 'norvelo', at: null, permalink: null, seenAt: POSTED + 5 * HOUR } } }, [at('done', 0, SAID)]],
  ['was answered, opened again, and replied to', {
    ...angry, decided: { ...said('open', POSTED + 2 * HOUR), replied: { at: POSTED + 5 * HOUR, how: 'put', edited: true } },
    fate: { answer: { handle: 'norvelo', at: null, permalink: null, seenAt: POSTED + HOUR } },
  }, [at('done', 0, SAID)]],
  ['is answered in its own card', { ...angry, ...replyInCard('2026-11-20T15:00:00Z') }, [at('done', 0, SAID)]],
  ['is answered in its own card, nobody knows when', { ...angry, ...replyInCard(null) }, [at('done', 0, START)]],
  ['is answered in its own card, at a time that cannot be', { ...angry, ...replyInCard('2026-11-20T15:00:00Z', true) }, [at('done', 0, START)]],
  ['is snoozed', { ...angry, ...praise, decided: { snoozedUntil: POSTED + 5 * HOUR } }, [at('waiting', 0, SAID)]],
  ['is snoozed, whatever its status', { ...angry, decided: { ...said('done', POSTED), snoozedUntil: POSTED + 5 * HOUR } }, [at('waiting', 0, SAID)]],
  ['is snoozed and hidden', { ...angry, decided: { snoozedUntil: POSTED + 5 * HOUR }, match: { hiddenAt: POSTED, hiddenBy: 'user' } }, [at('irrelevant', 0, START)]],
  ['is hidden by the user', { ...angry, match: { hiddenAt: POSTED, hiddenBy: 'user' } }, [at('irrelevant', 0, START)]],
  ['is hidden as unlikely to be meant', { ...angry, match: { hiddenAt: POSTED, hiddenBy: 'relevance' } }, [at('irrelevant', 0, START)]],
  ['is hidden by the query', { ...angry, match: { hiddenAt: POSTED, hiddenBy: 'query' } }, []],
  ['is hidden as schema 6 had it', { ...angry, match: { hiddenAt: POSTED } }, []],
  ['is hidden and gone', { ...angry, match: { hiddenAt: POSTED, hiddenBy: 'user' }, fate: { goneAt: POSTED }, touched: true }, []],
  ['is the brand\'s own', { ...angry, match: { own: true } }, []],
  ['is the brand\'s own, and done', { ...angry, match: { own: true }, decided: said('done') }, []],
  ['is gone', { ...angry, fate: { goneAt: POSTED + 5 * HOUR } }, []],
  ['is gone, and was touched', { ...angry, fate: { goneAt: POSTED + 5 * HOUR }, touched: true }, [at('done', 0, SAID)]],
  ['is gone, and was done before', { ...angry, fate: { goneAt: POSTED + 9 * HOUR }, decided: said('done') }, [at('done', 0, SAID)]],
  ['is gone, and was praise', { ...praise, fate: { goneAt: POSTED + 5 * HOUR }, touched: true }, [at('done', 0, SAID)]],
  ['is due when the user says', { ...angry, decided: { dueAt: Date.parse('2026-12-24T18:00:00Z') } }, [at('answer', 0, '2026-12-24T18:00')]],
  ['is called negative under its topic', { label: 'positive', toward: { t1: { label: 'negative', score: -0.6, confidence: 0.7 } } }, [at('answer', 2, LOW)]],
  ['is called positive by the user', { label: 'negative', intent: 'complaint', decided: { sentiment: 'positive' } }, []],
];

describe('a mention that', () => {
  test.each(CASES)('%s', (_, sample, places) => expect(placed(sample)).toEqual(Object.fromEntries(places)));
});

describe('the clock starts', () => {
  test.each<[what: string, sample: Sample, start: string]>([
    ['when it was posted', {}, '2026-11-20T10:00:00.000Z'],
    ['when it was posted, a day before it was heard', { match: { heardAt: POSTED + DAY } }, '2026-11-20T10:00:00.000Z'],
    ['when it was heard, where that was later', { match: { heardAt: POSTED + DAY + 1 } }, '2026-11-21T10:00:00.001Z'],
    ['when it was heard, where it was posted after that, by some clock', { match: { heardAt: POSTED - MINUTE } }, '2026-11-20T09:59:00.000Z'],
    ['when it was heard, where only the day is known', day('2026-11-20T00:00:00Z', 'day'), '2026-11-20T12:00:00.000Z'],
    ['when it was posted, where the hour is known', day('2026-11-20T09:00:00Z', 'hour'), '2026-11-20T09:00:00.000Z'],
    ['when it was heard, where nothing else is known', { publishedAt: { at: null, precision: 'unknown', raw: null } }, '2026-11-20T12:00:00.000Z'],
    ['when it was first seen, where it was not stored when it was heard', { ...day('2026-11-18T10:00:00Z', 'second'), match: { heardAt: undefined as never } }, '2026-11-20T12:00:00.000Z'],
  ])('%s', (_, sample, start) => {
    const { mention, match } = sampled(sample);
    expect(new Date(clockStart(mention, match)).toISOString()).toBe(start);
  });

  test('out of hours, or within them', () => {
    const arrived = (instant: string): boolean => {
      const { mention, match } = sampled({ ...day(instant, 'minute'), match: { heardAt: Date.parse(instant) } });
      return arrivedOutOfHours(mention, match, open);
    };
    expect(['2026-11-20T08:59:00Z', '2026-11-20T09:00:00Z', '2026-11-20T17:00:00Z', '2026-11-21T12:00:00Z'].map(arrived)).toEqual([true, false, true, true]);
  });

  test('anew for what is older than a day: how bad it is has faded by then', () => {
    const { mention, match } = sampled(angry);
    expect([urgencyOf(mention, match), urgencyOf(mention, { ...match, heardAt: HEARD + 7 * DAY }), urgencyOf(mention, { ...match, heardAt: HEARD + 14 * DAY })])
      .toEqual(['urgent', 'normal', 'low']);
  });
});

describe('where nobody is ever there', () => {
  test('it is never due, and stands last', () => {
    const { mention, match } = sampled(angry);
    expect(answerByOf(mention, match, closed)).toBeNull();
    const queued = queueKeysOf(mention, match, closed);
    expect(queued).toContainEqual(['t1', 'answer', 0, NEVER_DUE]);
    expect([dueIn({ queued }), dueIn({ queued: queueKeysOf(mention, match, open) })]).toEqual([null, Date.parse(`${URGENT}:00Z`)]);
    expect(new Date(NEVER_DUE).getTime()).toBe(NEVER_DUE);
  });

  test('it is due when the user says', () => {
    const { mention, match } = sampled({ ...angry, decided: { dueAt: POSTED } });
    expect(answerByOf(mention, match, closed)).toBe(POSTED);
  });
});

test('what waits or is settled is not due', () => {
  for (const decided of [said('waiting'), said('done'), { snoozedUntil: POSTED }]) {
    const { mention, match } = sampled({ ...angry, decided });
    expect(dueIn({ queued: queueKeysOf(mention, match, open) })).toBeNull();
  }
  expect(dueIn({})).toBeNull();
});

test.each([
  [POSTED + HOUR, { state: 'left', length: HOUR }],
  [POSTED + MINUTE, { state: 'left', length: MINUTE }],
  [POSTED + MINUTE - 1, { state: 'now', length: 0 }],
  [POSTED - MINUTE + 1, { state: 'now', length: 0 }],
  [POSTED - DAY, { state: 'late', length: DAY }],
  [null, { state: 'never' }],
])('of what is due at %s, at 10:00 there is left %o', (answerBy, left) => expect(timeLeft(answerBy, POSTED)).toEqual(left));

test('keys are in the order of an index', () => {
  const random = seeded(7);
  const scopes = ['', 't1', 't10', 't2', 'T1', 'é', '\ud83d\ude00', '\uffee'];
  for (let n = 0; n < 3_000; n++) {
    const [a, b] = [someKey(random, scopes), someKey(random, scopes)];
    expect([a, b, Math.sign(compareKeys(a, b))]).toEqual([a, b, indexedDB.cmp(a, b)]);
  }
});

test('a mention has one row in a queue over all topics: that of its earliest key', () => {
  const random = seeded(8);
  for (let n = 0; n < 2_000; n++) {
    const { match } = sampled({});
    const matches = ['t1', 't2', 't3'].slice(0, between(random, 1, 3)).map((topicId): Match => {
      const [, , urgency, instant] = someKey(random, ['']);
      const queued = QUEUES.slice(0, 2).flatMap((queue): QueueKey[] => (random() < 0.3 ? [] : [['', queue, urgency, instant], [topicId, queue, urgency, instant]]));
      return { ...match, topicId, ...(queued.length === 0 ? {} : { queued }) };
    });
    for (const queue of QUEUES.slice(0, 2)) {
      const standing = matches.flatMap(({ topicId, queued = [] }) => queued.flatMap((key): [QueueKey, string][] => (key[0] === '' && key[1] === queue ? [[key, topicId]] : [])));
      const [first] = standing.toSorted(([a, one], [b, other]) => indexedDB.cmp([a, one], [b, other]));
      const rows = matches.filter((one) => isFirstKey(one, matches, queue)).map(({ topicId }) => topicId);
      expect(rows).toEqual(first === undefined ? [] : [first[1]]);
    }
  }
});

describe('of any mention', () => {
  const random = seeded(9);
  const samples = Array.from({ length: 4_000 }, () => someSample(random));

  test('the keys follow from what it holds, and change nothing of it', () => {
    for (const sample of samples) {
      const { mention, match } = sampled(sample);
      const before = structuredClone({ mention, match });
      const keys = queueKeysOf(mention, match, open);
      expect({ mention, match }).toEqual(before);
      expect(queueKeysOf(structuredClone(mention), structuredClone(match), createOpenTime(DEFAULT_BUSINESS_HOURS, 'UTC'))).toEqual(keys);
      expect(queueKeysOf(mention, { ...match, queued: keys }, open)).toEqual(keys);
    }
  });

  test('each key may stand in an index, in the queues that its state allows', () => {
    for (const sample of samples) {
      const { mention, match } = sampled(sample);
      const keys = queueKeysOf(mention, match, open);
      for (const key of keys) expect(indexedDB.cmp(key, key)).toBe(0);
      const queues = new Set(keys.map(([, queue]) => queue));
      const allowed = allowedFor(mention, match);
      expect([sample, [...queues].filter((queue) => !allowed.includes(queue))]).toEqual([sample, []]);
    }
  });
});

function allowedFor(mention: Mention, { own, hiddenAt, label }: Match): readonly Queue[] {
  if (own === true) return [];
  if (hiddenAt !== undefined) return ['irrelevant'];
  if (mention.goneAt !== undefined) return ['done'];
  if (mention.decided?.snoozedUntil !== undefined) return ['waiting'];
  const status = statusOf(mention, label);
  if (status === 'done' || status === 'answered') return ['done', 'testimonials'];
  if (status === 'waiting') return ['waiting', 'testimonials'];
  return ['answer', 'risk', 'questions', 'leads', 'testimonials', 'delight'];
}

function someKey(random: Random, scopes: readonly string[]): QueueKey {
  return [pick(random, scopes), pick(random, QUEUES), between(random, 0, 2), pick(random, [0, 1, POSTED, NEVER_DUE, POSTED + between(random, 0, 3)])];
}

function someSample(random: Random): Sample {
  const sometimes = <Value>(share: number, value: () => Value): Value[] => (random() < share ? [value()] : []);
  const instant = (): number => POSTED + between(random, -3, 30) * HOUR;
  const signals: Signals = {};
  for (const kind of sometimes(0.3, () => pick(random, EMOTIONS))) signals.emotions = signal(kind);
  for (const kind of sometimes(0.2, () => pick(random, HAZARDS))) signals.hazards = signal(kind);
  for (const kind of sometimes(0.2, () => pick(random, LIFE_EVENTS))) signals.events = signal(kind);
  const decided: Decisions = {};
  for (const is of sometimes(0.5, () => pick(random, STATUSES))) if (is !== 'new') decided.status = { is, at: instant() };
  for (const until of sometimes(0.15, instant)) decided.snoozedUntil = until;
  for (const due of sometimes(0.15, instant)) decided.dueAt = due;
  for (const edited of sometimes(0.2, () => random() < 0.5)) decided.replied = { at: instant(), how: 'put', edited };
  for (const state of sometimes(0.2, () => pick(random, ['asked', 'granted', 'refused'] as const))) decided.testimonial = state;
  const hidden = sometimes(0.15, () => pick(random, ['query', 'relevance', 'user'] as const))[0];
  const fate = {
    ...(random() < 0.1 ? { goneAt: instant() } : {}),
    ...(random() < 0.15 ? { answer: { handle: 'norvelo', at: null, permalink: null, seenAt: instant() } } : {}),
  };
  return {
    label: pick(random, ['negative', 'neutral', 'positive', 'unsure', 'unscored'] as const),
    intent: pick<Intent | null>(random, [null, ...INTENTS]), signals, fate,
    ...(random() < 0.7 ? { decided } : {}),
    ...(random() < 0.2 ? { asks: true } : {}),
    match: { ...(hidden === undefined ? {} : { hiddenAt: POSTED, hiddenBy: hidden }), ...(random() < 0.05 ? { own: true } : {}) },
  };
}
