import type { Author, Span } from '@/lib/posts/post';
import { apart, type TextEdit } from './textEdits';

/** What stands for somebody whom a text names. */
export type NameFor = (handle: string) => Promise<string>;

/** Names of accounts as texts have them, with the server where there is one; on some sites after `u/`. */
const HANDLE =
  /(?<![\p{L}\p{N}._%+@/-])(?:@|\/?u\/)(?<handle>[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]{0,62}[\p{L}\p{N}_])?)(?:@[a-z\d-]{1,62}(?:\.[a-z\d-]{1,62}){1,4})?/giu;
/** Shorter names are words of their own. */
const SHORTEST = 3;

/**
 * What of a text is written otherwise so that it names no account: handles, and the author's own name where it stands whole.
 * `keeps`: accounts that are no person's, such as the brand's own; `heard`: what topics listen for stays as it is.
 */
export async function nameEdits(
  text: string,
  using: { author: Pick<Author, 'handle' | 'name'>; isAddressed: boolean; nameFor: NameFor; keeps: (handle: string) => boolean; heard: readonly Span[] },
): Promise<TextEdit[]> {
  const { author, isAddressed, nameFor, keeps, heard } = using;
  const isHeard = (span: Span): boolean => heard.some(({ start, end }) => span.start < end && span.end > start);
  const edits: TextEdit[] = [];
  for (const found of text.matchAll(HANDLE)) {
    const handle = found.groups?.['handle'] ?? '';
    const span = { start: found.index, end: found.index + found[0].length };
    if (!keeps(handle) && !isHeard(span)) edits.push({ ...span, by: await nameFor(handle) });
  }
  for (const name of ownNames(author, isAddressed)) {
    for (const span of placesOf(name, text)) {
      if (!isHeard(span)) edits.push({ ...span, by: await nameFor(author.handle ?? author.name ?? name) });
    }
  }
  return apart(edits);
}

/** By which a text names its author; an answer to them does so by their first name, too. */
function ownNames({ handle, name }: Pick<Author, 'handle' | 'name'>, isAddressed: boolean): string[] {
  const words = name?.trim().split(/\s+/u) ?? [];
  const isWhole = words.length > 1 || isAddressed;
  const names = [handle, isWhole ? (name?.trim() ?? null) : null, isAddressed ? (words[0] ?? null) : null];
  return [...new Set(names.filter((one): one is string => one !== null && one.length >= SHORTEST))];
}

/** Where a name stands whole, without regard to case. */
function placesOf(name: string, text: string): Span[] {
  const written = name.replace(/^@/u, '').replace(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_])${written}(?![\\p{L}\\p{N}_])`, 'giu');
  return Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({ start: index, end: index + found.length }));
}
