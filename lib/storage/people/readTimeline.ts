import { timelineOf, type TimelineEntry, type TimelineKind } from '@/lib/inbox/timeline';
import { isShown } from '@/lib/mentions/mention';
import type { EarshotDatabase } from '../database';
import { matchKeysOf } from '../matchesOf';
import type { ListedMention } from '../mentionList';
import type { Match } from '../rows';
import { topicIds } from '../topics/topics';
import { accountIdsOf } from './accounts';
import { newestOf } from './newestOf';

/** Most mentions of somebody that their timeline is made of, the newest. */
export const MOST_OF_TIMELINE = 1_000;

/** Where a timeline goes on: the last entry that was given. */
export interface TimelineCursor {
  at: number;
  key: string;
}

export interface TimelineWindow {
  entries: TimelineEntry[];
  /** The mentions of these entries, by their ids, with the matches that lists show. */
  mentions: Map<string, ListedMention>;
  /** Null at the end. */
  next: TimelineCursor | null;
  /** There are older mentions, of which nothing is told. */
  more: boolean;
}

/**
 * One timeline of all that is stored of who is behind an account: what they wrote with any of their accounts, answers, what was done,
 * notes; newest first, in windows. `kinds` absent: all. Of what all topics hide nothing is told.
 */
export async function readTimeline(
  db: EarshotDatabase,
  authorId: string,
  { after, most, kinds }: { after: TimelineCursor | null; most: number; kinds?: readonly TimelineKind[] },
): Promise<TimelineWindow> {
  return db.transaction('r', db.topics, db.mentions, db.matches, db.identities, db.workLog, async () => {
    const [topics, accounts] = [await topicIds(db), await accountIdsOf(db, authorId)];
    const newest = await newestOf(db, accounts, MOST_OF_TIMELINE + 1);
    const shown = newest.slice(0, MOST_OF_TIMELINE).filter((mention) => isShown(mention, topics));
    const events = await db.workLog.where('mentionId').anyOf(shown.map(({ id }) => id)).toArray();
    const all = timelineOf(shown, events).filter(({ kind }) => kinds === undefined || kinds.includes(kind));
    const first = after === null ? 0 : placeAfter(all, after);
    const entries = all.slice(first, first + most);
    const wanted = new Set(entries.map(({ mentionId }) => mentionId));
    const mentions = shown.filter(({ id }) => wanted.has(id));
    const found = mentions.length === 0 ? [] : await db.matches.bulkGet(matchKeysOf(mentions));
    const matches = found.filter((match): match is Match => match !== undefined && topics.has(match.topicId) && match.hiddenAt === undefined);
    const last = entries.at(-1);
    return {
      entries,
      mentions: new Map(mentions.map((mention) => [mention.id, { mention, matches: matches.filter(({ mentionId }) => mentionId === mention.id) }])),
      next: last === undefined || first + entries.length >= all.length ? null : { at: last.at, key: last.key },
      more: newest.length > MOST_OF_TIMELINE,
    };
  });
}

/** Behind the last one that was given; where that is gone, behind its time. */
function placeAfter(all: readonly TimelineEntry[], { at, key }: TimelineCursor): number {
  const place = all.findIndex((entry) => entry.key === key && entry.at === at);
  if (place !== -1) return place + 1;
  const older = all.findIndex((entry) => entry.at < at);
  return older === -1 ? all.length : older;
}
