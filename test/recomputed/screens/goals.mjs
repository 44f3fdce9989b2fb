import { clusteredNet, clusteredShare, dispersion } from '../counting/clustered.mjs';
import { clockAt, dayAfter, daysOf } from '../counting/days.mjs';
import { grouped } from '../counting/grouped.mjs';
import { isSought } from '../counting/heard.mjs';
import { difference, LEAST, wilson } from '../counting/intervals.mjs';
import { dayName, dayRange, decimal, number, percent, signed } from '../counting/written.mjs';
import { rowsOf, textOf } from '../reading.mjs';

const DAYS_BEFORE = 28;
const LEAST_DAYS = 14;
const LEAST_READ = 5;
const CLUMPED = 1.5;

export function views() {
  return [{ path: 'insights?part=goals' }];
}

export async function printed(reader) {
  const figures = {};
  for (const item of (await reader.document()).querySelectorAll('section li')) {
    const title = textOf(item.querySelector('h3'));
    const rows = rowsOf(item.querySelector('table'));
    for (const { head, ...cells } of rows) figures[`${title}: ${head}`] = Object.values(cells).join(' | ');
    // The last words of what is told: how it moved, or why nothing can be said.
    const about = [...item.querySelectorAll('p')].map(textOf).findLast((words) => /^(Change:|Too early|Too little)/.test(words));
    if (about !== undefined) figures[title] = about;
  }
  return figures;
}

export function recomputed(of) {
  const goals = of.goals.filter(({ kind }) => kind === 'goal').map((goal) => figuresOf(goal, of));
  const done = of.actions.filter(({ kind, doneOn }) => kind === 'action' && doneOn !== null);
  return Object.assign({}, ...goals, ...done.map((action) => figuresOf({ ...action, target: null, startedOn: action.doneOn, dueOn: null }, of)));
}

function figuresOf(goal, of) {
  const { title, metric, wish, target, startedOn, dueOn } = goal;
  const yesterday = dayAfter(clockAt(of.now, of.zone).day, -1);
  const to = dueOn !== null && dueOn < yesterday ? dueOn : yesterday;
  const since = startedOn > to ? [] : daysOf({ from: startedOn, to });
  if (since.length < LEAST_DAYS) {
    return { [title]: `Too early: days so far ${number(since.length)}. It can be told from ${dayName(dayAfter(startedOn, LEAST_DAYS))} on.` };
  }
  const first = heardFrom(goal, of);
  const days = { before: daysOf({ from: dayAfter(startedOn, -DAYS_BEFORE), to: dayAfter(startedOn, -1) }).filter((day) => day >= first), now: since.slice(-7 * Math.floor(since.length / 7)) };
  const counted = { before: days.before.map((day) => dayOf(day, goal, of)), now: days.now.map((day) => dayOf(day, goal, of)) };
  const [before, now] = [estimateOf(metric, counted.before), estimateOf(metric, counted.now)];
  if (before === null) return { [title]: 'Too little was heard or read before to compare with.' };
  if (now === null) return { [title]: 'Too little was heard or read since to tell.' };
  const change = metric === 'volume' ? ratioOf(counted) : difference(before, now);
  const row = (estimate, own) => [
    valueWords(metric, estimate.value), `${valueWords(metric, estimate.low)} to ${valueWords(metric, estimate.high)}`, number(estimate.n),
    dayRange({ from: own[0], to: own.at(-1) }),
  ].join(' | ');
  return {
    [`${title}: Before`]: row(before, days.before),
    [`${title}: Since then`]: row(now, days.now),
    [title]: `${changeWords(metric, change)}. ${verdictWords(metric, change, wish)}.${target === null ? '' : ` ${reachedWords(now, wish, target)}.`}`,
  };
}

/** The first day on which all of its topics were heard: since the user listens, or since something was heard before that. */
function heardFrom({ metric, topicId }, { topics, heard, zone }) {
  const among = topics.filter(({ id, role }) => (metric === 'shareOfVoice' ? role !== 'industry' : topicId === null || id === topicId));
  return among.map(({ id, listeningSince }) => {
    const said = clockAt(listeningSince, zone).day;
    const first = heard.filter((row) => row.topicId === id).reduce((least, { seenDay }) => (seenDay < least ? seenDay : least), said);
    return first < said ? first : said;
  }).reduce((latest, day) => (day > latest ? day : latest), '');
}

/** A day of what a goal looks at: {labels, heard: {count, of}, voice: {count, of}}. */
function dayOf(day, { topicId, site }, of) {
  const { byDay, bySeenDay } = indexed(of);
  const isOwn = (row) => topicId === null || row.topicId === topicId;
  const role = new Map(of.topics.map((topic) => [topic.id, topic.role]));
  const isHere = (row) => site === null || row.site === site;
  const posted = (byDay.get(day) ?? []).filter(isHere);
  const own = posted.filter(isOwn);
  const voiced = posted.filter((row) => !isSought(row.context) && role.get(row.topicId) !== 'industry');
  const ours = voiced.filter((row) => (topicId === null ? role.get(row.topicId) === 'brand' : row.topicId === topicId));
  const seen = (bySeenDay.get(day) ?? []).filter((row) => isHere(row) && isOwn(row) && !isSought(row.context));
  const scanned = of.exposure.filter((row) => row.day === day && isHere(row) && !isSought(row.context));
  return {
    labels: Object.fromEntries(['negative', 'neutral', 'positive'].map((label) => [label, own.filter((row) => row.label === label).length])),
    heard: { count: seen.length, of: scanned.reduce((sum, { hours }) => sum + hours.reduce((all, count) => all + count, 0), 0) },
    voice: { count: ours.length, of: voiced.length },
  };
}

const INDEXED = new WeakMap();

/** What was heard by the days on which it was posted and first heard; counted once. */
function indexed(of) {
  if (!INDEXED.has(of)) INDEXED.set(of, { byDay: grouped(of.heard, ({ day }) => day), bySeenDay: grouped(of.heard, ({ seenDay }) => seenDay) });
  return INDEXED.get(of);
}

/** {value, low, high, n} of some days, each a cluster; null where there is too little. */
function estimateOf(metric, days) {
  if (metric === 'net') return clusteredNet(days.map(({ labels }) => labels));
  if (metric === 'negativeShare') return clusteredShare(days.map(({ labels }) => ({ count: labels.negative, of: labels.negative + labels.neutral + labels.positive })));
  if (metric === 'shareOfVoice') return clusteredShare(days.map(({ voice }) => voice));
  const read = days.map(({ heard }) => heard).filter((heard) => heard.of > 0);
  const rate = read.length < LEAST_READ ? null : clusteredShare(read);
  return rate === null ? null : { ...rate, n: rate.count };
}

/** How many times as much is heard of the posts that are seen (Price and Bonett), with the dispersion of the days of both sides. */
function ratioOf({ before, now }) {
  const [first, second] = [before, now].map((days) => days.map(({ heard }) => heard).filter((heard) => heard.of > 0));
  const sum = (side, field) => side.reduce((all, one) => all + one[field], 0);
  const spread = (dispersion(first) * (first.length - 1) + dispersion(second) * (second.length - 1)) / (first.length + second.length - 2);
  const [m1, m2, e1, e2] = [sum(first, 'count'), sum(second, 'count'), sum(first, 'of'), sum(second, 'of')];
  const all = m1 + m2;
  const { low, high } = wilson(m2 / all, spread > CLUMPED ? all / spread : all);
  const ratio = (chance) => (chance * e1) / ((1 - chance) * e2);
  return all < LEAST ? null : { value: (m2 / e2) / (m1 / e1), low: ratio(low), high: ratio(high) };
}

function valueWords(metric, value) {
  if (metric === 'net') return signed(value);
  return metric === 'volume' ? decimal(value * 1_000, 1) : percent(value, 1);
}

function changeWords(metric, { value, low, high }) {
  const words = (one) => (metric === 'volume' ? `×${decimal(one, 2)}` : metric === 'net' ? `${signed(one)} pts` : `${signed(one * 100, 1)} pts`);
  return `Change: ${words(value)} (${words(low)} to ${words(high)})`;
}

function verdictWords(metric, { low, high }, wish) {
  const same = metric === 'volume' ? 1 : 0;
  if (low <= same && high >= same) return 'Chance alone may have moved it so far';
  return (low > same) === (wish === 'more') ? '▲ Better than chance explains' : '▼ Worse than chance explains';
}

function reachedWords({ value, low, high }, wish, target) {
  const there = (one) => (wish === 'more' ? one >= target : one <= target);
  if (there(low) && there(high)) return 'Reached';
  return there(value) ? 'Perhaps reached: the interval goes beyond the target' : 'Not reached';
}
