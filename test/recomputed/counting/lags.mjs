import { quantileOf } from './times.mjs';

const TIMES = 1_000;

/**
 * How the changes from week to week of two series go together, the second so many weeks later (below 0: earlier): {lags: [{lag, r, n}], pairs}.
 * Values are null where nothing is known. Of the second the longest stretch without a gap is looked at; fewer than `least` pairs, or
 * changes that are all alike, are no correlation. `pairs`: without a lag.
 */
export function correlated(before, after, { most, least }) {
  const { changes, from } = longest(changesOf(after));
  return { lags: lagsOf(changesOf(before), changes, { from, most, least }), pairs: pairsAt(changesOf(before), changes, from).length };
}

/**
 * Below which the largest |r| of all lags stays 95 times in 100 where the second series is another one of the same periodogram, with
 * phases that are drawn.
 */
export function chanceOfLags(before, after, { most, least }) {
  const leads = changesOf(before);
  const { changes, from } = longest(changesOf(after));
  const random = generator(20_26);
  const draw = phasesDrawn(changes, random);
  const largest = Array.from({ length: TIMES }, () => {
    const lags = lagsOf(leads, draw(), { from, most, least });
    return Math.max(0, ...lags.map(({ r }) => Math.abs(r)));
  });
  return quantileOf(largest, 0.95);
}

const changesOf = (values) => values.slice(1).map((value, at) => (value === null || values[at] === null ? null : value - values[at]));

function longest(changes) {
  let best = { changes: [], from: 0 };
  for (let from = 0; from < changes.length; from++) {
    const end = changes.findIndex((value, at) => at >= from && value === null);
    const run = changes.slice(from, end === -1 ? changes.length : end);
    if (run.length > best.changes.length) best = { changes: run, from };
  }
  return best;
}

function lagsOf(leads, follows, { from, most, least }) {
  return Array.from({ length: 2 * most + 1 }, (_, at) => at - most).flatMap((lag) => {
    const pairs = pairsAt(leads, follows, from - lag);
    const r = pairs.length < least ? null : pearson(pairs);
    return r === null ? [] : [{ lag, r, n: pairs.length }];
  });
}

function pairsAt(leads, follows, from) {
  return follows.flatMap((follow, at) => {
    const lead = leads[from + at] ?? null;
    return lead === null ? [] : [[lead, follow]];
  });
}

function pearson(pairs) {
  const mean = (side) => pairs.reduce((sum, pair) => sum + pair[side], 0) / pairs.length;
  const [x, y] = [mean(0), mean(1)];
  const sum = (of) => pairs.reduce((total, [a, b]) => total + of(a - x, b - y), 0);
  const [xx, yy] = [sum((a) => a * a), sum((_, b) => b * b)];
  return xx < 1e-9 || yy < 1e-9 ? null : sum((a, b) => a * b) / Math.sqrt(xx * yy);
}

/** Draws series with the same amplitude at each frequency and other phases. */
function phasesDrawn(values, random) {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const waves = Array.from({ length: Math.floor(n / 2) }, (_, at) => {
    const turn = (2 * Math.PI * (at + 1)) / n;
    const isShortest = 2 * (at + 1) === n;
    const [even, odd] = [Math.cos, Math.sin].map((of) => values.reduce((sum, value, place) => sum + value * of(turn * place), 0));
    return { turn, isShortest, size: (Math.hypot(even, isShortest ? 0 : odd) * (isShortest ? 1 : 2)) / n };
  });
  return () => {
    const phases = waves.map(({ isShortest }) => (isShortest ? (random() < 0.5 ? 0 : Math.PI) : random() * 2 * Math.PI));
    return values.map((_, place) => waves.reduce((sum, { turn, size }, at) => sum + size * Math.cos(turn * place + phases[at]), mean));
  };
}

/** Numbers in [0, 1), the same each time (a linear congruential generator, Knuth's constants). */
function generator(seed) {
  let state = BigInt(seed);
  return () => {
    state = (state * 6_364_136_223_846_793_005n + 1_442_695_040_888_963_407n) & 0xffff_ffff_ffff_ffffn;
    return Number(state >> 11n) / 2 ** 53;
  };
}
