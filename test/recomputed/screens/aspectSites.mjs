import { byLabel } from '../counting/heard.mjs';
import { net } from '../counting/intervals.mjs';
import { counted, netWords, number } from '../counting/written.mjs';
import { addressOf } from '../views.mjs';
import { boardOf, edgeCells, nameOf, printedGrid } from './aspects.mjs';

/** Sites that have a column. */
const MOST = 6;

/** Aspects by site. */
export function views(_of, filters) {
  return filters.map((filter) => ({ ...filter, path: addressOf('insights', filter, { part: 'aspects' }) }));
}

export async function printed(reader) {
  await reader.pressAll(/^Show [\d,]+ more$/);
  if ((await reader.document()).querySelector('table[role="grid"]') === null) return {};
  await reader.choose('Columns', 'sites');
  return printedGrid(await reader.document());
}

export function recomputed(of, view) {
  const { rows, mentions } = boardOf(of, view);
  const totals = new Map();
  for (const { own } of rows) for (const { site } of own) totals.set(site, (totals.get(site) ?? 0) + 1);
  const sites = [...totals].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([site]) => site).slice(0, MOST);
  const figures = {};
  for (const row of rows) {
    const name = nameOf(of, row.aspect);
    Object.assign(figures, edgeCells(name, row, mentions));
    for (const site of sites) {
      const head = of.siteNames.get(site) ?? site;
      const own = row.own.filter((one) => one.site === site);
      const counts = byLabel(own);
      const rate = net(counts);
      const total = counted(own.length, 'mention');
      const scored = counts.negative + counts.neutral + counts.positive;
      figures[`${name}: ${head}`] = own.length === 0 ? '–' : rate === null ? number(own.length) : `${netWords(rate).value} n ${number(scored)}`;
      figures[`${name}: ${head} in words`] = `${name}. ${head}: ${rate === null ? total : `net sentiment ${netWords(rate).both}, ${total}`}`;
    }
  }
  return figures;
}
