import { isWithin, periodsOf } from '../counting/days.mjs';
import { byLabel, LABELS, limited } from '../counting/heard.mjs';
import { LEAST, net, shareOf, wilson } from '../counting/intervals.mjs';
import { mentionsMoved, netMoved } from '../counting/moved.mjs';
import { distinctAspects, leaves, shownBy, STAGES } from '../counting/signals.mjs';
import { counted, netWords, number, share as shareWords } from '../counting/written.mjs';
import { ASPECT_NAMES, KIND_NAMES, LABEL_NAMES, siteName, STAGE_NAMES } from '../names.mjs';
import { ownText, rowsOf, sectionOf, textOf } from '../reading.mjs';
import { sampledShare } from '../sampledWords.mjs';
import { addressOf } from '../views.mjs';

const EACH_STAGE = 3;
const PLACES = 6;
const REASONS = 8;
const SAMPLED = /from ([\d,]+) of [\d,]+ mentions, spread/;

export function views(of, filters) {
  return filters.map((filter) => ({ path: addressOf('insights', filter, { part: 'journey' }), filter }));
}

export async function printed(reader) {
  await reader.pressAll(/^Show [\d,]+ more$/);
  const figures = readWay(await reader.document());
  await reader.choose('Lens', 'experience');
  const worst = [...stageItems(await reader.document())].map((item) => textOf(item.querySelector('h3')));
  return { ...figures, 'worst first': worst.join(', ') };
}

const stageItems = (document) => sectionOf(document, 'The journey, stage by stage')?.querySelectorAll('ol > li') ?? [];

const titleOf = (element) => element?.getAttribute('title') ?? null;

function readWay(document) {
  const figures = {};
  const put = (name, value) => {
    if (value !== null && value !== undefined && value !== '') figures[name] = value;
  };
  const map = sectionOf(document, 'The journey, stage by stage');
  const toldFrom = textOf(map?.querySelector(':scope > p'));
  const isSampled = toldFrom !== null && SAMPLED.test(toldFrom);
  put('told from', toldFrom);
  for (const item of stageItems(document)) {
    const stage = textOf(item.querySelector('h3'));
    const [about, volume, felt, more] = item.children;
    const [first, moved] = about.querySelectorAll('p');
    put(`${stage}: mentions`, textOf(first.querySelector('a') ?? first));
    put(`${stage}: share`, textOf(first.querySelector('[title]:not(a)')));
    put(`${stage}: share, interval`, titleOf(first.querySelector('span [title]')));
    put(`${stage}: moved`, textOf(moved));
    for (const link of volume?.querySelectorAll('li a') ?? []) put(`${stage}: ${textOf(link.querySelector('title'))}`, ownText(link));
    const [rate, rateMoved] = felt?.querySelectorAll('p') ?? [];
    put(`${stage}: net`, textOf(rate));
    put(`${stage}: net moved`, textOf(rateMoved));
    for (const fact of more?.querySelectorAll(':scope > p') ?? []) {
      const title = textOf(fact.firstElementChild);
      if (title === 'Spoken of') put(`${stage}: aspects`, [...fact.children].slice(1).map(textOf).join('; '));
      else put(`${stage}: gaps`, isSampled ? sampledShare(textOf(fact.querySelector('a'))) : textOf(fact.querySelector('a')));
    }
  }
  for (const title of ['Friction', 'Opportunities']) {
    [...(sectionOf(document, title)?.querySelectorAll('ol > li') ?? [])].forEach((item, at) => {
      const [head, , about] = item.children;
      put(`${title} ${at + 1}`, `${textOf(head.querySelector('bdi'))} ${ownText(head.querySelector('a'))}: ${textOf(about)}`);
    });
  }
  for (const { head, ...cells } of rowsOf(sectionOf(document, 'Touchpoints')?.querySelector('table'))) {
    for (const [column, cell] of Object.entries(cells)) put(`touchpoint ${head}: ${column}`, cell);
  }
  readLeaving(sectionOf(document, 'Why customers leave'), put, isSampled);
  if (!isSampled) readSteps(sectionOf(document, 'From stage to stage'), put);
  return figures;
}

function readLeaving(section, put, isSampled) {
  put('leaving', textOf(section?.querySelector(':scope > p')));
  const [reasons, names] = section?.querySelectorAll('ul') ?? [];
  const words = (item) => [...item.children].map(textOf).join(' ');
  [...(reasons?.children ?? [])].forEach((item, at) => put(`reason ${at + 1}`, words(item)));
  for (const [at, item] of [...(names?.children ?? [])].entries()) {
    if (isSampled) put(`switched to ${textOf(item.firstElementChild)}`, sampledShare(words(item)));
    else put(`switched to ${at + 1}`, words(item));
  }
}

function readSteps(section, put) {
  put('steps', textOf(section?.querySelector(':scope > p:last-child')));
  for (const { head, ...cells } of rowsOf(section?.querySelector('table'))) {
    for (const [column, cell] of Object.entries(cells)) put(`step ${head}, ${column}`, cell);
  }
}

export function recomputed(of, { filter }, printedFigures) {
  const periods = periodsOf(of, filter.days);
  const all = limited(of.heard, filter).map((row) => ({ ...row, shown: shownBy(row) }));
  const now = all.filter(({ day }) => isWithin(day, periods.current));
  const before = all.filter(({ day }) => isWithin(day, periods.previous));
  if (now.length === 0) return {};
  const read = SAMPLED.exec(printedFigures['told from'])?.[1] ?? null;
  const several = filter.topicId === null && of.topics.length > 1;
  return {
    'told from': toldFrom(now, { read, several }),
    ...stagesOf(now, before, { periods, sampled: read !== null, printedFigures }),
    ...placesOf(now, before, { title: 'Friction', label: 'negative', periods }),
    ...placesOf(now, before, { title: 'Opportunities', label: 'positive', periods }),
    ...touchpointsOf(now, before, { of, periods }),
    ...leavingOf(now, before, { periods, sampled: read !== null, printedFigures }),
    ...(read === null ? stepsOf(now) : {}),
  };
}

function toldFrom(now, { read, several }) {
  const known = now.filter(({ shown }) => shown.stage !== null).length;
  const unknown = now.length - known;
  const from = 'Quotes, unmet expectations and names come from';
  return [
    `${number(known)} of ${number(now.length)} captured mentions ${known === 1 ? 'shows' : 'show'} a stage.`,
    ...(unknown > 0 ? [`${number(unknown)} ${unknown === 1 ? 'shows' : 'show'} none.`] : []),
    ...(several ? ['A mention that several topics hear counts for each of them.'] : []),
    read !== null ? `${from} ${isNearAThousand(read, now.length) ? read : 'about 1,000'} of ${number(now.length)} mentions, spread over the period.`
      : now.length === 1 ? `${from} the one mention there is.` : `${from} all ${number(now.length)} mentions.`,
  ].join(' ');
}

/** A sample is of a thousand, or of few less where an hour holds much that does not count. */
const isNearAThousand = (read, of) => of > 1_000 && Number(read.replaceAll(',', '')) <= 1_000 && Number(read.replaceAll(',', '')) >= 950;

function stagesOf(now, before, { periods, sampled, printedFigures }) {
  const figures = {};
  const known = now.filter(({ shown }) => shown.stage !== null);
  const rates = STAGES.map((stage) => ({ stage, rate: net(byLabel(known.filter(({ shown }) => shown.stage === stage))) }));
  for (const stage of STAGES) {
    const name = STAGE_NAMES[stage];
    const own = known.filter(({ shown }) => shown.stage === stage);
    const earlier = before.filter(({ shown }) => shown.stage === stage);
    figures[`${name}: mentions`] = own.length === 0 ? 'No mentions in this time' : counted(own.length, 'mention');
    if (own.length > 0 || earlier.length > 0) figures[`${name}: moved`] = mentionsMoved(own, earlier, periods);
    if (own.length === 0) continue;
    const share = shareOf(own.length, known.length);
    if (share !== null) {
      figures[`${name}: share`] = shareWords(share).share;
      figures[`${name}: share, interval`] = shareWords(share).range;
    }
    for (const label of LABELS) {
      const count = own.filter((row) => row.label === label).length;
      if (count > 0) figures[`${name}: ${LABEL_NAMES[label]}`] = number(count);
    }
    const rate = net(byLabel(own));
    figures[`${name}: net`] = rate === null ? 'Too few scored for a rate' : `net sentiment ${netWords(rate).both}`;
    const felt = netMoved(own, earlier, periods);
    if (felt !== null) figures[`${name}: net moved`] = felt;
    const aspects = cellsOf(own).toSorted(mostFirst).slice(0, EACH_STAGE);
    if (aspects.length > 0) figures[`${name}: aspects`] = aspects.map(aspectWords).join('; ');
    const gaps = own.filter(({ shown }) => shown.gap).length;
    if (sampled) {
      if (typeof printedFigures[`${name}: gaps`] === 'object') figures[`${name}: gaps`] = gaps / own.length;
    } else if (gaps > 0) figures[`${name}: gaps`] = gapWords(gaps, own.length);
  }
  const felt = rates.filter(({ rate }) => rate !== null).toSorted((a, b) => a.rate.value - b.rate.value);
  const others = rates.filter(({ rate }) => rate === null);
  figures['worst first'] = [...felt, ...others].map(({ stage }) => STAGE_NAMES[stage]).join(', ');
  return figures;
}

/** What is spoken of, with the rows that do: {key: aspect, rows: [{label}]}, `label` that of the aspect. */
function cellsOf(rows, keyOf = ({ kind }) => kind) {
  const cells = new Map();
  for (const { shown } of rows) {
    for (const { kind, label } of distinctAspects(shown.aspects)) {
      const key = keyOf({ kind, stage: shown.stage });
      cells.set(key, [...(cells.get(key) ?? []), { label }]);
    }
  }
  return [...cells].map(([key, spoken]) => ({ key, rows: spoken }));
}

const mostFirst = (a, b) => b.rows.length - a.rows.length || (a.key < b.key ? -1 : 1);

function aspectWords({ key, rows }) {
  const rate = net(byLabel(rows));
  return `${ASPECT_NAMES[key] ?? key} ${number(rows.length)}${rate === null ? '' : ` ${netWords(rate).both}`}`;
}

function gapWords(gaps, of) {
  const share = shareOf(gaps, of);
  const counts = `${number(gaps)} of ${number(of)} read`;
  return share === null ? counts : `${shareWords(share).share} (${shareWords(share).range}): ${counts}`;
}

/** What of an aspect at a stage is of a label at least, by the low end of its share among what is scored, times all. */
function placesOf(now, before, { title, label, periods }) {
  const keyOf = ({ kind, stage }) => `${stage}>${kind}`;
  const [cells, earlier] = [now, before].map((rows) => cellsOf(rows.filter(({ shown }) => shown.stage !== null), keyOf));
  const places = cells.flatMap(({ key, rows }) => {
    const [count, scored] = [rows.filter((row) => row.label === label).length, rows.filter((row) => SCORED.includes(row.label)).length];
    if (count === 0 || scored < LEAST) return [];
    return [{ key, rows, count, scored, least: wilson(count / scored, scored).low * rows.length }];
  });
  const ranked = places.toSorted((a, b) => b.least - a.least || b.count - a.count || (a.key < b.key ? -1 : 1)).slice(0, PLACES);
  return Object.fromEntries(ranked.map(({ key, rows, count, scored, least }, at) => {
    const [stage, aspect] = key.split('>');
    const words = shareWords(shareOf(count, scored));
    const moved = netMoved(rows, earlier.find((one) => one.key === key)?.rows ?? [], periods);
    const told = [
      `${words.share} ${label} (${words.range}) of ${number(scored)} scored`,
      ...(least >= 1 ? [`at least ${counted(Math.floor(least), 'mention')}`] : []),
      ...(moved === null ? [] : [`Net sentiment ${moved}`]),
    ];
    return [`${title} ${at + 1}`, `${STAGE_NAMES[stage]}: ${ASPECT_NAMES[aspect] ?? aspect} ${number(count)}: ${told.join(' · ')}`];
  }));
}

const SCORED = ['negative', 'neutral', 'positive'];

function touchpointsOf(now, before, { of, periods }) {
  const [cells, earlier] = [now, before].map((rows) => {
    const byTouchpoint = new Map();
    const add = (key, row) => byTouchpoint.set(key, [...(byTouchpoint.get(key) ?? []), row]);
    for (const row of rows) {
      const { site, mention: { post }, shown: { stage } } = row;
      add(`${siteName(site)} · ${KIND_NAMES[post.kind]} · ${stage === null ? 'Stage unknown' : STAGE_NAMES[stage]}`, row);
      for (const { name, hears } of touchpointsIn(of)) if (hears(post)) add(name, row);
    }
    return byTouchpoint;
  });
  const hasUnscored = now.some(({ label }) => label === 'unscored');
  return Object.fromEntries([...cells].flatMap(([name, rows]) => {
    const rate = net(byLabel(rows));
    const columns = LABELS.filter((label) => label !== 'unscored' || hasUnscored)
      .map((label) => [LABEL_NAMES[label], number(rows.filter((row) => row.label === label).length)]);
    const moved = netMoved(rows, earlier.get(name) ?? [], periods);
    return [...columns, ['Net sentiment', rate === null ? '–' : netWords(rate).both], ['Change', moved ?? '–']]
      .map(([column, words]) => [`touchpoint ${name}: ${column}`, words]);
  }));
}

/** The user's own touchpoints, of which each is heard by one plain word. */
function touchpointsIn({ settings }) {
  const own = settings.filter(({ key, value }) => key.startsWith('touchpoint:') && value !== null);
  return own.map(({ value: { name, query } }) => ({
    name, hears: ({ title, text }) => new RegExp(`(?<![\\p{L}\\p{N}])${query}(?![\\p{L}\\p{N}])`, 'iu').test(`${title ?? ''}\n${text}`),
  }));
}

function leavingOf(now, before, { periods, sampled, printedFigures }) {
  const [gone, earlier] = [now, before].map((rows) => rows.filter(({ shown }) => leaves(shown)));
  if (gone.length === 0) return { leaving: 'Nobody says that they leave, in what was captured.' };
  const figures = { leaving: `${number(gone.length)} ${gone.length === 1 ? 'mention' : 'mentions'} of leaving ${mentionsMoved(gone, earlier, periods)}` };
  const unpraised = ({ shown }) => distinctAspects(shown.aspects).filter(({ label }) => label !== 'positive');
  const reasons = new Map();
  // An aspect that has two labels in one mention counts under both.
  for (const row of gone) for (const { kind } of unpraised(row)) reasons.set(kind, (reasons.get(kind) ?? 0) + 1);
  const named = [...reasons].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).slice(0, REASONS);
  const nothing = gone.filter((row) => unpraised(row).length === 0).length;
  const lines = [...named.map(([kind, n]) => [ASPECT_NAMES[kind] ?? kind, n]), ...(nothing > 0 ? [['Nothing named', nothing]] : [])];
  lines.forEach(([name, n], at) => (figures[`reason ${at + 1}`] = shareLine(name, n, gone.length)));
  const places = placesGoneTo(gone);
  if (sampled) {
    for (const name of Object.keys(printedFigures)) {
      if (!name.startsWith('switched to ')) continue;
      const own = places.find((one) => one.name === name.slice('switched to '.length));
      figures[name] = (own?.rows ?? 0) / gone.length;
    }
  } else places.slice(0, REASONS).forEach(({ name, rows }, at) => (figures[`switched to ${at + 1}`] = shareLine(name, rows, gone.length)));
  return figures;
}

function shareLine(name, n, of) {
  const share = shareOf(n, of);
  return share === null ? `${name} ${number(n)}` : `${name} ${number(n)} ${shareWords(share).share} (${shareWords(share).range})`;
}

/** Where those go who leave: a name in whatever case is one, as it is written mostly; most people first. */
function placesGoneTo(gone) {
  const places = new Map();
  gone.forEach(({ shown: { switchedTo }, mention: { authorId } }, at) => {
    if (switchedTo === null) return;
    const key = switchedTo.toLowerCase().trim();
    const place = places.get(key) ?? { rows: 0, people: new Set(), written: new Map() };
    place.rows += 1;
    place.people.add(authorId ?? at);
    place.written.set(switchedTo, (place.written.get(switchedTo) ?? 0) + 1);
    places.set(key, place);
  });
  const named = [...places.values()].map(({ rows, people, written }) => ({
    rows, people: people.size, name: [...written].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0][0],
  }));
  return named.toSorted((a, b) => b.people - a.people || b.rows - a.rows || (a.name < b.name ? -1 : 1));
}

/** At which stage authors were next heard: mentions of known authors, times and stages, one after another; of one instant by their names. */
function stepsOf(now) {
  const customers = now.filter(({ match }) => match.own !== true);
  const looked = new Set(customers.flatMap(({ mention: { authorId } }) => authorId ?? [])).size;
  const once = new Map(now.toSorted((a, b) => (a.topicId < b.topicId ? 1 : -1)).map((row) => [row.mention.id, row]));
  const byAuthor = new Map();
  for (const { mention, shown: { stage }, match } of once.values()) {
    if (match.own === true || stage === null || mention.authorId === null || mention.publishedAt === null) continue;
    byAuthor.set(mention.authorId, [...(byAuthor.get(mention.authorId) ?? []), { at: mention.publishedAt, id: mention.id, stage }]);
  }
  const steps = new Map();
  for (const heard of byAuthor.values()) {
    const way = heard.toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
    for (let at = 1; at < way.length; at++) {
      const key = `${way[at - 1].stage} ${way[at].stage}`;
      steps.set(key, (steps.get(key) ?? 0) + 1);
    }
  }
  const twice = [...byAuthor.values()].filter(({ length }) => length > 1).length;
  const figures = {
    steps: [
      looked === 1 ? 'The one author of the period was looked at.' : `All ${number(looked)} authors of the period were looked at.`,
      `${number(twice)} ${twice === 1 ? 'was' : 'were'} heard at least twice with a known stage.`,
    ].join(' '),
  };
  const made = (from, to) => steps.get(`${from} ${to}`) ?? 0;
  const from = STAGES.filter((stage) => STAGES.some((other) => made(stage, other) > 0));
  const to = STAGES.filter((stage) => STAGES.some((other) => made(other, stage) > 0));
  for (const one of from) {
    const all = STAGES.reduce((sum, other) => sum + made(one, other), 0);
    for (const other of to) figures[`step ${STAGE_NAMES[one]}, Then: ${STAGE_NAMES[other]}`] = stepWords(one, other, made(one, other), all);
  }
  return figures;
}

function stepWords(from, to, n, of) {
  if (n === 0) return '0';
  const share = shareOf(n, of);
  const words = `${STAGE_NAMES[from]}, then ${STAGE_NAMES[to]}: ${number(n)} of ${number(of)} steps`;
  return share === null ? `${number(n)} ${words}` : `${number(n)} ${shareWords(share).share} ${words}`;
}
