import { binomialOrMore, normalP } from './chances.mjs';
import { HOUR, weeksBefore, withoutGaps } from './hours.mjs';
import { quantileOf } from './times.mjs';
import { robust } from './usual.mjs';

const RECENT = 14;
const LAMBDA = 0.2;
const LIMIT = 3;
const WEEKS = 8;
const DAY = 24 * HOUR;

const total = (all, of) => all.reduce((sum, one) => sum + of(one), 0);
/** Twice the difference of the roots of what was heard and expected, each with three eighths (Anscombe). */
const residual = ({ heard, expected }) => 2 * Math.sqrt(heard + 3 / 8) - 2 * Math.sqrt(expected + 3 / 8);

/** Where the weighted average of the two weeks before an instant stands: {heard, expected, z, limit, p, weeks}. */
export function driftAt(hours, end) {
  const all = withoutGaps([...hours, { at: end - HOUR, slot: 0, seen: 0, heard: 0 }].filter(({ at }, place, list) => place < hours.length || list[place - 1].at < at));
  const from = end - RECENT * DAY;
  const length = Math.floor(all.length / 24);
  const raw = Array.from({ length }, (_, day) => {
    const own = all.slice(all.length - (length - day) * 24, all.length - (length - day - 1) * 24);
    return { heard: total(own, (one) => one.heard), seen: total(own, (one) => one.seen), weekday: (length - day) % 7, isRecent: length - day <= RECENT };
  });
  const before = raw.filter(({ isRecent }) => !isRecent);
  const rate = (total(before, (one) => one.heard) + 0.5) / Math.max(1, total(before, (one) => one.seen));
  const plain = raw.map((day) => ({ ...day, expected: day.seen * rate }));
  const earlier = plain.filter(({ isRecent }) => !isRecent);
  const phi = deviationOf(earlier) ** 2;
  const factors = weekdayFactors(earlier, phi);
  const days = plain.map((day) => ({ ...day, expected: day.expected * factors(day.weekday) })).filter(({ expected }) => expected > 0);
  const [recent, others] = [days.filter(({ isRecent }) => isRecent), days.filter(({ isRecent }) => !isRecent)];
  const z = recent.reduce((average, day) => average + LAMBDA * (residual(day) - average), 0);
  const share = (LAMBDA * (1 - (1 - LAMBDA) ** (2 * recent.length))) / (2 - LAMBDA) + 1 / others.length;
  const limit = LIMIT * deviationOf(others) * Math.sqrt(share);
  return {
    heard: total(recent, (one) => one.heard), expected: total(recent, (one) => one.expected), z, limit, p: normalP((LIMIT * z) / limit),
    weeks: weeksBefore(all.filter(({ at }) => at < from), from),
  };
}

/** From the median of absolute deviations, and not less than chance makes it. */
function deviationOf(days) {
  const residuals = days.filter(({ expected }) => expected > 0).map(residual);
  const middle = quantileOf(residuals, 0.5) ?? 0;
  return Math.max(1, 1.4826 * (quantileOf(residuals.map((one) => Math.abs(one - middle)), 0.5) ?? 0));
}

function weekdayFactors(days, phi) {
  const groups = Array.from({ length: 7 }, (_, weekday) => {
    const own = days.filter((day) => day.weekday === weekday);
    return { heard: total(own, (one) => one.heard), expected: total(own, (one) => one.expected) };
  });
  const beyond = total(groups, ({ heard, expected }) => (heard - expected) ** 2 - phi * expected);
  const strength = (phi * total(groups, ({ expected }) => expected ** 2)) / beyond;
  return (weekday) => {
    const { heard, expected } = groups[weekday];
    return beyond <= 0 || expected + strength <= 0 ? 1 : (heard + strength) / (expected + strength);
  };
}

/** The negative share of the day before an instant beside the eight weeks before: {negative, scored, usual, p, weeks}. */
export function negativeShareAt(hours, end) {
  const from = end - DAY;
  const own = hours.filter(({ at }) => at >= from && at <= end);
  const past = hours.filter(({ at }) => at < from && at >= from - WEEKS * 7 * DAY);
  const usual = (total(past, (one) => one.negative) + 0.5) / (total(past, (one) => one.scored) + 1);
  const weeks = Array.from({ length: WEEKS }, () => ({ squares: 0, expected: 0, expectedSquares: 0 }));
  const days = new Map();
  for (const hour of past) {
    const day = Math.floor((from - 1 - hour.at) / DAY);
    days.set(day, [...(days.get(day) ?? []), hour]);
  }
  for (const [day, counted] of days) {
    const [scored, negative] = [total(counted, (one) => one.scored), total(counted, (one) => one.negative)];
    const variance = scored * usual * (1 - usual);
    const week = weeks[Math.floor(day / 7)];
    week.squares += (negative - scored * usual) ** 2;
    week.expected += variance;
    week.expectedSquares += variance ** 2;
  }
  const clumped = Math.max(1, robust(weeks.filter(({ expected }) => expected > 0), ({ squares, expected }) => squares / expected) ?? 1);
  const [scored, negative] = [total(own, (one) => one.scored), total(own, (one) => one.negative)];
  return {
    negative, scored, usual, p: binomialOrMore(negative / clumped, scored / clumped, usual),
    weeks: weeksBefore(past.map((hour) => ({ at: hour.at, seen: hour.scored })), from),
  };
}
