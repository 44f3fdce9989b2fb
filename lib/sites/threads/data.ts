import { findAll, rawText } from '../reading/dom';
import { parseLooseJson } from '../reading/looseJson';
import { isThing, thingOf, valuesOf, wordOf, type Thing } from '../reading/things';

/** Scripts in which the page's data is streamed. */
export const DATA = 'script[type="application/json"]';

/** One post of the page's data, with what it answers there. */
export interface Stated {
  post: Thing;
  /** Code of the post before it in its thread. */
  before: string | null;
  /** Code of the post that the thread begins with. */
  first: string;
}

const MOST_SCRIPTS = 300;
const DEEPEST = 40;
const MOST_VALUES = 200_000;

/** What is offered beside a thread, and what is quoted, is none of the page's posts. */
const ASIDE = /related|suggest|recommend|quoted|reposted|linked_inline|preview/iu;

// The page's data does not change while a script stays; it is read once for each.
const known = new WeakMap<Element, Stated[]>();

/** Posts that the page's own data holds, by their codes. */
export function statedPosts(document: Document): Map<string, Stated> {
  const posts = new Map<string, Stated>();
  for (const script of findAll(document, DATA).slice(0, MOST_SCRIPTS)) {
    let listed = known.get(script);
    if (listed === undefined) {
      const text = rawText(script);
      listed = text.includes('"thread_items"') ? postsIn(parseLooseJson(text)) : [];
      known.set(script, listed);
    }
    for (const stated of listed) {
      const code = wordOf(stated.post, 'code');
      if (code !== null && !posts.has(code)) posts.set(code, stated);
    }
  }
  return posts;
}

function postsIn(data: unknown): Stated[] {
  const found: Stated[] = [];
  const budget = { values: MOST_VALUES };
  visit(data, 0, budget, found);
  return found;
}

function visit(value: unknown, depth: number, budget: { values: number }, found: Stated[]): void {
  if (typeof value !== 'object' || value === null || depth > DEEPEST || (budget.values -= 1) < 0) return;
  if (Array.isArray(value)) {
    for (const entry of value) visit(entry, depth + 1, budget, found);
    return;
  }
  const thing = value as Thing;
  const items = valuesOf(thing, 'thread_items').filter(isThing).map((item) => thingOf(item, 'post'));
  const codes = items.map((post) => (post === null ? null : wordOf(post, 'code')));
  items.forEach((post, at) => {
    const code = codes[at];
    if (post != null && code != null) found.push({ post, before: codes[at - 1] ?? null, first: codes[0] ?? code });
  });
  if (items.length > 0) return;
  for (const name of Object.keys(thing)) if (!ASIDE.test(name)) visit(thing[name], depth + 1, budget, found);
}

/** What somebody wrote, with its newlines; null where the data does not say. */
export function textIn(post: Thing): string | null {
  const caption = thingOf(post, 'caption');
  return caption === null ? null : wordOf(caption, 'text');
}

export const infoOf = (post: Thing): Thing => thingOf(post, 'text_post_app_info') ?? {};

/** Whether only followers who were let in may see what the author writes. */
export const isPrivate = (post: Thing): boolean =>
  valuesOf(thingOf(post, 'user') ?? {}, 'text_post_app_is_private')[0] === true;

export function countIn(thing: Thing, name: string): number | null {
  const count = valuesOf(thing, name)[0];
  return typeof count === 'number' && count >= 0 ? count : null;
}
