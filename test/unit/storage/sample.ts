import { createCalendar } from '@/lib/mentions/calendar';
import type { Heard } from '@/lib/mentions/hear';
import type { Judge } from '@/lib/mentions/judge';
import type { FindPromises } from '@/lib/mentions/promises';
import type { Understanding } from '@/lib/mentions/mention';
import { UNDERSTANDING_VERSION } from '@/lib/mentions/mention';
import { completePost, type PostDraft } from '@/lib/posts/complete';
import { hash, identify } from '@/lib/posts/identity';
import type { Post } from '@/lib/posts/post';
import type { SentimentLabel } from '@/lib/sentiment/sentiment';
import { openDatabase, openState, type EarshotDatabase } from '@/lib/storage/database';
import { runTopicChanges } from '@/lib/storage/topics/runTopicChanges';
import { UNDO_FOR } from '@/lib/storage/topics/topicChange';
import { removeTopic } from '@/lib/storage/topics/topicChanges';
import { ingestBatch, type HeardBatch, type Ingested } from '@/lib/storage/ingest';

export const NOON = Date.UTC(2026, 4, 20, 12);
export const calendar = createCalendar('Europe/Kyiv');
export const newSalt = (): string => 'salt';

let serial = 0;

/** A database of its own for one test, open. */
export async function freshDatabase(): Promise<EarshotDatabase> {
  const db = openDatabase({ durability: 'relaxed', name: `earshot-test-${++serial}` });
  await openState(db);
  return db;
}

export async function addTopics(db: EarshotDatabase, ...ids: string[]): Promise<void> {
  await db.topics.bulkPut(
    ids.map((id) => ({
      id,
      name: id,
      query: id,
      hue: 0,
      role: 'brand' as const,
      listeningSince: NOON,
      createdAt: NOON,
      stamps: {},
    })),
  );
}

export function somePost(id: string, changes: Partial<PostDraft> & { site?: string } = {}): Post {
  const { site = 'hackernews', ...draft } = changes;
  return completePost(
    {
      kind: 'comment',
      nativeId: id,
      text: `The lamp of ${id} broke`,
      author: { handle: `writer-${id}` },
      publishedAt: { at: '2026-05-19T22:30:00.000Z', precision: 'second', raw: null },
      ...draft,
    },
    { site, base: 'https://forum.example/', context: 'thread' },
  );
}

export function understood(label: SentimentLabel, language = 'en', version = UNDERSTANDING_VERSION): Understanding {
  return {
    version,
    language: { language, confidence: 0.9, by: 'detector' },
    sentiment: { label, score: 0, confidence: 0.5, reasons: [] },
  };
}

export function heardPost(post: Post, label: SentimentLabel = 'negative', topics: string[] = ['acme'], hiddenIn: string[] = []): Heard {
  return {
    id: identify(post),
    post,
    understanding: understood(label),
    topics: topics.map((topicId) => ({ topicId, spans: [{ start: 4, end: 8 }], hide: hiddenIn.includes(topicId) ? 'yes' : 'no' })),
  };
}

export function batchOf(heard: Heard[], changes: Partial<HeardBatch> = {}): HeardBatch {
  return {
    instance: 'reader-1',
    number: 1,
    site: 'hackernews',
    heard,
    asked: ['acme', 'rival'],
    scanned: heard.map(({ id, post }) => ({ key: hash(id), context: post.context })),
    health: [{ kind: 'thread', found: heard.length, read: heard.length, missing: {}, unreadable: 0 }],
    gone: [],
    answers: [],
    seenAt: NOON,
    ...changes,
  };
}

/** Removes a topic with all that goes with it. */
export async function removeAtOnce(db: EarshotDatabase, id: string): Promise<void> {
  await removeTopic(db, id, { now: NOON });
  await followAll(db, NOON + UNDO_FOR);
}

/** Has what is stored follow all changes of topics that are due. */
export async function followAll(db: EarshotDatabase, now: number, size = 500): Promise<void> {
  while ((await runTopicChanges(db, { now, understand: () => understood('neutral'), size })) === 'more');
}

export function ingest(db: EarshotDatabase, batch: HeardBatch, judge?: Judge, promises?: FindPromises): Promise<Ingested> {
  const looks = promises === undefined ? {} : { promises };
  return ingestBatch(db, batch, { calendar, newSalt, ...(judge === undefined ? {} : { judge }), ...looks });
}
