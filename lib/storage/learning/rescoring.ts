import { understandAgain } from '@/lib/mentions/hear';
import type { Judge } from '@/lib/mentions/judge';
import { stillAwaiting } from '@/lib/mentions/promises';
import { aspectsOfTopics } from '@/lib/mentions/topicAspects';
import type { Understanding } from '@/lib/mentions/mention';
import type { Post } from '@/lib/posts/post';
import { applyTallies } from '../applyTallies';
import { readCounters } from '../counters';
import { countTables } from '../countTables';
import type { EarshotDatabase } from '../database';
import { matchesOf } from '../matchesOf';
import { putMatches } from '../putMatches';
import { putSameWords } from '../words/putSameWords';

/** Stands for texts whose language is not known. */
export const UNDETERMINED = 'und';

/** A run over what is stored in some languages, after what scores them changed. */
export interface Rescoring {
  /** UNDETERMINED may be among them. */
  languages: string[];
  /** Key of the last mention that was looked at; null: none yet. */
  after: string | null;
  /** Mentions that were looked at, and that there were when the run began. */
  done: number;
  total: number;
}

const KEY = 'rescoring';
const CHUNK = 200;

/** Asks for a run over languages; one that is under way begins anew, with these added. */
export async function askRescoring(db: EarshotDatabase, languages: readonly string[]): Promise<void> {
  if (languages.length === 0) return;
  await db.transaction('rw', db.settings, async () => {
    const running = await readRescoring(db);
    const total = (await readCounters(db)).mentions;
    const all = [...new Set([...(running?.languages ?? []), ...languages])].toSorted();
    const value: Rescoring = { languages: all, after: null, done: 0, total };
    await db.settings.put({ key: KEY, value });
  });
}

/** The run that is under way, or null. */
export async function readRescoring(db: EarshotDatabase): Promise<Rescoring | null> {
  return ((await db.settings.get(KEY))?.value as Rescoring | undefined) ?? null;
}

/**
 * Scores one chunk anew, in one transaction with its tallies. False when nothing is left to do. Interrupted anywhere, it
 * goes on where it was; what is gone from its site has no text any more and stays as it is.
 */
export async function rescoreChunk(
  db: EarshotDatabase,
  understand: (post: Post) => Understanding,
  judge?: Judge,
): Promise<boolean> {
  return db.transaction('rw', [db.topics, db.settings, db.mentions, ...countTables(db)], async () => {
    const run = await readRescoring(db);
    if (run === null) return false;
    const chunk = await db.mentions.where('id').above(run.after ?? '').limit(CHUNK).toArray();
    const last = chunk.at(-1);
    if (last === undefined) {
      await db.settings.delete(KEY);
      return false;
    }
    const spoken = new Set(run.languages);
    const mentions = chunk.filter(({ understanding, goneAt }) =>
      goneAt === undefined && spoken.has(understanding.language.language ?? UNDETERMINED));
    const matches = await matchesOf(db, mentions);
    const aspectsOf = aspectsOfTopics(await db.topics.toArray());
    const renewed = mentions.map((mention) => {
      const again = understandAgain(mention, matches.filter(({ mentionId }) => mentionId === mention.id), understand(mention.post), judge, aspectsOf);
      return { ...again, mention: stillAwaiting([mention], again.mention) };
    });
    await putSameWords(db, ...renewed.map(({ mention }) => mention));
    await putMatches(db, renewed.flatMap(({ put }) => put), { mentions: renewed.map(({ mention }) => mention), known: matches });
    await applyTallies(db, renewed.flatMap(({ changes }) => changes));
    await db.settings.put({ key: KEY, value: { ...run, after: last.id, done: run.done + chunk.length } });
    return true;
  });
}
