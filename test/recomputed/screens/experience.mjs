import { sampled } from '../compare.mjs';
import { clockAt, isWithin, periodsOf } from '../counting/days.mjs';
import { limited } from '../counting/heard.mjs';
import { LEAST, net, shareOf } from '../counting/intervals.mjs';
import { wantedAnswer, wasAnswered } from '../counting/signals.mjs';
import { halfOf, meanWithLimits, openBetween, quantileOf, quantileWithLimits, rangeOf, waitingCurve } from '../counting/times.mjs';
import { counted, dayRange, netWords, number, percent, share as shareWords } from '../counting/written.mjs';
import { limitsOf, msOf, took, tookBetween } from '../counting/writtenTimes.mjs';
import { rowsOf, sectionOf, textOf } from '../reading.mjs';
import { sampledFrom, samplesOpened } from '../samples.mjs';
import { sampledShare } from '../sampledWords.mjs';
import { addressOf } from '../views.mjs';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const TIMES = { median: 'Median of the answered', mean: 'Mean of the answered', p90: 'Nine in ten of the answered within', half: 'Half of all, the open ones too' };
const CLOCKS = { clock: 'By the clock', business: 'In business hours' };
/** Mentions that the screen reads. */
const MOST_READ = 1_000;
const SAMPLED = /Told from [\d,]+ of [\d,]+ mentions?/;

export function views(of, filters) {
  return filters.map((filter) => ({ path: addressOf('insights', filter, { part: 'experience' }), filter }));
}

export async function printed(reader, { filter }) {
  // The user's own work is read for itself, and stands there last.
  const work = reader.page.getByRole('region', { name: 'Had to come back', exact: true });
  if (await reader.page.getByRole('region', { name: 'Response rate', exact: true }).count() > 0) await work.waitFor();
  await reader.settled();
  const figures = readPage(await reader.document());
  const curves = {};
  for (const clock of Object.keys(CLOCKS)) {
    if (await reader.page.getByRole('combobox', { name: 'Reckoned', exact: true }).count() === 0) break;
    await reader.choose('Reckoned', clock);
    const section = sectionOf(await reader.document(), 'How long they wait');
    for (const mark of section.querySelectorAll('[role="group"] button')) {
      const [, time, words] = /^After (.+): (.+) still wait$/.exec(textOf({ textContent: mark.getAttribute('aria-label') }));
      curves[`still waiting, ${clock}, after ${time}`] = figures.isSampled ? sampledShare(words) : words;
    }
  }
  const { isSampled, ...others } = figures;
  const all = kept({ ...others, ...curves });
  // Of one topic the sample is known: what it says counts again to the letter.
  const [ids] = isSampled && filter.topicId !== null ? samplesOpened(await reader.document()) : [];
  return ids === undefined ? all : { ...all, ids: ids.join(' '), ...Object.fromEntries(Object.keys(all).filter(isOfRows).map((name) => [`${name}${READ}`, all[name].printed ?? all[name]])) };
}

const READ = ', of those that were read';
/** What stands on the screen with its interval in the same words. */
const isOfRows = (name) => /^still waiting|, (By the clock|In business hours)$/.test(name) && !name.startsWith('Told from');

const kept = (figures) => Object.fromEntries(Object.entries(figures).filter(([, value]) => value !== null && value !== undefined && value !== ''));

function readPage(document) {
  const tile = (name) => {
    const section = sectionOf(document, name);
    const [value, margin] = section?.querySelector('h2 + div')?.children ?? [];
    return { value: textOf(value), margin: textOf(margin), details: [...(section?.querySelectorAll('li') ?? [])].map(textOf) };
  };
  const isSampled = SAMPLED.test(textOf(document.body));
  const figures = { isSampled };
  const put = (name, { value, margin, details }) => Object.assign(figures, { [name]: value, [`${name}, interval`]: margin, [`${name}, of`]: details.join('; ') });
  const rate = tile('Response rate');
  put('Response rate', { ...rate, details: rate.details.filter((words) => !isSampled || !words.startsWith('their pages')) });
  const half = tile('Time until half have an answer');
  if (isSampled) figures['Time until half have an answer'] = sampledTime(half.value, half.margin);
  else put('Time until half have an answer', half);
  put('Time to handle one', tile('Time to handle one'));
  put('Had to come back', tile('Had to come back'));
  for (const { head, ...cells } of rowsOf(sectionOf(document, 'First answer')?.querySelector('table'))) {
    for (const [column, cell] of Object.entries(cells)) {
      const [, value, interval] = /^(.*?)(?: \((.*)\))?$/.exec(cell);
      if (!isSampled) figures[`${head}, ${column}`] = cell;
      else if (head !== 'Told from' && interval !== undefined) figures[`${head}, ${column}`] = sampledTime(value, interval);
    }
  }
  readReviews(sectionOf(document, 'Reviews in stars'), { put, tile, figures, isSampled });
  return figures;
}

/** A time with both ends of its interval as a figure of a sample; null where it has not both. */
function sampledTime(value, interval) {
  const [, low, high] = /^(\d\S* \w+) to (\d\S* \w+)$/.exec(interval ?? '') ?? [];
  return low === undefined ? null : sampled(`${value} (${interval})`, { low: msOf(low).low, high: msOf(high).high });
}

function readReviews(section, { put, tile, figures, isSampled }) {
  const names = ['Review satisfaction', 'Star promoter balance'];
  if (section === null) return;
  if (isSampled) {
    const [satisfaction, balance] = names.map(tile);
    figures[names[0]] = sampledShare(`(${satisfaction.margin})`);
    const [low, high] = (balance.margin ?? '').split(' to ').map((end) => Number(end.replace('\u2212', '-')));
    figures[names[1]] = Number.isNaN(low) || high === undefined ? null : sampled(`${balance.value} (${balance.margin})`, { low: low - 0.5, high: high + 0.5 });
    return;
  }
  for (const name of names) put(name, tile(name));
  const bars = [...section.querySelectorAll('ul[aria-label="Ratings by stars"] > li')];
  for (const bar of bars) figures[`${textOf(bar.querySelector('bdi'))}`] = textOf(bar.querySelector('bdi').parentElement.parentElement.lastElementChild);
}

export function recomputed(of, { filter }, printedFigures) {
  const { current } = periodsOf(of, filter.days);
  const now = limited(of.heard, filter).filter(({ day }) => isWithin(day, current));
  const wanting = now.filter(wantedAnswer);
  if (now.length === 0) return {};
  const told = { ...rateOf(wanting, of, now.length > MOST_READ), ...timesOf(wanting, of), ...reviewsOf(now), ...ownWorkOf(of, filter.days) };
  const isSampled = now.length > MOST_READ;
  const { ids } = printedFigures;
  const read = ids === undefined ? {} : { ids, ...ofRead(timesOf(sampledFrom(wanting, ids), of), printedFigures) };
  // What a sample tells is held against everything, too; what it tells without an interval is not there.
  return kept({ ...read, ...Object.fromEntries(Object.entries(told).map(([name, value]) => {
    if (!isSampled || isCountedByDay(name)) return [name, value.words ?? value];
    return [name, typeof printedFigures[name] === 'object' ? value.number : null];
  })) });
}

function ofRead(told, printedFigures) {
  const named = Object.entries(told).map(([name, value]) => [`${name}${READ}`, value.words ?? value]);
  return Object.fromEntries(named.filter(([name]) => printedFigures[name] !== undefined));
}

/** What is counted day by day, however many there are; when pages were looked at is not. */
const isCountedByDay = (name) => /^(Response rate|Time to handle one|Had to come back)/.test(name);

function rateOf(wanting, { zone }, isSampled) {
  const answered = wanting.filter(({ mention }) => wasAnswered(mention));
  const open = wanting.filter(({ mention }) => !wasAnswered(mention));
  const looked = open.map(({ mention }) => mention.lastSeenAt);
  const [first, last] = [Math.min, Math.max].map((end) => looked.reduce((one, other) => end(one, other), looked[0]));
  return {
    ...shareFigures('Response rate', answered.length, wanting.length),
    'Response rate, of': [
      `of ${number(wanting.length)} that wanted an answer`,
      ...(open.length > 0 ? [`${number(open.length)} not seen answered`] : []),
      ...(open.length > 0 && !isSampled ? [`their pages last read ${dayRange({ from: clockAt(first, zone).day, to: clockAt(last, zone).day })}`] : []),
    ].join('; '),
  };
}

function shareFigures(name, count, of) {
  const share = shareOf(count, of);
  if (share === null) return { [name]: number(count), [`${name}, interval`]: `of ${number(of)}` };
  const words = shareWords(share);
  return { [name]: words.share, [`${name}, interval`]: words.range };
}

/** How long those waited who wanted an answer, or wait: {answered, clock: {least, most}, business: {least, most}}, ms. */
function waitsOf(wanting, of) {
  const hours = (topicId) => settingOf(of, `businessHours.topic:${topicId}`) ?? settingOf(of, 'businessHours') ?? USUAL_HOURS;
  return wanting.flatMap(({ mention, topicId }) => {
    const posted = rangeOf(mention.post.publishedAt);
    const answered = wasAnswered(mention);
    const until = answered ? firstAnswer(mention) : { from: mention.lastSeenAt, to: mention.lastSeenAt };
    if (posted === null || until === null || until.to < posted.from) return [];
    return [{
      answered,
      clock: { least: Math.max(0, until.from - posted.to), most: until.to - posted.from },
      business: { least: openBetween(hours(topicId), posted.to, until.from), most: openBetween(hours(topicId), posted.from, until.to) },
    }];
  });
}

const settingOf = ({ settings }, key) => settings.find((row) => row.key === key)?.value ?? null;
const USUAL_HOURS = { week: [...Array.from({ length: 5 }, () => [[540, 1_020]]), [], []], holidays: [] };

function firstAnswer({ post: { reply }, answer }) {
  const inCard = reply === null ? null : rangeOf(reply.publishedAt);
  const at = answer?.at ?? null;
  // Midnight stands for the day: no precision of it is stored.
  const inThread = at === null ? null : rangeOf({ at, precision: /T00:00:00(\.0+)?Z$/.test(at) ? 'day' : 'second' });
  const known = [inCard, inThread].filter((range) => range !== null);
  return known.toSorted((a, b) => a.from - b.from)[0] ?? null;
}

function timesOf(wanting, of) {
  if (wanting.length === 0) return { 'Time until half have an answer': 'Too few answers with known times (fewer than 10)', 'Time until half have an answer, of': '0 answered; 0 still open' };
  const waits = waitsOf(wanting, of);
  const answered = waits.filter((wait) => wait.answered).length;
  const untimed = wanting.length - waits.length;
  const figures = {
    'Time until half have an answer, of': [
      `${number(answered)} answered`, `${number(waits.length - answered)} still open`,
      ...(untimed > 0 ? [`${number(untimed)} in no time: ${untimed === 1 ? 'its page does' : 'their pages do'} not say when`] : []),
    ].join('; '),
  };
  for (const [clock, column] of Object.entries(CLOCKS)) {
    const told = timesBy(waits, clock);
    figures[`Told from, ${column}`] = `${number(answered)} answered`;
    for (const [name, row] of Object.entries(TIMES)) figures[`${row}, ${column}`] = told === null ? '–' : timeWords(told[name]);
    if (clock === 'clock') {
      const half = told?.half;
      figures['Time until half have an answer'] = told === null ? 'Too few answers with known times (fewer than 10)'
        : { words: tookBetween(half) ?? 'Not known yet', ...numberOf(half) };
      if (told !== null) figures['Time until half have an answer, interval'] = { words: limitsOf(half) ?? '' };
    }
    if (answered >= LEAST) Object.assign(figures, curveOf(waits, clock));
  }
  return figures;
}

const timeWords = (figure) => {
  const interval = limitsOf(figure);
  return { words: `${tookBetween(figure) ?? 'Not known yet'}${interval === null ? '' : ` (${interval})`}`, ...numberOf(figure) };
};

const numberOf = ({ least, most }) => (least === null || most === null ? {} : { number: (least + most) / 2 });

function timesBy(waits, clock) {
  const by = (end) => {
    const answered = waits.filter((wait) => wait.answered).map((wait) => wait[clock][end]);
    if (answered.length < LEAST) return null;
    const { median, ...limits } = halfOf(waits.map((wait) => ({ time: wait[clock][end], ended: wait.answered })));
    return {
      median: quantileWithLimits(answered, 0.5), p90: quantileWithLimits(answered, 0.9), mean: meanWithLimits(answered), half: { value: median, ...limits },
    };
  };
  const [least, most] = [by('least'), by('most')];
  if (least === null) return null;
  return Object.fromEntries(Object.keys(TIMES).map((name) => {
    const { low } = least[name];
    return [name, { least: least[name].value, most: most[name].value, low: low === null ? null : Math.max(0, low), high: most[name].high }];
  }));
}

const ASKED = [1, 5, 15, 30, 60, 120, 240, 480, 720, ...[1, 2, 3, 7, 14, 30, 90].map((days) => days * 1_440)].map((minutes) => minutes * MINUTE);

/** How many wait still after times that are easily said, from the last at which nobody has an answer to the first at which all steps are over. */
function curveOf(waits, clock) {
  const curve = waitingCurve(waits.map((wait) => ({ time: (wait[clock].least + wait[clock].most) / 2, ended: wait.answered })));
  const [first, last] = [curve[0].time, curve.at(-1).time];
  const before = ASKED.findLast((time) => time < first) ?? ASKED[0];
  const after = ASKED.find((time) => time >= last) ?? ASKED.at(-1);
  return Object.fromEntries(ASKED.filter((time) => time >= before && time <= after).map((time) => {
    const { left, low, high } = curve.findLast((step) => step.time <= time) ?? { left: 1, low: null, high: null };
    const words = low === null ? percent(left) : `${percent(left)} (${shareWords({ share: left, low, high }).range})`;
    return [`still waiting, ${clock}, after ${took(time, 0)}`, { words, number: left }];
  }));
}

/** What posts have in stars, each once; halves belong to the star below. */
function reviewsOf(now) {
  const ratings = [...new Map(now.map(({ mention }) => [mention.id, mention.post.rating])).values()].filter((rating) => rating !== null);
  const stars = ratings.filter(({ best }) => best === 5).map(({ value }) => value);
  if (stars.length === 0) return {};
  const other = ratings.length - stars.length;
  const details = [counted(stars.length, 'rating'), ...(other > 0 ? [`${number(other)} more on another scale than five stars`] : [])].join('; ');
  const good = stars.filter((value) => value >= 4).length;
  const [best, poor] = [stars.filter((value) => value >= 5).length, stars.filter((value) => value <= 3).length];
  const balance = net({ positive: best, negative: poor, neutral: stars.length - best - poor });
  const satisfaction = shareFigures('Review satisfaction', good, stars.length);
  return {
    'Review satisfaction': { words: satisfaction['Review satisfaction'], number: good / stars.length },
    'Review satisfaction, interval': satisfaction['Review satisfaction, interval'],
    'Review satisfaction, of': details,
    'Star promoter balance': balance === null ? 'Too few ratings for a rate (fewer than 10)' : { words: netWords(balance).value, number: balance.value },
    'Star promoter balance, interval': balance === null ? '' : netWords(balance).interval,
    'Star promoter balance, of': details,
    ...Object.fromEntries([1, 2, 3, 4, 5].map((of) => {
      const count = stars.filter((value) => Math.min(5, Math.max(1, Math.floor(value))) === of).length;
      return [counted(of, 'star'), stars.length < LEAST ? number(count) : `${number(count)} ${percent(count / stars.length)}`];
    })),
  };
}

const SITTING = 30 * MINUTE;
const LEFT_OPEN = 120 * MINUTE;
const MOST_LOOKED = 3_000;
const MOST_LINES = 10_000;

/** The user's own work of the last days, of all topics and sites. */
function ownWorkOf(of, days) {
  const until = Math.floor(of.now / MINUTE) * MINUTE + MINUTE;
  const since = until - days * DAY;
  return { ...handlingOf(of, since), ...contactsOf(of, since, until) };
}

function handlingOf({ workLog, settings }, since) {
  const own = settings.find(({ key }) => key === 'origin')?.value;
  const newest = workLog.filter(({ at }) => at >= since).toSorted((a, b) => b.at - a.at).slice(0, MOST_LINES);
  const lines = newest.filter(({ by }) => by === own).toSorted((a, b) => a.at - b.at || (a.kind === 'reply') - (b.kind === 'reply'));
  const sittings = new Map();
  const times = [];
  let aside = 0;
  for (const { mentionId, at, kind } of lines) {
    const sitting = sittings.get(mentionId);
    if (kind === 'reply') {
      if (sitting === undefined) continue;
      if (at - sitting.last > LEFT_OPEN) aside += 1;
      else times.push(at - sitting.begun);
      sittings.delete(mentionId);
    } else if (kind === 'opened') {
      const goesOn = sitting !== undefined && at - sitting.last <= SITTING;
      sittings.set(mentionId, { begun: goesOn ? sitting.begun : at, last: at });
    } else if (sitting !== undefined) sitting.last = at;
  }
  return {
    'Time to handle one': times.length === 0 ? 'None yet' : took(quantileOf(times, 0.5)),
    'Time to handle one, of': [
      `${number(times.length)} ${times.length === 1 ? 'reply' : 'replies'}`,
      ...(times.length >= LEAST ? [`nine in ten within ${took(quantileOf(times, 0.9))}`] : []),
      ...(aside > 0 ? [aside === 1 ? '1 reply is left out: the mention had been left open for hours.' : `${number(aside)} replies are left out: the mentions had been left open for hours.`] : []),
    ].join('; '),
  };
}

/** How often authors had to come back: within a week of their last contact; what follows within an hour is the same one. */
function contactsOf({ mentions, heard }, since, until) {
  const wanting = new Set(heard.filter(wantedAnswer).map(({ mention }) => mention.id));
  const newest = mentions.filter(({ listedAt }) => listedAt >= since - 7 * DAY).toSorted((a, b) => b.listedAt - a.listedAt || (a.id < b.id ? 1 : -1));
  const looked = newest.slice(0, MOST_LOOKED).filter(({ id }) => wanting.has(id)).toReversed();
  const last = new Map();
  const authors = new Set();
  let [contacts, again, nameless] = [0, 0, 0];
  for (const { authorId, listedAt } of looked) {
    const isCounted = listedAt >= since && listedAt < until;
    if (authorId === null) {
      if (isCounted) nameless += 1;
      continue;
    }
    const before = last.get(authorId) ?? -Infinity;
    last.set(authorId, listedAt);
    if (!isCounted || listedAt - before < HOUR) continue;
    contacts += 1;
    authors.add(authorId);
    if (listedAt - before <= 7 * DAY) again += 1;
  }
  return {
    ...shareFigures('Had to come back', again, contacts),
    'Had to come back, of': [
      counted(contacts, 'contact'), counted(authors.size, 'author'),
      ...(nameless > 0 ? [`${number(nameless)} more ${nameless === 1 ? 'was' : 'were'} written by nobody that the page names.`] : []),
      ...(newest.length >= MOST_LOOKED ? ['There are so many mentions that only the newest were looked at.'] : []),
    ].join('; '),
  };
}
