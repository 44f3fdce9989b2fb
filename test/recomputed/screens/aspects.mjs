import { say } from '../../../scripts/browser/words.mjs';
import { aspectsIn, negativeAtLeast, sayingsOf, worstFirst } from '../counting/aspects.mjs';
import { twoNets } from '../counting/changes.mjs';
import { discoveries } from '../counting/chances.mjs';
import { comparedWith } from '../counting/comparison.mjs';
import { isWithin, periodsOf } from '../counting/days.mjs';
import { byLabel, LABELS, limited } from '../counting/heard.mjs';
import { net, shareOf } from '../counting/intervals.mjs';
import { netPoints, netRows, printedNetRows } from '../counting/netPoints.mjs';
import { counted, netWords, number, percent, share, signed } from '../counting/written.mjs';
import { ownText, plain, rowsOf, sectionOf, textOf } from '../reading.mjs';
import { addressOf } from '../views.mjs';

const words = (key, params) => plain(say(key, params));

export function views(_of, filters) {
  return filters.map((filter) => ({ ...filter, path: addressOf('insights', filter, { part: 'aspects' }) }));
}

export async function printed(reader) {
  await reader.pressAll(/^Show [\d,]+ more$/);
  const figures = printedGrid(await reader.document());
  if (Object.keys(figures).length === 0) return {};
  await reader.choose('Order', 'worst');
  figures['worst first'] = namesIn(await reader.document());
  await reader.choose('Order', 'volume');
  await reader.pressAll('Show as table');
  const document = await reader.document();
  for (const { head, ...cells } of rowsOf(sectionOf(document, 'Aspects by sentiment')?.querySelector('table'))) {
    for (const [column, cell] of Object.entries(cells)) figures[`table ${head}: ${column}`] = cell;
  }
  for (const section of sectionOf(document, 'Aspects over time')?.querySelectorAll('section') ?? []) {
    const name = textOf(section.querySelector('h3'));
    Object.assign(figures, printedNetRows(`over time ${name}:`, rowsOf(section.querySelector('table'))));
  }
  return figures;
}

/** The cells of the heat map by their aspects and the heads of their columns: what they show, and what they are called. */
export function printedGrid(document) {
  const table = document.querySelector('table[role="grid"]');
  if (table === null) return {};
  const heads = [...table.querySelectorAll('thead th')].map(textOf);
  const figures = {};
  for (const row of table.querySelectorAll('tbody tr')) {
    const cells = [...row.children];
    const name = textOf(cells[0].querySelector('bdi'));
    for (const [at, cell] of cells.entries()) {
      const inside = cell.querySelector('[aria-hidden="true"]');
      const figure = `${name}: ${at === 0 ? 'all' : heads[at]}`;
      figures[figure] = [...inside.children].map(ownText).filter((text) => text !== '').join(' ');
      if (at === cells.length - 1) figures[figure] = textOf(inside);
      figures[`${figure} in words`] = textOf(cell.querySelector('.visually-hidden'));
    }
  }
  return figures;
}

function namesIn(document) {
  return [...document.querySelectorAll('table[role="grid"] tbody tr > :first-child bdi')].map(textOf).join(', ');
}

/** What an aspect is called: by a topic that names it, else as everywhere. */
export function nameOf({ topics }, aspect) {
  const named = topics.flatMap(({ aspects = [] }) => aspects).find(({ id, name }) => id === aspect && name !== undefined);
  return named?.name ?? words(`aspect.${aspect}`);
}

/** The aspects of a view, with how they were before and which way they moved by more than chance explains. */
export function boardOf(of, { topicId, site, days }) {
  const { current, previous } = periodsOf(of, days);
  const topics = of.topics.filter(({ id }) => topicId === null || id === topicId);
  const heard = limited(of.heard, { topicId, site });
  const sayings = sayingsOf(heard);
  const compared = comparedWith(of, topics, { current, previous });
  const rows = aspectsIn(sayings, current).map((row) => {
    const then = compared.period === null ? null : sayings.filter(({ aspect, day }) => aspect === row.aspect && isWithin(day, compared.period));
    return { ...row, former: then, before: then === null ? null : net(byLabel(then)), moved: 0, all: sayings.filter(({ aspect }) => aspect === row.aspect) };
  });
  const tested = rows.filter((row) => row.net !== null && row.before !== null);
  const tests = tested.map(({ former, counts }) => twoNets(byLabel(former), counts));
  const told = discoveries(tests.map(({ p }) => p));
  for (const [at, row] of tested.entries()) if (told[at]) row.moved = Math.sign(tests[at].effect);
  return { rows, mentions: heard.filter(({ day }) => isWithin(day, current)).length, current, previous };
}

export function recomputed(of, view) {
  const { rows, mentions, current, previous } = boardOf(of, view);
  if (rows.length === 0) return {};
  const labels = LABELS.filter((label) => label !== 'unscored' || rows.some(({ counts }) => counts.unscored > 0));
  const figures = { 'worst first': worstFirst(rows).map(({ aspect }) => nameOf(of, aspect)).join(', ') };
  for (const row of rows) {
    const name = nameOf(of, row.aspect);
    Object.assign(figures, edgeCells(name, row, mentions));
    for (const label of labels) {
      const rate = shareOf(row.counts[label], row.own.length);
      const n = number(row.counts[label]);
      const head = words(`sentiment.${label}`);
      figures[`${name}: ${head}`] = rate === null ? n : `${n} ${share(rate).share}`;
      figures[`${name}: ${head} in words`] = `${name}. ${head}: ${rate === null ? n : words('aspects.cell', { n, ...share(rate) })}`;
    }
    Object.assign(figures, tableRow(name, row, { mentions, labels }));
    const points = netPoints(row.all, { current, previous });
    if (points.some((point) => point.net !== null)) Object.assign(figures, netRows(`over time ${name}:`, points));
  }
  return figures;
}

/** The name, net sentiment and movement of an aspect, as the heat map has them in each of its forms. */
export function edgeCells(name, row, mentions) {
  const scored = row.counts.negative + row.counts.neutral + row.counts.positive;
  const whole = shareOf(row.own.length, mentions);
  const rate = row.net === null ? null : netWords(row.net);
  const said = `${number(scored)} scored`;
  const { arrow, figure, told } = movement(row);
  return {
    [`${name}: all`]: `${name} ${number(row.own.length)}${whole === null ? '' : ` · ${percent(whole.share)}`}`,
    [`${name}: all in words`]: `${name}: ${counted(row.own.length, 'mention')} of ${number(mentions)}`,
    [`${name}: Net sentiment`]: rate === null ? `– n ${number(scored)}` : `${rate.value} ${rate.interval} · n ${number(scored)}`,
    [`${name}: Net sentiment in words`]: `${name}. ${rate === null ? said : `${words('overview.netOf', { value: rate.both })}, ${said}`}`,
    [`${name}: Change`]: `${arrow} ${figure}`.trim(),
    [`${name}: Change in words`]: `${name}. ${told}`,
  };
}

function movement({ net: now, before, former, moved }) {
  if (former === null) return { arrow: '', figure: '–', told: words('aspects.notComparable') };
  if (now === null || before === null) return { arrow: '', figure: '–', told: words('aspects.movedFew', { before: number(former.length), least: 10 }) };
  const both = { now: netWords(now).both, before: netWords(before).both };
  const figure = signed(Math.round(now.value) - Math.round(before.value));
  if (moved === 0) return { arrow: '', figure, told: words('aspects.movedNot', both) };
  return { arrow: moved > 0 ? '↑' : '↓', figure, told: words(moved > 0 ? 'aspects.movedUp' : 'aspects.movedDown', both) };
}

function tableRow(name, row, { mentions, labels }) {
  const scored = row.counts.negative + row.counts.neutral + row.counts.positive;
  const whole = shareOf(row.own.length, mentions);
  const rate = row.net === null ? null : netWords(row.net);
  const least = negativeAtLeast(row);
  const { arrow, figure } = movement(row);
  const cells = {
    Mentions: number(row.own.length),
    'Of all mentions': whole === null ? '–' : `${share(whole).share} (${share(whole).range})`,
    ...Object.fromEntries(labels.map((label) => [words(`sentiment.${label}`), number(row.counts[label])])),
    'Net sentiment': rate?.value ?? '–',
    '95% interval': rate?.interval ?? '–',
    Scored: number(scored),
    'Negative at least': least === null ? '–' : number(Math.round(least)),
    Change: `${arrow} ${figure}`.trim(),
  };
  return Object.fromEntries(Object.entries(cells).map(([column, cell]) => [`table ${name}: ${column}`, cell]));
}
