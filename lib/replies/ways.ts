import { SLOTS, type Sayings, type SlotName } from '@/lib/language/packs/replies';
import { fold } from '@/lib/language/fold';
import { hashNumber } from '@/lib/posts/identity';
import type { Address } from '@/lib/signals/signals';
import { nameWithin } from './displayName';
import { waysTo } from './sayings';
import type { SpokenVoice } from './voice';

/** A place in a sentence of a pack or a template. */
export type Place = SlotName | 'name';

/** What is known of places; absent: not known. */
export type Known = Partial<Record<Place, string>>;

/** How something is said to one author. */
export interface Speech {
  address: Address;
  voice: Pick<SpokenVoice, 'tone' | 'use' | 'avoid'>;
  known: Known;
  seed: string;
  /** Nothing that is said calls out, however lively the voice is: the matter is serious. */
  calm?: boolean;
}

const PLACES: ReadonlySet<string> = new Set([...SLOTS, 'name']);
const PLACE = /\{(?<place>\w+)\}/gu;
/** What stands in a text of another direction between isolates. Addresses do not: sites would take the isolate for a part of them. */
const ISOLATED: ReadonlySet<string> = new Set(['name', 'order', 'product', 'date']);

/** The places of a sentence, each once, in order; those that nothing can fill among them. */
export function placesIn(way: string): string[] {
  return [...new Set(Array.from(way.matchAll(PLACE), ({ groups }) => groups?.['place'] ?? ''))];
}

/** Whether all places of a sentence are known. */
export function canSay(way: string, known: Known): boolean {
  return canFill(placesIn(way), known);
}

/** A sentence with its places filled; what is filled in is taken as it is, whatever stands in it. */
export function fill(way: string, known: Known): string {
  return way.replaceAll(PLACE, (whole, place: string) => {
    const value = isPlace(place) ? known[place] : undefined;
    if (value === undefined) return whole;
    return ISOLATED.has(place) ? nameWithin(way.replaceAll(PLACE, ''), value) : value;
  });
}

const canFill = (places: readonly string[], known: Known): boolean => places.every((place) => isPlace(place) && known[place] !== undefined);

/**
 * One of several ways to say something, as it is written in the pack; null where none can be said: places are not known, or words
 * stand in it that the voice avoids. Of those with the most places, one with words that the voice likes and of its tone, chosen by
 * the seed. Where the matter is serious none calls out.
 */
export function chooseWay(says: Sayings, { address, voice, known, seed, calm = false }: Speech, kind: string): string | null {
  const ways = readWays(waysTo(says, address)).filter((way) => canFill(way.places, known) && !holds(way, voice.avoid));
  const richest = best(ways, ({ places }) => places.length);
  const liked = best(richest, (way) => (holds(way, voice.use) ? 1 : 0));
  const calls = !calm && voice.tone === 'lively';
  const toned = !calm && voice.tone === 'warm' ? liked : best(liked, ({ text }) => (text.includes('!') === calls ? 1 : 0));
  const way = toned[hashNumber(`${kind}\u0000${seed}`) % toned.length]?.text;
  if (way === undefined) return null;
  return calm || voice.tone === 'plain' ? withoutCalls(way) : way;
}

/** A sentence that does not call out. */
function withoutCalls(way: string): string {
  return way.replaceAll('¡', '').replaceAll(/[ \u00a0\u202f]*!+/gu, '.');
}

const isPlace = (place: string): place is Place => PLACES.has(place);

function best<Way>(ways: readonly Way[], worth: (way: Way) => number): readonly Way[] {
  const worths = ways.map(worth);
  const most = Math.max(...worths);
  return ways.filter((_, index) => worths[index] === most);
}

/** A way as it is written, with its places, and its words once they are asked for. */
interface ReadWay {
  text: string;
  places: readonly string[];
  words: string | null;
}

/** Ways and phrases are read once, not for each draft: folding is what a draft would take longest for. */
const waysRead = new WeakMap<readonly string[], readonly ReadWay[]>();
const phrasesRead = new WeakMap<readonly string[], readonly string[]>();

function readWays(ways: readonly string[]): readonly ReadWay[] {
  const before = waysRead.get(ways);
  if (before !== undefined) return before;
  const read = ways.map((text): ReadWay => ({ text, places: placesIn(text), words: null }));
  waysRead.set(ways, read);
  return read;
}

function readPhrases(phrases: readonly string[]): readonly string[] {
  const before = phrasesRead.get(phrases);
  if (before !== undefined) return before;
  const read = phrases.map(spaced).filter((words) => words.trim() !== '');
  phrasesRead.set(phrases, read);
  return read;
}

function holds(way: ReadWay, phrases: readonly string[] = []): boolean {
  if (phrases.length === 0) return false;
  way.words ??= spaced(way.text);
  const { words } = way;
  return readPhrases(phrases).some((phrase) => words.includes(phrase));
}

/** The words of a text, folded, with a space before and after each. */
const spaced = (text: string): string => ` ${fold(text).text.replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim()} `;
