import { hiddenLike } from '@/lib/mentions/hiding';
import type { Judge } from '@/lib/mentions/judge';
import { renewMatches } from '@/lib/mentions/matches';
import type { TallyChange } from '@/lib/mentions/tally';
import { applyTallies } from '../applyTallies';
import { countTables } from '../countTables';
import type { EarshotDatabase } from '../database';
import { putMatches } from '../putMatches';
import { nextMatches } from '../topics/followChange';
import type { Match, Mention } from '../rows';
import { putSameWords } from '../words/putSameWords';

/** Where the run over each topic's matches is that learned anew: the key of the last one looked at; null: none yet. */
type Rejudging = Record<string, [string, string] | null>;

const KEY = 'rejudging';
const CHUNK = 200;

/** Asks for a run over a topic's matches; one that is under way begins anew. Must run inside a transaction over `settings`. */
export async function askRejudging(db: EarshotDatabase, topicId: string): Promise<void> {
  await db.settings.put({ key: KEY, value: { ...(await readRejudging(db)), [topicId]: null } });
}

/** The topics whose matches are yet to be judged anew. */
export async function readRejudging(db: EarshotDatabase): Promise<Rejudging> {
  return ((await db.settings.get(KEY))?.value as Rejudging | undefined) ?? {};
}

/**
 * Judges one chunk anew, in one transaction with its tallies. False when nothing is left to do. Interrupted anywhere, it goes
 * on where it was.
 */
export async function rejudgeChunk(db: EarshotDatabase, judge: Judge, most = CHUNK): Promise<boolean> {
  return db.transaction('rw', [db.settings, db.mentions, ...countTables(db)], async () => {
    const run = await readRejudging(db);
    const [topicId] = Object.keys(run);
    if (topicId === undefined) return false;
    const matches = await nextMatches(db, topicId, run[topicId] ?? null, most);
    const last = matches.at(-1);
    if (last === undefined) {
      const { [topicId]: _done, ...others } = run;
      await db.settings.put({ key: KEY, value: others });
      return true;
    }
    await judgeAnew(db, matches, judge);
    await db.settings.put({ key: KEY, value: { ...run, [topicId]: [last.topicId, last.mentionId] } });
    return true;
  });
}

async function judgeAnew(db: EarshotDatabase, matches: readonly Match[], judge: Judge): Promise<void> {
  const found = await db.mentions.bulkGet(matches.map(({ mentionId }) => mentionId));
  const mentions: Mention[] = [];
  const put: Match[] = [];
  const changes: TallyChange[] = [];
  for (const [index, match] of matches.entries()) {
    const mention = found[index];
    if (mention === undefined) continue;
    const renewal = renewMatches(mention, [match], ({ counted }) => counted, ({ toward }) => toward, judge);
    const after = hiddenLike(mention, renewal.put);
    if (renewal.put.some(({ hiddenAt }) => hiddenAt !== match.hiddenAt)) mentions.push(after);
    put.push(...renewal.put);
    changes.push(...renewal.changes);
  }
  await putSameWords(db, ...mentions);
  await putMatches(db, put, { mentions: found.filter((mention) => mention !== undefined) });
  await applyTallies(db, changes);
}
