import { expect, test } from 'vitest';
import { decideWork, type WorkDecision } from '@/lib/inbox/decideWork';
import { answerMention } from '@/lib/mentions/answered';
import { createCalendar } from '@/lib/mentions/calendar';
import type { Copy } from '@/lib/mentions/copies';
import { correctSentiment } from '@/lib/mentions/correct';
import { decideSignal } from '@/lib/mentions/decideSignals';
import { hear } from '@/lib/mentions/hear';
import { markRelevance } from '@/lib/mentions/markRelevance';
import { CORRECTIONS, type Decisions, type Match, type Mention, type Stamp, type Understanding } from '@/lib/mentions/mention';
import { mergeCopies, type MergedCopies } from '@/lib/mentions/mergeCopies';
import { changesOf, type TallyChange } from '@/lib/mentions/tally';
import { withdraw } from '@/lib/mentions/withdraw';
import { completePost } from '@/lib/posts/complete';
import { between, pick, seeded, type Random } from '@/scripts/generate/random';
import { UNDERSTANDING_VERSION } from '@/lib/mentions/mention';
import { brandSaidTo, type FindPromises } from '@/lib/mentions/promises';

const NOON = Date.UTC(2026, 4, 20, 12);
const HOUR = 3_600_000;
const calendar = createCalendar('Europe/Kyiv');
const TOPICS = ['acme', 'rival', 'third'];
const SIGNALS = ['intent:praise', 'intent:complaint', 'tone:ironic', 'manner:abuse'] as const;
const RUNS = 400;

const understood = (text: string): Understanding => ({
  version: UNDERSTANDING_VERSION,
  language: { language: text.length % 2 === 0 ? 'nl' : 'en', confidence: 0.9, by: 'detector' },
  sentiment: { label: text.includes('bad') ? 'negative' : 'positive', score: 0, confidence: 0.5, reasons: [] },
});

const sentencesOf = (text: string): string[] => text.split(/(?<=\.) /u);

/** A mention as one copy came to have it, by readings and decisions that follow each other. */
class Life {
  copy: Copy | null;
  private clock: number;
  constructor(
    private readonly origin: string,
    private readonly random: Random,
    copy: Copy | null = null,
    clock = 0,
    private at = NOON,
  ) {
    this.copy = copy;
    this.clock = clock;
  }

  fork(origin: string): Life {
    return new Life(origin, this.random, this.copy, this.clock, this.at);
  }

  step(): void {
    this.at += between(this.random, 1, 30) * HOUR;
    const known = this.copy;
    const kinds = known === null ? ['read'] : ['read', 'read', 'label', 'signal', 'mark', 'work', 'work', 'answer', 'withdraw'];
    switch (pick(this.random, kinds)) {
      case 'read':
        return this.read();
      case 'label':
        return this.become((mention, matches) => correctSentiment(mention, matches, { label: pick(this.random, [...CORRECTIONS, null]), stamp: this.stamp() }));
      case 'signal':
        return this.become((mention, matches) =>
          decideSignal(mention, matches, { key: pick(this.random, [...SIGNALS]) as never, value: pick(this.random, [true, true, false, null]), stamp: this.stamp() }));
      case 'mark':
        return this.become((mention, matches) => {
          const topicId = pick(this.random, mention.topicIds);
          return topicId === undefined ? null : markRelevance(mention, matches, { topicId, irrelevant: pick(this.random, [true, false, null]), stamp: this.stamp() });
        });
      case 'work':
        return this.become((mention, matches) => decideWork(mention, matches, { said: this.work(), stamp: this.stamp() }));
      case 'answer':
        return this.become((mention, matches) => answerMention(mention, matches, {
          handle: 'acme', at: null, permalink: null, seenAt: this.at,
          ...(this.random() < 0.7 ? { text: pick(this.random, ['We will. We will call.', 'We will call']) } : {}),
        }, this.find()));
      default:
        return this.become((mention, matches) => withdraw(mention, matches, this.at));
    }
  }

  private read(): void {
    const text = pick(this.random, ['a bad lamp by acme', 'a good lamp by acme and rival', 'acme']);
    const post = completePost(
      {
        kind: 'comment', nativeId: '1', text, partial: this.random() < 0.2, author: { handle: 'ada.invented' },
        publishedAt: { at: '2026-05-19T22:30:00.000Z', precision: pick(this.random, ['second', 'hour', 'day']), raw: null },
        engagement: { likes: between(this.random, 0, 5) },
        ...(this.random() < 0.2 ? { reply: { text: pick(this.random, ['We will write.', 'We will call']) } } : {}),
      },
      { site: 'hackernews', base: 'https://forum.example/', context: pick(this.random, ['thread', 'feed']) },
    );
    const topics = TOPICS.filter(() => this.random() < 0.6);
    if (topics.length === 0 && this.copy === null) topics.push('acme');
    const heard = {
      id: 'hackernews:1', post, understanding: understood(text),
      topics: topics.map((topicId) => ({ topicId, spans: [{ start: 0, end: 4 }], hide: this.random() < 0.2 ? ('yes' as const) : ('no' as const) })),
    };
    const stored = this.copy === null ? null : { mention: this.copy.mention, matches: [...this.copy.matches] };
    const { mention, put, remove } = hear(heard, stored, { seenAt: this.at, calendar, asked: new Set(topics), promises: this.find() });
    this.copy = withRows({ mention, matches: this.copy?.matches ?? [] }, put, remove);
  }

  private work(): WorkDecision {
    const { random, at } = this;
    return pick<WorkDecision>(random, [
      { status: { is: pick(random, ['open', 'escalated', 'waiting', 'answered', 'done']), at } }, { status: null },
      { owner: pick(random, ['me', 'Odda']) }, { owner: null }, { draft: pick(random, ['Dear', 'Hello']) }, { draft: null },
      { replied: { at, how: pick(random, ['put', 'copied']), edited: random() < 0.5 } }, { replied: null },
    ]);
  }

  private become(change: (mention: Mention, matches: readonly Match[]) => { mention: Mention; put: Match[] } | null): void {
    if (this.copy === null) return;
    const changed = change(this.copy.mention, this.copy.matches);
    if (changed !== null) this.copy = withRows({ mention: changed.mention, matches: this.copy.matches }, changed.put, []);
  }

  /** Promises of any text, or of none yet. */
  private find(): FindPromises {
    const knows = this.random() < 0.7;
    return ({ text }) => (knows ? sentencesOf(text).map((words) => ({ words, dueAt: null })) : null);
  }

  private stamp(): Stamp {
    this.clock += 1;
    return { clock: this.clock, origin: this.origin };
  }
}

function withRows({ mention, matches }: Copy, put: readonly Match[], remove: readonly Match[]): Copy {
  const rows = new Map(matches.map((match) => [match.topicId, match]));
  for (const match of remove) rows.delete(match.topicId);
  for (const match of put) rows.set(match.topicId, match);
  return { mention, matches: [...rows.values()] };
}

function afterMerge(here: Copy, merged: MergedCopies): Copy {
  return withRows({ mention: merged.mention, matches: here.matches }, merged.put, []);
}

const byTopic = ({ matches }: Copy): Record<string, Match> => Object.fromEntries(matches.map((match) => [match.topicId, match]));

function twoCopies(seed: number): [Copy, Copy] {
  const random = seeded(seed);
  const here = new Life('here', random);
  for (let step = 0; step < between(random, 1, 5); step++) here.step();
  const there = here.fork('there');
  for (let step = 0; step < between(random, 0, 6); step++) here.step();
  for (let step = 0; step < between(random, 0, 6); step++) there.step();
  if (here.copy === null || there.copy === null) throw new Error('a life begins with a reading');
  return [here.copy, there.copy];
}

const sumOf = (changes: readonly TallyChange[]): Record<string, number> => {
  const sums: Record<string, number> = {};
  for (const { topicId, day, cells, key, hour, by } of changes) {
    const name = [topicId, day, cells, key, hour].join(' ');
    sums[name] = (sums[name] ?? 0) + by;
    if (sums[name] === 0) delete sums[name];
  }
  return sums;
};

const countsOf = ({ matches }: Copy, by: 1 | -1): TallyChange[] => matches.flatMap(({ topicId, counted }) => changesOf(topicId, counted, by));

test('whichever copy is here, the same comes of a merge', () => {
  let differing = 0;
  for (let seed = 1; seed <= RUNS; seed++) {
    const [a, b] = twoCopies(seed);
    const [ab, ba] = [mergeCopies(a, b, { calendar }), mergeCopies(b, a, { calendar })];
    expect(ba.mention, `seed ${seed}`).toEqual(ab.mention);
    expect(byTopic(afterMerge(b, ba)), `seed ${seed}`).toEqual(byTopic(afterMerge(a, ab)));
    expect(ba.conflicts.map(({ field }) => field).toSorted()).toEqual(ab.conflicts.map(({ field }) => field).toSorted());
    if (!ab.isSame) differing += 1;
  }
  expect(differing).toBeGreaterThan(RUNS / 3);
});

test('a copy merged with itself, or once more, changes nothing', () => {
  for (let seed = 1; seed <= RUNS; seed++) {
    const [a, b] = twoCopies(seed);
    expect(mergeCopies(a, structuredClone(a), { calendar })).toMatchObject({ put: [], changes: [], conflicts: [], isSame: true });
    const once = afterMerge(a, mergeCopies(a, b, { calendar }));
    const again = mergeCopies(once, b, { calendar });
    expect(again.mention, `seed ${seed}`).toEqual(once.mention);
    expect(again.put, `seed ${seed}`).toEqual([]);
  }
});

test('the counters change by exactly what the matches say; what a mention says of its matches is so', () => {
  for (let seed = 1; seed <= RUNS; seed++) {
    const [a, b] = twoCopies(seed);
    const merged = mergeCopies(a, b, { calendar });
    const after = afterMerge(a, merged);
    expect(sumOf([...countsOf(after, 1), ...countsOf(a, -1)]), `seed ${seed}`).toEqual(sumOf(merged.changes));
    expect(after.matches.map(({ topicId }) => topicId).toSorted()).toEqual(after.mention.topicIds.toSorted());
    const hiding = after.matches.filter(({ hiddenAt }) => hiddenAt !== undefined).map(({ topicId }) => topicId);
    expect((after.mention.hiddenIn ?? []).toSorted()).toEqual(hiding.toSorted());
    for (const match of after.matches) {
      const first = [...a.matches, ...b.matches].filter(({ topicId }) => topicId === match.topicId).map(({ heardAt }) => heardAt ?? 0);
      expect(match.heardAt).toBe(Math.min(...first));
      expect(match.counted.seen).toMatchObject(calendar.at(match.heardAt ?? 0));
    }
  }
});

test('of a brand that said two things, what nobody looked for in one of them is still to be looked for', () => {
  const withReply = (text: string, change: Partial<Mention>): Copy => {
    const { mention, matches } = copyWith(change);
    return { mention: { ...mention, post: { ...mention.post, reply: { text, author: null, publishedAt: { at: null, precision: 'unknown', raw: null } } } }, matches };
  };
  const looked = withReply('We will call', { promises: [{ words: 'We will call', dueAt: null, madeAt: null }] });
  const unread = withReply('We will write.', { understandingVersion: 0, lastSeenAt: looked.mention.lastSeenAt + HOUR });
  const { mention } = mergeCopies(looked, unread, { calendar });
  expect(mention.post.reply?.text).toBe('We will write.');
  expect([mention.promises, mention.understandingVersion]).toEqual([undefined, 0]);
});

const stampOf = (clock: number, origin: string): Stamp => ({ clock, origin });

function copyWith(change: Partial<Mention>): Copy {
  const life = new Life('here', seeded(3));
  life.step();
  if (life.copy === null) throw new Error('nothing was read');
  return { mention: { ...life.copy.mention, ...change }, matches: life.copy.matches };
}

test.each([
  ['the later decision holds, and both are told', { sentiment: 'negative' }, 3, { sentiment: 'positive' }, 5, 'positive', 1],
  ['so does the taking back of one', { sentiment: 'negative' }, 3, {}, 5, undefined, 1],
  ['what is decided alike is no conflict', { sentiment: 'positive' }, 3, { sentiment: 'positive' }, 5, 'positive', 0],
] as const)('%s', (_, mine, myClock, theirs, theirClock, label, conflicts) => {
  const here = copyWith({ decided: mine, stamps: { sentiment: stampOf(myClock, 'a') } });
  const there = copyWith({ decided: theirs, stamps: { sentiment: stampOf(theirClock, 'b') } });
  const merged = mergeCopies(here, there, { calendar });
  expect(merged.mention.decided?.sentiment).toBe(label);
  expect(merged.mention.stamps['sentiment']).toEqual(stampOf(theirClock, 'b'));
  const told = { field: 'sentiment', here: mine.sentiment, there: label ?? null, won: 'there' };
  expect(merged.conflicts).toEqual(conflicts === 0 ? [] : [told]);
});

test.each<[says: string, field: string, mine: Decisions, theirs: Decisions]>([
  ['a status, with its time', 'status', { status: { is: 'done', at: NOON + 9 } }, { status: { is: 'open', at: NOON } }],
  ['an owner', 'owner', { owner: 'me' }, { owner: 'Odda' }],
  ['a draft', 'draft', { draft: 'Dear' }, { draft: 'Hello' }],
  ['a reply, as a whole', 'replied', { replied: { at: NOON + 9, how: 'put', edited: true } }, { replied: { at: NOON, how: 'copied', edited: false } }],
  ['a status that was taken back', 'status', { status: { is: 'done', at: NOON + 9 } }, {}],
])('%s: the later decision holds, and one conflict is told', (_says, field, mine, theirs) => {
  const here = copyWith({ decided: mine, stamps: { [field]: stampOf(3, 'a') } });
  const there = copyWith({ decided: theirs, stamps: { [field]: stampOf(5, 'b') } });
  const { mention, conflicts } = mergeCopies(here, there, { calendar });
  expect(mention.decided).toEqual(theirs);
  expect(mention.stamps).toEqual({ [field]: stampOf(5, 'b') });
  const value = (of: Decisions): unknown => of[field as keyof Decisions] ?? null;
  expect(conflicts).toEqual([{ field, here: value(mine), there: value(theirs), won: 'there' }]);
});

test('of the kinds of which a mention has one, what was said last stays', () => {
  const here = copyWith({ decided: { signals: { 'intent:praise': true } }, stamps: { 'signals.intent:praise': stampOf(4, 'a') } });
  const there = copyWith({ decided: { signals: { 'intent:complaint': true } }, stamps: { 'signals.intent:complaint': stampOf(6, 'b') } });
  const { mention, conflicts } = mergeCopies(here, there, { calendar });
  expect(mention.decided).toEqual({ signals: { 'intent:complaint': true } });
  expect(conflicts).toEqual([{ field: 'signals.intent:praise', here: true, there: null, won: 'there' }]);
});

test('what was kept by hand in either copy stays kept', () => {
  const here = copyWith({ keptFor: ['acme'], stamps: { keptFor: stampOf(1, 'a') } });
  const there = copyWith({ keptFor: ['rival'], stamps: { keptFor: stampOf(2, 'b') } });
  expect(mergeCopies(here, there, { calendar }).mention.keptFor).toEqual(['acme', 'rival']);
});

test('what the brand promised is what it said, and is still to be looked for where nobody did', () => {
  let [known, awaited] = [0, 0];
  for (let seed = 1; seed <= RUNS; seed++) {
    const [a, b] = twoCopies(seed);
    const { mention } = mergeCopies(a, b, { calendar });
    const said = brandSaidTo(mention);
    known += mention.promises?.length ?? 0;
    for (const { words } of mention.promises ?? []) expect(said.some(({ text }) => text.includes(words)), `seed ${seed}`).toBe(true);
    const promised = mention.promises?.map(({ words }) => words);
    const lost = said.flatMap(({ text }) => sentencesOf(text)).filter((words) => promised?.includes(words) === false);
    expect(lost, `seed ${seed}`).toEqual([]);
    const awaits = [a, b].some((copy) => copy.mention.understandingVersion === 0) && mention.promises === undefined && said.length > 0;
    if (!awaits) continue;
    awaited += 1;
    expect(mention.understandingVersion, `seed ${seed}`).toBe(0);
  }
  expect([known > 20, awaited > 20]).toEqual([true, true]);
});
