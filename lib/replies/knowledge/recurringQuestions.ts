import type { ServiceWords } from '@/lib/language/packs/serviceWords';
import { sentenceEnds } from '@/lib/signals/sentences';
import { termReader, type Term, type TermReader } from './terms';

/** A text that may ask something. */
export interface AskingText {
  id: string;
  text: string;
  /** Primary subtag; null: unknown, it is left out. */
  language: string | null;
  /** When it was written or first seen, ms since 1970. */
  at: number;
  /** Who wrote it, by whatever tells people apart; null: unknown. */
  author: string | null;
}

/** A question that several people ask. */
export interface RecurringQuestion {
  /** As one of them asks it: the one that is most like the others. */
  question: string;
  language: string;
  /** Ids of the texts, newest first. */
  ids: string[];
  /** Sentences that ask it, as written, newest first; of each text one. */
  examples: string[];
  /** When it was asked last, ms since 1970. */
  lastAt: number;
}

/** Texts that are looked at, the newest ones. */
export const MOST_TEXTS = 2_000;
const MOST_EXAMPLES = 5;
/** Fewest people that make a question a recurring one: what somebody asks again and again is theirs alone. Nobody knows how many the unknown ones are. */
const FEWEST = 2;
/** How alike two sentences are that ask the same (cosine), at least. */
const ALIKE = 0.4;
const LONGEST_SENTENCE = 300;
/** A sentence that names less than this is "Why?" or "Really?": it asks nothing by itself. */
const LEAST_TERMS = 2;

interface Sentence {
  id: string;
  language: string;
  at: number;
  author: string | null;
  text: string;
  /** Of unit length. */
  vector: ReadonlyMap<string, number>;
}

interface Cluster {
  language: string;
  members: Sentence[];
  sum: Map<string, number>;
  square: number;
}

/**
 * Questions that several people ask in many texts, of one language each, those that were asked last first; of equally late ones those of more
 * texts first. Sentences join the cluster whose mean they are most like (leader clustering); time grows with texts times clusters.
 */
export function recurringQuestions(texts: readonly AskingText[], wordsOf: (language: string) => ServiceWords | null): RecurringQuestion[] {
  return recurringSentences(texts, wordsOf, ({ text, language }) => askingSentences(text, language));
}

/** As `recurringQuestions`, of what else people write again and again: of the sentences that are given for each text. */
export function recurringSentences(
  texts: readonly AskingText[],
  wordsOf: (language: string) => ServiceWords | null,
  sentencesOf: (text: AskingText) => readonly string[],
): RecurringQuestion[] {
  const newest = texts.toSorted((one, other) => other.at - one.at || (one.id < other.id ? -1 : 1)).slice(0, MOST_TEXTS);
  const clusters: Cluster[] = [];
  for (const sentence of vectorsOf(newest, wordsOf, sentencesOf)) {
    let best: Cluster | null = null;
    let most = ALIKE;
    for (const cluster of clusters) {
      if (cluster.language !== sentence.language) continue;
      const alike = dot(sentence.vector, cluster.sum) / Math.sqrt(cluster.square);
      if (alike >= most) [best, most] = [cluster, alike];
    }
    if (best === null) clusters.push({ language: sentence.language, members: [sentence], sum: new Map(sentence.vector), square: 1 });
    else join(best, sentence);
  }
  return clusters
    .filter(({ members }) => new Set(members.map(({ author }) => author)).size >= FEWEST)
    .map(questionOf)
    .sort((one, other) => other.lastAt - one.lastAt || other.ids.length - one.ids.length);
}

/** The sentences of texts, each as a vector of its terms by how rare they are among all. */
function vectorsOf(
  texts: readonly AskingText[],
  wordsOf: (language: string) => ServiceWords | null,
  sentencesOf: (text: AskingText) => readonly string[],
): Sentence[] {
  const readers = new Map<string, TermReader>();
  const read: (Omit<Sentence, 'vector'> & { terms: Map<string, number> })[] = [];
  const held = new Map<string, number>();
  for (const asking of texts) {
    const { id, language, at, author } = asking;
    if (language === null) continue;
    const reader = readers.get(language) ?? termReader(language, wordsOf(language));
    readers.set(language, reader);
    for (const sentence of sentencesOf(asking)) {
      const found = reader(sentence).filter(({ kind }) => kind !== 'gram');
      const terms = countsOf(found);
      if (new Set(found.filter(({ weight }) => weight >= 0.5).map(({ kind, key, start }) => `${kind === 'word' ? '' : key}${start}`)).size < LEAST_TERMS) continue;
      for (const key of terms.keys()) held.set(`${language} ${key}`, (held.get(`${language} ${key}`) ?? 0) + 1);
      read.push({ id, language, at, author, text: sentence, terms });
    }
  }
  return read.map(({ terms, ...sentence }) => ({
    ...sentence,
    vector: unit([...terms].map(([key, count]) => [key, count * Math.log(1 + read.length / (held.get(`${sentence.language} ${key}`) ?? 1))])),
  }));
}

function askingSentences(text: string, language: string | null): string[] {
  let start = 0;
  return sentenceEnds(text, language).flatMap(({ start: sign, end, asks }) => {
    const sentence = text.slice(start, end).trim();
    start = end;
    return asks && sign > 0 && sentence.length <= LONGEST_SENTENCE ? [sentence] : [];
  });
}

function countsOf(terms: readonly Term[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { key, weight } of terms) counts.set(key, Math.max(counts.get(key) ?? 0, weight));
  return counts;
}

function unit(entries: readonly (readonly [string, number])[]): Map<string, number> {
  const length = Math.sqrt(entries.reduce((sum, [, value]) => sum + value * value, 0)) || 1;
  return new Map(entries.map(([key, value]) => [key, value / length]));
}

function dot(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [key, value] of one) sum += value * (other.get(key) ?? 0);
  return sum;
}

function join(cluster: Cluster, sentence: Sentence): void {
  cluster.members.push(sentence);
  cluster.square += 2 * dot(sentence.vector, cluster.sum) + 1;
  for (const [key, value] of sentence.vector) cluster.sum.set(key, (cluster.sum.get(key) ?? 0) + value);
}

function questionOf({ language, members, sum }: Cluster): RecurringQuestion {
  const newest = members.toSorted((one, other) => other.at - one.at || (one.id < other.id ? -1 : 1));
  const ofText = new Map<string, Sentence>();
  for (const sentence of newest) if (!ofText.has(sentence.id)) ofText.set(sentence.id, sentence);
  const [first, ...rest] = newest;
  const typical = rest.reduce((best, one) => (best === undefined || dot(one.vector, sum) > dot(best.vector, sum) ? one : best), first);
  return {
    question: typical?.text ?? '',
    language,
    ids: [...ofText.keys()],
    examples: [...ofText.values()].slice(0, MOST_EXAMPLES).map(({ text }) => text),
    lastAt: first?.at ?? 0,
  };
}
