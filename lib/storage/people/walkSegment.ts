import { belongsTo, type Segment, type SegmentFact } from '@/lib/inbox/segment';
import { isShown } from '@/lib/mentions/mention';
import type { EarshotDatabase } from '../database';
import { matchKeysOf } from '../matchesOf';
import type { AuthorRow, Match, Mention } from '../rows';
import { headsOf, readLinks, type PersonInList } from './heads';
import { newestOf } from './newestOf';

/** Somebody of a segment, and why. */
export interface SegmentMember extends PersonInList {
  why: SegmentFact[];
  /** Mentions that were looked at. */
  mentions: number;
}

type OnMember = (mentions: readonly Mention[], matches: readonly Match[]) => void;

/** How far the count of a segment is. */
export interface SegmentCount {
  /** Authors that were looked at, of all there are. */
  looked: number;
  all: number;
  isDone: boolean;
  /** People who belong to it so far. */
  count: number;
  /** Of these, who was seen last first, at most MOST_MEMBERS. */
  members: SegmentMember[];
}

export const MOST_MEMBERS = 500;
/** Newest mentions of each that are looked at. */
const MOST_MENTIONS = 200;
const WINDOW = 200;
const DAY = 86_400_000;

/**
 * Counts a segment at an instant (ms since 1970), author after author, in windows: each gives how far it is, the last one all. Who
 * listens no more stops it. Accounts that are one person's count as one. `onMember` is given what each wrote, as far as it counts,
 * with its matches.
 */
export async function* walkSegment(
  db: EarshotDatabase,
  segment: Segment,
  { now, onMember = () => undefined }: { now: number; onMember?: OnMember },
): AsyncGenerator<SegmentCount> {
  const all = await db.authors.count();
  const links = await readLinks(db);
  const since = segment.days === null ? -Infinity : now - segment.days * DAY;
  let [looked, count] = [0, 0];
  let members: SegmentMember[] = [];
  for (let last = ''; ; ) {
    const window = await db.authors.where('id').above(last).limit(WINDOW).toArray();
    const heads = await headsOf(db, window, links, {
      order: byId,
      stands: () => true,
      isWanted: (author, personId) => personId !== null || mayBelong(segment, author, since),
    });
    const found = await membersOf(db, segment, [...heads.values()], { now, onMember });
    looked += window.length;
    count += found.length;
    members = [...members, ...found].toSorted((a, b) => b.author.lastSeenAt - a.author.lastSeenAt).slice(0, MOST_MEMBERS);
    const end = window.at(-1);
    const isDone = window.length < WINDOW || end === undefined;
    yield { looked, all: Math.max(all, looked), isDone, count, members };
    if (isDone) return;
    last = end.id;
  }
}

/** What a row alone says against somebody spares all readings of what they wrote. */
function mayBelong({ sites, leastFollowers }: Segment, { site, followers, lastSeenAt }: AuthorRow, since: number): boolean {
  return lastSeenAt >= since && (sites.length === 0 || sites.includes(site)) && (leastFollowers === null || (followers ?? -1) >= leastFollowers);
}

function membersOf(
  db: EarshotDatabase,
  segment: Segment,
  heads: readonly PersonInList[],
  { now, onMember }: { now: number; onMember: OnMember },
): Promise<SegmentMember[]> {
  return db.transaction('r', db.topics, db.mentions, db.matches, async () => {
    const topics = await db.topics.toArray();
    const [ids, roles] = [new Set(topics.map(({ id }) => id)), new Map(topics.map(({ id, role }) => [id, role]))];
    const newest = await Promise.all(heads.map(({ accounts }) => newestOf(db, accounts.map(({ id }) => id), MOST_MENTIONS)));
    const shown = newest.map((mentions) => mentions.filter((mention) => isShown(mention, ids)));
    const keys = matchKeysOf(shown.flat());
    const found = keys.length === 0 ? [] : await db.matches.bulkGet(keys);
    const matches = new Map<string, Match[]>();
    for (const match of found) {
      if (match === undefined || !ids.has(match.topicId) || match.hiddenAt !== undefined) continue;
      matches.set(match.mentionId, [...(matches.get(match.mentionId) ?? []), match]);
    }
    return heads.flatMap((head, at): SegmentMember[] => {
      const mentions: Mention[] = shown[at] ?? [];
      const own = mentions.flatMap(({ id }) => matches.get(id) ?? []);
      const why = belongsTo(segment, { accounts: head.accounts, mentions, matches: own }, { now, roles });
      if (why === null) return [];
      const since = segment.days === null ? -Infinity : now - segment.days * DAY;
      onMember(mentions.filter(({ listedAt }) => listedAt >= since), own);
      return [{ ...head, why, mentions: mentions.length }];
    });
  });
}

const byId = (a: AuthorRow, b: AuthorRow): number => (a.id < b.id ? -1 : 1);
