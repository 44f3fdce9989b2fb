import { createCalendar } from '@/lib/mentions/calendar';
import type { Match } from '@/lib/mentions/mention';
import { send } from '@/lib/messaging/messenger';
import { decideBy, nextMatches } from '@/lib/storage/topics/followChange';
import type { EarshotDatabase } from '@/lib/storage/database';
import { settleZone } from '@/lib/storage/settings';
import { UNDO_FOR } from '@/lib/storage/topics/topicChange';
import { readTopicChanges } from '@/lib/storage/topics/topicChanges';
import { saveTopic } from '@/lib/storage/topics/topicDecisions';
import { countMentions } from '@/lib/storage/volumes';
import { openOwn } from './fill';
import { storedCounts, type Counts } from './recount';

/** As many as the worker takes in one transaction. */
const CHUNK = 500;
/** Matches read at a time where no transaction waits for them. */
const WINDOW = 5_000;

let own: EarshotDatabase | null = null;

async function database(): Promise<EarshotDatabase> {
  own ??= await openOwn();
  return own;
}

/** Matches of a topic, by its tallies. */
export async function matchesOfTopic(topicId: string): Promise<{ shown: number; hidden: number }> {
  return countMentions(await database(), topicId);
}

/** Changes a topic's rules, as its form would have a minute ago, so that what is stored follows at once. */
export async function changeTopic(of: { id: string; dontStore: string; hide: string }): Promise<void> {
  const db = await database();
  const topic = await db.topics.get(of.id);
  if (topic === undefined) throw new Error(`There is no topic ${of.id}`);
  await saveTopic(db, { ...topic, ...of }, { now: Date.now() - UNDO_FOR, newId: () => of.id });
}

/** Wakes the worker, which then does what is due. */
export async function follow(): Promise<void> {
  await send('decided');
}

/** How many matches have followed; null when all have. */
export async function following(): Promise<{ done: number; total: number } | null> {
  const [change] = await readTopicChanges(await database());
  return change === undefined ? null : { done: change.done, total: change.total };
}

/**
 * The least that following costs: reads each match of a topic and its mention and puts the match back, a transaction for
 * as many as the worker takes in one, without Dexie. Seconds, and how many it were.
 */
export async function timeRawFollowing(topicId: string): Promise<{ seconds: number; matches: number }> {
  const db = (await database()).backendDB();
  const start = performance.now();
  let matches = 0;
  for (let after: IDBValidKey = [topicId, '']; ; ) {
    const transaction = db.transaction(['matches', 'mentions'], 'readwrite', { durability: 'relaxed' });
    const done = new Promise<void>((resolve, reject) => {
      transaction.addEventListener('complete', () => resolve());
      transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('The transaction was aborted')));
    });
    const [store, mentions] = [transaction.objectStore('matches'), transaction.objectStore('mentions')];
    const range = IDBKeyRange.bound(after, [topicId, []], true, false);
    const chunk = (await settled(store.getAll(range, CHUNK))) as Match[];
    await Promise.all(chunk.map(({ mentionId }) => settled(mentions.get(mentionId))));
    for (const match of chunk) store.put(match);
    await done;
    const last = chunk.at(-1);
    if (last === undefined) break;
    matches += chunk.length;
    after = [last.topicId, last.mentionId];
  }
  return { seconds: (performance.now() - start) / 1000, matches };
}

function settled<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('The database refused')));
  });
}

/** Every tally that differs from a recount of what the matches say of themselves, in words; the first few. */
export async function recountStored(): Promise<string[]> {
  const db = await database();
  const { tallies } = await storedCounts(db);
  const again: Counts = {};
  for (const { id } of await db.topics.toArray()) {
    for await (const matches of windows(db, id)) for (const match of matches) count(again, match);
  }
  return [...new Set([...Object.keys(tallies), ...Object.keys(again)])]
    .filter((name) => (tallies[name] ?? 0) !== (again[name] ?? 0))
    .map((name) => `${name}: ${tallies[name] ?? 0} stored, ${again[name] ?? 0} counted`)
    .slice(0, 20);
}

function count(counts: Counts, { topicId, counted, hiddenAt }: Match): void {
  const { site, language, label, context, published, seen } = counted;
  const add = (kind: string, { day, hour }: { day: string; hour: number }): void => {
    const name = [topicId, kind, day, hour, site, language, label, context].join('|');
    counts[name] = (counts[name] ?? 0) + 1;
  };
  add(hiddenAt === undefined ? 'seen' : 'hidden', seen);
  if (hiddenAt === undefined) add('published', published);
}

/** Every so many matches of a topic, those that deciding says otherwise of, in words; the first few. */
export async function decidedWrongly({ topicId, every }: { topicId: string; every: number }): Promise<string[]> {
  const db = await database();
  const topic = await db.topics.get(topicId);
  const decides = topic === undefined ? null : decideBy(topic, createCalendar(await settleZone(db)));
  if (decides === null) throw new Error(`The topic ${topicId} cannot be asked`);
  const wrong: string[] = [];
  for await (const matches of windows(db, topicId)) {
    const some = matches.filter((_, index) => index % every === 0);
    const mentions = await db.mentions.bulkGet(some.map(({ mentionId }) => mentionId));
    for (const [index, { mentionId, hiddenAt }] of some.entries()) {
      const mention = mentions[index];
      const answer = mention === undefined ? null : decides(mention);
      const isRight = answer?.answer === 'yes' && (answer.hide === 'yes') === (hiddenAt !== undefined);
      if (!isRight) wrong.push(`${mentionId}: ${JSON.stringify(answer)}`);
    }
  }
  return wrong.slice(0, 20);
}

async function* windows(db: EarshotDatabase, topicId: string): AsyncGenerator<Match[]> {
  for (let after: [string, string] | null = null; ; ) {
    const matches: Match[] = await nextMatches(db, topicId, after, WINDOW);
    const last = matches.at(-1);
    if (last === undefined) return;
    yield matches;
    after = [last.topicId, last.mentionId];
  }
}
