import { rateOver, type CountOver } from '../dispersion';
import { FARTHEST, noiseOf, type Family } from './family';

/** The rate or share that stands after the last of some days. */
export interface Level {
  rate: number;
  /** Variance of its logarithm (of a share: of its log odds) `ahead` days later, as far as the memory of the level tells. */
  spread(ahead: number): number;
}

/** How much of a day is left in the level the day after: memories of about 7, 12, 25, 50 and 200 days. */
const MEMORIES = [0.86, 0.92, 0.96, 0.98, 0.995] as const;
/** What a day of the past says on which memory suits: forgotten in about 60 days. */
const SCORE_MEMORY = 0.983;

interface Member {
  memory: number;
  counted: number;
  over: number;
  score: number;
}

/**
 * The level of a series of counts, of days in order, by discounted gamma-Poisson (or beta-binomial) filters: counted and over are
 * multiplied by ω from day to day and the new day is added, so that the rate is Σ ω^age count / Σ ω^age over: exponential smoothing that
 * weighs each day by what was looked at and passes over days on which that was nothing (Harvey and Fernandes 1989, "Time series models for
 * count or qualitative observations"). Five memories ω run beside each other; each weighs by the quasi-likelihood with which it told
 * each day before it came (Wedderburn 1974; forgotten as in Raftery, Kárný and Ettler 2010), so that a steady series is averaged
 * long and one that drifts or jumps is followed. What lies farther above than four deviations counts as if it lay there.
 */
export function levelOf(days: readonly CountOver[], { family, dispersion }: { family: Family; dispersion: number }): Level {
  const usual = rateOver(days);
  const members: Member[] = MEMORIES.map((memory) => ({ memory, counted: 0, over: 0, score: 0 }));
  for (const { count, over } of days) {
    for (const member of members) {
      member.counted *= member.memory;
      member.over *= member.memory;
      if (over <= 0) continue;
      const expected = rateIn(member, usual) * over;
      member.score = member.score * SCORE_MEMORY + scoreOf(family, { count, over }, expected) / dispersion;
      const farthest = FARTHEST * Math.sqrt(dispersion * noiseOf(family, expected, over)) + 1;
      member.counted += Math.min(count, expected + farthest);
      member.over += over;
    }
  }
  const best = Math.max(...members.map(({ score }) => score));
  const weights = members.map(({ score }) => Math.exp(score - best));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = (valueOf: (member: Member) => number): number => (
    members.reduce((sum, member, at) => sum + (weights[at] ?? 0) * valueOf(member), 0) / all
  );
  const rate = mean((member) => rateIn(member, usual));
  return {
    rate,
    spread: (ahead) => mean((member) => (
      dispersion / (noiseOf(family, member.counted + 0.5, member.over) * member.memory ** ahead) + Math.log(rateIn(member, usual) / rate) ** 2
    )),
  };
}

/** Half a count as usual is added, so that no rate is nothing. */
function rateIn({ counted, over }: Member, usual: number): number {
  return usual === 0 ? 0 : (counted + 0.5) / (over + 0.5 / usual);
}

function scoreOf(family: Family, { count, over }: CountOver, expected: number): number {
  if (expected <= 0) return 0;
  if (family === 'rate') return count * Math.log(expected) - expected;
  const share = Math.min(expected / over, 1 - 1e-9);
  return count * Math.log(share) + (over - count) * Math.log1p(-share);
}
