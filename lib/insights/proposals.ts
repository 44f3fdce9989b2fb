import { isOfferWord } from '@/lib/language/packs/offerWords';
import type { Mention } from '@/lib/mentions/mention';
import type { Span } from '@/lib/posts/post';
import { textWordsOf } from '@/lib/query/writing/textWords';
import type { QueryNode } from '@/lib/query/tree';
import { queryText } from '@/lib/query/writing/variants';
import { clustersOf } from './exclusions';
import { logOddsZ, type WordCount } from './logOdds';
import { spansOfWord } from './mentionWords';
import { sharedOf, readMention, tableOf, writtenIn, type WordEntry, type WordTable } from './wordTable';

/** A stored mention with the query's answer to it. */
export interface AskedMention {
  mention: Mention;
  heard: boolean;
  /** Whether the user decided anything of it: no exclusion is proposed that would take it away. */
  touched?: boolean;
}

/** A word or phrase that could make a query hear better. */
export interface Proposal {
  /** `context`: "any of these too" keeps `n` of `of` hits. `exclusion`: leaving it out takes `n` of `of` hits away. */
  kind: 'context' | 'exclusion';
  /** Query text: a word, a #hashtag, a domain, or a quoted phrase of two words. */
  text: string;
  /** Hits that hold it, and all hits. */
  n: number;
  of: number;
  /** The same of mentions that the query does not hear. */
  elsewhere: WordCount;
  /**
   * z of a log-odds ratio (`logOddsZ`): of a context word between hits and other mentions of its languages, of an
   * exclusion the clearest of the words by which its hits differ from the other hits. Null: too little to compare.
   */
  z: number | null;
  /** One hit, with the spans of its body that hold it. */
  example: { mention: Mention; spans: Span[] };
}

/** Mentions that are looked at, the first of those given. */
export const MOST_ASKED = 500;
/** Proposals of each kind. */
export const MOST_PROPOSED = 8;
/** With fewer hits there is nothing to tell. */
export const LEAST_HITS = 8;
/** Hits in which a context word stands: at least so many, and this share of all. */
const LEAST_CONTEXT = 3;
const LEAST_SHARE = 0.1;
/** Share of hits where there is nothing to compare with. */
const LEAST_SHARE_ALONE = 0.25;
/** Other mentions of a word's languages below which there is nothing to compare with. */
const LEAST_OTHERS = 10;
/** z of 0.975 of a normal distribution. */
const CLEAR = 1.96;
/** Two words that share more of the hits of each say the same. */
const SAME = 0.8;
/** Share of its hits that must stay when all exclusions are taken. */
const MOSTLY = 0.5;
/** Letters from which on a word that begins with a word of the query is taken for a form of it. */
const LEAST_STEM = 4;

/**
 * Words and phrases of two words that a query's topic could be given, from how stored mentions answer to it: contexts
 * (in far more of its hits than of other mentions in the same languages) and exclusions (in a part of the hits that
 * differs from the rest). Best first within each kind, at most eight of each; none where the query hears fewer than
 * eight. Words of the query, stop words, numbers and handles are left out. Gives the same for the same mentions in the
 * same order; looks at 500 mentions and 300 words of each.
 */
export function proposeWords(asked: readonly AskedMention[], tree: QueryNode): Proposal[] {
  const own = [...textWordsOf(tree)];
  const leaves = (word: string): boolean => own.some((known) => word === known || (known.length >= LEAST_STEM && word.startsWith(known)));
  const first = asked.slice(0, MOST_ASKED);
  const read = (heard: boolean): WordTable['hits'] => (
    first.filter((one) => one.heard === heard).map(({ mention, touched = false }) => readMention(mention, touched, leaves))
  );
  const table = tableOf(read(true), read(false));
  if (table.hits.length < LEAST_HITS) return [];
  const exclusions = clustersOf(table, MOST_PROPOSED);
  const contexts = contextsOf(table, new Set(exclusions.flatMap(({ entry }) => entry.hits)));
  return [
    ...contexts.flatMap(({ entry, z }) => proposal('context', table, entry, z)),
    ...exclusions.flatMap(({ entry, z }) => proposal('exclusion', table, entry, z)),
  ];
}

interface Scored {
  entry: WordEntry;
  z: number | null;
}

/** Words that stand mostly in hits which are proposed to be left out say nothing of the topic. */
function contextsOf(table: WordTable, leftOut: ReadonlySet<number>): Scored[] {
  const { hits, entries } = table;
  const least = Math.max(LEAST_CONTEXT, hits.length * LEAST_SHARE);
  const clear = [...entries.values()].flatMap((entry): Scored[] => {
    const kept = entry.hits.filter((place) => !leftOut.has(place)).length;
    if (entry.hits.length < least || kept < entry.hits.length * MOSTLY || entry.key.split(' ').some(isOfferWord)) return [];
    const { here, elsewhere } = countsOf(table, entry);
    if (elsewhere.of < LEAST_OTHERS) return here.n >= here.of * LEAST_SHARE_ALONE ? [{ entry, z: null }] : [];
    const z = logOddsZ(here, elsewhere);
    return z >= CLEAR ? [{ entry, z }] : [];
  }).toSorted((a, b) => (b.z ?? 0) - (a.z ?? 0) || b.entry.hits.length - a.entry.hits.length || (a.entry.key < b.entry.key ? -1 : 1));
  const taken: Scored[] = [];
  for (const one of clear) {
    if (taken.length === MOST_PROPOSED) break;
    if (!taken.some(({ entry }) => saysSame(one.entry, entry))) taken.push(one);
  }
  return taken;
}

/** Whether a word adds nothing to one that is proposed already: a phrase with it, or a word that comes and goes with it. */
function saysSame(word: WordEntry, taken: WordEntry): boolean {
  if (word.key.split(' ').includes(taken.key)) return true;
  return sharedOf(word.hits, taken.hits) > SAME && sharedOf(taken.hits, word.hits) > SAME;
}

/** A word's counts among mentions of the languages of its hits: others could not hold it. */
function countsOf({ hits, others }: WordTable, entry: WordEntry): { here: WordCount; elsewhere: WordCount } {
  const languages = new Set(entry.hits.map((place) => hits[place]?.language));
  const inLanguages = (mentions: WordTable['hits']): number => mentions.filter(({ language }) => languages.has(language)).length;
  return {
    here: { n: entry.hits.length, of: inLanguages(hits) },
    elsewhere: { n: entry.elsewhere, of: inLanguages(others) },
  };
}

function proposal(kind: Proposal['kind'], table: WordTable, entry: WordEntry, z: number | null): Proposal[] {
  const example = table.hits[entry.hits[0] ?? -1];
  const text = queryText(writtenIn(table, entry));
  if (example === undefined || text === null) return [];
  const elsewhere = { n: entry.elsewhere, of: table.others.length };
  return [{
    kind, text, n: entry.hits.length, of: table.hits.length, elsewhere, z,
    example: { mention: example.mention, spans: spansOfWord(example.words, entry.key) },
  }];
}
