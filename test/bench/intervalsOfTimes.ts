import { meanInterval } from '@/lib/insights/experience/meanInterval';
import { quantileInterval } from '@/lib/insights/experience/quantileInterval';
import { medianWaiting } from '@/lib/insights/experience/survival';
import { seeded } from '@/scripts/generate/random';
import { normalDraw, type Draw } from './draws';
import type { Coverage } from './intervals';

/** Times of answers as they are: the first without a memory, the second with a long tail. */
const TIMES: Readonly<Record<string, { draw: (random: () => number) => Draw; median: number; p90: number; mean: number }>> = {
  exponential: { draw: (random) => () => -Math.log(1 - random()), median: Math.LN2, p90: Math.LN10, mean: 1 },
  lognormal: {
    draw: (random) => {
      const normal = normalDraw(random);
      return () => Math.exp(normal());
    },
    median: 1, p90: Math.exp(1.2815515655446004), mean: Math.exp(0.5),
  },
};
const SIZES = [20, 50, 100, 400];
/** Nobody looked longer than a time drawn evenly up to this, in medians: about four in ten are not seen answered. */
const LONGEST_LOOK = 3.5;

type Ends = { low: number | null; high: number | null } | null;

/** Coverage of the intervals of times, by so many simulations each; an end that cannot be told is none that misses. */
export function* timeCoverages(simulations: number): Generator<Coverage> {
  const held = (ends: Ends, truth: number): number => Number(ends !== null && (ends.low ?? 0) <= truth && truth <= (ends.high ?? Infinity));
  for (const n of SIZES) {
    const found = new Map<string, { name: string; rate: number }[]>();
    for (const [name, { draw: drawOf, ...truth }] of Object.entries(TIMES)) {
      const random = seeded(n);
      const draw = drawOf(random);
      const counts = { median: 0, p90: 0, mean: 0, half: 0 };
      for (let turn = 0; turn < simulations; turn++) {
        const times = Array.from({ length: n }, draw);
        const ordered = times.toSorted((a, b) => a - b);
        counts.median += held(quantileInterval(ordered, 0.5), truth.median);
        counts.p90 += held(quantileInterval(ordered, 0.9), truth.p90);
        counts.mean += held(meanInterval(ordered), truth.mean);
        const looked = times.map((time) => ({ time, look: random() * LONGEST_LOOK * truth.median }));
        counts.half += held(medianWaiting(looked.map(({ time, look }) => ({ time: Math.min(time, look), ended: time <= look }))), truth.median);
      }
      for (const [kind, count] of Object.entries(counts)) found.set(kind, [...(found.get(kind) ?? []), { name, rate: count / simulations }]);
    }
    for (const [kind, rates] of found) {
      const worst = rates.reduce((least, one) => (one.rate < least.rate ? one : least));
      yield { kind: `times: ${kind}`, n, mean: rates.reduce((sum, { rate }) => sum + rate, 0) / rates.length, worst: worst.rate, at: worst.name };
    }
  }
}
