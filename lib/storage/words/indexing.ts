import { Dexie } from 'dexie';
import { WORDS_VERSION, wordsRowOf } from '@/lib/mentions/searchWords';
import type { EarshotDatabase } from '../database';
import { readCounters } from '../counters';
import { mergesWordless } from '../restore/restoring';
import type { Mention } from '../rows';

/** How far the index over words was made: newest first, in the order of lists. */
interface WordIndexing {
  version: number;
  /** Of the last mention that was looked at; null: of none yet. */
  at: { listedAt: number; id: string } | null;
  done: boolean;
  /** Mentions that were looked at; absent where nobody counted them. */
  looked?: number;
}

/** An index that is being made of what is stored. */
export interface Indexing {
  /** As `indexedTo` has it. */
  to: number;
  /** Mentions that are in it, about, and that are stored. */
  looked: number;
  all: number;
}

const KEY = 'wordIndexing';
const CHUNK = 500;

/**
 * Mentions that are listed after this instant are all in the index over words, ms since 1970: -Infinity where all are, Infinity where
 * none need be. What is stored from now on is there in any case.
 */
export async function indexedTo(db: Pick<EarshotDatabase, 'settings'>): Promise<number> {
  const state = await readState(db);
  return state.done ? -Infinity : (state.at?.listedAt ?? Infinity);
}

/** How far the index over words is; null where it is whole. */
export async function readIndexing(db: EarshotDatabase): Promise<Indexing | null> {
  const { done, at, looked = 0 } = await readState(db);
  if (done) return null;
  const { mentions: all } = await readCounters(db);
  // Where nothing is stored, nothing is missing.
  return all === 0 ? null : { to: at?.listedAt ?? Infinity, looked: Math.min(looked, all), all };
}

/** Has all words be put into the index anew, newest first. Must run inside a transaction over `settings`. */
export async function indexAnew(db: Pick<EarshotDatabase, 'settings'>): Promise<void> {
  await db.settings.put({ key: KEY, value: { version: WORDS_VERSION, at: null, done: false, looked: 0 } satisfies WordIndexing });
}

/**
 * Puts the words of the next mentions into the index. False when nothing is left to do, or more is being merged whose words are yet
 * to come. Interrupted anywhere, it goes on where it was.
 */
export async function indexChunk(db: EarshotDatabase, size = CHUNK): Promise<boolean> {
  return db.transaction('rw', db.mentions, db.words, db.settings, async () => {
    const state = await readState(db);
    if (state.done || (await mergesWordless(db))) return false;
    const chunk = await nextOf(db, state.at, size);
    const last = chunk.at(-1);
    if (last !== undefined) await db.words.bulkPut(chunk.map(wordsRowOf));
    const after: WordIndexing = {
      version: WORDS_VERSION, at: last === undefined ? null : { listedAt: last.listedAt, id: last.id }, done: last === undefined,
      looked: (state.looked ?? 0) + chunk.length,
    };
    await db.settings.put({ key: KEY, value: after });
    return last !== undefined;
  });
}

function nextOf(db: EarshotDatabase, at: WordIndexing['at'], size: number): Promise<Mention[]> {
  if (at === null) return db.mentions.orderBy('listedAt').reverse().limit(size).toArray();
  return db.mentions
    .where('listedAt')
    .between(Dexie.minKey, at.listedAt, true, true)
    .reverse()
    .filter(({ listedAt, id }) => listedAt < at.listedAt || id < at.id)
    .limit(size)
    .toArray();
}

/** What another version made is made anew. */
async function readState(db: Pick<EarshotDatabase, 'settings'>): Promise<WordIndexing> {
  const stored = (await db.settings.get(KEY))?.value as WordIndexing | undefined;
  return stored?.version === WORDS_VERSION ? stored : { version: WORDS_VERSION, at: null, done: false };
}
