import { Dexie } from 'dexie';
import type { Calendar } from '@/lib/mentions/calendar';
import { understandAgain } from '@/lib/mentions/hear';
import { isKeptFor, keptUnder, UNDERSTANDING_VERSION, type Understanding } from '@/lib/mentions/mention';
import { stillAwaiting } from '@/lib/mentions/promises';
import { moveMatch, orphaned, rematch, unmatch, type Rematched, type TopicSense } from '@/lib/mentions/rematch';
import { subjectOfMention } from '@/lib/mentions/subject';
import type { TallyChange } from '@/lib/mentions/tally';
import type { Post, Span } from '@/lib/posts/post';
import { ownHandleTest } from '@/lib/query/fields/ownHandle';
import { decide } from '@/lib/query/matching/decide';
import { compileTopics, type ReadTopics } from '@/lib/query/readTopics';
import { heardTopic, type HeardTopic, type TopicAnswer } from '@/lib/query/topic';
import { applyTallies } from '../applyTallies';
import { changeCounters } from '../counters';
import type { EarshotDatabase } from '../database';
import { forgetAuthors } from '../erasure/forgetAuthors';
import { forgetWork } from '../inbox/workLog';
import { matchesOf } from '../matchesOf';
import { putMatches, removeMatches } from '../putMatches';
import type { Match, Mention } from '../rows';
import { deleteMentions } from '../words/putMentions';
import { putSameWords } from '../words/putSameWords';

/** Where a walk through the matches of topics is: the key of the last one that was looked at, and how many were. */
export interface Step {
  after: [string, string] | null;
  looked: number;
}

/** How a topic answers to a stored mention: null where it does not hear it. */
export type Decide = (mention: Mention) => TopicAnswer | null;

export type Understand = (post: Post) => Understanding;

/**
 * Decides stored mentions by a topic; null where its rules cannot be read, so that nothing may be made of its answers. What
 * was kept for it by hand it hears, and shows, whatever its rules say.
 */
export function decideBy(topic: HeardTopic, calendar: Calendar): Decide | null {
  const compiled = compiledOf(topic);
  if (compiled.problems.length > 0) return null;
  const dayOf = (instant: number): string => calendar.at(instant).day;
  const isOwn = ownHandleTest(topic.handles ?? []);
  return (mention) => {
    // What is gone from its site has no text to be asked about: it stays where it was.
    if (mention.goneAt !== undefined) return undecided(topic.id);
    const answer = decide(compiled, subjectOfMention(mention, dayOf))[0] ?? null;
    if (!isKeptFor(mention, topic.id)) return answer;
    const { site, author } = mention.post;
    return keptAnswer(topic.id, { spans: answer?.spans ?? [], isOwn: isOwn(site, author.handle) });
  };
}

/** The answer of a topic for which something is kept by hand. */
export function keptAnswer(topicId: string, of: { spans: Span[]; isOwn: boolean }): TopicAnswer {
  return { topicId, answer: 'yes', spans: of.spans, hide: 'no', ...(of.isOwn ? { own: true as const } : {}) };
}

let last: { of: string; compiled: ReadTopics } | null = null;

function compiledOf(topic: HeardTopic): ReadTopics {
  const heard = heardTopic(topic);
  const of = JSON.stringify(heard);
  if (last?.of !== of) last = { of, compiled: compileTopics([heard]) };
  return last.compiled;
}

/** The next matches of a topic, in the order of their keys. */
export function nextMatches(
  db: EarshotDatabase,
  topicId: string,
  after: [string, string] | null,
  most: number,
): Promise<Match[]> {
  const isGoingOn = after !== null && after[0] === topicId;
  return db.matches
    .where('[topicId+mentionId]')
    .between([topicId, isGoingOn ? after[1] : Dexie.minKey], [topicId, Dexie.maxKey], !isGoingOn, true)
    .limit(most)
    .toArray();
}

/**
 * Decides the next matches of a topic again, and takes away those that it hears no more; with `decides` null, all. Must
 * run inside a transaction over `mentions`, `words`, `matches`, `authors`, `identities`, `tallies`, `workLog` and `settings`, as `moveNext` must.
 */
export async function rematchNext(
  db: EarshotDatabase,
  topicId: string,
  of: { after: [string, string] | null; most: number } & (
    | { decides: Decide; understand: Understand; sense?: TopicSense }
    | { decides: null }
  ),
): Promise<Step> {
  const { decides } = of;
  const matches = await nextMatches(db, topicId, of.after, of.most);
  const sense = of.decides === null ? {} : of.sense;
  const writes = await openWrites(db, matches, of.decides === null ? null : of.understand, sense);
  for (const match of matches) {
    writes.follow(match, (mention, own) => (decides === null ? unmatch(mention, own) : rematch(mention, own, decides(mention), sense)));
  }
  await writes.commit();
  return stepTo(matches, of.after);
}

/** Makes the next matches of a topic another one's, as that decides them; with `decides` null, as they are. */
export async function moveNext(
  db: EarshotDatabase,
  topicId: string,
  of: { after: [string, string] | null; most: number; into: string; decides: Decide | null; understand: Understand; sense?: TopicSense },
): Promise<Step> {
  const { into, decides } = of;
  const matches = await nextMatches(db, topicId, of.after, of.most);
  const writes = await openWrites(db, matches, of.understand, of.sense);
  const known = await db.matches.bulkGet(matches.map(({ mentionId }): [string, string] => [into, mentionId]));
  for (const [index, match] of matches.entries()) {
    writes.follow(match, (mention, own) => {
      const theirs = writes.latest(known[index]) ?? null;
      const answer = decides === null ? asItIs(into, own) : decides(keptUnder(mention, own.topicId, into));
      return moveMatch(mention, own, { topicId: into, known: theirs, answer }, of.sense);
    });
  }
  await writes.commit();
  return stepTo(matches, of.after);
}

function undecided(topicId: string): TopicAnswer {
  return { topicId, answer: 'undecided', spans: [], hide: 'undecided' };
}

function asItIs(topicId: string, { spans, own }: Match): TopicAnswer {
  return { ...undecided(topicId), spans, ...(own === undefined ? {} : { own }) };
}

function stepTo(matches: readonly Match[], after: [string, string] | null): Step {
  const match = matches.at(-1);
  return { after: match === undefined ? after : [match.topicId, match.mentionId], looked: matches.length };
}

interface Writes {
  /** Takes in what a match becomes; null: nothing of it changes. */
  follow: (match: Match, change: (mention: Mention, match: Match) => Rematched | null) => void;
  /** A match as it is after what was taken in so far. */
  latest: <Row extends Match | undefined>(match: Row) => Row;
  commit: () => Promise<void>;
}

const keyOf = ({ topicId, mentionId }: Match): string => `${topicId} ${mentionId}`;

/** Rows to write for a chunk of matches; what was understood of them is brought up to date first. */
async function openWrites(
  db: EarshotDatabase,
  matches: readonly Match[],
  understand: Understand | null,
  { judge, aspectsOf }: TopicSense = {},
): Promise<Writes> {
  const found = await db.mentions.bulkGet(matches.map(({ mentionId }) => mentionId));
  const mentions = new Map(found.flatMap((mention) => (mention === undefined ? [] : [[mention.id, mention] as const])));
  const written = new Map<string, Mention | null>();
  const put = new Map<string, Match>();
  const removed = new Map<string, Match>();
  const changes: TallyChange[] = [];
  const sites = new Map<string, number>();

  const older = understand === null ? [] : [...mentions.values()].filter(isOlder);
  const oldMatches = older.length === 0 ? [] : await matchesOf(db, older);
  for (const mention of older) {
    if (understand === null) break;
    const own = oldMatches.filter(({ mentionId }) => mentionId === mention.id);
    const renewed = understandAgain(mention, own, understand(mention.post), judge, aspectsOf);
    const after = stillAwaiting([mention], renewed.mention);
    mentions.set(mention.id, after);
    written.set(mention.id, after);
    for (const match of renewed.put) put.set(keyOf(match), match);
    changes.push(...renewed.changes);
  }

  const latest: Writes['latest'] = (match) => (match === undefined ? match : ((put.get(keyOf(match)) ?? match) as typeof match));
  return {
    latest,
    follow: (match, change) => {
      const mention = mentions.get(match.mentionId);
      const own = latest(match);
      // A match without its mention shows nothing and is counted: it goes.
      const after = mention === undefined ? orphaned(own) : change(mention, own);
      if (after === null) return;
      for (const row of after.remove) {
        put.delete(keyOf(row));
        removed.set(keyOf(row), row);
      }
      for (const row of after.put) put.set(keyOf(row), row);
      changes.push(...after.changes);
      if (mention === undefined) return;
      written.set(mention.id, after.mention);
      if (after.mention === null) sites.set(mention.site, (sites.get(mention.site) ?? 0) - 1);
      else mentions.set(mention.id, after.mention);
    },
    commit: async () => {
      const kept = [...written.values()].filter((mention) => mention !== null);
      const gone = [...written].flatMap(([id, mention]) => (mention === null ? [id] : []));
      await putSameWords(db, ...kept);
      if (gone.length > 0) await deleteMentions(db, gone);
      await forgetWork(db, gone);
      await forgetAuthors(db, gone.map((id) => mentions.get(id)?.authorId ?? null));
      await removeMatches(db, [...removed.values()].map(({ topicId, mentionId }): [string, string] => [topicId, mentionId]));
      const left = oldMatches.filter((match) => !removed.has(keyOf(match)) && written.get(match.mentionId) !== null);
      await putMatches(db, [...put.values()], { mentions: [...mentions.values()], known: left });
      await applyTallies(db, changes);
      await changeCounters(db, sites);
    },
  };
}

const isOlder = ({ understandingVersion, goneAt }: Mention): boolean =>
  understandingVersion < UNDERSTANDING_VERSION && goneAt === undefined;
