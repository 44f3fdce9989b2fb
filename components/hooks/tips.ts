import { outcomesOf, OUTCOME_WITHIN, type Outcome } from '@/lib/replies/outcomes';
import { tipsOf, type Tips } from '@/lib/replies/tips';
import { MOST_REPLIES, readOutcomes } from '@/lib/storage/inbox/readOutcomes';
import { readOwnLines } from '@/lib/storage/inbox/readOwnWork';
import { readKit } from '@/lib/storage/replyKit/kit';
import { useLive, type Live } from './live';
import { useNow } from './now';

const DAY = 86_400_000;
/** It costs some thousand rows: once a minute is often enough, ms. */
const INTERVAL = 60_000;

/** What the user's own replies of the last days tell, on this copy. */
export function useTips(days: number): Live<Tips> {
  const until = Math.floor(useNow() / INTERVAL) * INTERVAL + INTERVAL;
  return useLive(['workLog'], async (db) => tipsOf(await readOwnLines(db, until - days * DAY)), [days], INTERVAL);
}

/** What came of the newest replies, by what they were made from, with the titles of templates by their ids. */
export interface Outcomes {
  outcomes: Outcome[];
  /** Older ones than so many were not looked at; null: all were. */
  most: number | null;
  titles: ReadonlyMap<string, string>;
}

export function useOutcomes(): Live<Outcomes> {
  return useLive(
    ['workLog', 'mentions', 'replyKit'],
    async (db) => {
      const [{ replies, more }, templates] = await Promise.all([readOutcomes(db, OUTCOME_WITHIN), readKit(db, 'template')]);
      return { outcomes: outcomesOf(replies), most: more ? MOST_REPLIES : null, titles: new Map(templates.map(({ id, title }) => [id, title])) };
    },
    [],
    INTERVAL,
  );
}
