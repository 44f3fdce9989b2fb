import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { UNKNOWN_LANGUAGE } from '@/lib/language/finding';
import { createCalendar, type Calendar } from '@/lib/mentions/calendar';
import { countedOf } from '@/lib/mentions/count';
import { queryHides, whyHidden } from '@/lib/mentions/hiding';
import type { Judge } from '@/lib/mentions/judge';
import { isShown, labelToward, type Understanding } from '@/lib/mentions/mention';
import { subjectOfMention, subjectOfPost } from '@/lib/mentions/subject';
import { identify } from '@/lib/posts/identity';
import type { Post } from '@/lib/posts/post';
import { decide } from '@/lib/query/matching/decide';
import { compileTopics } from '@/lib/query/readTopics';
import { heardTopic, type HeardTopic, type TopicAnswer } from '@/lib/query/topic';
import { UNSCORED } from '@/lib/sentiment/sentiment';
import { decideLabels } from '@/lib/storage/corrections';
import { readCounters } from '@/lib/storage/counters';
import type { EarshotDatabase } from '@/lib/storage/database';
import { ingestBatch } from '@/lib/storage/ingest';
import { readMentions, type MentionFilter } from '@/lib/storage/mentionList';
import { decideRelevance } from '@/lib/storage/learning/relevanceMarks';
import { changeZone, rezoneChunk } from '@/lib/storage/rezoning';
import type { Mention } from '@/lib/storage/rows';
import { runTopicChanges } from '@/lib/storage/topics/runTopicChanges';
import { settleZone } from '@/lib/storage/settings';
import { UNDO_FOR } from '@/lib/storage/topics/topicChange';
import { mergeTopic, readTopicChanges, removeTopic, undoTopicChange } from '@/lib/storage/topics/topicChanges';
import { pauseTopic, resumeTopic, saveTopic } from '@/lib/storage/topics/topicDecisions';
import { listTopics } from '@/lib/storage/topics/topics';
import { understandOlder } from '@/lib/storage/learning/understandOlder';
import { between, pick, seeded, type Random } from '@/scripts/generate/random';
import { asBackedUp } from '@/lib/storage/matchesOf';
import { recountedTallies, storedTallies } from './recount';
import { batchOf, freshDatabase, newSalt, NOON, somePost, understood } from './sample';

const RUNS = 100;
const STEPS = 20;
const POSTS = 7;
/** Matches in a chunk: few, so that much happens between two of them. */
const SIZE = 2;
const WORDS = ['amber', 'birch', 'cedar', 'delta'];
const ZONES = ['UTC', 'Pacific/Auckland', 'America/Lima'];
/** A topic about which nothing is ever decided. */
const STEADY = 'steady';
const ANY: MentionFilter = { topicId: null, site: null, label: null };
const NOBODY: Understanding = { version: 0, language: UNKNOWN_LANGUAGE, sentiment: UNSCORED };

const calendars = new Map(ZONES.map((zone) => [zone, createCalendar(zone)]));

/** What is understood of a post is in its words, so that it comes out alike whenever it is. */
function understand({ text }: Post): Understanding {
  return understood(text.includes('amber') ? 'negative' : 'positive', text.length % 2 === 0 ? 'nl' : 'en');
}

/** What a topic says of relevance is in the words, too; every other topic has learned nothing. */
const judge: Judge = ({ post }, { topicId }) =>
  topicId.length % 2 === 0 ? undefined
  : post.text.includes('delta') ? { score: 0.1, hides: true, reasons: [] }
  : { score: 0.9, reasons: [] };

function someRules(random: Random): Omit<HeardTopic, 'id'> {
  const word = (): string => pick(random, WORDS);
  const query = pick(random, [word(), `${word()} OR ${word()}`, `${word()} AND ${word()}`, `${word()} -${word()}`, `${word()} lang:nl`]);
  return {
    query,
    ...(random() < 0.3 ? { dontStore: word() } : {}),
    ...(random() < 0.5 ? { hide: pick(random, [word(), 'lang:en', `${word()} AND ${word()}`]) } : {}),
  };
}

/** One life of a store, in which anything may be decided or heard at any time. */
class Life {
  now = NOON;
  batches = 0;
  touched = new Set<string>();
  /** Posts as they were last heard, with what the steady topic said to them. */
  heard = new Map<string, boolean>();

  constructor(
    readonly db: EarshotDatabase,
    readonly random: Random,
  ) {}

  newId = (): string => `t${this.batches}-${Math.floor(this.random() * 1e9)}`;

  async calendar(): Promise<Calendar> {
    return calendars.get(await settleZone(this.db)) ?? createCalendar('UTC');
  }

  topicToSave(id?: string): Parameters<typeof saveTopic>[1] {
    return { ...(id === undefined ? {} : { id }), name: 'T', hue: 1, role: 'brand', ...someRules(this.random) };
  }

  somePosts(): Post[] {
    return Array.from({ length: between(this.random, 1, 4) }, () => {
      const words = Array.from({ length: between(this.random, 1, 4) }, () => pick(this.random, WORDS));
      return somePost(String(between(this.random, 1, POSTS)), { text: words.join(' ') });
    });
  }

  /** As the worker does: decides by the topics that listen, understands only what it must or may. */
  async hear(posts: readonly Post[]): Promise<void> {
    const calendar = await this.calendar();
    const topics = (await listTopics(this.db)).filter(({ pausedSince }) => pausedSince === undefined);
    const compiled = compileTopics(topics.map(heardTopic));
    const dayOf = (instant: number): string => calendar.at(instant).day;
    const heard = posts.flatMap((post) => {
      const met = { host: null, seenAt: this.now, dayOf };
      let understanding = this.random() < 0.5 ? NOBODY : understand(post);
      let answers = decide(compiled, subjectOfPost(post, understanding, met));
      if (answers.some(isUndecided)) {
        understanding = understand(post);
        answers = decide(compiled, subjectOfPost(post, understanding, met));
      }
      const own = answers.filter(({ answer }) => answer === 'yes');
      if (own.length > 0) this.heard.set(identify(post), own.some(({ topicId }) => topicId === STEADY));
      return own.length === 0 ? [] : [{ id: identify(post), post, understanding, topics: own }];
    });
    this.batches += 1;
    const batch = batchOf(heard, { number: this.batches, seenAt: this.now, asked: topics.map(({ id }) => id) });
    await ingestBatch(this.db, batch, { calendar, newSalt, judge });
  }

  /** Chunks that end with the worker, some of them before they are committed. */
  async follow(chunks: number): Promise<void> {
    for (let chunk = 0; chunk < chunks; chunk++) {
      const killed = this.random() < 0.2;
      const dies = (): never => {
        throw new Error('killed');
      };
      if (killed) this.db.tallies.hook('deleting', dies);
      if (killed) this.db.settings.hook('updating', dies);
      try {
        if ((await runTopicChanges(this.db, { now: this.now, understand, judge, size: SIZE })) === 'idle') return;
      } catch (error) {
        if (!killed) throw error;
      } finally {
        this.db.tallies.hook('deleting').unsubscribe(dies);
        this.db.settings.hook('updating').unsubscribe(dies);
      }
    }
  }

  async step(): Promise<void> {
    const { db, random } = this;
    this.now += pick(random, [1_000, 20_000, UNDO_FOR, 5_000_000]);
    const topics = (await listTopics(db)).map(({ id }) => id).filter((id) => id !== STEADY);
    const one = topics.length === 0 ? 'none' : pick(random, topics);
    const other = topics.length === 0 ? 'none' : pick(random, topics);
    const when = { now: this.now, newId: this.newId };
    const dice = random();
    if (dice < 0.3) await this.hear(this.somePosts());
    else if (dice < 0.4) await saveTopic(db, this.topicToSave(), when);
    else if (dice < 0.55 && one !== 'none') await saveTopic(db, this.topicToSave(one), when);
    else if (dice < 0.6) await removeTopic(db, one, when);
    else if (dice < 0.68) await mergeTopic(db, one, other, when);
    else if (dice < 0.72) await pauseTopic(db, one, when);
    else if (dice < 0.76) await resumeTopic(db, one, when);
    else if (dice < 0.84) for (const { topicId } of await readTopicChanges(db)) await undoTopicChange(db, topicId);
    else if (dice < 0.86) await this.touch();
    else if (dice < 0.89) await this.mark();
    else if (dice < 0.91) await understandOlder(db, understand, judge);
    else if (dice < 0.93) await changeZone(db, pick(random, ZONES));
    else if (dice < 0.94) await rezoneChunk(db);
    else await this.follow(between(random, 1, 4));
  }

  async touch(): Promise<void> {
    const ids = await this.db.mentions.toCollection().primaryKeys();
    if (ids.length === 0) return;
    const mentionId = pick(this.random, ids);
    await decideLabels(this.db, [{ mentionId, label: pick(this.random, ['neutral', null] as const) }]);
    this.touched.add(mentionId);
  }

  async mark(): Promise<void> {
    const matches = await this.db.matches.toCollection().primaryKeys();
    if (matches.length === 0) return;
    const [topicId, mentionId] = pick(this.random, matches);
    const irrelevant = pick(this.random, [true, true, false, null] as const);
    const before = await decideRelevance(this.db, [{ mentionId, topicId, irrelevant }]);
    if (this.random() < 0.3) await decideRelevance(this.db, before);
  }
}

function isUndecided({ answer, hide }: TopicAnswer): boolean {
  return answer === 'undecided' || hide === 'undecided';
}

/** What must hold at any time, between any two chunks. */
async function expectExact({ db, touched }: Life): Promise<void> {
  const [mentions, matches] = await Promise.all([db.mentions.toArray(), db.matches.toArray()]);
  expect(await storedTallies(db)).toEqual(await recountedTallies(db));
  const sites = mentions.length === 0 ? {} : { hackernews: mentions.length };
  expect(await readCounters(db)).toEqual({ mentions: mentions.length, sites });
  const pairs = mentions.flatMap(({ id, topicIds }) => topicIds.map((topicId) => `${topicId} ${id}`));
  expect(pairs.toSorted()).toEqual(matches.map(({ topicId, mentionId }) => `${topicId} ${mentionId}`).toSorted());
  const hidden = mentions.flatMap(({ id, hiddenIn = [] }) => hiddenIn.map((topicId) => `${topicId} ${id}`));
  const hiding = matches.filter(({ counted }) => counted.hidden === true);
  expect(hidden.toSorted()).toEqual(hiding.map(({ topicId, mentionId }) => `${topicId} ${mentionId}`).toSorted());
  for (const { counted, hiddenAt, listedAt } of matches) expect(hiddenAt).toBe(counted.hidden === true ? listedAt : undefined);
  const byId = new Map(mentions.map((mention) => [mention.id, mention]));
  for (const match of matches) {
    const hiddenBy = whyHidden(byId.get(match.mentionId) as Mention, { ...match, queryHides: queryHides(match) });
    expect(match.hiddenBy).toBe(hiddenBy ?? undefined);
  }
  expect(hiding.filter(({ queue }) => queue !== undefined)).toEqual([]);
  const ids = new Set(mentions.map(({ id }) => id));
  for (const id of touched) expect(ids).toContain(id);
  const topics = new Set(await db.topics.toCollection().primaryKeys());
  const { rows } = await readMentions(db, ANY, null, 100);
  const shown = mentions.filter((mention) => isShown(mention, topics));
  expect(rows.map(({ mention }) => mention.id).toSorted()).toEqual(shown.map(({ id }) => id).toSorted());
}

/** What must hold when all has followed and every topic listens. */
async function expectDecided(life: Life): Promise<void> {
  const { db } = life;
  expect(await readTopicChanges(db)).toEqual([]);
  const calendar = await life.calendar();
  const topics = await listTopics(db);
  const compiled = compileTopics(topics.map(heardTopic));
  const mentions = new Map((await db.mentions.toArray()).map((mention) => [mention.id, mention]));
  const answersTo = (mention: Mention): Map<string, TopicAnswer> =>
    new Map(decide(compiled, subjectOfMention(mention, (instant) => calendar.at(instant).day)).map((one) => [one.topicId, one]));
  for (const match of await db.matches.toArray()) {
    const { topicId, mentionId, spans, counted, heardAt = Number.NaN, label, toward } = match;
    const mention = mentions.get(mentionId) as Mention;
    const answer = answersTo(mention).get(topicId);
    expect([topicId, mention.post.text, answer?.answer]).toEqual([topicId, mention.post.text, 'yes']);
    expect({ spans, hide: queryHides(match) }).toEqual({ spans: answer?.spans, hide: answer?.hide === 'yes' });
    expect(match.relevance).toEqual(judge(mention, match));
    const marked = mention.decided?.irrelevant?.[topicId];
    expect(match.mark).toBe(marked === undefined ? (life.touched.has(mentionId) ? 'touched' : undefined) : marked ? 'irrelevant' : 'relevant');
    expect(asBackedUp(match).counted).toEqual(countedOf(mention, calendar.at(heardAt), calendar, { hidden: counted.hidden === true, toward }));
    expect(label).toBe(labelToward(mention, toward));
  }
  const known = new Set(topics.map(({ id }) => id));
  const gone = (await db.tallies.toArray()).filter(({ topicId }) => !known.has(topicId));
  expect(gone).toEqual([]);
  const unsettled = await db.settings.where('key').startsWith('unsettledTopic:').primaryKeys();
  expect(unsettled).toEqual([]);
  for (const { id, topicIds } of mentions.values()) expect(topicIds.length > 0 || life.touched.has(id)).toBe(true);
  const steady = [...life.heard].flatMap(([id, hears]) => (hears ? [id] : []));
  expect(steady.filter((id) => mentions.get(id)?.topicIds.includes(STEADY) !== true)).toEqual([]);
  // Heard once more as they are stored, all are heard by exactly the topics that hear them now.
  await life.hear([...mentions.values()].map(({ post }) => post));
  for (const mention of await db.mentions.toArray()) {
    const hears = [...answersTo(mention).values()].map(({ topicId }) => topicId);
    expect([mention.post.text, mention.topicIds.toSorted()]).toEqual([mention.post.text, hears.toSorted()]);
  }
}

const BLOCK = 50;

test.each(Array.from({ length: RUNS / BLOCK }, (_, block) => [block * BLOCK]))(
  'whatever is decided and heard, all that is stored is what deciding says, and counted: lives from %i',
  async (first) => {
    let lived = 0;
    for (let seed = first; seed < first + BLOCK; seed++) {
      const random = seeded(seed + 1);
      const db = await freshDatabase();
      const life = new Life(db, random);
      try {
        await saveTopic(db, { ...life.topicToSave(), query: 'amber OR birch' }, { now: NOON, newId: () => STEADY });
        for (const id of ['a', 'b', 'c']) await saveTopic(db, life.topicToSave(), { now: NOON, newId: () => id });
        for (let step = 0; step < STEPS; step++) {
          await life.step();
          if (random() < 0.15) await expectExact(life);
        }
        life.now += UNDO_FOR;
        for (const { id } of await listTopics(db)) await resumeTopic(db, id, { now: life.now });
        while (await rezoneChunk(db));
        while ((await understandOlder(db, understand, judge)) > 0);
        for (let chunk = 0; chunk < 10; chunk++) await life.follow(20);
        await expectExact(life);
        await expectDecided(life);
        await expectExact(life);
        lived += 1;
      } catch (error) {
        throw new Error(`life ${seed}: ${String(error)}`, { cause: error });
      } finally {
        await db.delete();
      }
    }
    expect(lived).toBe(BLOCK);
  },
  120_000,
);
