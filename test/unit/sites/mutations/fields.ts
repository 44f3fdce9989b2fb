import type { Post } from '@/lib/posts/post';
import { pick, type Random } from '../../../../scripts/generate/random';
import type { Field, Held } from './scene';

/** Takes all that shows a field of some posts out of the element that holds them. `others`: posts inside it, left whole. */
export function takeField(element: Element, posts: readonly Post[], field: Field, others: readonly Element[] = []): void {
  const isOthers = (part: Element): boolean => others.some((other) => other.contains(part));
  if (field === 'address') {
    for (const link of element.querySelectorAll('[href]')) {
      if (!isOthers(link) && posts.some((post) => leadsTo(link, post))) link.removeAttribute('href');
    }
    return;
  }
  const parts = partsOf(element).filter((part) => !isOthers(part.element));
  for (const post of posts) for (const part of partsThatHold(parts, post, field)) part.remove();
}

/** Elements of other posts inside an element. */
export const heldWithin = (element: Element, held: readonly Held[]): Element[] =>
  held.map((other) => other.element).filter((other) => other !== element && element.contains(other));

/**
 * Takes one part out, whatever it is, unless all words of the element stand in it: an empty frame is no post. Says
 * whether the post's text went with it.
 */
export function takeAnything({ element, post }: Held, held: readonly Held[], random: Random): boolean {
  const words = (element.textContent ?? '').trim().length;
  const others = heldWithin(element, held);
  const parts = [...element.querySelectorAll('*')].filter((part) => (part.textContent ?? '').trim().length < words
    && !others.some((other) => part.contains(other) || other.contains(part)));
  if (parts.length === 0) return false;
  const part = pick(random, parts);
  part.remove();
  return folded(part.textContent).includes(folded(post.text).slice(0, 60));
}

const SWAPPED = [['author', 'text'], ['author', 'time'], ['time', 'text']] as const;

/** Two of author, text and time change places, each with what stands around it alone. */
export function swapFields({ element, post }: Held, random: Random): void {
  const parts = partsOf(element);
  const [one, other] = pick(random, SWAPPED).map((field) => partsThatHold(parts, post, field)[0]);
  if (one === undefined || other === undefined || one.contains(other) || other.contains(one)) return;
  const first = childAround(one, other);
  const second = childAround(other, one);
  const mark = element.ownerDocument.createElement('i');
  first.replaceWith(mark);
  second.replaceWith(first);
  mark.replaceWith(second);
}

/** The largest part around an element that another one does not stand in. */
function childAround(element: Element, other: Element): Element {
  let around = element;
  while (around.parentElement !== null && !around.parentElement.contains(other)) around = around.parentElement;
  return around;
}

/** Whether a link leads to a post, whatever is counted or tracked in its address. */
export function leadsTo(link: Element, post: Post): boolean {
  const href = link.getAttribute('href');
  if (href === null || post.permalink === null) return false;
  const base = new URL(post.permalink);
  const url = URL.parse(href, post.permalink);
  return url !== null && url.pathname === base.pathname && url.search === base.search && (base.hash === '' || url.hash === base.hash);
}

const TIMES = ['datetime', 'title', 'data-time', 'data-timestamp', 'data-utime', 'content', 'ts', 'aria-label'];

/** Spaces, marks of direction and @ aside. */
const folded = (text: string | null | undefined): string =>
  (text ?? '').replace(/[\s\u200e\u200f\u202a-\u202e\u2066-\u2069@]+/gu, '').toLowerCase();

interface Part {
  element: Element;
  words: string;
}

/** More letters than a post has. */
const MOST_WORDS = 30_000;

const partsOf = (element: Element): Part[] => [...element.querySelectorAll('*')]
  .map((part) => ({ element: part, content: part.textContent ?? '' }))
  .filter(({ content }) => content.length <= MOST_WORDS)
  .map(({ element: part, content }) => ({ element: part, words: folded(content) }));

/** Parts that show a field of a post and nothing else, the outermost first. */
function partsThatHold(parts: readonly Part[], post: Post, field: Exclude<Field, 'address'>): Element[] {
  return parts.filter(holderOf(post, field)).map(({ element }) => element);
}

function holderOf({ author, publishedAt, text }: Post, field: Exclude<Field, 'address'>): (part: Part) => boolean {
  if (field === 'author') {
    const names = new Set([author.name, author.handle].map(folded).filter((name) => name !== ''));
    return ({ words }) => names.has(words);
  }
  if (field === 'time') {
    const raw = folded(publishedAt.raw);
    return ({ element, words }) => raw !== '' && (words === raw || TIMES.some((name) => folded(element.getAttribute(name)) === raw));
  }
  const whole = folded(text);
  return ({ words }) => words !== ''
    && (words === whole || (words.length >= 20 && words.length > whole.length * 0.8 && whole.includes(words)));
}
