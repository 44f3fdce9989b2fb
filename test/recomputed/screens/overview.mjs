import { say } from '../../../scripts/browser/words.mjs';
import { barFigures, barsOf, readBars } from '../bars.mjs';
import { changesOf, periodOf } from '../counting/changes.mjs';
import { comparedWith } from '../counting/comparison.mjs';
import { daysOf, isWithin, periodsOf } from '../counting/days.mjs';
import { isSought, LABELS, limited, scanned } from '../counting/heard.mjs';
import { difference, net, shareOf } from '../counting/intervals.mjs';
import { correctedShare, rivalsOf } from '../counting/voice.mjs';
import { counted, dayName, dayRange, decimal, languageName, netWords, number, percent, share, signed, signedPercent } from '../counting/written.mjs';
import { plain, rowsOf, sectionOf, textOf } from '../reading.mjs';
import { addressOf } from '../views.mjs';

const TILES = { net: 'Net sentiment', mentions: 'Mentions', unsure: 'Unsure', voice: 'Share of voice' };
const DIMENSIONS = { topic: 'By topic', site: 'By site', language: 'By language' };
const words = (key, params) => plain(say(key, params));

export function views(_of, filters) {
  return filters.map((filter) => ({ ...filter, path: addressOf('overview', filter) }));
}

export async function printed(reader) {
  await reader.pressAll(/^Show [\d,]+ more$/);
  const document = await reader.document();
  const figures = {};
  for (const [name, title] of Object.entries(TILES)) {
    const tile = sectionOf(document, title);
    if (tile === null) continue;
    const figure = [...tile.children[1].children].map((part) => part.querySelector('title') === null ? textOf(part) : `${textOf(part.querySelector('title'))} ${textOf(part).replace(textOf(part.querySelector('title')), '')}`);
    figures[`${name}: figure`] = figure.join(' | ');
    figures[`${name}: since before`] = textOf(tile.querySelector('p')) ?? 'nothing';
    figures[`${name}: details`] = [...tile.querySelectorAll('ul li')].map(textOf).join(' | ');
  }
  const compared = [...document.querySelectorAll('p')].find((one) => one.closest('section') === null && / 20\d\d/.test(one.textContent));
  if (compared) figures['compared'] = textOf(compared);
  const changes = sectionOf(document, 'What changed');
  if (changes !== null) {
    const items = [...changes.querySelectorAll('ol > li')];
    figures['changes'] = items.length === 0 ? textOf(changes.querySelector('p')) : `${items.length} are told`;
    for (const [at, item] of items.entries()) figures[`change ${at + 1}`] = `${textOf(item.querySelector('a'))} ${textOf(item.querySelector('div > span'))}`;
  }
  for (const [dimension, title] of Object.entries(DIMENSIONS)) Object.assign(figures, readBars(dimension, sectionOf(document, title)));
  const seen = sectionOf(document, 'What you saw');
  if (seen !== null) {
    figures['seen'] = [...seen.querySelectorAll('p')].map(textOf).slice(0, -1).join(' ');
    for (const row of rowsOf(seen.querySelector('table'))) figures[`seen in ${row.head}`] = `${row['Seen']} | ${row['Mentions']} | ${row['Hit rate']}`;
    const days = [...seen.querySelectorAll('figure [title]')].map((bar) => plain(bar.getAttribute('title')));
    if (days.length > 0) figures['seen per day'] = days.join('; ');
  }
  const labels = [...(document.querySelectorAll('section ul') ?? [])].find((list) => LABELS.every((label) => list.textContent.includes(words(`sentiment.${label}`))));
  if (labels) figures['labels'] = [...labels.children].map(textOf).join(' | ');
  return figures;
}

export function recomputed(of, { topicId, site, days }) {
  const { current, previous } = periodsOf(of, days);
  const topics = of.topics.filter(({ id }) => topicId === null || id === topicId);
  const heard = limited(of.heard, { topicId, site });
  const compared = comparedWith(of, topics, { current, previous });
  const now = periodOf(of, heard, current, site);
  const before = compared.period === null ? null : periodOf(of, heard, compared.period, site);
  if (now.own.length === 0) return {};
  const between = (a, b) => `(${dayRange(current)}: ${b}; ${dayRange(compared.period)}: ${a}`;
  return {
    ...netTile(now, before, between),
    ...mentionsTile({ of, heard, now, before, compared, current, site }, between),
    ...unsureTile(now, before, between),
    ...voiceTile(of, { topicId, site, current, previous }),
    compared: [comparedWords(compared, current), ...readUnlike(of, { current, before: compared.period, site })].join(' '),
    ...changes(changesOf(now, before), of),
    ...parts(now, of),
    ...seen(of, { heard, current, site }),
    labels: LABELS.map((label) => `${words(`sentiment.${label}`)} ${number(now.counts[label])}`).join(' | '),
  };
}

function netTile(now, before, between) {
  const is = net(now.counts);
  const was = before === null ? null : net(before.counts);
  const scored = now.counts.negative + now.counts.neutral + now.counts.positive;
  if (is === null) {
    return {
      'net: figure': ['negative', 'neutral', 'positive'].map((label) => `${words(`sentiment.${label}`)} ${number(now.counts[label])}`).join(' | '),
      'net: since before': 'nothing',
      'net: details': words('net.few', { least: 10 }),
    };
  }
  return {
    'net: figure': `${netWords(is).value} | ${netWords(is).interval}`,
    'net: since before': was === null ? 'nothing' : netMoved(was, is, between),
    'net: details': `${number(scored)} scored`,
  };
}

function netMoved(was, is, between) {
  const { low, high } = difference(was, is);
  const moved = Math.round(is.value) - Math.round(was.value);
  const arrow = low > 0 ? '↑' : high < 0 ? '↓' : '';
  const change = moved === 0 ? '' : netWords({ value: moved, low, high }).both;
  const periods = `${between(netWords(was).both, netWords(is).both)}. ${words('overview.arrowWhy')})`;
  return delta(arrow, change, signed(Math.round(was.value)), periods);
}

function delta(arrow, change, from, periods) {
  if (arrow === '' && change === '') return `unchanged ${periods}`;
  return plain(`${arrow}${change} from ${from} ${periods}`);
}

function mentionsTile({ of, heard, now, before, compared, current, site }, between) {
  const total = now.own.length;
  const unknown = heard.filter(({ day }) => day === null).length;
  const seenPosts = scanned(of.exposure, current, site);
  return {
    'mentions: figure': number(total),
    'mentions: since before': before === null ? 'nothing' : mentionsMoved(total, before.own.length, { current, compared }, between),
    'mentions: details': [
      words('count.ofSeen', { n: seenPosts }), ...(unknown > 0 ? [words('volume.unknownDay', { n: unknown })] : []),
    ].join(' | '),
  };
}

function mentionsMoved(total, then, { current, compared }, between) {
  const periods = `${between(counted(then, 'mention'), counted(total, 'mention'))})`;
  const ratio = total / daysOf(current).length / (then / daysOf(compared.period).length);
  const whole = compared.state === 'whole';
  const way = whole ? Math.sign(total - then) : Math.sign(ratio - 1);
  if (way === 0 || Number.isNaN(way)) return delta('', '', number(then), periods);
  const arrow = way > 0 ? '↑' : '↓';
  if (then < 10) return delta(arrow, '', number(then), periods);
  const change = signedPercent(ratio - 1);
  return delta(arrow, whole ? change : `${change} a day`, number(then), periods);
}

function shareMoved(was, is, between) {
  if (was === null || is === null || was.rate === null || is.rate === null) return 'nothing';
  const points = Math.round(is.rate.share * 100) - Math.round(was.rate.share * 100);
  const told = ({ rate, count, whole }) => `${percent(rate.share)} (${number(count)} of ${number(whole)})`;
  const change = points === 0 ? '' : `${signed(points)} pts`;
  return delta(points === 0 ? '' : points > 0 ? '↑' : '↓', change, percent(was.rate.share), `${between(told(was), told(is))})`);
}

const sharing = (count, whole) => ({ count, whole, rate: shareOf(count, whole) });

function shareFigure({ count, whole, rate }) {
  return rate === null ? `${number(count)} | of ${number(whole)}` : `${share(rate).share} | ${share(rate).range}`;
}

const shareDetail = ({ count, whole, rate }) => (rate === null ? '' : `${number(count)} of ${counted(whole, 'mention')}`);

function unsureTile(now, before, between) {
  const is = sharing(now.counts.unsure, now.own.length);
  const was = before === null ? null : sharing(before.counts.unsure, before.own.length);
  return {
    'unsure: figure': shareFigure(is),
    'unsure: since before': shareMoved(was, is, between),
    'unsure: details': [shareDetail(is), ...(now.counts.unscored > 0 ? [words('count.unscored', { n: now.counts.unscored })] : [])].join(' | '),
  };
}

function voiceTile(of, { topicId, site, current, previous }) {
  const rivals = rivalsOf(of.topics, topicId);
  if (rivals === null) return { 'voice: figure': `${words('overview.noRival')} ${words('overview.addRival')}`, 'voice: since before': 'nothing', 'voice: details': '' };
  const compared = comparedWith(of, rivals.all, { current, previous });
  const among = limited(of.heard, { topicId: null, site }).filter((one) => rivals.all.some(({ id }) => id === one.topicId) && !isSought(one.context));
  const shareIn = (period) => {
    const own = among.filter(({ day }) => isWithin(day, period));
    return sharing(own.filter((one) => rivals.ours.has(one.topicId)).length, own.length);
  };
  const is = shareIn(current);
  const was = compared.period === null ? null : shareIn(compared.period);
  const neutral = correctedShare(of, rivals, { site, current });
  return {
    'voice: figure': shareFigure(is),
    'voice: since before': shareMoved(was, is, (a, b) => `(${dayRange(current)}: ${b}; ${dayRange(compared.period)}: ${a}`),
    'voice: details': [
      shareDetail(is),
      ...(neutral === null ? [] : [words('overview.corrected', share(neutral))]),
      words('shares.more'),
    ].join(' | '),
  };
}

function comparedWords({ state, period, since, name, widened }, current) {
  if (state === 'none') return `${dayRange(current)} · ${words(widened ? 'overview.notComparableMore' : 'overview.notComparable', { name, since: dayName(since) })}`;
  const whole = words('overview.compared', { period: dayRange(current), before: dayRange(period) });
  if (state === 'whole') return whole;
  return `${whole} ${words(widened ? 'overview.comparedPartMore' : 'overview.comparedPart', { name, since: dayName(since) })}`;
}

/** What is told where the posts seen a day differ by more than half as many again, of twenty at least. */
function readUnlike({ exposure }, { current, before, site }) {
  if (before === null) return [];
  const [is, was] = [scanned(exposure, current, site), scanned(exposure, before, site)];
  const [a, b] = [is / daysOf(current).length, was / daysOf(before).length];
  if (Math.max(is, was) < 20 || Math.max(a, b) <= Math.min(a, b) * 1.5) return [];
  return [words('overview.readUnlike', { n: is, before: number(was) })];
}

function changes({ found, tests }, of) {
  const all = { changes: found.length > 0 ? `${found.length} are told` : words(tests === 0 ? 'change.tooFew' : 'change.nothing', { n: tests }) };
  for (const [at, change] of found.entries()) all[`change ${at + 1}`] = changeWords(change, of);
  return all;
}

function changeWords(change, of) {
  const rises = change.effect > 0;
  const p = change.p < 0.001 ? 'p < 0.001' : `p = ${decimal(change.p, 3)}`;
  const evidence = ([was, is]) => `n ${number(is)}, before ${number(was)} · ${p}`;
  if (change.code === 'volume') {
    const [was, is] = change.counts;
    const params = { now: number(is), before: number(was), change: signedPercent(is / Math.max(1, was) - 1) };
    const reading = change.byReading ? ` ${words('change.byReading', { now: number(change.seen[1]), before: number(change.seen[0]) })}` : '';
    return `${words(rises ? 'change.volumeUp' : 'change.volumeDown', params)}${reading} ${evidence(change.counts)}`;
  }
  if (change.code === 'net') {
    const [was, is] = change.net;
    const params = { now: netWords(is).both, before: netWords(was).both };
    const told = change.of === null
      ? words(rises ? 'change.netUp' : 'change.netDown', params)
      : words(rises ? 'change.netOfUp' : 'change.netOfDown', { ...params, name: nameOf(of, change.of) });
    return `${told} ${evidence([was.n, is.n])}`;
  }
  if (change.code === 'share') {
    const [was, is] = change.counts;
    const params = { name: nameOf(of, change.of), now: percent(is / change.whole[1]), before: percent(was / change.whole[0]) };
    return `${words(rises ? 'change.shareUp' : 'change.shareDown', params)} ${evidence(change.counts)}`;
  }
  const { day, count, expected } = change;
  return `${words('change.day', { n: count, day: dayName(day), expected: decimal(expected, expected < 10 ? 1 : 0) })} ${p}`;
}

function nameOf({ topics, siteNames }, { dimension, key }) {
  if (dimension === 'topic') return topics.find(({ id }) => id === key).name;
  return dimension === 'site' ? (siteNames.get(key) ?? key) : languageName(key);
}

function parts(now, of) {
  const keys = { topic: ({ topicId }) => topicId, site: ({ site }) => site, language: ({ language }) => language };
  return Object.assign({}, ...Object.keys(DIMENSIONS).map((dimension) => (
    barFigures(dimension, barsOf(now.own, keys[dimension]), (key) => nameOf(of, { dimension, key }))
  )));
}

function seen({ exposure, siteNames }, { heard, current, site }) {
  const posts = scanned(exposure, current, site);
  if (posts === 0) return { seen: words('exposure.none') };
  const first = heard.filter(({ seenDay }) => isWithin(seenDay, current));
  const unsought = scanned(exposure, current, site, (context) => !isSought(context));
  const rate = shareOf(first.filter(({ context }) => !isSought(context)).length, unsought);
  const told = rate === null ? words('count.postsSeen', { n: posts }) : words('exposure.summary', { n: unsought, rate: share(rate).share });
  const figures = { seen: `${told}${unsought < posts ? ` ${words('exposure.brandLeftOut')}` : ''}` };
  const rows = exposure.filter((row) => isWithin(row.day, current) && (site === null || row.site === site));
  for (const place of new Set(rows.map((row) => `${row.site}|${row.context}`))) {
    const [where, context] = place.split('|');
    const many = scanned(exposure, current, where, (one) => one === context);
    const mentions = first.filter((one) => one.site === where && one.context === context).length;
    const hit = shareOf(mentions, many);
    const written = isSought(context) ? words('exposure.leftOut') : hit === null ? '–' : `${share(hit).share} ${share(hit).range}`;
    figures[`seen in ${siteNames.get(where) ?? where} ${words(`exposure.context.${context}`)}`] = `${number(many)} | ${number(mentions)} | ${written}`;
  }
  figures['seen per day'] = daysOf(current).map((day) => `${dayName(day)}: ${words('count.postsSeen', { n: scanned(exposure, { from: day, to: day }, site) })}`).join('; ');
  return figures;
}

