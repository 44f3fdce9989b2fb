import { Dexie } from 'dexie';
import { isShown } from '@/lib/mentions/mention';
import { identityOf } from '@/lib/posts/identity';
import type { EarshotDatabase } from '../database';
import type { Mention } from '../rows';
import { topicIds } from '../topics/topics';

/** How many steps are gone up a thread, and how many mentions are looked at before and after one to find its neighbours. */
const MOST_ABOVE = 20;
const MOST_LOOKED_AT = 500;
/** As many neighbours are told at most. */
export const MOST_BESIDE = 50;

/** What is stored of the thread that a mention stands in, besides itself. */
export interface Thread {
  /** What it answers, and what that does, the topmost first, as far as each is stored. */
  above: Mention[];
  /** Others of the thread, in the order of lists, oldest first; null: they were not looked for. */
  beside: Mention[] | null;
  /** Not all that may be of the thread was looked at, or told. */
  more: boolean;
}

/**
 * The thread of a mention: what stands above it is found by its id; the others, where they are wanted, among what was listed on its
 * site right before and after it. Null where the mention is not stored.
 */
export function readThread(db: EarshotDatabase, mentionId: string, looksBeside: boolean): Promise<Thread | null> {
  return db.transaction('r', db.topics, db.mentions, async () => {
    const mention = await db.mentions.get(mentionId);
    if (mention === undefined) return null;
    const topics = await topicIds(db);
    const above: Mention[] = [];
    for (let next = parentOf(mention); next !== null && above.length < MOST_ABOVE; ) {
      const parent: Mention | undefined = await db.mentions.get(next);
      if (parent === undefined || parent.id === mentionId || above.some(({ id }) => id === parent.id)) break;
      above.unshift(parent);
      next = parentOf(parent);
    }
    const shown = above.filter((one) => isShown(one, topics));
    if (!looksBeside) return { above: shown, beside: null, more: false };
    const { site, listedAt } = mention;
    const around = db.mentions.where('[site+listedAt]');
    const before = await around.between([site, Dexie.minKey], [site, listedAt], true, true).reverse().limit(MOST_LOOKED_AT).toArray();
    const after = await db.mentions.where('[site+listedAt]').between([site, listedAt], [site, Dexie.maxKey], false, true).limit(MOST_LOOKED_AT).toArray();
    const known = new Set([mentionId, ...above.map(({ id }) => id)]);
    const beside = [...before.toReversed(), ...after].filter((one) => !known.has(one.id) && isOfThread(one, mention) && isShown(one, topics));
    const isCut = before.length === MOST_LOOKED_AT || after.length === MOST_LOOKED_AT || beside.length > MOST_BESIDE;
    return { above: shown, beside: nearest(beside, listedAt), more: isCut };
  });
}

function parentOf({ site, post: { parentId } }: Mention): string | null {
  return parentId === null ? null : identityOf(site, parentId);
}

function isOfThread(other: Mention, { site, post }: Mention): boolean {
  if (other.site !== site) return false;
  if (post.threadUrl !== null && other.post.threadUrl === post.threadUrl) return true;
  return post.nativeId !== null && other.post.parentId === post.nativeId;
}

/** Of many, those that were written closest to it. */
function nearest(mentions: Mention[], listedAt: number): Mention[] {
  if (mentions.length <= MOST_BESIDE) return mentions;
  const closest = mentions.toSorted((a, b) => Math.abs(a.listedAt - listedAt) - Math.abs(b.listedAt - listedAt)).slice(0, MOST_BESIDE);
  return closest.toSorted((a, b) => a.listedAt - b.listedAt);
}
