import type { Hearing } from '@/lib/mentions/hear';
import { applyTallies } from './applyTallies';
import { changeCounters } from './counters';
import type { EarshotDatabase } from './database';
import { forgetAuthors } from './erasure/forgetAuthors';
import { putMatches, removeMatches } from './putMatches';
import type { AuthorRow, Match, Mention } from './rows';
import { markUnsettled, readTopicChanges, topicsOf } from './topics/topicChanges';
import { putMentions } from './words/putMentions';

/**
 * Stores what was heard, in its order: mentions, matches, authors, tallies and counters. `known`: the matches of these mentions as
 * they were stored. Must run inside a transaction over these and `settings`.
 */
export async function storeHearings(db: EarshotDatabase, hearings: readonly Hearing[], known: readonly Match[], seenAt: number): Promise<void> {
  await storeHeard(db, hearings, known);
  await storeAuthors(db, hearings, seenAt);
  await forgetAuthors(db, hearings.map(({ authorBefore }) => authorBefore ?? null));
}

/** The same, without who wrote it. */
export async function storeHeard(db: EarshotDatabase, hearings: readonly Hearing[], known: readonly Match[]): Promise<void> {
  if (hearings.length === 0) return;
  const reworded = hearings.filter(({ sameWords }) => !sameWords);
  await putMentions(db, hearings.map(({ mention }) => mention), reworded.map(({ mention }) => mention));
  const { put, removed } = lastOf(hearings);
  await removeMatches(db, removed);
  const gone = new Set(removed.map(([topicId, mentionId]) => `${topicId} ${mentionId}`));
  const left = gone.size === 0 ? known : known.filter(({ topicId, mentionId }) => !gone.has(`${topicId} ${mentionId}`));
  await putMatches(db, put, { mentions: hearings.map(({ mention }) => mention), known: left, isAll: true });
  await applyTallies(
    db,
    hearings.flatMap(({ changes }) => changes),
  );
  const bySite = new Map<string, number>();
  for (const { isNew, mention } of hearings) {
    if (isNew) bySite.set(mention.site, (bySite.get(mention.site) ?? 0) + 1);
  }
  await changeCounters(db, bySite);
  await noteUnsettled(db, hearings);
}

/** Matches that were not asked, or were by rules that can still be taken back, may have to be decided again. */
async function noteUnsettled(db: EarshotDatabase, hearings: readonly Hearing[]): Promise<void> {
  const unsettled = new Set(hearings.flatMap(({ unasked }) => unasked));
  const undoable = (await readTopicChanges(db)).filter(({ begun }) => !begun).flatMap(topicsOf);
  if (undoable.length > 0) {
    const decided = new Set(hearings.flatMap(({ put, remove }) => [...put, ...remove].map(({ topicId }) => topicId)));
    for (const id of undoable) if (decided.has(id)) unsettled.add(id);
  }
  await markUnsettled(db, [...unsettled]);
}

/** What becomes of each match in the end: a later reading may remove what an earlier one put, or put it again. */
function lastOf(hearings: readonly Hearing[]): { put: Match[]; removed: [string, string][] } {
  const rows = new Map<string, { key: [string, string]; match: Match | null }>();
  const set = ({ topicId, mentionId }: Match, match: Match | null): void => {
    rows.set(`${topicId} ${mentionId}`, { key: [topicId, mentionId], match });
  };
  for (const hearing of hearings) {
    for (const match of hearing.remove) set(match, null);
    for (const match of hearing.put) set(match, match);
  }
  return {
    put: [...rows.values()].flatMap(({ match }) => match ?? []),
    removed: [...rows.values()].flatMap(({ key, match }) => (match === null ? [key] : [])),
  };
}

/** A mention that turns out to be somebody's was theirs when it was first seen. */
async function storeAuthors(db: EarshotDatabase, hearings: readonly Hearing[], seenAt: number): Promise<void> {
  const byId = new Map<string, Mention>();
  const first = new Map<string, number>();
  for (const { mention } of hearings) {
    if (mention.authorId === null) continue;
    byId.set(mention.authorId, mention);
    first.set(mention.authorId, Math.min(mention.firstSeenAt, first.get(mention.authorId) ?? seenAt));
  }
  if (byId.size === 0) return;
  const ids = [...byId.keys()];
  const stored = await db.authors.bulkGet(ids);
  const rows = ids.flatMap((id, index): AuthorRow[] => {
    const mention = byId.get(id);
    if (!mention) return [];
    const { author } = mention.post;
    const before = stored[index];
    return [
      {
        id,
        site: mention.site,
        handle: author.handle,
        name: author.name ?? before?.name ?? null,
        url: author.url ?? before?.url ?? null,
        followers: author.followers ?? before?.followers ?? null,
        firstSeenAt: Math.min(before?.firstSeenAt ?? seenAt, first.get(id) ?? seenAt),
        lastSeenAt: seenAt,
      },
    ];
  });
  await db.authors.bulkPut(rows);
}
