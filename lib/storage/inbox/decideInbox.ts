import { decideWork, type WorkDecision } from '@/lib/inbox/decideWork';
import { replyToKeep } from '@/lib/inbox/status';
import type { Replied } from '@/lib/mentions/status';
import { applyTallies } from '../applyTallies';
import type { EarshotDatabase } from '../database';
import { nextStamp } from '../decisions';
import { matchesOf } from '../matchesOf';
import { randomOrigin } from '../settings';

/** What the user decides of the work on one mention: status, owner, draft, the reply that was used. */
export interface InboxDecision extends WorkDecision {
  mentionId: string;
}

/**
 * Stores what the user decided of the work on mentions, with their matches, in one transaction: the one door to these fields.
 * Returns what held before, in the same form, so that storing that undoes this; mentions that are gone are left out.
 */
export async function decideInbox(
  db: EarshotDatabase,
  decisions: readonly InboxDecision[],
  newOrigin: () => string = randomOrigin,
): Promise<InboxDecision[]> {
  return db.transaction('rw', db.mentions, db.matches, db.tallies, db.settings, async () => {
    const before: InboxDecision[] = [];
    for (const { mentionId, ...said } of decisions) {
      const mention = await db.mentions.get(mentionId);
      if (mention === undefined) continue;
      const stamp = await nextStamp(db, newOrigin);
      const worked = decideWork(mention, await matchesOf(db, [mention]), { said, stamp });
      await db.mentions.put(worked.mention);
      await db.matches.bulkPut(worked.put);
      await applyTallies(db, worked.changes);
      before.push({ mentionId, ...worked.before });
    }
    return before.toReversed();
  });
}

/** Stores that a reply was put into the page or copied, where that says more than what is stored already. Returns as above. */
export async function keepReply(
  db: EarshotDatabase,
  mentionId: string,
  replied: Replied,
  newOrigin: () => string = randomOrigin,
): Promise<InboxDecision[]> {
  return db.transaction('rw', db.mentions, db.matches, db.tallies, db.settings, async () => {
    const mention = await db.mentions.get(mentionId);
    if (mention === undefined) return [];
    return decideInbox(db, [{ mentionId, replied: replyToKeep(mention.decided, replied) }], newOrigin);
  });
}
