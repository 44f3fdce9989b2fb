import { queueKeysOf } from '@/lib/inbox/queueKeys';
import { isSameValue } from '@/lib/mentions/sameValue';
import type { QueueKey } from '@/lib/mentions/queues';
import type { EarshotDatabase } from './database';
import { readOpenTimes } from './inbox/openTimes';
import { unqueued } from './matchesOf';
import type { Match, Mention } from './rows';

/**
 * Writes matches together with their places in queues: the one door to the table. `mentions`: those of the matches, as they are
 * now; `known`: matches of these as they are stored, which are written only where they stand elsewhere now: what was done or seen of
 * a mention may move it though its match says the same. Must run inside a transaction over `matches` and `settings`.
 */
export async function putMatches(
  db: EarshotDatabase,
  put: readonly Match[],
  of: { mentions: readonly Mention[]; known?: readonly Match[] },
): Promise<void> {
  const mentions = new Map(of.mentions.map((mention) => [mention.id, mention]));
  const written = new Set(put.map(keyOf));
  const known = (of.known ?? []).filter((match) => mentions.has(match.mentionId) && !written.has(keyOf(match)));
  if (put.length + known.length === 0) return;
  const openTimes = await readOpenTimes(db, [...put, ...known].map(({ topicId }) => topicId));
  const queuedOf = (match: Match): QueueKey[] => {
    const mention = mentions.get(match.mentionId);
    return mention === undefined ? [] : queueKeysOf(mention, match, openTimes(match.topicId));
  };
  const moved = known.flatMap((match) => {
    const queued = queuedOf(match);
    return isSameValue(queued, match.queued ?? []) ? [] : [queuedAs(match, queued)];
  });
  const rows = [...put.map((match) => queuedAs(match, queuedOf(match))), ...moved];
  if (rows.length > 0) await db.matches.bulkPut(rows);
}

function queuedAs(match: Match, queued: QueueKey[]): Match {
  return queued.length === 0 ? unqueued(match) : { ...match, queued };
}

const keyOf = ({ topicId, mentionId }: Match): string => `${topicId} ${mentionId}`;
