import { isOfferWord } from '@/lib/language/packs/offerWords';
import { intentOf } from '@/lib/mentions/mention';
import { hasSignalWords } from '@/lib/signals/languages';
import { logOddsZ } from './logOdds';
import { sharedOf, type ReadMention, type WordEntry, type WordTable } from './wordTable';

export interface Cluster {
  entry: WordEntry;
  /** z of the word that parts its hits most from the others. */
  z: number;
}

/** Fewest hits with a word that offers something, and with any other. */
const LEAST_OFFERS = 3;
const LEAST_HITS = 5;
/** A word of more hits than this share is what the query is about, unless it offers something. */
const MOST_SHARE = 0.35;
const MOST_SHARE_OF_OFFERS = 0.5;
/** Words beside it that make its hits a cluster (one is enough where it offers something), and how clear each must be. */
const LEAST_COMPANIONS = 3;
const CLEAR = 1.96;
/** Share of its hits that a companion stands in at least, and share of the companion's hits that are among them. */
const COMPANION_SHARE = 0.4;
const COMPANION_LOYALTY = 0.6;
/** Share of its hits in which customers want something, up to which it may be left out. */
const MOST_VOICES = 0.2;
const MOST_VOICES_OF_OFFERS = 0.5;
/** Share of its hits that must offer something where nobody can tell what customers want. */
const LEAST_OFFERING = 0.4;
const MOST_CANDIDATES = 80;
const MOST_COMPANIONS = 400;
/** A word that shares more of its hits with a cluster is a part of it. */
const SAME = 0.5;

/**
 * Words that a part of the hits shares and the rest lacks, the clearest first: words by which things are offered, then
 * words whose hits share several others (by `logOddsZ` within the hits). What customers want is never such a cluster,
 * nor is anything that the user touched.
 */
export function clustersOf(table: WordTable, most: number): Cluster[] {
  const { hits, entries } = table;
  const offers = (key: string): boolean => key.split(/[ -]/u).some(isOfferWord);
  const candidates = [...entries.values()]
    .filter(({ key, hits: { length } }) => (
      offers(key)
        ? length >= LEAST_OFFERS && length <= hits.length * MOST_SHARE_OF_OFFERS
        : length >= LEAST_HITS && length <= hits.length * MOST_SHARE
    ))
    .filter(({ hits: places }) => !places.some((place) => hits[place]?.touched))
    .toSorted((a, b) => Number(offers(b.key)) - Number(offers(a.key)) || b.hits.length - a.hits.length || (a.key < b.key ? -1 : 1))
    .slice(0, MOST_CANDIDATES);
  const companions = [...entries.values()].filter((entry) => entry.hits.length > 1)
    .toSorted((a, b) => b.hits.length - a.hits.length || (a.key < b.key ? -1 : 1)).slice(0, MOST_COMPANIONS);
  const scored = candidates.flatMap((entry) => {
    const holders = entry.hits.flatMap((place) => hits[place] ?? []);
    const isOffer = offers(entry.key);
    if (!mayBeLeftOut(holders, isOffer)) return [];
    const clear = companionsOf(entry, companions, hits.length);
    if (clear.length < (isOffer ? 1 : LEAST_COMPANIONS)) return [];
    const score = (isOfferWord(entry.key) ? 11 : isOffer ? 10 : 0) + clear.slice(0, 5).reduce((sum, z) => sum + z, 0);
    return [{ entry, z: clear[0] ?? 0, score }];
  }).toSorted((a, b) => b.score - a.score || b.entry.key.length - a.entry.key.length || (a.entry.key < b.entry.key ? -1 : 1));
  const taken: Cluster[] = [];
  for (const { entry, z } of scored) {
    if (taken.length === most) break;
    if (!taken.some((other) => sharedOf(entry.hits, other.entry.hits) > SAME)) taken.push({ entry, z });
  }
  return taken;
}

/** The z of each word that the hits of `entry` hold far more often than the other hits, the clearest first. */
function companionsOf({ key, hits: places }: WordEntry, words: readonly WordEntry[], of: number): number[] {
  const holders = new Set(places);
  return words.flatMap((word) => {
    if (sharesWord(word.key, key)) return [];
    const within = word.hits.filter((place) => holders.has(place)).length;
    if (within < places.length * COMPANION_SHARE || within < word.hits.length * COMPANION_LOYALTY) return [];
    const z = logOddsZ({ n: within, of: places.length }, { n: word.hits.length - within, of: of - places.length });
    return z >= CLEAR ? [z] : [];
  }).toSorted((a, b) => b - a);
}

function sharesWord(one: string, other: string): boolean {
  return one.split(' ').some((word) => other.split(' ').includes(word));
}

function mayBeLeftOut(holders: readonly ReadMention[], isOffer: boolean): boolean {
  const share = (holds: (mention: ReadMention) => boolean): number => holders.filter(holds).length / holders.length;
  const intents = share(({ mention }) => {
    const intent = intentOf(mention);
    return isOffer ? intent === 'complaint' || intent === 'cancel' : intent !== null;
  });
  if (isOffer) return intents <= MOST_VOICES_OF_OFFERS;
  const offering = share(({ words }) => [...words.places.keys()].some(isOfferWord));
  const isUnderstood = share(({ language }) => hasSignalWords(language)) > 0.5;
  return intents <= MOST_VOICES && (isUnderstood || offering >= LEAST_OFFERING);
}
