import { say } from '../../../scripts/browser/words.mjs';
import { shareAhead, volumeAhead } from '../counting/ahead.mjs';
import { clockAt, dayAfter, daysOf } from '../counting/days.mjs';
import { isSought } from '../counting/heard.mjs';
import { counted, dayName, dayRange, languageName, number, percent } from '../counting/written.mjs';
import { plain, rowsOf, sectionOf, textOf } from '../reading.mjs';
import { addressOf } from '../views.mjs';

const words = (key, params) => plain(say(key, params));
const tenths = (value) => number(value < 10 ? Math.round(value * 10) / 10 : Math.round(value));
const hundredths = (value) => number(Math.round(value * 100) / 100);
const TITLES = { volume: 'Mentions a day', negative: 'Share that is negative, by week' };

/** Forecasts look back on half a year, whatever the period: each topic and site once. */
export function views(_of, filters) {
  const once = new Map(filters.map((filter) => [`${filter.topicId} ${filter.site}`, filter]));
  return [...once.values()].map((filter) => ({ ...filter, path: addressOf('insights', filter, { part: 'forecast' }) }));
}

export async function printed(reader) {
  const figures = {};
  const drawn = await reader.document();
  for (const [name, title] of Object.entries(TITLES)) {
    const panel = sectionOf(drawn, title);
    if (panel === null) continue;
    figures[`${name}: told`] = [...panel.querySelectorAll(':scope > p')].map(textOf).filter((text) => text !== words(`forecast.${name}Note`)).join(' | ');
    for (const span of panel.querySelectorAll('[role="group"] [aria-label]')) {
      const [when, ...said] = plain(span.getAttribute('aria-label')).split(': ');
      figures[`${name} drawn ${when}`] = said.join(': ');
    }
  }
  await reader.pressAll('Show as table');
  const document = await reader.document();
  for (const [name, title] of Object.entries(TITLES)) {
    for (const row of rowsOf(sectionOf(document, title)?.querySelector('table'))) {
      figures[`${name} ${row.head}`] = ['Seen', 'Expected', 'With 80%', 'With 95%'].map((head) => row[head]).join(' | ');
    }
  }
  const demand = sectionOf(document, 'From where');
  const rows = [...(demand?.querySelectorAll('tbody tr') ?? [])];
  if (demand !== null && rows.length === 0) figures['from where'] = textOf(demand.querySelector(':scope > p'));
  for (const [at, row] of rows.entries()) figures[`from where ${at + 1}`] = [...row.children].map(textOf).join(' | ');
  return figures;
}

export function recomputed(of, { topicId, site }) {
  const today = clockAt(of.now, of.zone).day;
  const topics = of.topics.filter(({ id }) => topicId === null || id === topicId);
  const since = clockAt(Math.max(...topics.map(({ listeningSince }) => listeningSince)), of.zone).day;
  const from = since > dayAfter(today, -182) ? since : dayAfter(today, -182);
  const range = { from, to: dayAfter(today, -1) };
  const heard = of.heard.filter((one) => (topicId === null || one.topicId === topicId) && !isSought(one.context));
  const days = seenDays(of, heard, range, { site, language: null });
  const volume = volumeAhead(days.map(({ day, mentions, posts }) => ({ day, count: mentions, over: Math.max(mentions, posts) })));
  const negative = shareAhead(days.map(({ day, negative: count, scored }) => ({ day, count, over: scored })));
  if (days.length === 0) return {};
  return { ...volumeFigures(volume, days), ...shareFigures(negative, days), ...demandFigures(of, heard, range, site) };
}

function seenDays({ exposure }, heard, range, { site, language }) {
  const days = new Map(daysOf(range).map((day) => [day, { day, posts: 0, mentions: 0, scored: 0, negative: 0 }]));
  for (const row of exposure) {
    const own = days.get(row.day);
    if (own === undefined || isSought(row.context) || (site !== null && row.site !== site)) continue;
    for (const count of row.hours) own.posts += count;
  }
  for (const one of heard) {
    const own = days.get(one.seenDay);
    if (own === undefined || (site !== null && one.site !== site) || (language !== null && one.language !== language)) continue;
    own.mentions += 1;
    if (['negative', 'neutral', 'positive'].includes(one.label)) own.scored += 1;
    if (one.label === 'negative') own.negative += 1;
  }
  const all = [...days.values()];
  const first = all.findIndex(({ posts, mentions }) => posts + mentions > 0);
  return first === -1 ? [] : all.slice(first);
}

function fewWords({ few, known, mentions }) {
  if (few === 'gap') return words('forecast.few.gap');
  return few === 'mentions' ? words('forecast.few.mentions', { n: mentions, least: 30 }) : words('forecast.few.days', { n: known, least: 20, series: 28 });
}

function worthWords({ worth: { own, last, n, origins, in80, in95 }, better }) {
  const errors = { own: hundredths(own), last: hundredths(last) };
  return [
    better ? words('forecast.better', { ...errors, share: percent(1 - own / last) }) : words('forecast.noBetter', errors),
    words('forecast.inBands', { in80: percent(in80), in95: percent(in95) }), words('forecast.told', { n, days: origins }),
  ].join(' ');
}

function volumeFigures(ahead, days) {
  if (ahead.few !== undefined) return { 'volume: told': fewWords(ahead) };
  const lead = words('forecast.volumeLead', { n: tenths(ahead.points.slice(0, 7).reduce((sum, { expected }) => sum + expected, 0)) });
  const figures = { 'volume: told': `${lead} | ${worthWords(ahead)}` };
  for (const { day, mentions, posts } of days.slice(-56)) {
    const known = Math.max(mentions, posts) > 0;
    figures[`volume drawn ${dayName(day)}`] = known ? `${tenths(mentions)} seen` : 'nothing read';
    figures[`volume ${dayName(day)}`] = `${known ? tenths(mentions) : 'not known'} |  |  | `;
  }
  for (const { from, expected, band80, band95 } of ahead.points) expectedOn(figures, `volume`, dayName(from), { expected, band80, band95, write: tenths });
  return figures;
}

function shareFigures(ahead, days) {
  if (ahead.few !== undefined) return { 'negative: told': fewWords(ahead) };
  const [{ expected, over, band95 }] = ahead.points;
  const lead = words('forecast.negativeLead', {
    share: percent(expected / over), low: percent(band95[0] / over), high: percent(band95[1] / over), of: Math.round(over),
  });
  const figures = { 'negative: told': `${lead} | ${worthWords(ahead)}` };
  for (let week = 0, end = days.length; week < 8 && end >= 7; week++, end -= 7) {
    const own = days.slice(end - 7, end);
    const [scored, negative] = [own.reduce((sum, one) => sum + one.scored, 0), own.reduce((sum, one) => sum + one.negative, 0)];
    const name = dayRange({ from: own[0].day, to: own[6].day });
    const said = `${percent(negative / scored)} · ${number(negative)} of ${counted(scored, 'mention')}`;
    figures[`negative drawn ${name}`] = scored < 10 ? 'nothing read' : `${said} seen`;
    figures[`negative ${name}`] = `${scored < 10 ? 'not known' : said} |  |  | `;
  }
  for (const point of ahead.points) {
    const shareOf = (value) => value / point.over;
    const shown = { expected: shareOf(point.expected), band80: point.band80.map(shareOf), band95: point.band95.map(shareOf), write: (value) => percent(value) };
    expectedOn(figures, 'negative', dayRange(point), shown);
  }
  return figures;
}

function expectedOn(figures, name, when, { expected, band80, band95, write }) {
  figures[`${name} drawn ${when}`] = `${write(expected)} expected, ${write(band95[0])} to ${write(band95[1])} with 95%`;
  figures[`${name} ${when}`] = ` | ${write(expected)} | ${band80.map(write).join('–')} | ${band95.map(write).join('–')}`;
}

function demandFigures(of, heard, range, site) {
  const within = heard.filter(({ seenDay }) => seenDay >= dayAfter(range.to, -181) && seenDay <= range.to);
  const keys = ['site', 'language'].flatMap((dimension) => {
    const counts = new Map();
    for (const one of within) counts.set(one[dimension], (counts.get(one[dimension]) ?? 0) + 1);
    const sorted = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).slice(0, 5);
    return sorted.length < 2 ? [] : sorted.map(([key]) => ({ dimension, key }));
  }).filter(({ dimension, key }) => site === null || (dimension === 'site' && key === site));
  if (keys.length === 0) return { 'from where': words('forecast.demandNone') };
  return Object.fromEntries(keys.map(({ dimension, key }, at) => {
    const days = seenDays(of, heard, range, dimension === 'site' ? { site: key, language: null } : { site: null, language: key });
    const ahead = volumeAhead(days.map(({ day, mentions, posts }) => ({ day, count: mentions, over: Math.max(mentions, posts) })));
    const sum = (some) => some.reduce((total, { mentions }) => total + mentions, 0);
    const seen = [number(sum(days.slice(-14, -7))), number(sum(days.slice(-7)))];
    const week = (first) => tenths(ahead.points.slice(first, first + 7).reduce((total, { expected }) => total + expected, 0));
    const told = ahead.few !== undefined ? [fewWords(ahead)] : [`${week(0)}${ahead.better ? '' : ` ${words('forecast.asLastWeek')}`}`, week(7)];
    const name = dimension === 'site' ? (of.siteNames.get(key) ?? key) : languageName(key);
    return [`from where ${at + 1}`, [name, ...seen, ...told].join(' | ')];
  }));
}
