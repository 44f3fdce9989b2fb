import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadModule } from '../../scripts/loadModule.mjs';
import { say } from './measure.mjs';

const FOLDER = fileURLToPath(new URL('../../../shared/sentiment', import.meta.url));
const PEERS = ['sentiment', 'vader', 'wink', 'nlpjs'];

const three = (value) => Math.round(value * 1000) / 1000;

/**
 * Earshot's sentiment beside that of four packages on the labelled corpora of ../shared/sentiment, and its speed. Earshot
 * finds the language itself, has one operating point for all, and nothing was learnt from the corpus at hand; the packages
 * are told the language, and their two thresholds are tuned on dev rows of each corpus. Skipped where there are no corpora.
 */
export async function sentimentQuality() {
  if (!existsSync(FOLDER)) {
    say('There are no labelled corpora in ../shared/sentiment: skipped.');
    return { ratios: {}, figures: {} };
  }
  const module = await loadModule('test/bench/sentiment.ts');
  const speed = module.sentimentSpeed(FOLDER);
  const { files, reliability, calibrationError, sure } = await module.sentimentBench(FOLDER, say);
  const figures = {};
  for (const { name, earshot, peers, sure: own } of files) {
    for (const kind of ['macroF1', 'polarityF1', 'pearson']) {
      if (earshot[kind] === null) continue;
      figures[`${name} ${kind}`] = Object.fromEntries(
        [['earshot', earshot], ...PEERS.map((peer) => [peer, peers[peer]])]
          .filter(([, found]) => found !== undefined).map(([who, found]) => [who, three(found[kind])]),
      );
    }
    figures[`${name} sure third`] = { right: three(own.precision), negative: own.negativePrecision === null ? '-' : three(own.negativePrecision), negatives: own.negatives };
  }
  const best = ({ peers }) => Math.max(...Object.values(peers).map(({ macroF1 }) => macroF1));
  figures.mean_macro_f1 = rounded(module.meansOf(files, ({ earshot }) => earshot.macroF1));
  figures.mean_of_best_package = rounded(module.meansOf(files, best));
  for (const peer of PEERS) figures[`mean_${peer}`] = rounded(module.meansOf(files, ({ peers }) => peers[peer]?.macroF1 ?? 0));
  const others = files.filter(({ language }) => language !== 'en');
  const behind = files.filter((file) => file.earshot.macroF1 <= best(file)).map(({ name }) => name);
  figures.ahead_of_all = { others: `${others.filter(({ name }) => !behind.includes(name)).length} of ${others.length}`, behind: behind.join(' ') || 'nowhere' };
  figures.sure_precision = three(sure.precision);
  figures.sure_negative_precision = three(sure.negativePrecision ?? 0);
  figures.calibration_error = three(calibrationError);
  for (const { from, n, said, right } of reliability) figures[`confidence ${from.toFixed(1)}+`] = { n, said: three(said), right: three(right) };
  figures.texts_per_second = Math.round(speed.perSecond);
  return { ratios: { lists_vs_sentiment: speed.lists, learned_vs_sentiment: speed.learned }, figures };
}

const rounded = (means) => Object.fromEntries(Object.entries(means).map(([name, value]) => [name, three(value)]));
