import { queueKeysOf } from '@/lib/inbox/queueKeys';
import { addFacetsAlike, facetsCounted } from '@/lib/mentions/countedFacets';
import type { Counted } from '@/lib/mentions/mention';
import { isSameValue } from '@/lib/mentions/sameValue';
import { applyFacets, type Addition } from './applyFacets';
import type { EarshotDatabase } from './database';
import { readOpenTimes } from './inbox/openTimes';
import { unqueued } from './matchesOf';
import type { Match, Mention } from './rows';
import { readCountedTouchpoints } from './topics/countedTouchpoints';

/**
 * Writes matches together with their places in queues and what they add to the days of facets and authors: the one door to the
 * table. `mentions`: those of the matches, as they are now; `known`: matches of these as they are stored, which are written only where
 * they stand elsewhere, or add something else now: what was done or seen of a mention may move it though its match says the same.
 * `isAll`: there are no others of these mentions. Must run inside a transaction over `matches`, `facetDays`, `authorDays` and `settings`.
 */
export async function putMatches(
  db: EarshotDatabase,
  put: readonly Match[],
  of: { mentions: readonly Mention[]; known?: readonly Match[]; isAll?: true },
): Promise<void> {
  const mentions = new Map(of.mentions.map((mention) => [mention.id, mention]));
  const stored = await storedOf(db, put, of);
  const written = new Set(put.map(keyOf));
  const known = (of.known ?? []).filter((match) => mentions.has(match.mentionId) && !written.has(keyOf(match)));
  if (put.length + known.length === 0) return;
  const openTimes = await readOpenTimes(db, [...put, ...known].map(({ topicId }) => topicId));
  const touchpointsOf = await readCountedTouchpoints(db);
  const added: Addition[] = [];
  const rowOf = (match: Match, before: Match | undefined): Match => {
    const mention = mentions.get(match.mentionId);
    const row = mention === undefined ? unqueued(match) : queuedAs(match, queueKeysOf(mention, match, openTimes(match.topicId)));
    const facets = mention === undefined ? undefined : facetsCounted(mention, match, touchpointsOf(mention));
    const counted = countedWith(row.counted, facets);
    if (before === undefined || !addFacetsAlike(before.counted, counted)) {
      if (before !== undefined) added.push({ topicId: before.topicId, counted: before.counted, by: -1 });
      added.push({ topicId: match.topicId, counted, by: 1 });
    }
    return { ...row, counted };
  };
  const rows = put.map((match) => rowOf(match, stored.get(keyOf(match))));
  for (const match of known) {
    const row = rowOf(match, match);
    if (!isSameValue(row.queued ?? [], match.queued ?? []) || row.counted.facets !== match.counted.facets) rows.push(row);
  }
  if (rows.length > 0) await db.matches.bulkPut(rows);
  await applyFacets(db, added);
}

/**
 * Removes matches with what they added to the days of facets and authors; where `gone` names the database's life that keeps them no
 * longer, their numbers stay. Must run inside a transaction over `matches`, `facetDays` and `authorDays`.
 */
export async function removeMatches(db: EarshotDatabase, keys: readonly [string, string][], gone?: string): Promise<void> {
  if (keys.length === 0) return;
  const stored = await db.matches.bulkGet([...keys]);
  await db.matches.bulkDelete([...keys]);
  await applyFacets(db, stored.flatMap((match): Addition[] =>
    match === undefined ? [] : [{ topicId: match.topicId, counted: match.counted, by: -1, ...(gone === undefined ? {} : { gone }) }]));
}

/** What the database holds of these, by their keys: what is written over is taken back as it was written. */
async function storedOf(
  db: EarshotDatabase,
  put: readonly Match[],
  { known = [], isAll }: { known?: readonly Match[]; isAll?: true },
): Promise<Map<string, Match>> {
  const stored = new Map(known.map((match) => [keyOf(match), match]));
  const asked = isAll === true ? [] : put.filter((match) => !stored.has(keyOf(match)));
  const found = asked.length === 0 ? [] : await db.matches.bulkGet(asked.map(({ topicId, mentionId }): [string, string] => [topicId, mentionId]));
  for (const match of found) if (match !== undefined) stored.set(keyOf(match), match);
  return stored;
}

function queuedAs(match: Match, queued: Match['queued'] = []): Match {
  return queued.length === 0 ? unqueued(match) : { ...match, queued };
}

/** What was added before is not what it adds now. */
function countedWith({ facets: _before, ...counted }: Counted, facets: string | undefined): Counted {
  return facets === undefined ? { ...counted, version: counted.version === 1 ? 1 : 2 } : { ...counted, version: 3, facets };
}

const keyOf = ({ topicId, mentionId }: Match): string => `${topicId} ${mentionId}`;
