import { fold } from '@/lib/language/fold';
import { wordsOf } from '@/lib/language/words';
import type { Span } from '@/lib/posts/post';
import { phrasesIn, type PhraseHit, type Word } from './phrases';
import { sentenceEnds, type SentenceEnd } from './sentences';
import type { Cue, Found } from './signals';
import type { SignalFamily, SignalMeaning, SignalTable } from './table';

/** A phrase that was found in a text, and stands for what it says there. */
export interface Hit extends Span {
  meaning: SignalMeaning;
  /** Indices of its first and last word. */
  first: number;
  last: number;
  sentence: number;
  /** A negator stands before it. What is asked is so all the same; what is named, scolded or polite, too, to those who look for it. */
  negated: boolean;
}

/** A text, read once: its words, the ends of its sentences, and all phrases that count. */
export interface Reading {
  body: string;
  /** The body with addresses and handles made blank. */
  plain: string;
  words: readonly Word[];
  ends: readonly SentenceEnd[];
  /** In order. */
  hits: readonly Hit[];
}

/** How many words a negator reaches. */
const NEGATION_REACH = 2;
/** Cues that are kept of one finding. */
const MOST_CUES = 16;

// Addresses, e-mail and handles name things; they want nothing.
const NAMES = /(?:https?:\/\/|www\.)\S+|(?<!\S)[^\s@]{1,64}@[^\s@]+|(?<![\p{L}\p{N}_])@[\w.]+/gu;
const MAY_NAME = /@|:\/\/|www\./u;
/** What parts a negator from what it would turn over: "no, great lamp". */
export const PAUSE = /[,;:،()]/u;

/** "You won't regret it" regrets nothing. */
const SORE: ReadonlySet<string> = new Set(['anger', 'disappointment', 'fear']);

/** Families on which neither asides nor negators bear. */
const FREE: ReadonlySet<SignalFamily> = new Set(['address', 'written']);

/** Reads a text with the words of its language. Linear in the text. */
export function readBody(body: string, language: string | null, table: SignalTable): Reading {
  const plain = MAY_NAME.test(body) ? body.replace(NAMES, (name) => ' '.repeat(name.length)) : body;
  const ends = sentenceEnds(plain, language);
  const words = wordsIn(plain, ends);
  return { body, plain, words, ends, hits: countingHits(phrasesIn(words, table.phrases), { words, plain }) };
}

/** The words of a text, folded, with their places in the text itself. */
export function wordsIn(text: string, ends: readonly SentenceEnd[]): Word[] {
  const folded = fold(text);
  let sentence = 0;
  return wordsOf(folded.text).map((word) => {
    const { start, end } = folded.toOriginal(word.start, word.end);
    while ((ends[sentence]?.start ?? start) < start) sentence += 1;
    return { text: word.text, start, end, sentence };
  });
}

/** Hits without asides, and without what lies within one; negators gone into what they turn over. */
function countingHits(hits: readonly PhraseHit<SignalMeaning>[], text: Pick<Reading, 'words' | 'plain'>): Hit[] {
  const found: Hit[] = [];
  let aside: PhraseHit<SignalMeaning> | null = null;
  /** The last word up to which a negator is a part of what a phrase says: "not only", "couldn't be happier". */
  let spokenFor = -1;
  /** The last word of the last phrase that praises: no sorrow begins in it. */
  let gladUntil = -1;
  /** The last word of the last negator, and of each family's last hit. */
  let negator: number | null = null;
  const before = new Map<SignalFamily, number>();
  for (const hit of hits) {
    const { meaning, first, last } = hit;
    const word = text.words[first];
    if (word === undefined) continue;
    const lastOf = before.get(meaning.family) ?? -1;
    before.set(meaning.family, last);
    if (meaning.kind === 'praise' || meaning.kind === 'recommendation') gladUntil = last;
    if (meaning.kind === 'aside' || gladUntil === last) spokenFor = last;
    if (meaning.kind === 'aside') {
      aside = hit;
      continue;
    }
    if (meaning.family === 'negator') {
      if (first > spokenFor) negator = last;
      continue;
    }
    if (meaning.family === 'emotion' && SORE.has(meaning.kind) && first <= gladUntil) continue;
    const isWithinAside = aside !== null && last <= aside.last && last - first < aside.last - aside.first;
    if (isWithinAside && !FREE.has(meaning.family)) continue;
    const negated = negator !== null && negator > lastOf && mayBeTurned(meaning) && reaches(negator, first, text);
    found.push({ meaning, first, last, start: word.start, end: text.words[last]?.end ?? word.end, sentence: word.sentence, negated });
  }
  return found;
}

function mayBeTurned({ family, kind }: SignalMeaning): boolean {
  return !FREE.has(family) && kind !== 'question' && kind !== 'asks';
}

function reaches(negator: number, first: number, { words, plain }: Pick<Reading, 'words' | 'plain'>): boolean {
  const from = words[negator];
  const to = words[first];
  if (from === undefined || to === undefined || first <= negator || first - negator > NEGATION_REACH) return false;
  return from.sentence === to.sentence && !PAUSE.test(plain.slice(from.end, to.start));
}

/** Words of a text as cues, without what overlaps, in order. */
export function cuesAt(body: string, spans: readonly Span[]): Cue[] {
  const cues: Cue[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (cues.length === MOST_CUES) break;
    if (start >= (cues.at(-1)?.end ?? 0)) cues.push({ start, end, term: body.slice(start, end) });
  }
  return cues;
}

/** What hits of one family show, by kind, in the order in which they first stand. */
export function foundIn<Kind extends string>(body: string, hits: readonly (Span & { kind: Kind })[]): Found<Kind>[] {
  const kinds = new Map<Kind, Span[]>();
  for (const { kind, start, end } of hits) kinds.set(kind, [...(kinds.get(kind) ?? []), { start, end }]);
  return [...kinds].map(([kind, spans]) => ({ kind, cues: cuesAt(body, spans) }));
}
