import { markRelevance } from '@/lib/mentions/markRelevance';
import { applyTallies } from '../applyTallies';
import { countTables } from '../countTables';
import type { EarshotDatabase } from '../database';
import { nextStamp } from '../decisions';
import { matchesOf } from '../matchesOf';
import { putMatches } from '../putMatches';
import { randomOrigin } from '../settings';
import { noteToLearn } from './toLearn';
import { putSameWords } from '../words/putSameWords';

/** The user's word on one mention under one topic: irrelevant, or meant; null: what the topic says holds again. */
export interface RelevanceDecision {
  mentionId: string;
  topicId: string;
  irrelevant: boolean | null;
}

/**
 * Stores what the user marked as irrelevant or meant, with matches and tallies, in one transaction. Returns what held before,
 * in the same form, so that storing that undoes this; mentions that are gone, or not under the topic, are left out.
 */
export async function decideRelevance(
  db: EarshotDatabase,
  decisions: readonly RelevanceDecision[],
  newOrigin: () => string = randomOrigin,
): Promise<RelevanceDecision[]> {
  return db.transaction('rw', [db.mentions, ...countTables(db), db.settings], async () => {
    const before: RelevanceDecision[] = [];
    for (const { mentionId, topicId, irrelevant } of decisions) {
      const mention = await db.mentions.get(mentionId);
      if (mention === undefined || !mention.topicIds.includes(topicId)) continue;
      before.push({ mentionId, topicId, irrelevant: mention.decided?.irrelevant?.[topicId] ?? null });
      const stamp = await nextStamp(db, newOrigin);
      const matches = await matchesOf(db, [mention]);
      const marked = markRelevance(mention, matches, { topicId, irrelevant, stamp });
      await putSameWords(db, marked.mention);
      await putMatches(db, marked.put, { mentions: [marked.mention], known: matches });
      await applyTallies(db, marked.changes);
      await noteToLearn(db, [topicId], 'relevanceToLearn');
    }
    return before.toReversed();
  });
}
