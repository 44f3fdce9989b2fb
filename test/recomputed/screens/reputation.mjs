import { sampled, within } from '../compare.mjs';
import { dayAfter, isWithin, periodsOf, weeksOf } from '../counting/days.mjs';
import { limited } from '../counting/heard.mjs';
import { grouped } from '../counting/grouped.mjs';
import { LEAST } from '../counting/intervals.mjs';
import { bootstrapped } from '../counting/drawn.mjs';
import { shownBy } from '../counting/signals.mjs';
import { dayName, dayRange, decimal, languageName, number, percent, signed } from '../counting/written.mjs';
import { ASPECT_NAMES, siteName } from '../names.mjs';
import { rowsOf, sectionOf, textOf } from '../reading.mjs';
import { countRead, sampledFrom, samplesOpened } from '../samples.mjs';
import { rounding } from '../sampledWords.mjs';
import { addressOf } from '../views.mjs';

const DAY = 86_400_000;
const HALF_LIFE = 14;
const MOST_OF_AUTHOR = 3;
const LEAST_OPINIONS = 20;
const MOST_READ = 1_000;
const STRONGEST = 6;
const BY = ['site', 'aspect', 'language'];
/** Of its width: by so much may the end of an interval that is drawn differ from that of another draw. */
const DRAWN = 0.12;
const READ = ', of those that were read';

export function views(_of, filters) {
  return filters.map((filter) => ({ path: addressOf('insights', filter, { part: 'reputation' }), filter }));
}

export async function printed(reader) {
  const figures = {};
  const first = await reader.document();
  const index = first.querySelector('section[aria-label="Reputation index"]');
  if (index === null) return figures;
  const details = [...index.querySelectorAll('li')].map(textOf);
  const isSampled = details.some((words) => /^From [\d,]+ of /.test(words));
  readIndex(index, { figures, details, isSampled });
  readWeeks(sectionOf(first, 'Week by week'), { figures, isSampled });
  if (isSampled) {
    figures.ids = samplesOpened(first)[0].toSorted().join(' ');
    return figures;
  }
  [...(sectionOf(first, 'Opinions that move it most')?.querySelectorAll('tbody tr') ?? [])].forEach((row, at) => {
    figures[`strongest ${at + 1}`] = [...row.children].slice(1).map(textOf).join(' | ');
  });
  for (const by of sectionOf(first, 'What moves it') === null ? [] : BY) {
    await reader.choose('Told apart by', by);
    const rows = rowsOf(sectionOf(await reader.document(), 'What moves it').querySelector('table'));
    figures[`by ${by}`] = rows.map(({ head }) => head).join(', ');
    for (const { head, Change: change, ...cells } of rows) {
      figures[`by ${by}: ${head}`] = Object.values(cells).join(' | ');
      if (change !== undefined) figures[`by ${by}: ${head}, moved`] = change;
    }
  }
  return figures;
}

function readIndex(section, { figures, details, isSampled }) {
  const few = section.querySelectorAll(':scope > p')[1];
  const [value, margin] = few.querySelectorAll('span');
  figures['told from'] = details.find((words) => words.startsWith('From '));
  if (!isSampled) figures.of = details.filter((words) => !words.startsWith('From ')).join('; ');
  if (value === undefined) {
    figures.index = textOf(few);
    return;
  }
  readDrawn('index', textOf(value), textOf(margin).replace('of 100 · ', ''), { figures, isSampled });
  figures.moved = textOf([...section.querySelectorAll(':scope > p')].find((one) => textOf(one).endsWith('since the period before'))) ?? 'not told';
}

/** An index, and its ends, which another draw may put a little elsewhere; of a sample its ends hold that of all. */
function readDrawn(name, value, range, { figures, isSampled }) {
  const [low, high] = range.split(' to ');
  const ends = { low: Number(low) - rounding(low), high: Number(high) + rounding(high) };
  if (isSampled) {
    figures[name] = sampled(`${value} (${range})`, ends);
    figures[`${name}${READ}`] = value;
    return;
  }
  const slack = DRAWN * (ends.high - ends.low);
  figures[name] = value;
  figures[`${name}, low end`] = within(low, { low: ends.low - slack, high: Number(low) + rounding(low) + slack });
  figures[`${name}, high end`] = within(high, { low: Number(high) - rounding(high) - slack, high: ends.high + slack });
}

function readWeeks(section, { figures, isSampled }) {
  for (const row of section?.querySelectorAll('tbody tr') ?? []) {
    const [week, index, range] = [...row.children].map(textOf);
    const name = `week ${week}`;
    if (!isSampled) figures[`${name}, opinions`] = textOf(row.lastElementChild);
    if (row.children.length === 4) readDrawn(name, index, range, { figures, isSampled });
    else if (!isSampled) figures[name] = index;
  }
}

export function recomputed(of, { filter }, printedFigures) {
  const { current, previous } = periodsOf(of, filter.days);
  const brands = of.topics.filter(({ role }) => role === 'brand').map(({ id }) => id);
  const asked = filter.topicId === null ? brands : [filter.topicId];
  const heard = limited(of.heard, filter).filter(({ topicId }) => asked.includes(topicId));
  const [read, earlier] = [current, previous].map((period) => heard.filter(({ day }) => isWithin(day, period)));
  if (read.length === 0) return {};
  const [opinions, then] = [opinionsOf(read), opinionsOf(earlier)];
  const now = indexOf(opinions, endOf(current.to));
  const before = indexOf(then, endOf(previous.to));
  const isSampled = read.length > MOST_READ;
  const figures = {};
  const n = countRead(read.length, /^From ([\d,]+) of /, printedFigures['told from']);
  figures['told from'] = isSampled ? `From ${number(n)} of ${number(read.length)} mentions, spread over the period Open them as a list` : `From all mentions of the period: ${number(read.length)}`;
  const weeks = weeksOf(current).map((week) => ({ week, index: indexOf(opinions.filter(({ day }) => isWithin(day, week)), endOf(week.to)) }));
  if (isSampled) {
    // Of one topic the sample is known: what it says counts again to the letter.
    const known = asked.length === 1 ? opinionsOf(sampledFrom(read, printedFigures.ids)) : null;
    figures.ids = listed(read, printedFigures.ids);
    const spans = [{ name: 'index', span: current }, ...weeks.map(({ week }) => ({ name: `week ${dayRange(week)}`, span: week }))];
    for (const { name, span } of spans.filter((one) => typeof printedFigures[one.name] === 'object')) {
      const indexIn = (all) => indexOf(all.filter(({ day }) => isWithin(day, span)), endOf(span.to)).value;
      const ofRead = `${name}${READ}`;
      figures[name] = indexIn(opinions);
      figures[ofRead] = known === null ? printedFigures[ofRead] : decimal(indexIn(known) ?? Number.NaN);
    }
    if (printedFigures.moved !== undefined) figures.moved = printedFigures.moved;
    return figures;
  }
  Object.assign(figures, drawnFigures('index', now), { of: ofWords(now) });
  if (now.value === null) figures.index = fewWords(now);
  else figures.moved = earlier.length > MOST_READ ? printedFigures.moved : before.value === null ? 'not told' : `${signed(now.value - before.value, 1)} since the period before`;
  for (const { week, index } of weeks) {
    const name = `week ${dayRange(week)}`;
    figures[`${name}, opinions`] = number(index.weighed.length);
    Object.assign(figures, index.value === null ? { [name]: 'Too few' } : drawnFigures(name, index));
  }
  const strongest = now.value === null ? [] : now.weighed.toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points) || (a.id < b.id ? -1 : 1)).slice(0, STRONGEST);
  strongest.forEach(({ day, site, weight, points }, at) => {
    figures[`strongest ${at + 1}`] = [dayName(day), siteName(site), decimal(weight, 2), signed(points, 1)].join(' | ');
  });
  if (now.value !== null) for (const by of BY) Object.assign(figures, partsOf(by, now, earlier.length > MOST_READ ? null : before, printedFigures));
  return figures;
}

/** The ids of a sample, if all are of what may be read. */
const listed = (rows, ids) => (new Set(sampledFrom(rows, ids).map(({ mention }) => mention.id)).size === ids.split(' ').length ? ids : 'others too');

const endOf = (day) => Date.parse(dayAfter(day, 1));

function drawnFigures(name, { value, low, high }) {
  return value === null ? {} : { [name]: decimal(value), [`${name}, low end`]: low, [`${name}, high end`]: high };
}

function ofWords({ weighed, authors, unscored, sameAuthor }) {
  return [
    `Opinions: ${number(weighed.length)}, of authors: ${number(authors)}`,
    ...(unscored > 0 ? [`Not scored: ${number(unscored)}`] : []),
    ...(sameAuthor > 0 ? [`Beyond what counts of one author a week: ${number(sameAuthor)}`] : []),
  ].join('; ');
}

function fewWords({ weighed, authors }) {
  const few = (what, have, least, more) => `${what}: ${number(have)} of at least ${least}. ${more}`;
  return weighed.length < LEAST_OPINIONS
    ? few('Opinions', weighed.length, LEAST_OPINIONS, `${LEAST_OPINIONS - weighed.length} more are needed for an index.`)
    : few('Authors', authors, LEAST, `Opinions of ${LEAST - authors} more are needed for an index.`);
}

/** What is said, each mention once: reposts, the brand's own and what has no time are no opinions. */
function opinionsOf(read) {
  const once = new Map(read.toSorted((a, b) => (a.topicId < b.topicId ? 1 : -1)).map((row) => [row.mention.id, row]));
  return [...once.values()].flatMap((row) => {
    const { mention: { id, authorId, post, decided, understanding, publishedAt }, match, day, site, language } = row;
    if (match.own === true || post.repost || publishedAt === null) return [];
    const said = { negative: -1, neutral: 0, positive: 1 }[decided?.sentiment];
    const { score, confidence } = match.toward ?? understanding.sentiment;
    const stars = said === undefined && post.rating?.best === 5 ? post.rating.value : null;
    const value = said ?? (stars !== null ? Math.max(-1, Math.min(1, (stars - 3) / 2)) : score === null ? null : score * (confidence ?? 0));
    const shown = (post.engagement.likes ?? 0) + (post.engagement.replies ?? 0) + (post.engagement.shares ?? 0);
    const aspect = shownBy(row).aspects[0]?.kind;
    return [{ id, authorId, at: publishedAt, day, site, language, value, shown, aspect: aspect === undefined ? 'Nothing in particular' : (ASPECT_NAMES[aspect] ?? aspect) }];
  });
}

/** The index as it is at an instant: {value (null: too few), low, high, weighed, authors, unscored, sameAuthor}. */
function indexOf(opinions, now) {
  const scored = opinions.filter(({ at, value }) => at <= now && value !== null);
  const unscored = opinions.filter(({ at, value }) => at <= now && value === null).length;
  const ofAuthor = new Map();
  const counting = scored.toSorted((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1)).filter(({ authorId, at }) => {
    if (authorId === null) return true;
    const week = `${Math.floor((now - at) / (7 * DAY))} ${authorId}`;
    ofAuthor.set(week, (ofAuthor.get(week) ?? 0) + 1);
    return ofAuthor.get(week) <= MOST_OF_AUTHOR;
  });
  const weights = counting.map(({ at, shown }) => Math.log2(2 + shown) * 2 ** -((now - at) / (HALF_LIFE * DAY)));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const weighed = counting.map((opinion, at) => ({ ...opinion, weight: weights[at], points: (50 * weights[at] * opinion.value) / all }));
  const byAuthor = new Map();
  for (const { authorId, id, weight, value } of weighed) {
    const key = authorId === null ? `post ${id}` : `author ${authorId}`;
    const own = byAuthor.get(key) ?? { weight: 0, sum: 0 };
    byAuthor.set(key, { weight: own.weight + weight, sum: own.sum + weight * value });
  }
  const told = { weighed, authors: byAuthor.size, unscored, sameAuthor: scored.length - counting.length };
  if (weighed.length < LEAST_OPINIONS || byAuthor.size < LEAST) return { value: null, ...told };
  const value = 50 + weighed.reduce((sum, { points }) => sum + points, 0);
  const usual = all / byAuthor.size;
  // One more author wholly for it and one wholly against it, so that all of one mind leave room for others.
  const units = [...byAuthor.values(), { weight: usual, sum: usual }, { weight: usual, sum: -usual }];
  const { low, high } = bootstrapped(units, (drawn) => 50 + (50 * total(drawn, 'sum')) / total(drawn, 'weight'));
  return { value, low: Math.min(low, value), high: Math.max(high, value), ...told };
}

const total = (all, field) => all.reduce((sum, one) => sum + one[field], 0);

/** The parts that move the index most first; alike ones by the code of their site, aspect or language. */
const mostFirst = (a, b) => Math.abs(b.points) - Math.abs(a.points) || (a.key < b.key ? -1 : 1);

/** What each site, aspect or language adds to the index, and how that moved; `before` null: not compared here. */
function partsOf(by, now, before, printedFigures) {
  const nameOf = { site: ({ site }) => siteName(site), aspect: ({ aspect }) => aspect, language: ({ language }) => languageName(language) }[by];
  const all = total(now.weighed, 'weight');
  const parts = [...grouped(now.weighed, nameOf)].map(([name, own]) => ({ name, key: own[0][by], own, points: total(own, 'points') }));
  const figures = { [`by ${by}`]: parts.toSorted(mostFirst).map(({ name }) => name).join(', ') };
  for (const { name, own, points } of parts) {
    figures[`by ${by}: ${name}`] = [signed(points, 1), number(own.length), percent(total(own, 'weight') / all)].join(' | ');
    const key = `by ${by}: ${name}, moved`;
    if (before === null) {
      if (printedFigures[key] !== undefined) figures[key] = printedFigures[key];
    } else if (before.value !== null) figures[key] = signed(points - total(before.weighed.filter((one) => nameOf(one) === name), 'points'), 1);
  }
  return figures;
}

