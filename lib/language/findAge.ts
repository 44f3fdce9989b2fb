import { skeletonOf, type Skeleton } from './ageSkeleton';
import { agePatterns, type Age, type AgePatterns } from './ageWords';

/** Languages that are close enough to be met on a page of another. */
const NEIGHBOURS: Readonly<Record<string, readonly string[]>> = { fy: ['nl'] };

/** An age in a text: so many of a unit. */
export interface CountedAge extends Age {
  count: number;
}

const remembered = new Map<string, CountedAge | null>();

/** Most texts that are remembered: a page has few ages, each of them many times. */
const MOST_REMEMBERED = 1_000;

/** The age in a text (white space folded), by the words of a language and then of English; null where there is none. */
export function findAge(text: string, language: string | null): CountedAge | null {
  const name = `${language ?? ''}\n${text}`;
  const known = remembered.get(name);
  if (known !== undefined) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const skeleton = skeletonOf(text);
  let found: CountedAge | null = null;
  for (const candidate of languagesFor(language)) found ??= match(skeleton, agePatterns(candidate));
  remembered.set(name, found);
  return found;
}

/** Languages that a page of this one may be written in, the likeliest first. */
export function languagesFor(language: string | null): string[] {
  if (language === null) return ['en'];
  const primary = language.toLowerCase().split(/[-_]/u)[0] ?? '';
  const neighbours = Object.hasOwn(NEIGHBOURS, primary) ? (NEIGHBOURS[primary] ?? []) : [];
  return [...new Set([language, ...neighbours, 'en'])];
}

function match({ text, numbers }: Skeleton, { within, longestFirst, alone }: AgePatterns): CountedAge | null {
  for (const part of [text, text.replace(/ ?\([^()]*\)/gu, ''), text.replace(/^.*: /u, '')]) {
    const whole = within.get(part) ?? alone.get(part);
    if (whole !== undefined && (part === text || !part.includes('#'))) return counted(whole, numbers[0]);
  }
  for (const pattern of longestFirst) {
    const at = placeOf(text, pattern);
    const age = at < 0 ? undefined : within.get(pattern);
    if (age === undefined) continue;
    const before = text.slice(0, at + pattern.indexOf('#')).split('#').length - 1;
    return counted(age, age.count === null ? numbers[before] : undefined);
  }
  return null;
}

function counted({ unit, count }: Age, written: string | undefined): CountedAge | null {
  if (count !== null) return { unit, count };
  return written === undefined || written.length > 4 ? null : { unit, count: Number(written) };
}

/** Where the pattern stands in the text as words of its own, or -1. */
function placeOf(text: string, pattern: string): number {
  for (let at = text.indexOf(pattern); at >= 0; at = text.indexOf(pattern, at + 1)) {
    const end = at + pattern.length;
    if (!joins(text.slice(0, at), text.slice(at, end)) && !joins(text.slice(at, end), text.slice(end))) return at;
  }
  return -1;
}

const LETTER_LAST = /[\p{L}\p{M}\p{N}]$/u;
const LETTER_FIRST = /^[\p{L}\p{M}\p{N}]/u;
// Scripts in which words stand side by side, or take endings that say nothing of the time.
const UNSPACED = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]';
const UNSPACED_LAST = new RegExp(`${UNSPACED}\\p{M}*$`, 'u');
const UNSPACED_FIRST = new RegExp(`^${UNSPACED}`, 'u');

/** Whether two neighbours make one word or one number of what stands between them: "yester|day", "1.|5 hours". */
function joins(left: string, right: string): boolean {
  if (left === '' || right === '') return false;
  if (right.startsWith('#')) return /[#.,:/-]$/u.test(left);
  if (left.endsWith('#')) return /^[#.,:/]/u.test(right);
  return LETTER_LAST.test(left) && LETTER_FIRST.test(right) && !UNSPACED_LAST.test(left) && !UNSPACED_FIRST.test(right);
}
