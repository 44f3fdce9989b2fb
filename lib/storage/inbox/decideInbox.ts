import { decideWork, type WorkDecision } from '@/lib/inbox/decideWork';
import { replyToKeep } from '@/lib/inbox/status';
import { workDone } from '@/lib/inbox/workDone';
import type { Replied } from '@/lib/mentions/status';
import type { TallyChange } from '@/lib/mentions/tally';
import { applyTallies } from '../applyTallies';
import { countTables } from '../countTables';
import type { EarshotDatabase } from '../database';
import { nextStamp } from '../decisions';
import { matchesOf } from '../matchesOf';
import { putMatches } from '../putMatches';
import type { Match, Mention, WorkRow } from '../rows';
import { randomOrigin } from '../settings';
import { putSameWords } from '../words/putSameWords';

/** What the user decides of the work on one mention: status, owner, tags, due time, snooze, draft, the reply that was used. */
export interface InboxDecision extends WorkDecision {
  mentionId: string;
}

/** When it is decided (ms since 1970), and what names lines of the log and, where nothing does yet, this copy of Earshot. */
export interface Deciding {
  now?: number;
  newId?: () => string;
  newOrigin?: () => string;
}

/**
 * Stores what the user decided of the work on mentions, with their matches and a line of the log for each change, in one
 * transaction: the one door to these fields. Of many, `decideInParts` stores so many at a time. Returns what held before, in the
 * same form, so that storing that undoes this; mentions that are gone are left out.
 */
export async function decideInbox(db: EarshotDatabase, decisions: readonly InboxDecision[], given: Deciding = {}): Promise<InboxDecision[]> {
  const { now = Date.now(), newId = () => crypto.randomUUID(), newOrigin = randomOrigin } = given;
  const using = { now, newId, newOrigin };
  return db.transaction('rw', [db.mentions, ...countTables(db), db.settings, db.workLog], async () => {
    const found = await db.mentions.bulkGet([...new Set(decisions.map(({ mentionId }) => mentionId))]);
    const mentions = new Map(found.flatMap((mention) => (mention === undefined ? [] : [[mention.id, mention] as const])));
    if (mentions.size === 0) return [];
    const known = await matchesOf(db, [...mentions.values()]);
    const matches = new Map(known.map((match) => [keyOf(match), match]));
    const stamp = await nextStamp(db, using.newOrigin);
    const put = new Map<string, Match>();
    const changes: TallyChange[] = [];
    const log: WorkRow[] = [];
    const before: InboxDecision[] = [];
    for (const { mentionId, ...said } of decisions) {
      const mention = mentions.get(mentionId);
      if (mention === undefined) continue;
      const own = matchKeys(mention).flatMap((key) => matches.get(key) ?? []);
      const worked = decideWork(mention, own, { said, stamp });
      mentions.set(mentionId, worked.mention);
      for (const match of worked.put) {
        matches.set(keyOf(match), match);
        put.set(keyOf(match), match);
      }
      changes.push(...worked.changes);
      log.push(...workDone(mention, worked.mention).map((done): WorkRow => ({ id: using.newId(), mentionId, at: using.now, by: stamp.origin, ...done })));
      before.push({ mentionId, ...worked.before });
    }
    await putSameWords(db, ...mentions.values());
    await putMatches(db, [...put.values()], { mentions: [...mentions.values()], known });
    await applyTallies(db, changes);
    if (log.length > 0) await db.workLog.bulkAdd(log);
    return before.toReversed();
  });
}

/** Stores that a reply was put into the page or copied, where that says more than what is stored already. Returns as above. */
export async function keepReply(db: EarshotDatabase, mentionId: string, replied: Replied, using: Deciding = {}): Promise<InboxDecision[]> {
  return db.transaction('rw', [db.mentions, ...countTables(db), db.settings, db.workLog], async () => {
    const mention = await db.mentions.get(mentionId);
    if (mention === undefined) return [];
    return decideInbox(db, [{ mentionId, replied: replyToKeep(mention.decided, replied) }], using);
  });
}

const keyOf = ({ topicId, mentionId }: Match): string => `${topicId} ${mentionId}`;
const matchKeys = ({ id, topicIds }: Mention): string[] => topicIds.map((topicId) => `${topicId} ${id}`);
