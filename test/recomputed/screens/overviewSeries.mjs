import { clockAt, daysOf, isWithin, periodsOf, weeksOf } from '../counting/days.mjs';
import { byLabel, LABELS, limited, scanned } from '../counting/heard.mjs';
import { netPoints, netRows, printedNetRows } from '../counting/netPoints.mjs';
import { dayName, dayRange, decimal, number } from '../counting/written.mjs';
import { plain, rowsOf, sectionOf, textOf } from '../reading.mjs';
import { addressOf } from '../views.mjs';

const NET = 'Net sentiment over time';
const CHOICE = 'Business numbers over the chart';
const HEADS = ['Negative', 'Neutral', 'Positive', 'Unsure', 'Not scored yet'];

/** Volume and net sentiment by day, with alarms and business series, as the bars and points say them and in their tables. */
export function views(_of, filters) {
  return filters.map((filter) => ({ ...filter, path: addressOf('overview', filter) }));
}

export async function printed(reader, _view, of) {
  const figures = {};
  const series = seriesOf(of);
  const drawn = await reader.document();
  for (const words of volumeWords(drawn)) {
    const alarms = words.split('. Alarm: ').length - 1;
    if (alarms > 0) figures[`alarms ${words.split(': ')[0]}`] = alarms;
  }
  const points = sectionOf(drawn, NET)?.querySelectorAll('[role="group"] [aria-label]') ?? [];
  for (const point of points) {
    const [days, ...words] = plain(point.getAttribute('aria-label')).split(': ');
    figures[`drawn ${days}`] = words.join(': ');
  }
  if (points.length > 0 && series.length > 0) Object.assign(figures, await printedOver(reader, series[0]));
  await reader.pressAll('Show as table');
  const document = await reader.document();
  const volume = volumeOf(document);
  for (const row of rowsOf(volume?.querySelector('table'))) figures[`volume ${row.head}`] = [...HEADS, 'Total'].map((head) => row[head]).join(' | ');
  Object.assign(figures, printedNetRows('net', rowsOf(sectionOf(document, NET)?.querySelector('table'))));
  if (volume !== null) for (const one of series) Object.assign(figures, await printedBeside(reader, one));
  return figures;
}

/** What charts say of a series that is drawn over them. */
async function printedOver(reader, one) {
  await reader.choose(CHOICE, one.id);
  const document = await reader.document();
  const net = [...sectionOf(document, NET).querySelectorAll('[role="group"] [aria-label]')].map((point) => plain(point.getAttribute('aria-label')));
  return { ...valuesIn('volume', volumeWords(document), one), ...valuesIn('net', net, one) };
}

function valuesIn(chart, all, one) {
  const own = all.map((words) => [words.split(': ')[0], words.split(`. ${nameOf(one)}: `)]).filter(([, parts]) => parts.length === 2);
  return Object.fromEntries(own.map(([days, [, value]]) => [`over ${chart} ${days}`, value]));
}

/** The column of a series beside both tables, or the word that it has no points there. */
async function printedBeside(reader, one) {
  await reader.choose(CHOICE, one.id);
  const document = await reader.document();
  const figures = {};
  for (const section of [volumeOf(document), sectionOf(document, NET)]) {
    const chart = section === sectionOf(document, NET) ? 'net' : 'volume';
    const apart = `${nameOf(one)} has no points in this period.`;
    if (textOf(section?.querySelector(':scope > p'))?.includes(apart)) figures[`beside ${chart}, ${nameOf(one)}`] = apart;
    for (const row of rowsOf(section?.querySelector('table'))) {
      if (row[nameOf(one)] !== undefined) figures[`beside ${chart}, ${nameOf(one)}: ${row.head}`] = row[nameOf(one)];
    }
  }
  return figures;
}

const volumeOf = (document) => sectionOf(document, 'Mentions per day') ?? sectionOf(document, 'Mentions per week');
const volumeWords = (document) => (
  [...(volumeOf(document)?.querySelectorAll('[role="group"] [title]') ?? [])].map((bar) => plain(bar.getAttribute('title')))
);

export function recomputed(of, { topicId, site, days }) {
  const periods = periodsOf(of, days);
  const heard = limited(of.heard, { topicId, site });
  if (!heard.some(({ day }) => isWithin(day, periods.current))) return {};
  const spans = days > 31 ? weeksOf(periods.current) : daysOf(periods.current).map((day) => ({ from: day, to: day }));
  const figures = {};
  for (const span of spans) {
    const own = heard.filter(({ day }) => isWithin(day, span));
    const counts = byLabel(own);
    const nothingRead = own.length === 0 && scanned(of.exposure, span, site) === 0;
    const name = spanName(span);
    figures[`volume ${name}`] = [...LABELS.map((label) => counts[label]), own.length].map((n) => (nothingRead ? '–' : number(n))).join(' | ');
  }
  Object.assign(figures, alarmsIn(of, topicId, spans), beside('volume', of, spans));
  const points = netPoints(heard, periods);
  if (points.every(({ net }) => net === null)) return figures;
  Object.assign(figures, beside('net', of, points), over('volume', of, spans), over('net', of, points));
  for (const { from, to, n, net } of points) {
    const name = spanName({ from, to });
    figures[`drawn ${name}`] = net === null ? `${number(n)} scored, too few for a rate` : `${drawnWords(net)}, ${number(n)} scored`;
  }
  return { ...figures, ...netRows('net', points) };
}

function drawnWords(net) {
  const row = Object.values(netRows('', [{ from: '2026-01-01', to: '2026-01-01', n: 0, net }]))[0].split(' | ');
  return `${row[0]} (${row[1]})`;
}

const seriesOf = ({ series }) => series.filter(({ kind }) => kind === 'series').toSorted((a, b) => (a.name < b.name ? -1 : 1));
const nameOf = ({ name, unit }) => (unit === null ? name : `${name} (${unit})`);
const spanName = ({ from, to }) => (from === to ? dayName(from) : dayRange({ from, to }));

/** The mean of a series' points in each span; null where it has none. */
function meansOf({ points }, spans) {
  return spans.map((span) => {
    const own = points.filter(({ day }) => isWithin(day, span));
    return own.length === 0 ? null : own.reduce((sum, { value }) => sum + value, 0) / own.length;
  });
}

function beside(chart, of, spans) {
  const figures = {};
  for (const one of seriesOf(of)) {
    const means = meansOf(one, spans);
    const name = `beside ${chart}, ${nameOf(one)}`;
    if (means.every((mean) => mean === null)) figures[name] = `${nameOf(one)} has no points in this period.`;
    else for (const [at, span] of spans.entries()) figures[`${name}: ${spanName(span)}`] = means[at] === null ? '–' : decimal(means[at], 2);
  }
  return figures;
}

function over(chart, of, spans) {
  const [one] = seriesOf(of);
  if (one === undefined) return {};
  return Object.fromEntries(meansOf(one, spans).flatMap((mean, at) => (mean === null ? [] : [[`over ${chart} ${spanName(spans[at])}`, decimal(mean, 2)]])));
}

/** How many alarms stand at the days of the hours in which they were found. */
function alarmsIn({ alerts, topics, zone }, topicId, spans) {
  const known = new Set(topics.map(({ id }) => id).filter((id) => topicId === null || id === topicId));
  const days = alerts.flatMap(({ found, at }) => (found === undefined || !known.has(found.topicId) ? [] : [clockAt(Math.min(at, found.to - 1), zone).day]));
  return Object.fromEntries(spans.flatMap((span) => {
    const n = days.filter((day) => isWithin(day, span)).length;
    return n === 0 ? [] : [[`alarms ${spanName(span)}`, n]];
  }));
}
