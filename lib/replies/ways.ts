import { SLOT, SLOTS, type Sayings, type SlotName } from '@/lib/language/packs/replies';
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
  return !way.includes(SLOT) && placesIn(way).every((place) => isPlace(place) && known[place] !== undefined);
}

/** A sentence with its places filled; what is filled in is taken as it is, whatever stands in it. */
export function fill(way: string, known: Known): string {
  return way.replaceAll(PLACE, (whole, place: string) => {
    const value = isPlace(place) ? known[place] : undefined;
    if (value === undefined) return whole;
    return ISOLATED.has(place) ? nameWithin(way.replaceAll(PLACE, ''), value) : value;
  });
}

/**
 * One of several ways to say something, as it is written in the pack; null where none can be said: places are not known, or words
 * stand in it that the voice avoids. Of those with the most places, one with words that the voice likes and of its tone, chosen by
 * the seed.
 */
export function chooseWay(says: Sayings, { address, voice, known, seed }: Speech, kind: string): string | null {
  const ways = waysTo(says, address).filter((way) => canSay(way, known) && !holdsAny(way, voice.avoid));
  const richest = best(ways, (way) => placesIn(way).length);
  const liked = best(richest, (way) => (holdsAny(way, voice.use) ? 1 : 0));
  const toned = voice.tone === 'warm' ? liked : best(liked, (way) => (way.includes('!') === (voice.tone === 'lively') ? 1 : 0));
  const way = toned[hashNumber(`${kind}\u0000${seed}`) % toned.length];
  if (way === undefined) return null;
  return voice.tone === 'plain' ? withoutCalls(way) : way;
}

/** A sentence that does not call out. */
function withoutCalls(way: string): string {
  return way.replaceAll('¡', '').replaceAll(/[ \u00a0\u202f]*!+/gu, '.');
}

const isPlace = (place: string): place is Place => PLACES.has(place);

function best(ways: readonly string[], worth: (way: string) => number): readonly string[] {
  const most = Math.max(...ways.map(worth));
  return ways.filter((way) => worth(way) === most);
}

/** Whether one of these words or phrases stands in a text as whole words. */
export function holdsAny(text: string, phrases: readonly string[] = []): boolean {
  if (phrases.length === 0) return false;
  const folded = ` ${bare(text)} `;
  return phrases.some((phrase) => {
    const words = bare(phrase);
    return words !== '' && folded.includes(` ${words} `);
  });
}

const bare = (text: string): string => fold(text).text.replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim();
