import { fold } from '@/lib/language/fold';
import { wordsOf } from '@/lib/language/words';
import type { Span } from '@/lib/posts/post';

/** What relevance is judged by: a text, the places in it that a topic heard, and what is known of it. */
export interface RelevanceText {
  body: string;
  spans: readonly Span[];
  site: string;
  /** Key of the author; null where the page names nobody. */
  authorId: string | null;
  language: string | null;
  /** What was understood of it, by any names. */
  understood: readonly string[];
}

/** Something that a text has, by which meanings may be told apart. */
export interface Trait {
  /** What it is; its first letter says of what kind, see KINDS. */
  key: string;
  weight: number;
  /** The word that has it; null: the text as a whole. */
  place: Span | null;
}

/** Words on both sides of a heard place that count in full. */
const NEAR = 6;
const FAR_WEIGHT = 0.6;
/** Of long words their beginnings count, too: endings change in most languages. */
const STEM = 5;
/** Letters in a run of letters. */
const GRAM = 4;
const LONGEST_WORD = 24;
const MOST_WORDS = 400;

/**
 * How much each kind of trait counts. `shared`: all of the kind in a text together count as one does, so that long texts say
 * no more than short ones. Words have no sign before them, all others do; `rare`: the rarer, the more.
 */
export const KINDS: Readonly<Record<string, { scale: number; shared: boolean; rare: boolean }>> = {
  '': { scale: 1, shared: true, rare: true },
  // Beginnings of words, runs of letters.
  '*': { scale: 1, shared: true, rare: true },
  '~': { scale: 1, shared: true, rare: true },
  // The words right before and after what was heard.
  '<': { scale: 0.7, shared: false, rare: false },
  '>': { scale: 0.7, shared: false, rare: false },
  // How what was heard is written: its capitals, its letters.
  '^': { scale: 1, shared: false, rare: false },
  '=': { scale: 1, shared: false, rare: false },
  '@': { scale: 0.7, shared: false, rare: false },
  '#': { scale: 0.7, shared: false, rare: false },
  '!': { scale: 0.5, shared: false, rare: false },
  '%': { scale: 0.8, shared: true, rare: false },
};

/** Signs by their code: a key is asked for its kind some hundred times a text. */
const SIGNS: readonly string[] = Object.keys(KINDS).reduce<string[]>((signs, sign) => {
  if (sign !== '') signs[sign.charCodeAt(0)] = sign;
  return signs;
}, []);

/** The kind of a trait by its key; words are ''. */
export function kindOf(key: string): string {
  return SIGNS[key.charCodeAt(0)] ?? '';
}

// What Arabic writes as one with the word after it: and, so, by, to, as, the.
const CLINGING = /^[وف]?(?:[بك]?ال|لل|[بلك](?=\p{Script=Arabic}{4}))(?=\p{Script=Arabic}{3})/u;

/** All traits of a text, each once. Linear in the text, of which only the beginning is looked at where it is very long. */
export function traitsOf(text: RelevanceText): Trait[] {
  const { body, spans } = text;
  const found = new Map<string, Trait>();
  const add = (key: string, weight: number, place: Span | null): void => {
    const known = found.get(key);
    if (known === undefined || known.weight < weight) found.set(key, { key, weight, place });
  };
  const folded = fold(body);
  const words = wordsOf(folded.text)
    .slice(0, MOST_WORDS)
    .map(({ text: word, start, end }) => ({ word, place: folded.toOriginal(start, end) }));
  const heard = words.map(({ place }) => spans.some(({ start, end }) => place.start < end && place.end > start));
  const isAnyHeard = heard.includes(true);
  for (const [at, { word, place }] of words.entries()) {
    if (heard[at] === true) {
      add(`^${capitalsOf(body.slice(place.start, place.end))}`, 1, place);
      add(`=${word}`, 1, place);
      continue;
    }
    if (heard[at + 1] === true) add(`<${word}`, 1, place);
    if (heard[at - 1] === true) add(`>${word}`, 1, place);
    const weight = !isAnyHeard || isNear(heard, at) ? 1 : FAR_WEIGHT;
    for (const key of keysOf(word)) add(key, weight, place);
  }
  if (text.authorId !== null) add(`@${text.authorId}`, 1, null);
  add(`#${text.site}`, 1, null);
  if (text.language !== null) add(`!${text.language}`, 1, null);
  for (const name of text.understood) add(`%${name}`, 1, null);
  return [...found.values()];
}

/** Traits with their kinds' scales in their weights; with `isWanted`, those alone, scaled among all. */
export function scaledTraits(traits: readonly Trait[], isWanted: (key: string) => boolean = () => true): Trait[] {
  const sums = new Map<string, number>();
  for (const { key, weight } of traits) {
    const kind = kindOf(key);
    sums.set(kind, (sums.get(kind) ?? 0) + weight * weight);
  }
  return traits.filter(({ key }) => isWanted(key)).map(({ key, weight, place }) => {
    const kind = kindOf(key);
    const { scale = 0, shared = false } = KINDS[kind] ?? {};
    return { key, weight: (scale * weight) / (shared ? Math.sqrt(sums.get(kind) ?? 1) : 1), place };
  });
}

function keysOf(written: string): string[] {
  const word = written.replace(CLINGING, '');
  const letters = Array.from(word.slice(0, LONGEST_WORD));
  const keys = [word];
  if (letters.length > STEM) keys.push(`*${letters.slice(0, STEM).join('')}`);
  if (letters.length >= GRAM) {
    const bounded = ['_', ...letters, '_'];
    for (let from = 0; from + GRAM <= bounded.length; from += 1) keys.push(`~${bounded.slice(from, from + GRAM).join('')}`);
  }
  return keys;
}

function capitalsOf(written: string): string {
  const letters = Array.from(written);
  const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();
  if (written.toLowerCase() === written.toUpperCase()) return 'none';
  if (!isCapital(letters[0] ?? '')) return 'small';
  return letters.length > 1 && letters.every((letter) => letter === letter.toUpperCase()) ? 'all' : 'first';
}

function isNear(heard: readonly boolean[], at: number): boolean {
  for (let distance = 1; distance <= NEAR; distance += 1) {
    if (heard[at - distance] === true || heard[at + distance] === true) return true;
  }
  return false;
}
