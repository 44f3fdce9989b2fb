import { decideSignal } from '@/lib/mentions/decideSignals';
import type { SignalValue } from '@/lib/mentions/signalValue';
import { applyTallies } from './applyTallies';
import { countTables } from './countTables';
import type { EarshotDatabase } from './database';
import { nextStamp } from './decisions';
import { matchesOf } from './matchesOf';
import { putMatches } from './putMatches';
import { randomOrigin } from './settings';
import { putSameWords } from './words/putSameWords';

/** A user's word on one signal of one mention. */
export interface SignalDecision extends SignalValue {
  mentionId: string;
}

/**
 * Stores what the user decided of signals, with matches and what they count, in one transaction. Returns what held before,
 * in the same form, so that storing that undoes this; mentions that are gone are left out.
 */
export async function decideSignals(
  db: EarshotDatabase,
  decisions: readonly SignalDecision[],
  newOrigin: () => string = randomOrigin,
): Promise<SignalDecision[]> {
  return db.transaction('rw', [db.mentions, ...countTables(db), db.settings], async () => {
    const undo: SignalDecision[] = [];
    for (const { mentionId, key, value } of decisions) {
      const mention = await db.mentions.get(mentionId);
      if (mention === undefined) continue;
      const stamp = await nextStamp(db, newOrigin);
      const matches = await matchesOf(db, [mention]);
      const decided = decideSignal(mention, matches, { key, value, stamp });
      await putSameWords(db, decided.mention);
      await putMatches(db, decided.put, { mentions: [decided.mention], known: matches });
      await applyTallies(db, decided.changes);
      undo.push(...decided.before.map((before) => ({ mentionId, ...before })));
    }
    return undo;
  });
}
