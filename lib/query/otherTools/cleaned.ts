import type { Span } from '@/lib/posts/post';

/** A text without what copying from a page left in it, and the way back to the places of the original. */
export interface Cleaned {
  text: string;
  /** Stretch of the original for a stretch of `text`. */
  toSource: (at: Span) => Span;
  /** What stood for another letter. */
  entities: { at: Span; from: string; to: string }[];
}

const NAMED: Record<string, string> = { quot: '"', amp: '&', lt: '<', gt: '>', apos: "'", nbsp: ' ' };
// &amp;quot; was escaped twice. Zero-width spaces and byte-order marks mean nothing; joiners do.
const LEFTOVER = /&(?:amp;)*(?:(quot|amp|lt|gt|apos|nbsp)|#(\d{1,7})|#x([\da-f]{1,6}));|[\u200b\u2060\ufeff]/giu;

/** Resolves HTML entities and drops invisible letters. */
export function cleaned(source: string): Cleaned {
  const starts: number[] = [];
  const ends: number[] = [];
  const entities: Cleaned['entities'] = [];
  let text = '';
  const add = (letters: string, start: number, end: number | null): void => {
    for (let at = 0; at < letters.length; at++) {
      starts.push(end === null ? start + at : start);
      ends.push(end ?? start + at + 1);
    }
    text += letters;
  };
  let done = 0;
  for (const match of source.matchAll(LEFTOVER)) {
    const end = match.index + match[0].length;
    const letter = letterOf(match);
    if (letter === null) continue;
    add(source.slice(done, match.index), done, null);
    add(letter, match.index, end);
    if (letter !== '') entities.push({ at: { start: match.index, end }, from: match[0], to: letter });
    done = end;
  }
  add(source.slice(done), done, null);
  const toSource = ({ start, end }: Span): Span => ({
    start: starts[start] ?? source.length,
    end: end > start ? (ends[end - 1] ?? source.length) : (starts[start] ?? source.length),
  });
  return { text, toSource, entities };
}

function letterOf(match: RegExpMatchArray): string | null {
  const [whole, name, decimal, hexadecimal] = match;
  if (!whole.startsWith('&')) return '';
  if (name !== undefined) return NAMED[name.toLowerCase()] ?? null;
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  const isLetter = code >= 0x20 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isLetter ? String.fromCodePoint(code) : null;
}
