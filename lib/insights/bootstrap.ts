import { quantile } from './quantile';

const TIMES = 2_000;

/**
 * The 95 % interval of what is estimated from units, authors say, that are independent of each other, whatever belongs to one of them: as many
 * units are drawn with replacement and estimated from, 2,000 times, and the 2.5th and 97.5th percentiles are its ends (Efron 1979;
 * by whole units: Davison and Hinkley 1997, 3.8). `random`: numbers in [0, 1), so that the same seed gives the same interval.
 */
export function bootstrapInterval<Unit>(
  units: readonly Unit[],
  estimate: (drawn: readonly Unit[]) => number,
  random: () => number,
): { low: number; high: number } | null {
  if (units.length === 0) return null;
  const drawn = units.slice();
  const estimates = new Float64Array(TIMES).map(() => {
    for (let at = 0; at < drawn.length; at++) drawn[at] = units[Math.floor(random() * units.length)] ?? drawn[at] as Unit;
    return estimate(drawn);
  }).sort();
  const [low, high] = [quantile([...estimates], 0.025), quantile([...estimates], 0.975)];
  return low === null || high === null ? null : { low, high };
}
