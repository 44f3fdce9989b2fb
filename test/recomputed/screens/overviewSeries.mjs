import { daysOf, isWithin, periodsOf, weeksOf } from '../counting/days.mjs';
import { byLabel, LABELS, limited, scanned } from '../counting/heard.mjs';
import { netPoints, netRows, printedNetRows } from '../counting/netPoints.mjs';
import { dayName, dayRange, number } from '../counting/written.mjs';
import { plain, rowsOf, sectionOf } from '../reading.mjs';
import { addressOf } from '../views.mjs';

const HEADS = ['Negative', 'Neutral', 'Positive', 'Unsure', 'Not scored yet'];

/** Volume and net sentiment by day, as the bars and points say them and in their tables. */
export function views(_of, filters) {
  return filters.map((filter) => ({ ...filter, path: addressOf('overview', filter) }));
}

export async function printed(reader) {
  const figures = {};
  const drawn = await reader.document();
  const points = sectionOf(drawn, 'Net sentiment over time')?.querySelectorAll('[role="group"] [aria-label]') ?? [];
  for (const point of points) {
    const [days, ...words] = plain(point.getAttribute('aria-label')).split(': ');
    figures[`drawn ${days}`] = words.join(': ');
  }
  await reader.pressAll('Show as table');
  const document = await reader.document();
  const volume = sectionOf(document, 'Mentions per day') ?? sectionOf(document, 'Mentions per week');
  for (const row of rowsOf(volume?.querySelector('table'))) figures[`volume ${row.head}`] = [...HEADS, 'Total'].map((head) => row[head]).join(' | ');
  return { ...figures, ...printedNetRows('net', rowsOf(sectionOf(document, 'Net sentiment over time')?.querySelector('table'))) };
}

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
    const name = span.from === span.to ? dayName(span.from) : dayRange(span);
    figures[`volume ${name}`] = [...LABELS.map((label) => counts[label]), own.length].map((n) => (nothingRead ? '–' : number(n))).join(' | ');
  }
  const points = netPoints(heard, periods);
  if (points.every(({ net }) => net === null)) return figures;
  for (const { from, to, n, net } of points) {
    const name = from === to ? dayName(from) : dayRange({ from, to });
    figures[`drawn ${name}`] = net === null ? `${number(n)} scored, too few for a rate` : `${drawnWords(net)}, ${number(n)} scored`;
  }
  return { ...figures, ...netRows('net', points) };
}

function drawnWords(net) {
  const row = Object.values(netRows('', [{ from: '2026-01-01', to: '2026-01-01', n: 0, net }]))[0].split(' | ');
  return `${row[0]} (${row[1]})`;
}
