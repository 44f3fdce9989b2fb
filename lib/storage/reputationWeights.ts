import { weightsIn, type ReputationWeights } from '@/lib/insights/reputation';
import type { EarshotDatabase } from './database';
import { nextStamp } from './decisions';
import { randomOrigin } from './settings';

const KEY = 'reputationWeights';

/** How much opinions weigh in the reputation index: as the user decided, else as they were made. */
export async function readReputationWeights(db: EarshotDatabase): Promise<ReputationWeights> {
  return weightsIn((await db.settings.get(KEY))?.value);
}

/** Stores how much opinions weigh, stamped; null takes it back. Returns what was stored before, so that storing that undoes this. */
export function decideReputationWeights(db: EarshotDatabase, weights: ReputationWeights | null, newOrigin: () => string = randomOrigin): Promise<ReputationWeights | null> {
  return db.transaction('rw', db.settings, async () => {
    const before = (await db.settings.get(KEY))?.value ?? null;
    // What is taken back leaves its stamp behind.
    await db.settings.put({ key: KEY, value: weights === null ? null : weightsIn(weights), stamp: await nextStamp(db, newOrigin) });
    return before === null ? null : weightsIn(before);
  });
}
