import { within } from '../compare.mjs';
import { clockAt, dayAfter, isWithin, weekdayOf } from '../counting/days.mjs';
import { byLabel, limited, scanned } from '../counting/heard.mjs';
import { net, shareOf } from '../counting/intervals.mjs';
import { chanceOfLags, correlated } from '../counting/lags.mjs';
import { dayRange, decimal, number, percent, signed } from '../counting/written.mjs';
import { rowsOf, sectionOf, textOf } from '../reading.mjs';
import { addressOf } from '../views.mjs';

const TITLE = 'Business numbers beside the mentions';
const METRICS = { net: 'Net sentiment', volume: 'Mentions', negative: 'Negative share' };
const WEEKS = 52;
const MOST_LAG = 8;
const LEAST_PAIRS = 12;
/** By which two draws of a thousand chances may differ. */
const DRAWN = 0.04;

export function views(_of, filters) {
  return filters.filter(({ days }) => days === 28).map((filter) => ({ path: addressOf('insights', filter, { part: 'experience' }), filter }));
}

export async function printed(reader) {
  const figures = {};
  const options = [...sectionOf(await reader.document(), TITLE).querySelectorAll('select')[0].querySelectorAll('option')];
  for (const name of options.map(textOf)) {
    await reader.choose('Series', name);
    for (const metric of Object.keys(METRICS)) {
      await reader.choose('Beside', metric);
      await reader.pressAll('Show as table');
      read(sectionOf(await reader.document(), TITLE), `${name} beside ${metric}`, figures);
    }
  }
  return figures;
}

function read(section, name, figures) {
  const [weeks, lags] = section.querySelectorAll('table');
  for (const { head, ...cells } of rowsOf(weeks)) figures[`${name}: ${head}`] = Object.values(cells).join(' | ');
  for (const { head, ...cells } of rowsOf(lags)) figures[`${name}: lag ${head}`] = Object.values(cells).join(' | ');
  const words = [...section.querySelectorAll(':scope > p')].map(textOf).filter((one) => !one.startsWith('Whole weeks')).join(' ');
  const [, before, chance, after] = /^(.* stays below )(\d?\.?\d+)( 95 times.*)$/.exec(words) ?? [];
  if (chance === undefined) figures[`${name}: lag`] = words;
  else {
    figures[`${name}: lag`] = `${before}…${after}`;
    figures[`${name}: by chance`] = within(chance, { low: Number(chance) - DRAWN, high: Number(chance) + DRAWN });
  }
}

export function recomputed(of, { filter }, printedFigures) {
  const figures = {};
  const own = of.series.filter(({ kind }) => kind === 'series').toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const weeks = wholeWeeks(of);
  const heard = limited(of.heard, filter);
  for (const { name, points } of own) {
    const means = weeks.map((week) => meanOf(points.filter(({ day }) => isWithin(day, week)).map(({ value }) => value)));
    for (const metric of Object.keys(METRICS)) {
      const of52 = weeks.map((week, at) => ({ week, mean: means[at], ...metricOf(metric, week, { heard, exposure: of.exposure, site: filter.site }) }));
      Object.assign(figures, figuresOf(`${name} beside ${metric}`, { rows: known(of52), name, metric, printedFigures }));
    }
  }
  return figures;
}

/** The last whole weeks, from Monday to Sunday, oldest first. */
function wholeWeeks({ now, zone }) {
  const today = clockAt(now, zone).day;
  const monday = dayAfter(today, -((weekdayOf(today) + 6) % 7));
  return Array.from({ length: WEEKS }, (_, at) => {
    const from = dayAfter(monday, 7 * (at - WEEKS));
    return { from, to: dayAfter(from, 6) };
  });
}

const meanOf = (values) => (values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length);

/** {n, value, low, high}: in points, mentions or per cent; `value` null where it is not known, `low` where it is counted. */
function metricOf(metric, week, { heard, exposure, site }) {
  const own = heard.filter(({ day }) => isWithin(day, week));
  const counts = byLabel(own);
  const scored = counts.negative + counts.neutral + counts.positive;
  if (metric === 'volume') {
    const isRead = own.length > 0 || scanned(exposure, week, site) > 0;
    return { n: own.length, value: isRead ? own.length : null, low: null, high: null };
  }
  if (metric === 'net') {
    const rate = net(counts);
    return rate === null ? { n: scored, value: null } : { ...rate, n: scored };
  }
  const share = shareOf(counts.negative, scored);
  return share === null ? { n: scored, value: null } : { n: scored, value: share.share * 100, low: share.low * 100, high: share.high * 100 };
}

/** From the first to the last week of which either is known. */
function known(rows) {
  const is = ({ value, mean }) => value !== null || mean !== null;
  return rows.slice(rows.findIndex(is), rows.findLastIndex(is) + 1);
}

function figuresOf(title, { rows, name, metric, printedFigures }) {
  if (rows.every(({ mean }) => mean === null)) return { [`${title}: lag`]: 'This series has no points in the last year.' };
  const write = { net: (value) => signed(Math.round(value)), volume: number, negative: (value) => percent(value / 100) }[metric];
  const figures = Object.fromEntries(rows.map(({ week, mean, n, value, low, high }) => [
    `${title}: ${dayRange(week)}`,
    [mean === null ? '–' : decimal(mean, 2), value === null ? '–' : write(value), value === null || low === null ? '–' : `${write(low)} to ${write(high)}`, number(n)].join(' | '),
  ]));
  const [before, after] = [rows.map(({ value }) => value), rows.map(({ mean }) => mean)];
  const { lags, pairs } = correlated(before, after, { most: MOST_LAG, least: LEAST_PAIRS });
  if (lags.length === 0) {
    const words = pairs === 1 ? '1 pair of weeks with both known is' : `${pairs} pairs of weeks with both known are`;
    return { ...figures, [`${title}: lag`]: `${words} too few to look for a lag; ${LEAST_PAIRS} are needed.` };
  }
  for (const { lag, r, n } of lags) figures[`${title}: lag ${signed(lag)}`] = `${signed(r, 2)} | ${number(n)}`;
  const best = lags.reduce((most, one) => (Math.abs(one.r) > Math.abs(most.r) ? one : most));
  const chance = chanceOfLags(before, after, { most: MOST_LAG, least: LEAST_PAIRS });
  const shown = printedFigures[`${title}: by chance`];
  // Where it is near what chance makes, one draw may say so and another not.
  const isFound = Math.abs(Math.abs(best.r) - chance) < DRAWN ? !printedFigures[`${title}: lag`]?.startsWith('No lag') : Math.abs(best.r) > chance;
  const numbers = `Best r ${signed(best.r, 2)} of n ${number(best.n)} changes from week to week; by chance alone the best of all lags stays below … 95 times in 100.`;
  figures[`${title}: lag`] = `${isFound ? sentence(best, METRICS[metric], name) : 'No lag fits better than chance.'} ${numbers}`;
  figures[`${title}: by chance`] = shown === undefined ? 'not said' : chance;
  return figures;
}

function sentence({ lag, r }, metric, name) {
  const weeks = `${Math.abs(lag)} ${Math.abs(lag) === 1 ? 'week' : 'weeks'}`;
  const way = r > 0 ? 'the same way' : 'the other way';
  if (lag === 0) return r > 0 ? `${name} goes up and down with ${metric} in the same week.` : `${name} goes the other way than ${metric} in the same week.`;
  return lag > 0 ? `${name} follows ${metric} ${way}, ${weeks} later.` : `${name} goes ahead of ${metric} ${way}, by ${weeks}.`;
}
