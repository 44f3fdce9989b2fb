import { findPersonalData } from '@/lib/language/personalData/findPersonalData';
import { maskOf } from '@/lib/language/personalData/personalData';
import { bodyOf, type Author, type Post, type Span } from '@/lib/posts/post';
import { hitSentence } from './hitSentence';

/** Longest quote, UTF-16 units. */
const LONGEST = 240;
/** A sentence of less says nothing by itself. */
const SHORTEST = 12;
/** What stands where somebody was named. */
const NAMED = '…';
const HANDLE = /(?<![\p{L}\p{N}._%+@/-])(?:@|\/?u\/)[\p{L}\p{N}_][\p{L}\p{N}_.-]*(?:@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)?/gu;
const ADDRESS = /(?:https?:\/\/|www\.)\S+/giu;
const ASKS = /[?？؟;]/u;
const SPECIAL = /[\\^$.*+?()[\]{}|/]/gu;
const QUESTION = /[^.!?？؟\n]*[?？؟]+/gu;

type Quoted = Pick<Post, 'title' | 'text' | 'author'>;

/** The sentence of a post in which something is said (`places`), names and personal data hidden; null where nothing can be quoted. */
export function quoteOf(post: Quoted, places: readonly Span[], language: string | null): string | null {
  const body = bodyOf(post);
  const { start, end, cutAfter } = hitSentence(body, places.slice(0, 1), LONGEST, language ?? undefined);
  return hidden(body.slice(start, end), post.author, cutAfter && end - start >= LONGEST - SHORTEST);
}

/** The first question that a post asks, names and personal data hidden; null where it asks none. */
export function questionIn(post: Quoted, language: string | null): string | null {
  const body = bodyOf(post);
  // In Greek a question ends by what is a semicolon elsewhere.
  const found = language === 'el' ? /[^.!;\n]*;/u.exec(body)?.[0] : body.match(QUESTION)?.[0];
  if (found === undefined || !ASKS.test(found)) return null;
  return found.length > LONGEST ? null : hidden(found, post.author, false);
}

function hidden(text: string, { handle, name }: Author, isCut: boolean): string | null {
  const data = findPersonalData(text).toSorted((a, b) => b.start - a.start);
  let masked = text;
  for (const { kind, start, end } of data) masked = masked.slice(0, start) + maskOf(kind) + masked.slice(end);
  masked = masked.replace(ADDRESS, NAMED).replace(HANDLE, NAMED);
  for (const own of [handle, name]) if (own !== null && own.trim().length > 2) masked = withoutName(masked, own.trim());
  const plain = masked.replace(/\s+/gu, ' ').trim();
  return plain.length < SHORTEST ? null : `${plain}${isCut ? '…' : ''}`;
}

function withoutName(text: string, name: string): string {
  const words = name.split(/\s+/u).map((word) => word.replace(SPECIAL, String.raw`\$&`)).join('\\s+');
  return text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, 'giu'), NAMED);
}
