import { dayAfter, daysOf, isWithin, weeksOf } from './days.mjs';
import { byLabel } from './heard.mjs';
import { LEAST, net } from './intervals.mjs';
import { dayName, dayRange, netWords, number } from './written.mjs';

/** Beyond so many days, a point stands for a week. */
const MOST_DAYS = 31;

/**
 * The spans of days for which points stand: weeks in long periods; else days, where at least half of those with anything have ten of
 * it (`countOf` a span), else the seven days that end with each.
 */
export function spansOf(period, countOf) {
  const days = daysOf(period);
  if (days.length > MOST_DAYS) return weeksOf(period);
  const some = days.map((day) => countOf({ from: day, to: day })).filter((n) => n > 0);
  const length = some.filter((n) => n >= LEAST).length * 2 >= some.length ? 1 : 7;
  return days.map((day) => ({ from: dayAfter(day, 1 - length), to: day }));
}

/** Net sentiment over time of these; `from` is the first day that is looked at. */
export function netPoints(heard, { current, previous }) {
  const within = (span) => heard.filter(({ day }) => isWithin(day, { from: span.from < previous.from ? previous.from : span.from, to: span.to }));
  const scored = (span) => {
    const { negative, neutral, positive } = byLabel(within(span));
    return negative + neutral + positive;
  };
  return spansOf(current, scored).map((span) => ({ ...span, n: scored(span), net: net(byLabel(within(span))) }));
}

/** Rows of a table of net sentiment, by their days. */
export function netRows(prefix, points) {
  return Object.fromEntries(points.map(({ from, to, n, net: rate }) => {
    const days = from === to ? dayName(from) : dayRange({ from, to });
    const told = rate === null ? '– | –' : `${netWords(rate).value} | ${netWords(rate).interval}`;
    return [`${prefix} ${days}`, `${told} | ${number(n)}`];
  }));
}

/** The same as a screen prints them. */
export function printedNetRows(prefix, rows) {
  return Object.fromEntries(rows.map((row) => [`${prefix} ${row.head}`, `${row['Net sentiment']} | ${row['95% interval']} | ${row['Scored']}`]));
}
