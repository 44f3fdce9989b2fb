import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadModule } from '../../scripts/loadModule.mjs';
import { say } from './measure.mjs';

const FOLDER = fileURLToPath(new URL('../../../shared/sentiment', import.meta.url));
const LABELS = [50, 100, 300, 1_000];
const DRAWS = 10;
const TOPIC_DRAWS = 3;
/** The number of labels that the aim speaks of. */
const AIMED_AT = 300;

const three = (value) => Math.round(value * 1000) / 1000;

/**
 * What 50 to 1,000 labels of a corpus teach about its other texts, on corpora that nothing was learnt from, each drawn ten
 * times; and what is added where two corpora of a language are two topics. Skipped where there are no corpora.
 */
export async function learningCurve() {
  if (!existsSync(FOLDER)) {
    say('There are no labelled corpora in ../shared/sentiment: skipped.');
    return { ratios: {}, figures: {} };
  }
  const module = await loadModule('test/bench/learning.ts');
  const curves = module.learningCurves(FOLDER, { labels: LABELS, draws: DRAWS }, ({ name }) => say(name));
  const figures = {};
  for (const { name, points } of curves) {
    figures[`${name} gain`] = Object.fromEntries(points.map(({ labels, shipped, adapted }) => [labels, three(adapted - shipped)]));
    figures[`${name} macroF1`] = { shipped: three(points.at(-1).shipped), ...Object.fromEntries(points.map(({ labels, adapted }) => [labels, three(adapted)])) };
  }
  const gains = (labels) => curves.map(({ points }) => points.find((point) => point.labels === labels)).map(({ adapted, shipped }) => adapted - shipped);
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
  for (const labels of LABELS) figures[`mean gain ${labels}`] = three(mean(gains(labels)));
  const { topicGains } = await loadModule('test/bench/topicLearning.ts');
  const topics = topicGains(FOLDER, { labels: AIMED_AT, draws: TOPIC_DRAWS });
  for (const { name, together, apart } of topics) figures[`topics ${name}`] = { together: three(together), apart: three(apart) };
  figures['mean gain of topics apart'] = three(mean(topics.map(({ together, apart }) => apart - together)));
  return { ratios: { learned_300_gain: mean(gains(AIMED_AT)), learned_300_worst: Math.min(...gains(AIMED_AT)) }, figures };
}
