import { say } from '../../../scripts/browser/words.mjs';
import { aspectsIn, sayingsOf } from '../counting/aspects.mjs';
import { discoveries } from '../counting/chances.mjs';
import { twoNets } from '../counting/changes.mjs';
import { clusteredShare } from '../counting/clustered.mjs';
import { comparedWith } from '../counting/comparison.mjs';
import { daysOf, isWithin, periodsOf } from '../counting/days.mjs';
import { byLabel, isNeutral, isSought, limited, scanned } from '../counting/heard.mjs';
import { difference, LEAST, net, shareOf } from '../counting/intervals.mjs';
import { spansOf } from '../counting/netPoints.mjs';
import { correctedShare, rivalsOf, weightOf } from '../counting/voice.mjs';
import { counted, dayName, dayRange, netWords, number, share, signed } from '../counting/written.mjs';
import { ownText, plain, rowsOf, sectionOf, textOf } from '../reading.mjs';
import { addressOf } from '../views.mjs';
import { nameOf } from './aspects.mjs';

const MEASURES = ['mentions', 'engagement', 'authors', 'corrected'];
const words = (key, params) => plain(say(key, params));

/** Share of voice by each measure and over time, what it is made of on each site, and head to head by aspect. */
export function views(_of, filters) {
  return filters.map((filter) => ({ ...filter, path: addressOf('insights', filter, { part: 'voice' }) }));
}

export async function printed(reader) {
  const figures = {};
  const drawn = await reader.document();
  for (const measure of MEASURES) {
    const panel = sectionOf(drawn, words(`shares.by.${measure}`));
    for (const [at, item] of [...(panel?.querySelector('ul')?.children ?? [])].entries()) {
      figures[`${measure} ${at + 1}`] = textOf(item.querySelector('.visually-hidden'));
      figures[`${measure} ${at + 1} drawn`] = [...item.querySelectorAll('span[aria-hidden="true"]')].slice(-3).map(textOf).join(' | ');
    }
    if (measure === 'authors' && panel !== null) figures['authors without a name'] = textOf(panel.querySelector(':scope > p:last-child'));
    const moves = measure === 'mentions' ? [...(panel?.querySelectorAll('ul') ?? [])][1] : undefined;
    for (const [at, item] of [...(moves?.children ?? [])].entries()) figures[`moved ${at + 1}`] = textOf(item);
  }
  for (const plot of sectionOf(drawn, 'Share of voice over time')?.querySelectorAll('[role="group"]') ?? []) {
    for (const point of plot.querySelectorAll('[aria-label]')) {
      const [days, ...said] = plain(point.getAttribute('aria-label')).split(': ');
      figures[`${plain(plot.getAttribute('aria-label'))} ${days}`] = said.join(': ');
    }
  }
  Object.assign(figures, printedDuels(drawn));
  await reader.pressAll(/^Show [\d,]+ more$/);
  await reader.pressAll('Show as table');
  const document = await reader.document();
  const tables = { 'by measures': 'Share of voice', 'over time': 'Share of voice over time', 'head to head': 'Head to head by aspect' };
  for (const [name, title] of Object.entries(tables)) {
    for (const { head, ...cells } of rowsOf(sectionOf(document, title)?.querySelector('table'))) figures[`${name} ${head}`] = Object.values(cells).join(' | ');
  }
  for (const row of sectionOf(document, 'Sites and their weights')?.querySelectorAll('tbody tr') ?? []) {
    const [site, weight, ...cells] = row.children;
    const chosen = [...weight.querySelectorAll('option')].map((option) => option.value);
    figures[`site ${textOf(site)}`] = `${chosen.length > 0 ? 'weighs' : ''} ${cells.map(textOf).join(' | ')}`.trim();
  }
  const tests = /tested together: (\d[\d,]*)/.exec(plain(sectionOf(document, 'Head to head by aspect')?.textContent ?? ''))?.[1];
  if (tests !== undefined) figures['differences tested'] = tests;
  return figures;
}

function printedDuels(document) {
  const figures = {};
  const [, list] = sectionOf(document, 'Head to head by aspect')?.querySelectorAll('ul') ?? [];
  for (const item of [...(list?.children ?? [])].slice(0, 8)) {
    const [aspect, ours, theirs, , verdict] = item.children;
    figures[`duel of ${textOf(aspect)}`] = [ours, theirs].map((side) => `${textOf(side.querySelector('.visually-hidden'))} (${textOf(side.querySelector('[aria-hidden]'))})`)
      .concat(ownText(verdict)).join(' | ');
  }
  return figures;
}

export function recomputed(of, { topicId, site, days }) {
  const periods = periodsOf(of, days);
  const { current, previous } = periods;
  const rivals = rivalsOf(of.topics, topicId);
  if (rivals === null) return {};
  const ids = new Set(rivals.all.map(({ id }) => id));
  const all = limited(of.heard, { topicId: null, site }).filter((one) => ids.has(one.topicId));
  const unsought = all.filter(({ context }) => !isSought(context));
  const now = unsought.filter(({ day }) => isWithin(day, current));
  const neutral = all.filter(({ seenDay, context }) => isWithin(seenDay, current) && isNeutral(context));
  if (now.length === 0 && neutral.length === 0) return {};
  const compared = comparedWith(of, rivals.all, periods);
  const before = compared.period === null ? null : unsought.filter(({ day }) => isWithin(day, compared.period));
  const mine = (own, id) => own.filter((one) => one.topicId === id);
  const order = [...rivals.all].sort((a, b) =>
    Number(rivals.ours.has(b.id)) - Number(rivals.ours.has(a.id)) || mine(now, b.id).length - mine(now, a.id).length || (a.id < b.id ? -1 : 1));
  const within = all.filter(({ day }) => isWithin(day, current));
  const figures = {};
  const told = Object.fromEntries(order.map(({ id }) => [id, []]));
  for (const measure of MEASURES) {
    for (const [at, topic] of order.entries()) {
      const one = measured(measure, topic, { of, now, within, neutral, rivals, order, current, site });
      figures[`${measure} ${at + 1}`] = `${topic.name}: ${[...(one.rate === null ? [] : [`${share(one.rate).share} (${share(one.rate).range})`]), one.counted].join(', ')}`;
      const end = one.rate !== null ? [share(one.rate).share, share(one.rate).range] : one.count === undefined ? ['–', ''] : [number(one.count), `of ${number(one.whole)}`];
      figures[`${measure} ${at + 1} drawn`] = [...end, one.counted].join(' | ');
      told[topic.id].push(one.rate === null ? one.counted : `${share(one.rate).share} (${share(one.rate).range}) · ${one.counted}`);
    }
  }
  for (const { id, name } of order) figures[`by measures ${name}`] = told[id].join(' | ');
  figures['authors without a name'] = words('shares.authorsNote', { n: within.filter(({ mention }) => mention.authorId === null).length });
  Object.assign(figures, moves(order, { now, before, mine, current, compared }));
  Object.assign(figures, overTime(of, order, { unsought, rivals, current, previous }));
  Object.assign(figures, sites(of, order, { neutral, current, site }));
  return { ...figures, ...duels(of, order, { rivals, within, current }) };
}

function measured(measure, { id }, { of, now, within, neutral, rivals, order, current, site }) {
  if (measure === 'mentions') {
    const [count, whole] = [now.filter((one) => one.topicId === id).length, now.length];
    return { count, whole, rate: shareOf(count, whole), counted: `${number(count)} of ${counted(whole, 'mention')}` };
  }
  if (measure === 'engagement') return engagement(id, within, current);
  if (measure === 'authors') {
    const authors = order.map((topic) => new Set(within.filter((one) => one.topicId === topic.id && one.mention.authorId !== null).map(({ mention }) => mention.authorId)).size);
    const [count, whole] = [authors[order.findIndex((topic) => topic.id === id)], authors.reduce((a, b) => a + b, 0)];
    return { count, whole, rate: shareOf(count, whole), counted: `${number(count)} of ${counted(whole, 'author')}` };
  }
  const rate = correctedShare(of, { all: rivals.all, ours: new Set([id]) }, { site, current });
  const own = neutral.filter((one) => one.topicId === id).length;
  return { rate, counted: words('shares.heardNeutral', { n: own }) };
}

/** Likes, replies and shares that pages show; days as clusters. */
function engagement(id, within, current) {
  const shown = within.map((one) => ({ ...one, got: gotOf(one.mention.post.engagement) })).filter(({ got }) => got !== null);
  const sum = (own) => own.reduce((total, { got }) => total + got, 0);
  const mine = shown.filter((one) => one.topicId === id);
  const clusters = daysOf(current).map((day) => ({ count: sum(mine.filter((one) => one.day === day)), of: sum(shown.filter((one) => one.day === day)) }));
  const rate = shown.length < LEAST ? null : clusteredShare(clusters);
  const [count, whole] = [sum(mine), sum(shown)];
  const told = words('shares.engagementOf', { count: number(count), of: number(whole), n: number(mine.length) });
  return { count, whole, rate: rate === null ? null : { ...rate, share: rate.value }, counted: told };
}

function gotOf({ likes, replies, shares }) {
  return likes === null && replies === null && shares === null ? null : Math.max(0, likes ?? 0) + (replies ?? 0) + (shares ?? 0);
}

function moves(order, { now, before, mine, current, compared }) {
  if (before === null) return {};
  const figures = {};
  for (const { id, name } of order) {
    const [is, was] = [shareOf(mine(now, id).length, now.length), shareOf(mine(before, id).length, before.length)];
    if (is === null || was === null) continue;
    const { low, high } = difference({ value: was.share, ...was }, { value: is.share, ...is });
    const points = Math.round(is.share * 100) - Math.round(was.share * 100);
    const arrow = low > 0 ? '↑' : high < 0 ? '↓' : '';
    const both = (one) => `${share(one).share} (${share(one).range})`;
    const spans = `(${dayRange(current)}: ${both(is)}; ${dayRange(compared.period)}: ${both(was)})`;
    const change = points === 0 ? '' : `${signed(points)} pts (${signed(Math.round(low * 100))} to ${signed(Math.round(high * 100))})`;
    const at = Object.keys(figures).length + 1;
    figures[`moved ${at}`] = plain(arrow === '' && change === '' ? `${name} unchanged ${spans}` : `${name} ${arrow}${change} from ${share(was).share} ${spans}`);
  }
  return figures;
}

function overTime(of, order, { unsought, rivals, current, previous }) {
  const within = (span) => unsought.filter(({ day }) => isWithin(day, { from: span.from < previous.from ? previous.from : span.from, to: span.to }));
  const whole = comparedWith(of, rivals.all, { current: { from: current.from, to: current.to }, previous: current });
  const since = whole.state === 'whole' ? null : whole.since;
  const points = spansOf(current, (span) => within(span).length).map((span) => ({ ...span, own: within(span) }));
  const rateOf = ({ from, own }, id) => (since !== null && from < since ? null : shareOf(own.filter((one) => one.topicId === id).length, own.length));
  const rates = points.flatMap((point) => order.map(({ id }) => rateOf(point, id)));
  if (rates.every((rate) => rate === null)) return {};
  const figures = {};
  for (const point of points) {
    const name = point.from === point.to ? dayName(point.from) : dayRange(point);
    const cells = order.map(({ id, name: topic }) => {
      const rate = rateOf(point, id);
      const count = point.own.filter((one) => one.topicId === id).length;
      const said = `${number(count)} of ${counted(point.own.length, 'mention')}`;
      figures[`${topic} over time ${name}`] = rate === null ? said : `${share(rate).share} (${share(rate).range}), ${said}`;
      return rate === null ? number(count) : `${share(rate).share} (${share(rate).range}) · ${number(count)}`;
    });
    figures[`over time ${name}`] = [...cells, number(point.own.length)].join(' | ');
  }
  return figures;
}

function sites(of, order, { neutral, current, site }) {
  const seen = new Set(of.exposure.filter((row) => isWithin(row.day, current) && isNeutral(row.context) && (site === null || row.site === site)).map((row) => row.site));
  const figures = {};
  for (const where of seen) {
    const posts = scanned(of.exposure, current, where, isNeutral);
    if (posts === 0) continue;
    const heard = order.map(({ id }) => number(neutral.filter((one) => one.site === where && one.topicId === id).length));
    figures[`site ${of.siteNames.get(where) ?? where}`] = `${weightOf(of, where) >= 0 ? 'weighs' : ''} ${[number(posts), ...heard].join(' | ')}`;
  }
  return figures;
}

function duels(of, order, { rivals, within, current }) {
  const sayings = sayingsOf(within);
  const side = (id, aspect) => sayings.filter((one) => one.topicId === id && one.aspect === aspect);
  const [ours, theirs] = [order.filter(({ id }) => rivals.ours.has(id)), order.filter(({ id }) => !rivals.ours.has(id))];
  const pairs = ours.flatMap((a) => theirs.map((b) => {
    const both = sayings.filter(({ topicId }) => topicId === a.id || topicId === b.id);
    return { a, b, rows: aspectsIn(both, current).map(({ aspect }) => ({ aspect, mine: side(a.id, aspect), other: side(b.id, aspect) })) };
  }));
  const tested = pairs.flatMap(({ rows }) => rows).filter(({ mine, other }) => net(byLabel(mine)) !== null && net(byLabel(other)) !== null);
  const found = discoveries(tested.map(({ mine, other }) => twoNets(byLabel(other), byLabel(mine)).p));
  for (const [at, row] of tested.entries()) row.told = found[at];
  const figures = tested.length > 0 ? { 'differences tested': number(tested.length) } : {};
  const [first] = pairs;
  if (first === undefined || first.rows.length === 0) return {};
  for (const [at, row] of first.rows.entries()) {
    const [is, other] = [net(byLabel(row.mine)), net(byLabel(row.other))];
    const verdict = verdictOf(row, is, other, first.a.name);
    const name = nameOf(of, row.aspect);
    const cell = (rate, own) => (rate === null ? counted(own.length, 'mention') : `${netWords(rate).both} · n ${number(rate.n)}`);
    figures[`head to head ${name}`] = [cell(is, row.mine), cell(other, row.other), row.told === undefined ? '–' : verdict].join(' | ');
    if (at < 8) figures[`duel of ${name}`] = [sideWords(first.a, is, row.mine), sideWords(first.b, other, row.other), verdict].join(' | ');
  }
  return figures;
}

function sideWords({ name }, rate, own) {
  const total = counted(own.length, 'mention');
  return rate === null ? `${name}: ${total} (${total})` : `${name}: net sentiment ${netWords(rate).both}, ${total} (${netWords(rate).value} n ${number(rate.n)})`;
}

function verdictOf({ told }, is, other, name) {
  if (told === undefined) return words('shares.duelFew', { least: 10 });
  if (!told) return words('shares.duelEven');
  const apart = difference(other, is);
  return words(apart.value > 0 ? 'shares.duelBetter' : 'shares.duelWorse', { name, difference: netWords(apart).both });
}
