import type { Folded } from '@/lib/language/folding';
import type { Span } from '@/lib/posts/post';
import type { Steps } from '../steps';
import type { NearNode } from '../tree';
import { countedWords } from './wordPlaces';

type NearStep = NearNode['steps'][number];

/** A text of so many UTF-16 units, with the places at which its words begin. */
export interface Counted {
  length: number;
  /** By place, 0 to length + 1: how many words begin before it. */
  begun: Int32Array;
}

/** Where words begin in a body, by what folding made of it. */
export function countedIn(body: string, folded: Folded): Counted {
  const starts = countedWords(folded.text).map(({ start }) => folded.toOriginal(start, start + 1).start);
  return countBegun(body.length, starts);
}

export function countBegun(length: number, starts: Iterable<number>): Counted {
  const begun = new Int32Array(length + 2);
  for (const start of starts) begun[start + 1] = (begun[start + 1] ?? 0) + 1;
  for (let place = 1; place < begun.length; place++) begun[place] = (begun[place] ?? 0) + (begun[place - 1] ?? 0);
  return { length, begun };
}

/**
 * The occurrences that take part in some chain in which each is near the one chosen for the operand before it; none
 * where there is no chain. `operands` holds the occurrences of each operand.
 */
export function chained(operands: readonly Span[][], steps: readonly NearStep[], text: Counted, taken: Steps): Span[] {
  const forward: Span[][] = [];
  for (const [index, own] of operands.entries()) {
    const before = forward.at(-1);
    const step = steps[index - 1];
    const fitting = before === undefined || step === undefined ? own : nearAny(own, before, step, 'before', text, taken);
    if (fitting.length === 0) return [];
    forward.push(fitting);
  }
  let after = forward.at(-1) ?? [];
  const parts = [...after];
  for (let index = forward.length - 2; index >= 0; index--) {
    const step = steps[index];
    const own = forward[index] ?? [];
    after = step === undefined ? own : nearAny(own, after, step, 'after', text, taken);
    for (const span of after) parts.push(span);
  }
  return parts;
}

/**
 * Those of `own` that are near any of `others`, which are operands on this side of it in the chain. The nearest on
 * either side decides: with it the fewest words are between.
 */
function nearAny(
  own: readonly Span[],
  others: readonly Span[],
  { most, ordered }: NearStep,
  side: 'before' | 'after',
  { length, begun }: Counted,
  taken: Steps,
): Span[] {
  const looksLeft = !ordered || side === 'before';
  const looksRight = !ordered || side === 'after';
  // By place: the last end of another at or before it; the first start of another at or after it.
  const lastEnd = new Int32Array(length + 1).fill(-1);
  const firstStart = new Int32Array(length + 1).fill(-1);
  for (const { start, end } of others) {
    lastEnd[end] = end;
    firstStart[start] = start;
  }
  for (let place = 1; place <= length; place++) {
    if (lastEnd[place] === -1) lastEnd[place] = lastEnd[place - 1] ?? -1;
  }
  for (let place = length - 1; place >= 0; place--) {
    if (firstStart[place] === -1) firstStart[place] = firstStart[place + 1] ?? -1;
  }
  taken.taken += length + own.length + others.length;
  return own.filter(({ start, end }) => {
    const left = lastEnd[start] ?? -1;
    if (looksLeft && left >= 0 && (begun[start] ?? 0) - (begun[left] ?? 0) <= most) return true;
    const right = firstStart[end] ?? -1;
    return looksRight && right >= 0 && (begun[right] ?? 0) - (begun[end] ?? 0) <= most;
  });
}
