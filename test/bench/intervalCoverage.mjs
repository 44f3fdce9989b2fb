import { loadModule } from '../../scripts/loadModule.mjs';
import { say } from './measure.mjs';

/** Of each size, share and kind, as the aim says; a share of 0.95 is then known to ± 0.0043. */
const SIMULATIONS = 10_000;
/** Of each size and distribution of times; known to ± 0.0096. They are shown beside, the aim is of shares. */
const SIMULATIONS_OF_TIMES = 2_000;

const four = (value) => Math.round(value * 10_000) / 10_000;

/**
 * How often nominal 95 % intervals hold what is true, for true shares from 0.05 to 0.95: on average over them, and at the worst of them,
 * for each kind of figure and each number of mentions.
 */
export async function intervalCoverage() {
  const { coverages } = await loadModule('test/bench/intervals.ts');
  const { timeCoverages } = await loadModule('test/bench/intervalsOfTimes.ts');
  const figures = {};
  const [means, worsts] = [[], []];
  const tell = ({ kind, n, mean, worst, at }) => {
    figures[`${kind}, ${n}`] = { mean: four(mean), worst: `${four(worst)} at ${at}` };
    say(`${kind}, ${n}: ${four(mean)}, worst ${four(worst)} at ${at}`);
  };
  for (const coverage of coverages(SIMULATIONS)) {
    tell(coverage);
    means.push(coverage.mean);
    worsts.push(coverage.worst);
  }
  for (const coverage of timeCoverages(SIMULATIONS_OF_TIMES)) tell(coverage);
  const ratios = { interval_mean_least: Math.min(...means), interval_mean_most: Math.max(...means), interval_worst: Math.min(...worsts) };
  return { ratios, figures };
}
