import { correctSentiment } from '@/lib/mentions/correct';
import type { Correction } from '@/lib/mentions/mention';
import { applyTallies } from './applyTallies';
import { countTables } from './countTables';
import type { EarshotDatabase } from './database';
import { nextStamp } from './decisions';
import { matchesOf } from './matchesOf';
import { putMatches } from './putMatches';
import { randomOrigin } from './settings';
import { noteToLearn } from './learning/toLearn';
import { putSameWords } from './words/putSameWords';

/** A user's label for one mention; null: the engine's holds again. */
export interface LabelDecision {
  mentionId: string;
  label: Correction | null;
}

/**
 * Stores labels that the user decided, with matches and tallies, in one transaction. Returns what held before, in the
 * same form, so that storing that undoes this; mentions that are gone are left out.
 */
export async function decideLabels(
  db: EarshotDatabase,
  decisions: readonly LabelDecision[],
  newOrigin: () => string = randomOrigin,
): Promise<LabelDecision[]> {
  return db.transaction('rw', [db.mentions, ...countTables(db), db.settings], async () => {
    const stored = await db.mentions.bulkGet(decisions.map(({ mentionId }) => mentionId));
    const before: LabelDecision[] = [];
    for (const [index, mention] of stored.entries()) {
      const decision = decisions[index];
      if (mention === undefined || decision === undefined) continue;
      before.push({ mentionId: mention.id, label: mention.decided?.sentiment ?? null });
      const stamp = await nextStamp(db, newOrigin);
      const { language } = mention.understanding.language;
      if (language !== null) await noteToLearn(db, [language]);
      const matches = await matchesOf(db, [mention]);
      const corrected = correctSentiment(mention, matches, { label: decision.label, stamp });
      await putSameWords(db, corrected.mention);
      await putMatches(db, corrected.put, { mentions: [corrected.mention], known: matches });
      await applyTallies(db, corrected.changes);
    }
    return before;
  });
}
