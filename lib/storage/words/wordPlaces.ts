import { Dexie, type Table } from 'dexie';
import { CUT, wordKeys, type WordsRow } from '@/lib/mentions/searchWords';
import type { WordPlan } from '@/lib/query/matching/wordPlan';
import { inAll, inAny, isAfter, type Place, type Places } from './places';

/** Entries that are read at first; each time that more are wanted, twice as many. */
const FIRST_READ = 32;
const MOST_READ = 1_024;
/** Most words that a beginning may stand for. */
const MOST_BEGUN = 64;

/** What is read of the index. */
export interface Within {
  /** The table as it is within a transaction: reading goes through many steps, in which the database loses track of that. */
  words: Table<WordsRow, string>;
  /** Only what is listed after this, ms since 1970. */
  end: number;
  /** Whether a search that was begun goes on: then words that are begun may stand for any number. */
  goesOn: boolean;
}

/** The places of mentions that may fit a plan; null where the index is no help, since too many words begin so. */
export async function placesOf(within: Within, plan: WordPlan): Promise<Places | null> {
  const places = await planned(within, plan);
  return places === null ? null : inAny([places, entryPlaces(within, CUT)]);
}

async function planned(within: Within, plan: WordPlan): Promise<Places | null> {
  if (plan.kind === 'word') return wordPlaces(within, plan);
  const parts: Places[] = [];
  for (const part of plan.parts) {
    const places = await planned(within, part);
    if (places !== null) parts.push(places);
    else if (plan.kind === 'any') return null;
  }
  if (parts.length === 0) return null;
  return plan.kind === 'all' ? inAll(parts) : inAny(parts);
}

async function wordPlaces(within: Within, of: { word: string; prefix: boolean }): Promise<Places | null> {
  const { exact, beginning } = wordKeys(of);
  const begun = beginning === null ? [] : await begunBy(within, beginning);
  return begun === null ? null : inAny([...exact, ...begun].map((word) => entryPlaces(within, word)));
}

/** All words in the index that begin so, found by leaps; null where they are too many. */
async function begunBy({ words, goesOn }: Within, beginning: string): Promise<string[] | null> {
  const begun: string[] = [];
  for (let last: [string, unknown] = [beginning, Dexie.minKey]; ; ) {
    const keys = await words.where('entries').between(last, [`${beginning}\uffff`, Dexie.maxKey], false, true).limit(1).keys();
    const word: unknown = (keys[0] as unknown as [string, number] | undefined)?.[0];
    if (typeof word !== 'string') return begun;
    if (begun.push(word) > MOST_BEGUN && !goesOn) return null;
    last = [word, Dexie.maxKey];
  }
}

/** The places of one entry, read in blocks. It is asked for places further and further on. */
function entryPlaces({ words, end }: Within, word: string): Places {
  let block: Place[] = [];
  let next = 0;
  let size = FIRST_READ / 2;
  let isOver = false;

  const read = async (from: Place): Promise<void> => {
    const last = block.at(-1);
    // Where others leap over a block, little of the next one will be wanted, too.
    size = last !== undefined && isAfter(from, last) ? Math.max(FIRST_READ, size / 2) : Math.min(size * 2, MOST_READ);
    for (let most = size; ; most *= 4) {
      const found: Place[] = [];
      await words
        .where('entries')
        .between([word, end], [word, from.listedAt], false, true)
        .reverse()
        .limit(most)
        .eachKey((key, { primaryKey }) => {
          found.push({ listedAt: (key as unknown as [string, number])[1], id: primaryKey });
        });
      isOver = found.length < most;
      block = found.filter((place) => isAfter(place, from));
      next = 0;
      // All that was read may be of one instant, and stand before: then more is read.
      if (block.length > 0 || isOver) return;
    }
  };

  return {
    async after(from) {
      for (;;) {
        for (; next < block.length; next++) {
          const place = block[next];
          if (place !== undefined && isAfter(place, from)) return place;
        }
        if (isOver) return null;
        await read(from);
        if (block.length === 0) return null;
      }
    },
  };
}
