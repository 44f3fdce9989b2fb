import { HOUR, WEEK, weeksBefore, withoutGaps } from './hours.mjs';
import { countTail } from './chances.mjs';
import { quantileOf } from './times.mjs';

const WIDTHS = [1, 6, 24];
const LEFT_OUT = 25;
const MOST_WEEKS = 8;
const HALF_LIVES = [28, 14, 7, 4];
const CLUMPED = 1.5;
const PARTS_OF_ALPHA = { 1: 0.1, 6: 0.3, 24: 0.6 };
const CALM = Object.fromEntries(WIDTHS.map((width) => [width, { byMean: 1, bySquare: 0 }]));

const total = (all, of) => all.reduce((sum, one) => sum + of(one), 0);

/** What the window of so many hours that ends at an instant says: {from, heard, seen, expected, p, weeks}, p that of all windows together. */
export function spikeIn(hours, end, width) {
  const kept = withoutGaps(hours.filter(({ at }) => at <= end && at > end - (LEFT_OUT + MOST_WEEKS * WEEK) * HOUR));
  const past = kept.filter(({ at }) => at <= end - LEFT_OUT * HOUR);
  const first = fitted(past, CALM);
  const loud = loudIn(first.residuals, first.spread);
  const usual = fitted(past.map((hour, at) => (loud[at] ? { ...hour, seen: 0, heard: 0 } : hour)), first.spread);
  const look = lookAt(hours, { end, width, usual });
  return { ...look, p: Math.min(1, look.p / PARTS_OF_ALPHA[width]), weeks: weeksBefore(kept, end) };
}

function lookAt(hours, { end, width, usual }) {
  const own = hours.filter(({ at }) => at > end - (width + 1) * HOUR && at <= end);
  const expectedOf = ({ seen, slot }) => seen * usual.rate * usual.pattern[slot];
  const [heard, seen, expected] = [total(own, (one) => one.heard), total(own, (one) => one.seen), total(own, expectedOf)];
  const alone = countTail(heard, expected, varianceOf(expected, usual.spread[width]));
  const told = { from: own[0].at, heard, seen, expected };
  if (usual.bursts === null || width === 1) return { ...told, p: alone };
  const { clumps, ratio, spread } = usual.bursts;
  const bursts = total(own, (hour) => burstsAmong(hour.heard, expectedOf(hour), clumps));
  const expectedBursts = total(own, (hour) => burstsUsual(expectedOf(hour), clumps) * ratio);
  return { ...told, p: Math.min(1, 2 * Math.min(alone, countTail(bursts, expectedBursts, varianceOf(expectedBursts, spread[width])))) };
}

const varianceOf = (expected, { byMean, bySquare }) => Math.max(expected * byMean, expected * (1 + bySquare * expected));

/** What is usual of these hours: {rate, pattern, spread, bursts}, and what each hour had beside what the others let expect of it. */
function fitted(hours, spread) {
  const heard = total(hours, (one) => one.heard);
  const whole = (heard + 0.5) / Math.max(1, total(hours, (one) => one.seen));
  const { pattern, without } = patternOf(hours, whole, spread);
  const dayOf = (at) => Math.ceil(hours.length / 24) - 1 - Math.floor((hours.length - 1 - at) / 24);
  const days = Array.from({ length: Math.ceil(hours.length / 24) }, () => ({ heard: 0, posts: 0 }));
  hours.forEach((hour, at) => {
    days[dayOf(at)].heard += hour.heard;
    days[dayOf(at)].posts += hour.seen * pattern[hour.slot];
  });
  const rates = levelOf(days, whole);
  const residuals = hours.map((hour, at) => ({ heard: hour.heard, expected: hour.seen * rates[dayOf(at)] * without[at] }));
  const spreads = (counts) => Object.fromEntries(WIDTHS.map((width) => {
    const found = spreadOf(counts, width);
    return [width, { ...found, bySquare: Math.max(found.bySquare, 1 / (heard + 0.5)) }];
  }));
  const own = spreads(residuals);
  const clumps = own[1].byMean;
  let bursts = null;
  if (clumps > CLUMPED && heard > 0) {
    const counts = residuals.map((hour) => ({ heard: burstsAmong(hour.heard, hour.expected, clumps), expected: burstsUsual(hour.expected, clumps) }));
    const ratio = total(counts, (one) => one.heard) / total(counts, (one) => one.expected);
    bursts = { clumps, ratio, spread: spreads(counts.map((one) => ({ ...one, expected: one.expected * ratio }))) };
  }
  return { rate: rates.at(-1), pattern, spread: own, bursts, residuals };
}

/** Factors of weeks, weekdays, hours of the day and hours of the week, one on top of the other, each shrunk to one. */
function patternOf(hours, whole, spread) {
  const counts = hours.map(({ heard, seen }) => ({ heard, expected: seen * whole }));
  const refine = (groupOf, phi) => {
    const { factorOf } = shrinking(counts, groupOf, phi);
    for (const [at, count] of counts.entries()) count.expected *= factorOf(groupOf(at));
    return factorOf;
  };
  const slotAt = (at) => hours[at].slot;
  refine((at) => Math.floor((hours.length - 1 - at) / WEEK), spread[24].byMean);
  const ofWeekday = refine((at) => Math.floor(slotAt(at) / 24), spread[24].byMean);
  const ofHour = refine((at) => slotAt(at) % 24, spread[1].byMean);
  const { factorOf, shrink, groups } = shrinking(counts, slotAt, spread[1].byMean);
  const known = (slot) => ofWeekday(Math.floor(slot / 24)) * ofHour(slot % 24);
  return {
    pattern: Array.from({ length: WEEK }, (_, slot) => factorOf(slot) * known(slot)),
    without: counts.map(({ heard, expected }, at) => {
      const group = groups.get(slotAt(at));
      return shrink({ heard: group.heard - heard, expected: Math.max(0, group.expected - expected) }) * known(slotAt(at));
    }),
  };
}

/** Gamma factors of groups, by the moments of what they have beyond chance of dispersion phi (empirical Bayes). */
function shrinking(counts, groupOf, phi) {
  const groups = new Map();
  counts.forEach(({ heard, expected }, at) => {
    const group = groups.get(groupOf(at)) ?? { heard: 0, expected: 0 };
    groups.set(groupOf(at), { heard: group.heard + heard, expected: group.expected + expected });
  });
  const all = [...groups.values()];
  const beyond = total(all, ({ heard, expected }) => (heard - expected) ** 2 - phi * expected);
  const squares = total(all, ({ expected }) => expected ** 2);
  const strength = beyond > 0 ? (phi * squares) / beyond : null;
  const shrink = ({ heard, expected }) => (strength === null || expected + strength <= 0 ? 1 : (heard + strength) / (expected + strength));
  return { groups, shrink, factorOf: (group) => shrink(groups.get(group) ?? { heard: 0, expected: 0 }) };
}

/** The rate as foretold for each day and for the one after, with the memory that would have foretold best. */
function levelOf(days, whole) {
  const read = days.filter(({ posts }) => posts > 0).length;
  const usual = total(days, ({ posts }) => posts) / Math.max(1, read);
  let best = null;
  for (const halfLife of HALF_LIVES) {
    const fading = 0.5 ** (1 / halfLife);
    let [heard, posts] = [0, 0];
    const rates = [...days, null].map((day) => {
      const rate = posts + usual === 0 ? whole : (heard + usual * whole) / (posts + usual);
      if (day !== null) [heard, posts] = [heard * fading + day.heard, posts * fading + day.posts];
      return rate;
    });
    const error = total(days.slice(7).map((day, at) => Math.abs(Math.sqrt(day.heard + 3 / 8) - Math.sqrt(day.posts * rates[at + 7] + 3 / 8))), (one) => one);
    if (best === null || error < best.error * 0.98) best = { rates, error };
  }
  return best.rates;
}

/** How much counts of windows vary around what is expected, by their mean and by its square, from parts of the time. */
function spreadOf(hours, width) {
  const weeks = Math.max(3, Math.floor(hours.length / WEEK));
  const parts = Math.min(weeks, Math.max(3, Math.floor(total(hours, ({ expected }) => expected) / 50)));
  const windows = Math.floor(hours.length / parts / width);
  const sums = Array.from({ length: parts }, (_, part) => {
    const sum = { squares: 0, expected: 0, expectedSquares: 0 };
    for (let window = 0; window < windows; window++) {
      const from = (part * windows + window) * width;
      const own = hours.slice(from, from + width);
      const [heard, expected] = [total(own, (one) => one.heard), total(own, (one) => one.expected)];
      if (expected === 0) continue;
      sum.squares += (heard - expected) ** 2;
      sum.expected += expected;
      sum.expectedSquares += expected ** 2;
    }
    return sum;
  });
  return {
    byMean: Math.max(1, robust(sums, ({ squares, expected }) => squares / expected) ?? 1),
    bySquare: Math.max(0, robust(sums, ({ squares, expected, expectedSquares }) => (squares - expected) / expectedSquares) ?? 0),
  };
}

/** The upper quartile of what parts say, less by what chance puts it above the mean (Wilson and Hilferty), and at most twice the median. */
export function robust(parts, ratioOf) {
  const mean = total(parts, ({ expected }) => expected) / parts.length;
  const full = parts.filter(({ expected }) => expected > 0 && expected >= mean / 4);
  if (full.length === 0) return null;
  const windows = total(full, ({ expected, expectedSquares }) => expected ** 2 / expectedSquares) / full.length;
  const ninths = 2 / (9 * Math.max(1, windows));
  const above = (1 - ninths + 0.6745 * Math.sqrt(ninths)) ** 3;
  const upper = quantileOf(full.map((part) => ratioOf({ ...part, squares: part.squares / above })), 0.75);
  return Math.min(upper, 2 * Math.max(0, quantileOf(full.map(ratioOf), 0.5)));
}

/** Which hours are in a window that stood out when it was. */
function loudIn(hours, spread) {
  const loud = hours.map(() => false);
  for (const width of WIDTHS) {
    for (let end = 0; end < hours.length; end++) {
      const own = hours.slice(Math.max(0, end - width + 1), end + 1);
      const [heard, expected] = [total(own, (one) => one.heard), total(own, (one) => one.expected)];
      if (heard < 5 || heard < 1.5 * expected) continue;
      const variance = varianceOf(expected, spread[width]);
      if (heard - expected <= 3 * Math.sqrt(variance) || countTail(heard, expected, variance) >= 0.001) continue;
      loud.fill(true, Math.max(0, end - width + 1), end + 1);
    }
  }
  return loud;
}

/** About how many of them came by themselves (Ewens), where clumps are negative binomial; and how many are usual. */
function burstsAmong(heard, expected, clumps) {
  const size = expected / (clumps - 1);
  if (size === 0) return Math.min(1, heard);
  return total(Array.from({ length: heard }, (_, before) => size / (size + before)), (one) => one);
}

const burstsUsual = (expected, clumps) => (expected * Math.log(clumps)) / (clumps - 1);
