import { authorStory, type StoryPoint } from '@/lib/inbox/authorStory';
import type { Experience } from '@/lib/inbox/experience';
import type { Risk } from '@/lib/inbox/risk';
import { isShown } from '@/lib/mentions/mention';
import type { SentimentLabel } from '@/lib/sentiment/sentiment';
import type { EarshotDatabase } from '../database';
import { matchKeysOf } from '../matchesOf';
import type { AuthorRow, Match, Mention } from '../rows';
import { newestOf } from './newestOf';

/** What a row of the list says of somebody, from the newest of what they wrote. */
export interface AuthorFacts {
  /** Mentions of all their accounts, also hidden ones, counted up to MOST_COUNTED. */
  mentions: number;
  isMore: boolean;
  /** Toward the brand, among the `looked` newest. */
  labels: Partial<Record<SentimentLabel, number>>;
  /** Mentions that labels, risk and experience stand on, at most MOST_OF_FACTS. */
  looked: number;
  /** Oldest first. */
  points: StoryPoint[];
  /** When the newest was listed, ms since 1970; null: none is kept. */
  lastMentionAt: number | null;
  risk: Risk;
  experience: Experience;
}

export const MOST_COUNTED = 200;
export const MOST_OF_FACTS = 50;

/** What a list says of somebody with these accounts at an instant (ms since 1970). */
export function readAuthorFacts(db: EarshotDatabase, accounts: readonly AuthorRow[], now: number): Promise<AuthorFacts> {
  return db.transaction('r', db.topics, db.mentions, db.matches, async () => {
    const topics = await db.topics.toArray();
    const ids = new Set(topics.map(({ id }) => id));
    const authorIds = accounts.map(({ id }) => id);
    const newest = await newestOf(db, authorIds, MOST_OF_FACTS);
    const shown = newest.filter((mention) => isShown(mention, ids));
    const found = shown.length === 0 ? [] : await db.matches.bulkGet(matchKeysOf(shown));
    const matches = found.filter((match): match is Match => match !== undefined && ids.has(match.topicId) && match.hiddenAt === undefined);
    const keys = await Promise.all(authorIds.map((id) => db.mentions.where('authorId').equals(id).limit(MOST_COUNTED + 1).primaryKeys()));
    const n = keys.reduce((sum, { length }) => sum + length, 0);
    const roles = new Map(topics.map(({ id, role }) => [id, role]));
    const { points, risk, experience } = authorStory(shown, matches, now, { more: n > shown.length, roles });
    return { mentions: Math.min(n, MOST_COUNTED), isMore: n > MOST_COUNTED, labels: countOf(points), looked: shown.length, points, lastMentionAt: lastOf(newest), risk, experience };
  });
}

function countOf(points: readonly StoryPoint[]): AuthorFacts['labels'] {
  const counts: AuthorFacts['labels'] = {};
  for (const { label } of points) counts[label] = (counts[label] ?? 0) + 1;
  return counts;
}

const lastOf = (mentions: readonly Mention[]): number | null => mentions[0]?.listedAt ?? null;
