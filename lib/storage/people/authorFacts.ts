import { authorStory, type StoryPoint } from '@/lib/inbox/authorStory';
import type { Experience } from '@/lib/inbox/experience';
import type { Risk } from '@/lib/inbox/risk';
import { isShown } from '@/lib/mentions/mention';
import type { SentimentLabel } from '@/lib/sentiment/sentiment';
import type { EarshotDatabase } from '../database';
import { matchKeysOf } from '../matchesOf';
import type { AuthorRow, Match } from '../rows';
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
export const MOST_OF_FACTS = 20;

/** What a list says of people, each with these accounts, at an instant (ms since 1970), in their order. */
export function readAuthorFacts(db: EarshotDatabase, people: readonly (readonly AuthorRow[])[], now: number): Promise<AuthorFacts[]> {
  return db.transaction('r', db.topics, db.mentions, db.matches, async () => {
    const topics = await db.topics.toArray();
    const [ids, roles] = [new Set(topics.map(({ id }) => id)), new Map(topics.map(({ id, role }) => [id, role]))];
    const newest = await Promise.all(people.map((accounts) => newestOf(db, accounts.map(({ id }) => id), MOST_OF_FACTS)));
    const shown = newest.map((mentions) => mentions.filter((mention) => isShown(mention, ids)));
    // Whoever wrote less than is looked at is counted by that.
    const counted = await Promise.all(people.map((accounts, at) => {
      const found = newest[at]?.length ?? 0;
      return found < MOST_OF_FACTS ? Promise.resolve(found) : countOf(db, accounts);
    }));
    const keys = matchKeysOf(shown.flat());
    const found = keys.length === 0 ? [] : await db.matches.bulkGet(keys);
    const matches = new Map<string, Match[]>();
    for (const match of found) {
      if (match === undefined || !ids.has(match.topicId) || match.hiddenAt !== undefined) continue;
      matches.set(match.mentionId, [...(matches.get(match.mentionId) ?? []), match]);
    }
    return people.map((_, at): AuthorFacts => {
      const [mentions, n] = [shown[at] ?? [], counted[at] ?? 0];
      const { points, risk, experience } = authorStory(mentions, mentions.flatMap(({ id }) => matches.get(id) ?? []), now, { more: n > mentions.length, roles });
      return {
        mentions: Math.min(n, MOST_COUNTED), isMore: n > MOST_COUNTED, labels: labelsOf(points), looked: mentions.length, points,
        lastMentionAt: newest[at]?.[0]?.listedAt ?? null, risk, experience,
      };
    });
  });
}

/** Not by `count`, which counts all there are before it is bounded. */
async function countOf(db: EarshotDatabase, accounts: readonly AuthorRow[]): Promise<number> {
  const keys = await Promise.all(accounts.map(({ id }) => db.mentions.where('authorId').equals(id).limit(MOST_COUNTED + 1).primaryKeys()));
  return keys.reduce((sum, { length }) => sum + length, 0);
}

function labelsOf(points: readonly StoryPoint[]): AuthorFacts['labels'] {
  const counts: AuthorFacts['labels'] = {};
  for (const { label } of points) counts[label] = (counts[label] ?? 0) + 1;
  return counts;
}
