import { belongsTo, type Segment } from '@/lib/inbox/segment';
import { isShown } from '@/lib/mentions/mention';
import type { EarshotDatabase } from '../database';
import { matchesOf } from '../matchesOf';
import { newestOf } from './newestOf';

/** Newest mentions of somebody that are looked at, as `walkSegment` does. */
const MOST_MENTIONS = 200;

/** To which of these segments an author belongs, with all their accounts; in the order given. `now`: ms since 1970. */
export async function segmentsOfAuthor(db: EarshotDatabase, authorId: string | null, segments: readonly Segment[], now: number): Promise<Segment[]> {
  if (authorId === null || segments.length === 0) return [];
  return db.transaction('r', db.topics, db.mentions, db.matches, db.authors, db.identities, async () => {
    const personId = (await db.identities.get(authorId))?.personId ?? null;
    const ids = personId === null ? [authorId] : await db.identities.where('personId').equals(personId).primaryKeys();
    const accounts = (await db.authors.bulkGet(ids)).filter((account) => account !== undefined);
    const topics = await db.topics.toArray();
    const [known, roles] = [new Set(topics.map(({ id }) => id)), new Map(topics.map(({ id, role }) => [id, role]))];
    const mentions = (await newestOf(db, ids, MOST_MENTIONS)).filter((mention) => isShown(mention, known));
    const matches = (await matchesOf(db, mentions)).filter(({ topicId, hiddenAt }) => known.has(topicId) && hiddenAt === undefined);
    return segments.filter((segment) => belongsTo(segment, { accounts, mentions, matches }, { now, roles }) !== null);
  });
}
