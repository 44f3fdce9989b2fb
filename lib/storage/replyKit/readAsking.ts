import { bodyOf } from '@/lib/posts/post';
import type { EarshotDatabase } from '../database';
import { matchKeysOf } from '../matchesOf';
import type { Mention } from '../rows';
import { topicIds } from '../topics/topics';

/** Mentions that are looked at, the newest: a part of a screen may not cost more than the screen. */
export const MOST_LOOKED_AT = 1_000;
const WINDOW = 250;

/** What a mention says, under the topics that show it. */
export interface SaidMention {
  id: string;
  text: string;
  /** Primary subtag; null: unknown. */
  language: string | null;
  /** When it was written or first seen, ms since 1970. */
  at: number;
  topicIds: string[];
  /** The person who wrote it, of all whose accounts the user linked, else the account; null: unknown. */
  author: string | null;
}

/** What the newest mentions say, newest first, without the brand's own and what all its topics hide. */
export async function readAsking(db: EarshotDatabase): Promise<SaidMention[]> {
  const said: SaidMention[] = [];
  for (let looked = 0; looked < MOST_LOOKED_AT; looked += WINDOW) {
    const window = await readWindow(db, looked);
    said.push(...window.said);
    if (window.looked < WINDOW) break;
  }
  return said;
}

/** One transaction each, so that nobody has to wait for all. */
function readWindow(db: EarshotDatabase, offset: number): Promise<{ said: SaidMention[]; looked: number }> {
  return db.transaction('r', db.topics, db.mentions, db.matches, db.identities, async () => {
    const known = await topicIds(db);
    const mentions = await db.mentions.orderBy('listedAt').reverse().offset(offset).limit(WINDOW).toArray();
    const found = mentions.length === 0 ? [] : await db.matches.bulkGet(matchKeysOf(mentions));
    const shownIn = new Map<string, string[]>();
    for (const match of found) {
      if (match === undefined || !known.has(match.topicId) || match.hiddenAt !== undefined || match.own === true) continue;
      shownIn.set(match.mentionId, [...(shownIn.get(match.mentionId) ?? []), match.topicId]);
    }
    const accounts = [...new Set(mentions.flatMap(({ authorId }) => authorId ?? []))];
    const linked = new Map((await db.identities.bulkGet(accounts)).flatMap((one) => (one === undefined ? [] : [[one.authorId, one.personId] as const])));
    const writerOf = ({ authorId }: Mention): string | null => (authorId === null ? null : (linked.get(authorId) ?? authorId));
    return { said: mentions.flatMap((mention) => saidBy(mention, shownIn.get(mention.id) ?? [], writerOf(mention))), looked: mentions.length };
  });
}

function saidBy({ id, post, understanding, listedAt }: Mention, shownIn: string[], author: string | null): SaidMention[] {
  return shownIn.length === 0 ? [] : [{ id, text: bodyOf(post), language: understanding.language.language, at: listedAt, topicIds: shownIn, author }];
}
