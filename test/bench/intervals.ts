import { differenceOf, rateRatio, type Estimate } from '@/lib/insights/differences';
import { netPromoterScore } from '@/lib/insights/experience/surveys';
import { netSentiment } from '@/lib/insights/netSentiment';
import { correctedShareOfVoice, type Voiced } from '@/lib/insights/shareOfVoice';
import { shareOf } from '@/lib/insights/wilson';
import { seeded, type Random } from '@/scripts/generate/random';
import { binomialDraw, poissonDraw, trinomialDraw } from './draws';

/** How often the 95 % intervals of one kind of figure held what was true, 0..1. */
export interface Coverage {
  kind: string;
  n: number;
  /** Over all cells. */
  mean: number;
  /** The cell in which it was least, and which that is. */
  worst: number;
  at: string;
}

/** What is true, and one interval after the other; null: too few, no interval is shown. */
interface Cell {
  name: string;
  truth: number;
  draw: () => Pick<Estimate, 'low' | 'high'> | null;
}

export const SIZES = [20, 30, 50, 100, 400];
const SHARES = Array.from({ length: 19 }, (_, at) => (at + 1) / 20);
/** How much of what is not positive is negative. */
const NEGATIVE_OF_REST = [0, 0.25, 0.5, 1];
/** What a share is compared with: itself, half of it, and what is left of one. */
const COMPARED: readonly ((p: number) => number)[] = [(p) => p, (p) => p / 2, (p) => 1 - p];
/** Sites where much, less and little was read, and by how much more the brand is spoken of there than on the whole. */
const PLACES = [{ site: 'one', seen: 4_000, odds: 1 }, { site: 'two', seen: 1_500, odds: 0.5 }, { site: 'three', seen: 500, odds: 2 }];
/** Tolerance for ends that are what is true but for the last digit. */
const ROUNDING = 1e-9;

const KINDS: Readonly<Record<string, (n: number, p: number, random: Random) => Cell[]>> = {
  share: (n, p, random) => [shareCell(n, p, random)],
  'net sentiment': (n, p, random) => NEGATIVE_OF_REST.map((part) => netCell(n, p, part, random)),
  'net promoter score': (n, p, random) => NEGATIVE_OF_REST.map((part) => promoterCell(n, p, part, random)),
  'difference of shares': (n, p, random) => COMPARED.map((other) => {
    const [now, before] = [shareCell(n, p, random), shareCell(n, other(p), random)];
    return difference(now, before);
  }),
  'difference of net sentiment': (n, p, random) => COMPARED.flatMap((other) => NEGATIVE_OF_REST.map((part) => (
    difference(netCell(n, p, part, random), netCell(n, other(p), part, random))
  ))),
  'share of voice by posts seen': (n, p, random) => [voiceCell(n, p, random)],
  'ratio of rates': (n, p, random) => [ratioCell(n, p, random)],
};

/** Coverage of each kind at each size, by so many simulations of each share. */
export function* coverages(simulations: number, only?: string): Generator<Coverage> {
  for (const [kind, cellsOf] of Object.entries(KINDS)) {
    if (only !== undefined && only !== kind) continue;
    for (const n of SIZES) {
      const random = seeded(n);
      const covered = SHARES.flatMap((p) => cellsOf(n, p, random).map((cell) => ({ ...cell, rate: rateOf(cell, simulations) })));
      const worst = covered.reduce((least, cell) => (cell.rate < least.rate ? cell : least));
      yield { kind, n, mean: covered.reduce((sum, { rate }) => sum + rate, 0) / covered.length, worst: worst.rate, at: worst.name };
    }
  }
}

function rateOf({ truth, draw }: Cell, simulations: number): number {
  let [held, told] = [0, 0];
  for (let turn = 0; turn < simulations; turn++) {
    const interval = draw();
    if (interval === null) continue;
    told += 1;
    if (interval.low <= truth + ROUNDING && truth <= interval.high + ROUNDING) held += 1;
  }
  return held / told;
}

interface DrawnCell extends Cell {
  draw: () => Estimate | null;
}

function shareCell(n: number, p: number, random: Random): DrawnCell {
  const counts = binomialDraw(n, p, random);
  return {
    name: `p ${p.toFixed(2)}`, truth: p,
    draw: () => {
      const share = shareOf(counts(), n);
      return share.state === 'rate' ? { ...share, value: share.share } : null;
    },
  };
}

function netCell(n: number, p: number, part: number, random: Random): DrawnCell {
  const negative = part * (1 - p);
  const counts = trinomialDraw(n, p, negative, random);
  return {
    name: `p ${p.toFixed(2)}, m ${negative.toFixed(2)}`, truth: 100 * (p - negative),
    draw: () => {
      const { first, second } = counts();
      const net = netSentiment({ positive: first, negative: second, neutral: n - first - second });
      return net.state === 'rate' ? net : null;
    },
  };
}

/** Promoters for what is positive, detractors for what is negative. */
function promoterCell(n: number, p: number, part: number, random: Random): Cell {
  const { name, truth } = netCell(n, p, part, random);
  const counts = trinomialDraw(n, p, part * (1 - p), random);
  return {
    name, truth,
    draw: () => {
      const { first, second } = counts();
      const score = netPromoterScore(Array.from({ length: n }, (_, at) => (at < first ? 10 : at < first + second ? 3 : 7)), '0-10');
      return score.state === 'rate' ? score : null;
    },
  };
}

function difference(now: DrawnCell, before: DrawnCell): Cell {
  return {
    name: `${before.name} → ${now.name}`, truth: now.truth - before.truth,
    draw: () => {
      const [second, first] = [now.draw(), before.draw()];
      return second === null || first === null ? null : differenceOf({ before: first, now: second });
    },
  };
}

/** n mentions are expected, on sites in proportion to what was seen there. */
function voiceCell(n: number, p: number, random: Random): Cell {
  const all = PLACES.reduce((sum, { seen }) => sum + seen, 0);
  const places = PLACES.map(({ site, seen, odds }) => {
    const share = (odds * p) / (odds * p + 1 - p);
    const expected = (n * seen) / all;
    return { site, seen, share, ours: poissonDraw(expected * share, random), theirs: poissonDraw(expected * (1 - share), random) };
  });
  const exposure = places.map(({ site, seen }) => ({ site, context: 'feed' as const, count: seen }));
  return {
    name: `p ${p.toFixed(2)}`, truth: places.reduce((sum, { share }) => sum + share, 0) / places.length,
    draw: () => correctedShareOfVoice(places.flatMap(({ site, ours, theirs }): Voiced[] => [
      { topicId: 'own', site, context: 'feed', count: ours() }, { topicId: 'other', site, context: 'feed', count: theirs() },
    ]), exposure, new Set(['own'])),
  };
}

/** n mentions are expected in both periods together, the share p of them in the second, which had twice as much to read. */
function ratioCell(n: number, p: number, random: Random): Cell {
  const over = { before: 1_000, now: 2_000 };
  const [before, now] = [poissonDraw(n * (1 - p), random), poissonDraw(n * p, random)];
  return {
    name: `p ${p.toFixed(2)}`, truth: (p / (1 - p)) * (over.before / over.now),
    draw: () => {
      const ratio = rateRatio({ before: before(), now: now() }, over, 1);
      return ratio.state === 'rate' ? ratio : null;
    },
  };
}
