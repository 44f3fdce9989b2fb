import { loadModule } from '../../scripts/loadModule.mjs';
import { say } from './measure.mjs';

/** Of each size, share and kind, as the aim says; a share of 0.95 is then known to ± 0.0043. */
const SIMULATIONS = 10_000;

const four = (value) => Math.round(value * 10_000) / 10_000;

/**
 * How often nominal 95 % intervals hold what is true, for true shares from 0.05 to 0.95: on average over them, and at the worst of them,
 * for each kind of figure and each number of mentions.
 */
export async function intervalCoverage() {
  const { coverages } = await loadModule('test/bench/intervals.ts');
  const figures = {};
  const [means, worsts] = [[], []];
  for (const { kind, n, mean, worst, at } of coverages(SIMULATIONS)) {
    figures[`${kind}, ${n}`] = { mean: four(mean), worst: `${four(worst)} at ${at}` };
    means.push(mean);
    worsts.push(worst);
    say(`${kind}, ${n}: ${four(mean)}, worst ${four(worst)} at ${at}`);
  }
  const ratios = { interval_mean_least: Math.min(...means), interval_mean_most: Math.max(...means), interval_worst: Math.min(...worsts) };
  return { ratios, figures };
}
