import type { TopicAspect } from '@/lib/query/topic';
import type { Sentiment } from '@/lib/sentiment/sentiment';
import { withSentiment } from './aspects';
import { phrasesIn, phraseTable, type PhraseTable } from './phrases';
import { cuesAt, wordsIn } from './reading';
import { sentenceEnds } from './sentences';
import type { AspectFound, Found } from './signals';

/** What parts words besides a comma: «،» is the comma of Arabic keyboards. */
const PARTERS = /[،;؛\n]/gu;

/** What a topic changes of the aspects that are looked for, ready for use. */
export interface AspectRules {
  off: ReadonlySet<string>;
  /** Words of its own, by the aspect that they show. */
  words: PhraseTable<{ family: 'aspect'; kind: string }>;
}

/** What a topic changes of what is found; null where it gives other names at most. */
export function aspectRules(aspects: readonly TopicAspect[] | undefined): AspectRules | null {
  const off = new Set((aspects ?? []).filter((aspect) => aspect.off === true).map(({ id }) => id));
  const worded = (aspects ?? []).filter(({ id, words }) => !off.has(id) && words.trim() !== '');
  if (off.size === 0 && worded.length === 0) return null;
  const lists = worded.map(({ id, words }) => [{ family: 'aspect' as const, kind: id }, words.replaceAll(PARTERS, ',')] as const);
  return { off, words: phraseTable(lists) };
}

/**
 * What a text speaks of in a topic's own terms: what was `found` for all topics without what it switched off, and with what
 * its own words show; in order, each with the sentiment of the clauses that speak of it. Linear in the text.
 */
export function ownAspects(
  body: string,
  found: readonly AspectFound[],
  { off, words }: AspectRules,
  { whole, language }: { whole: Sentiment; language: string | null },
): AspectFound[] {
  const read = wordsIn(body, sentenceEnds(body, language));
  const spans = [
    ...found.flatMap(({ kind, cues }) => cues.map((cue) => ({ kind, ...cue }))),
    ...phrasesIn(read, words).map(({ meaning, first, last }) => ({
      kind: meaning.kind, start: read[first]?.start ?? 0, end: read[last]?.end ?? 0,
    })),
  ].filter(({ kind }) => !off.has(kind)).toSorted((a, b) => a.start - b.start);
  const kinds = [...new Set(spans.map(({ kind }) => kind))];
  const named = kinds.map((kind): Found<string> => ({ kind, cues: cuesAt(body, spans.filter((span) => span.kind === kind)) }));
  return withSentiment(body, named, { whole, language });
}
