import type { Post } from '@/lib/posts/post';
import { pick, type Random } from '../../../../scripts/generate/random';

/** What happens to pages: a site's build renames its classes, its words are another language's, a field is gone. */
export const MUTATIONS = ['classes', 'words', 'no author', 'no text', 'no time', 'no address', 'no anything'] as const;
export type Mutation = (typeof MUTATIONS)[number];

/** A post of a page before anything happened to it, with the element that holds it. */
export interface Held {
  element: Element;
  post: Post;
}

/** Lets something happen to a page. `held`: its posts in their elements, as they are read before. */
export function mutate(document: Document, held: readonly Held[], mutation: Mutation, random: Random): void {
  if (mutation === 'classes') renameClasses(document, random);
  else if (mutation === 'words') replaceWords(document, random);
  else for (const { element, post } of held) takeFrom(element, post, mutation, { random, held });
}

const SYLLABLES = ['ba', 'do', 'fu', 'ge', 'hi', 'ka', 'lo', 'mi', 'nu', 'pe', 'ra', 'so', 'ti', 'vo', 'we', 'zu'];

const pseudoWord = (random: Random): string => Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(random, SYLLABLES)).join('');

const pseudoWords = (words: string, random: Random): string =>
  words.trim() === '' ? words : words.trim().split(/\s+/u).map(() => pseudoWord(random)).join(' ');

const HASHED_END = /^(.*(?:__|--|_|-))([A-Za-z\d]{4,10})$/u;

/** Whether a build tool made it up: digits among letters, or humps too short for words. */
function isGenerated(name: string): boolean {
  if (!/^[A-Za-z\d_]{3,12}$/u.test(name)) return false;
  if (/\d/u.test(name) && /[A-Za-z]/u.test(name)) return true;
  return /^[A-Za-z]{4,8}$/u.test(name) && /[a-z]/u.test(name) && /[A-Z][a-z]{0,2}$/u.test(name);
}

/** A new build: generated names are other ones, the made-up ends of spoken names too. */
function renameClasses(document: Document, random: Random): void {
  const names = new Map<string, string>();
  const renamed = (name: string): string => {
    const known = names.get(name);
    if (known !== undefined) return known;
    const [, start = '', end = ''] = HASHED_END.exec(name) ?? [];
    const made = isGenerated(name) ? `q${pseudoWord(random)}7` : isGenerated(end) ? `${start}q${pseudoWord(random)}7` : name;
    names.set(name, made);
    return made;
  };
  for (const element of document.querySelectorAll('[class]')) {
    const before = element.getAttribute('class') ?? '';
    element.setAttribute('class', before.split(/\s+/u).map((name) => (name === '' ? '' : renamed(name))).join(' '));
  }
}

/** Another language: what is said of elements, and what stands on buttons. */
function replaceWords(document: Document, random: Random): void {
  for (const name of ['aria-label', 'title']) {
    for (const element of document.querySelectorAll(`[${name}]`)) {
      element.setAttribute(name, pseudoWords(element.getAttribute(name) ?? '', random));
    }
  }
  for (const button of document.querySelectorAll('button, [role="button"], input[type="submit"]')) {
    const walker = document.createTreeWalker(button, 4);
    for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
      text.textContent = pseudoWords(text.textContent ?? '', random);
    }
  }
}

function takeFrom(
  element: Element,
  post: Post,
  mutation: Mutation,
  { random, held }: { random: Random; held: readonly Held[] },
): void {
  const all = [...element.querySelectorAll('*')];
  if (mutation === 'no anything') {
    // What is left of a post without its whole content is an empty frame, as lists leave them while they load.
    const words = (element.textContent ?? '').trim().length;
    const others = held.filter((other) => other.element !== element && element.contains(other.element));
    const parts = all.filter((part) => (part.textContent ?? '').trim().length < words
      && !others.some((other) => part.contains(other.element)));
    if (parts.length > 0) pick(random, parts).remove();
    return;
  }
  if (mutation === 'no address') {
    for (const link of all) if (leadsTo(link, post)) link.removeAttribute('href');
    return;
  }
  for (const part of all) if (holds(part, post, mutation)) part.remove();
}

function leadsTo(link: Element, post: Post): boolean {
  const href = link.getAttribute('href');
  if (href === null || post.permalink === null) return false;
  const base = new URL(post.permalink);
  const url = URL.parse(href, post.permalink);
  return url !== null && url.pathname === base.pathname && url.search === base.search;
}

const folded = (text: string | null | undefined): string => (text ?? '').replace(/[\s\u200e\u200f\u202a-\u202e\u2066-\u2069@]+/gu, '').toLowerCase();

function holds(part: Element, post: Post, mutation: Mutation): boolean {
  const words = folded(part.textContent);
  if (mutation === 'no author') {
    const names = [post.author.name, post.author.handle].map(folded).filter((name) => name !== '');
    return names.includes(words) && words !== '';
  }
  if (mutation === 'no time') {
    const raw = folded(post.publishedAt.raw);
    if (raw === '') return false;
    return ['datetime', 'title', 'data-time', 'content', 'ts', 'aria-label'].some((name) => folded(part.getAttribute(name)) === raw) || words === raw;
  }
  const text = folded(post.text);
  return text !== '' && words !== '' && (words === text || (words.length >= 20 && words.length > text.length * 0.8 && text.includes(words)));
}
