import { daysOf, isWithin, weekdayOf } from './days.mjs';
import { byLabel, isSought, LABELS, scanned } from './heard.mjs';
import { dispersion } from './clustered.mjs';
import { LEAST, net } from './intervals.mjs';
import { binomialTail, countTail, discoveries, normalP } from './chances.mjs';

const CLUMPED = 1.5;
const SMALL = 0.2;
const ORDER = ['topic', 'site', 'language'];
const KEYS = { topic: ({ topicId }) => topicId, site: ({ site }) => site, language: ({ language }) => language };

/** What of a period comparisons need; `heard` are those of the chosen topics and site. */
export function periodOf({ exposure }, heard, period, site) {
  const own = heard.filter(({ day }) => isWithin(day, period));
  const days = daysOf(period)
    .map((day) => ({ day, count: own.filter((one) => one.day === day).length, seen: scanned(exposure, { from: day, to: day }, site) }))
    .filter(({ count, seen }) => count > 0 || seen > 0);
  const first = heard.filter(({ seenDay, context }) => isWithin(seenDay, period) && !isSought(context)).length;
  return { own, days, counts: byLabel(own), seen: scanned(exposure, period, site, (context) => !isSought(context)), first };
}

/** What changed, the most telling first, and how much was tested. `before` null: only days are looked at. */
export function changesOf(now, before) {
  const tested = [...(before === null ? [] : compared(before, now)), ...standingDays(now, before)];
  const found = discoveries(tested.map(({ p }) => p));
  const told = tested.filter(({ large }, at) => large && found[at]);
  const whole = told.some(({ code, of }) => code === 'net' && of === null);
  const ranked = told
    .filter(({ apart = true }) => apart || !whole)
    .map((one, at) => ({ one, at, rank: Math.abs(one.effect) * Math.sqrt(one.weight) }))
    .sort((a, b) => b.rank - a.rank || a.at - b.at)
    .map(({ one }) => one);
  const most = { volume: 1, net: 2, share: 1, day: 2 };
  const kinds = {};
  const few = ranked.filter(({ code, of }) => {
    const kind = `${code} ${of?.dimension ?? ''}`;
    kinds[kind] = (kinds[kind] ?? 0) + 1;
    return kinds[kind] <= most[code];
  });
  return { found: few.slice(0, 5), tests: tested.length };
}

function compared(before, now) {
  return [...volume(before, now), ...nets(before, now), ...shares(before, now)];
}

function volume(before, now) {
  const [m, x] = [before.own.length, now.own.length];
  if (m + x < LEAST || before.days.length === 0) return [];
  const [free, freeNow] = [Math.max(0, before.days.length - 1), Math.max(0, now.days.length - 1)];
  const spread = free + freeNow === 0 ? 1 : (spreadOf(before.days) * free + spreadOf(now.days) * freeNow) / (free + freeNow);
  const moved = twoCounts([m, x], [before.days.length, now.days.length], spread);
  const bySeen = before.seen > 0 && now.seen > 0 ? twoCounts([before.first, now.first], [before.seen, now.seen], spread) : null;
  const byReading = bySeen !== null && (bySeen.p > 0.05 || bySeen.effect * moved.effect < 0);
  return [{
    code: 'volume', of: null, ...moved, counts: [m, x], seen: [before.seen, now.seen], byReading,
    weight: byReading ? 0.25 : 1, large: Math.abs(moved.effect) >= Math.log(1.2),
  }];
}

/** How much more days vary than by chance. */
const spreadOf = (days) => dispersion(days.map(({ count }) => ({ count, of: 1 })));

/** Two counts over what was looked at: exact where they are Poisson, else the logarithm of their ratio with the spread of the days. */
function twoCounts([a, b], [over, overNow], spread) {
  const effect = Math.log((b + 0.5) / overNow) - Math.log((a + 0.5) / over);
  if (spread > CLUMPED) return { effect, p: normalP(effect / Math.sqrt(spread * (1 / (a + 0.5) + 1 / (b + 0.5)))) };
  const chance = overNow / (over + overNow);
  return { effect, p: Math.min(1, 2 * Math.min(binomialTail(b, a + b, chance), binomialTail(a, a + b, 1 - chance))) };
}

function nets(before, now) {
  const whole = netChange(before.counts, now.counts, null, 1);
  const parts = keyed(before, now).flatMap(({ of, was, is }) => {
    if (was.length === 0 || is.length === 0) return [];
    const [a, b] = [byLabel(was), byLabel(is)];
    const apart = movedApart([a, b], [minus(before.counts, a), minus(now.counts, b)]) < 0.05;
    return netChange(a, b, of, is.length / now.own.length).map((one) => ({ ...one, apart }));
  });
  return [...whole, ...parts];
}

function netChange(a, b, of, weight) {
  const [was, is] = [net(a), net(b)];
  if (was === null || is === null) return [];
  const { p, effect } = twoNets(a, b);
  return [{ code: 'net', of, p, effect, net: [was, is], weight, large: Math.abs(effect) >= SMALL }];
}

/** Whether net sentiment moved from one to another: two-sided p, and Cohen's d. */
export function twoNets(a, b) {
  const [before, now] = [moments(a), moments(b)];
  const moved = now.mean - before.mean;
  return {
    p: normalP(moved / Math.sqrt(before.variance / before.n + now.variance / now.n)),
    effect: moved / Math.sqrt((before.variance * before.n + now.variance * now.n) / (before.n + now.n)),
  };
}

/** Mean and variance of −1, 0 and 1, with one more of each. */
function moments({ negative, neutral, positive }) {
  const n = negative + neutral + positive + 3;
  const mean = (positive - negative) / n;
  return { n, mean, variance: (positive + 1 + negative + 1) / n - mean * mean };
}

function movedApart(part, rest) {
  if (rest.some(({ negative, neutral, positive }) => negative + neutral + positive === 0)) return 1;
  const [was, is, restWas, restIs] = [...part, ...rest].map(moments);
  const variance = [was, is, restWas, restIs].reduce((sum, one) => sum + one.variance / one.n, 0);
  return normalP((is.mean - was.mean - (restIs.mean - restWas.mean)) / Math.sqrt(variance));
}

const minus = (all, part) => Object.fromEntries(LABELS.map((label) => [label, all[label] - part[label]]));

function shares(before, now) {
  const [n, m] = [before.own.length, now.own.length];
  const dimensions = Object.fromEntries(ORDER.map((dimension) => [dimension, keyed(before, now).filter(({ of }) => of.dimension === dimension).length]));
  return keyed(before, now).flatMap(({ of, was, is }) => {
    const pooled = (was.length + is.length) / (n + m);
    if (!(Math.min(pooled, 1 - pooled) * Math.min(n, m) >= 5)) return [];
    const [p, q] = [was.length / n, is.length / m];
    const effect = 2 * (Math.asin(Math.sqrt(q)) - Math.asin(Math.sqrt(p)));
    if (effect < 0 && dimensions[of.dimension] === 2) return [];
    const z = (q - p) / Math.sqrt(pooled * (1 - pooled) * (1 / n + 1 / m));
    return [{
      code: 'share', of, p: normalP(z), effect, counts: [was.length, is.length], whole: [n, m],
      weight: Math.max(p, q), large: Math.abs(effect) >= SMALL,
    }];
  });
}

/** Each topic, site and language of either period, where there is more than one: those of the later period first, the most mentions first. */
function keyed(before, now) {
  return ORDER.flatMap((dimension) => {
    const keys = [...new Set([...mostFirst(now.own, KEYS[dimension]), ...mostFirst(before.own, KEYS[dimension])])];
    if (keys.length < 2) return [];
    return keys.map((key) => {
      const own = (all) => all.filter((one) => KEYS[dimension](one) === key);
      return { of: { dimension, key }, was: own(before.own), is: own(now.own) };
    });
  });
}

function mostFirst(all, keyOf) {
  const counts = new Map();
  for (const one of all) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([key]) => key);
}

/** Each day against all others of both periods: their mean, by a weekday's own with four days of the mean beside. */
function standingDays(now, before) {
  const all = [...(before?.days ?? []), ...now.days];
  if (all.length <= 7) return [];
  const sum = (days) => days.reduce((total, { count }) => total + count, 0);
  return now.days.map(({ day, count }) => {
    const others = all.filter((one) => one.day !== day);
    const mean = sum(others) / others.length;
    const alike = others.filter((one) => weekdayOf(one.day) === weekdayOf(day));
    const expected = mean === 0 ? 0 : (mean * (sum(alike) / mean + 4)) / (alike.length + 4);
    const p = countTail(count, expected, expected * spreadOf(others));
    return {
      code: 'day', of: null, p, effect: Math.log(count / Math.max(expected, 0.5)), day, count, expected,
      weight: count / Math.max(1, now.own.length), large: count >= 5 && count >= 1.5 * expected && p < 0.001,
    };
  });
}
