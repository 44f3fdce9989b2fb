import { fold } from '@/lib/language/fold';
import type { Folded } from '@/lib/language/folding';
import { stopWordsOf } from '@/lib/language/packs/stopWords';
import { hasUnspaced } from '@/lib/language/words';
import type { Mention } from '@/lib/mentions/mention';
import { bodyOf, type Span } from '@/lib/posts/post';
import { countedWords, type Word } from '@/lib/query/matching/wordPlaces';

/** Words, phrases and hosts of links in one mention. */
export interface MentionWords {
  /** Folded words, by which those of several mentions are one, with where each begins and ends in the folded body. */
  places: ReadonlyMap<string, readonly number[]>;
  body: string;
  folded: Folded;
}

/** Words of a mention that are looked at. */
const MOST_WORDS = 300;
const MOST_LENGTH = 6_000;
const LONGEST_WORD = 40;
const ADDRESS = new RegExp(
  [
    String.raw`(?:https?:\/\/(?:www\.)?|www\.)(?<host>[^\s/?#:"'<>()\[\]]+)[^\s"'<>]*`,
    String.raw`(?<!\S)[^\s@]{1,64}@[^\s@]+`,
    String.raw`(?<![\p{L}\p{N}_])@[\p{L}\p{N}_.]+`,
  ].join('|'),
  'gu',
);

/**
 * The words of a mention that can say what it is about, each once: no stop words of its language, numbers, handles,
 * addresses or single letters; of links the host. Words beside each other make phrases of two too, or of up to `longest`;
 * longer ones may hold stop words within ("out of stock"). `leaves` decides on a word.
 */
export function wordsOfMention(mention: Mention, leaves: (word: string) => boolean, longest: number = 2): MentionWords {
  const body = bodyOf(mention.post).slice(0, MOST_LENGTH);
  const folded = fold(body);
  const { language } = mention.understanding.language;
  const isStopWord = stopWordsOf(mention.understanding.version === 0 ? null : language);
  const places = new Map<string, number[]>();
  const add = (key: string, start: number, end: number): void => {
    const known = places.get(key);
    if (known === undefined) places.set(key, [start, end]);
    else known.push(start, end);
  };
  const addresses = addressesIn(folded.text);
  for (const { host } of addresses) if (host !== null && !leaves(host.text)) add(host.text, host.start, host.end);

  let run: (Word & { stops: boolean })[] = [];
  let address = 0;
  for (const word of wholeWords(folded.text)) {
    while ((addresses[address]?.end ?? Infinity) <= word.start) address += 1;
    const inAddress = word.start >= (addresses[address]?.start ?? Infinity);
    const stops = isStopWord(word.text);
    if (inAddress || leaves(word.text) || (!stops && !saysSomething(word.text))) {
      run = [];
      continue;
    }
    const last = run.at(-1);
    if (last !== undefined && !/^[ -]?$/u.test(folded.text.slice(last.end, word.start))) run = [];
    run = [...run.slice(1 - longest), { ...word, stops }];
    if (stops) continue;
    for (const first of run.toReversed()) {
      if (!first.stops) add(first.start === word.start ? word.text : folded.text.slice(first.start, word.end), first.start, word.end);
    }
  }
  return { places, body, folded };
}

/** Where a word stands in the body of its mention. */
export function spansOfWord({ places, folded }: MentionWords, key: string): Span[] {
  const found = places.get(key) ?? [];
  return found.flatMap((start, at) => (at % 2 === 0 ? [folded.toOriginal(start, found[at + 1] ?? start)] : []));
}

/** A word as its mention writes it first, in small letters; with # where it is a hashtag. */
export function writtenWord({ places, body, folded }: MentionWords, key: string): string {
  const [start = 0, end = 0] = places.get(key) ?? [];
  const span = folded.toOriginal(start, end);
  return (folded.text[start - 1] === '#' ? '#' : '') + body.slice(span.start, span.end).toLowerCase();
}

/** The words of a folded text. In Cyrillic an apostrophe is a letter of its word (кур'єр); elsewhere it parts two. */
function wholeWords(text: string): Word[] {
  const words: Word[] = [];
  for (const word of countedWords(text).slice(0, MOST_WORDS)) {
    const last = words.at(-1);
    if (last?.end === word.start - 1 && text[last.end] === "'" && /^\p{Script=Cyrillic}/u.test(word.text)) {
      words[words.length - 1] = { text: text.slice(last.start, word.end), start: last.start, end: word.end };
    } else {
      words.push(word);
    }
  }
  return words;
}

/** A letter of a script without spaces is seldom a word; a single letter never is. */
function saysSomething(word: string): boolean {
  if (word.length > LONGEST_WORD || !/\p{L}/u.test(word)) return false;
  return hasUnspaced(word) ? word.length >= 2 : /[\p{L}\p{M}\p{N}]{2}/u.test(word);
}

function addressesIn(text: string): { start: number; end: number; host: Word | null }[] {
  return Array.from(text.matchAll(ADDRESS), (match) => {
    const start = match.index;
    const host = match.groups?.['host']?.replace(/[.,;!]+$/u, '');
    const hostStart = host === undefined ? -1 : text.indexOf(host, start);
    return {
      start,
      end: start + match[0].length,
      host: host?.includes('.') === true ? { text: host, start: hostStart, end: hostStart + host.length } : null,
    };
  });
}
