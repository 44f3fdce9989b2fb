import { deadlinesIn } from '@/lib/language/deadlines';
import { plainText } from '@/lib/language/plainText';
import type { Span } from '@/lib/posts/post';
import { phrasesIn, type Word } from '@/lib/signals/phrases';
import { wordsIn } from '@/lib/signals/reading';
import { sentenceEnds } from '@/lib/signals/sentences';
import type { CoachMeaning, CoachTable } from './coachTable';

/** A phrase of a reply that does something. `first`: index of its first word. */
export interface CoachHit extends Span {
  meaning: CoachMeaning;
  first: number;
  sentence: number;
}

/** A reply, read once. */
export interface CoachReading {
  text: string;
  words: readonly Word[];
  /** In order. */
  sentences: readonly Span[];
  hits: readonly CoachHit[];
  /** Where times to come are named, and where something is asked for or committed to. */
  times: readonly Span[];
  commits: readonly Span[];
}

/** What says nothing within what says worse: "sorry you feel that way" regrets nothing, "we know your opinion matters" sees nothing. */
const VOID_WITHIN: Partial<Record<CoachMeaning['family'], readonly CoachMeaning['family'][]>> = {
  acknowledges: ['defensive', 'hollow'], owns: ['defensive'], nextStep: ['defensive'],
};

/** Reads a reply by the words of a language (null: by none). Linear in the text. */
export function readReply(text: string, table: CoachTable | null): CoachReading {
  const ends = sentenceEnds(text, table?.language ?? null);
  const words = wordsIn(text, ends);
  const borders = [0, ...ends.map(({ end }) => end), text.length];
  const sentences = borders.slice(1).map((end, index): Span => ({ start: borders[index] ?? 0, end }))
    .filter(({ start, end }) => text.slice(start, end).trim() !== '');
  if (table === null) return { text, words, sentences, hits: [], times: [], commits: [] };
  return {
    text,
    words,
    sentences,
    hits: hitsIn(words, table),
    times: inPlain(text, sentences, (plain) => deadlinesIn(plain, table.deadlines)),
    commits: inPlain(text, sentences, (plain) => Array.from(plain.matchAll(table.commits), ({ 0: found, index }) => ({ start: index, end: index + found.length }))),
  };
}

function hitsIn(words: readonly Word[], table: CoachTable): CoachHit[] {
  const hits = phrasesIn(words, table.phrases).flatMap(({ meaning, first, last }): CoachHit[] => {
    const from = words[first];
    const to = words[last];
    return from === undefined || to === undefined ? [] : [{ meaning, first, start: from.start, end: to.end, sentence: from.sentence }];
  });
  return hits.filter((hit) => {
    const voiding = VOID_WITHIN[hit.meaning.family] ?? [];
    return hits.every((one) => !(voiding.includes(one.meaning.family) && isWithin(hit, one)));
  });
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** Where a plain text is as long as what was written, its places are the same; else the whole sentence is shown. */
function inPlain(text: string, sentences: readonly Span[], find: (plain: string) => Span[]): Span[] {
  return sentences.flatMap((sentence) => {
    const written = text.slice(sentence.start, sentence.end);
    const plain = plainText(written);
    const isExact = plain.length === written.length;
    return find(plain).map(({ start, end }) => (
      isExact ? { start: sentence.start + start, end: sentence.start + end } : trimmed(text, sentence)
    ));
  });
}

function trimmed(text: string, { start, end }: Span): Span {
  const written = text.slice(start, end);
  const from = start + written.length - written.trimStart().length;
  return { start: from, end: from + written.trim().length };
}
