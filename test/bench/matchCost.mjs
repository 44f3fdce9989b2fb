import { loadModule } from '../../scripts/loadModule.mjs';
import { figure, median } from './measure.mjs';

const TOPICS = [1, 10, 50];
const TERMS = [10, 100, 1_000];
const RUNS = 3;

/**
 * Deciding a text of the size of a tweet, against the fastest native way to find the same terms: one regular expression
 * over the text in lower case, with borders of any script. Terms are names of invented brands in three scripts, shared
 * out among the topics; texts are of one script or of all. In Node, both by turns; the first turn does not count.
 */
export async function matchCost() {
  const module = await loadModule('test/bench/match.ts');
  const result = { ratios: {}, figures: {} };
  for (const terms of TERMS) {
    const found = TOPICS.map((topics) => ({ topics, ...measured(module, topics, terms) }));
    const worst = found.reduce((one, other) => (other.ratio > one.ratio ? other : one));
    result.ratios[`match_${terms}_vs_alternation`] = worst.ratio;
    for (const { topics, own, native, hits } of found) {
      result.figures[`match_${topics}x${terms}_us`] = figure(own);
      if (topics === 1) result.figures[`alternation_${terms}_us`] = figure(native);
      if (topics === 1) result.figures[`hits_${terms}`] = hits;
    }
  }
  for (const kind of module.KINDS) {
    result.ratios[`match_1000_${kind}`] = measured(module, 1, 1_000, kind).ratio;
  }
  return result;
}

/** Microseconds per text of both, and their ratio: the median of all runs. */
function measured(module, topics, terms, kind) {
  const bench = module.matchBench({ topics, terms, kind });
  const hits = bench.hits();
  if (Math.abs(hits.own - hits.native) > hits.native / 20) {
    throw new Error(`The two do not find the same: ${JSON.stringify(hits)}.`);
  }
  const own = [];
  const native = [];
  for (let run = 0; run <= RUNS; run++) {
    const times = [bench.own(), bench.native()];
    if (run === 0) continue;
    own.push(times[0]);
    native.push(times[1]);
  }
  const ratios = own.map((time, run) => time / native[run]);
  return { own, native, hits, ratio: Math.round(median(ratios) * 100) / 100 };
}
