import type { Translator } from '@/lib/i18n/translator';

type Words = Pick<Translator, 'text' | 'duration'>;

/** A time, ms, to a digit where it is short of its unit. */
export const timeWord = (length: number, { duration }: Words): string => duration(length, 1);

/** A time that is known from `least` to `most`, ms; null: not known yet. */
export function knownTime({ least, most }: { least: number | null; most: number | null }, words: Words): string | null {
  if (least === null) return null;
  const low = timeWord(least, words);
  if (most === null) return words.text('experience.time.atLeast', { time: low });
  const high = timeWord(most, words);
  return low === high ? low : words.text('net.interval', { low, high });
}

/** The ends of an interval of times, ms; null where so few cannot tell both. */
export function timeInterval({ low, high }: { low: number | null; high: number | null }, words: Words): string | null {
  if (low === null) return high === null ? null : words.text('experience.time.atMost', { time: timeWord(high, words) });
  if (high === null) return words.text('experience.time.atLeast', { time: timeWord(low, words) });
  return words.text('net.interval', { low: timeWord(low, words), high: timeWord(high, words) });
}
