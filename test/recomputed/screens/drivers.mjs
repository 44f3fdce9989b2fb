import { say } from '../../../scripts/browser/words.mjs';
import { comparedWith } from '../counting/comparison.mjs';
import { isWithin, periodsOf } from '../counting/days.mjs';
import { limited } from '../counting/heard.mjs';
import { shareOf } from '../counting/intervals.mjs';
import { counted, dayName, dayRange, decimal, number, percent, percentRange } from '../counting/written.mjs';
import { plain, sectionOf, textOf } from '../reading.mjs';
import { addressOf } from '../views.mjs';
import { folded } from '../words/folded.mjs';
import { printedRecurring, recurringOf } from '../words/recurring.mjs';
import { finderOf, searchable } from '../words/searched.mjs';
import { wordsIn } from '../words/split.mjs';
import { driving, logOdds, rising, writersOf } from '../words/telling.mjs';
import { bodyOf, termsOf } from '../words/terms.mjs';

const SIDES = { negative: 'When they are displeased', positive: 'When they are pleased' };
const [MOST_TERMS, MOST_RISING, MOST_RISING_ALONE, LEAST_PEOPLE, MOST_EXAMPLES, MOST_READ] = [24, 5, 12, 10, 3, 1_000];
const [SMALLEST, LARGEST] = [13, 40];

/** Words and phrases of both sides, against each other and the period before, in lists and clouds, what rises, and what recurs. */
export function views(_of, filters) {
  return filters.map((filter) => ({ filter, path: addressOf('insights', filter, { part: 'drivers' }) }));
}

export async function printed(reader) {
  const first = await reader.document();
  if (sectionOf(first, 'What people say') === null) return {};
  const figures = { read: readOf(first), ids: idsRead(first), ...printedSides('side', first), ...printedRising(first), ...printedRecurring(first) };
  if (sectionOf(first, 'What people say').querySelector('select') === null) return figures;
  await reader.choose('Compared with', 'before');
  return { ...figures, ...printedSides('before', await reader.document()) };
}

const readOf = (document) => [...document.querySelectorAll('p')].map(textOf).filter((words) => /captured mentions? (was|were) read/.test(words)).join(' ');

/** Of a sample, the ids of each period's mentions as the screen opens them; else nothing. */
function idsRead(document) {
  const links = [...document.querySelectorAll('p a[href*="mentions="]')].filter((link) => / captured mentions were read/.test(link.closest('p').textContent));
  return links.map((link) => new URLSearchParams(link.getAttribute('href').split('?')[1]).get('mentions').split('\n').sort().join('\n')).join('\n\n');
}

function printedSides(against, document) {
  const figures = {};
  for (const [side, title] of Object.entries(SIDES)) {
    const section = [...document.querySelectorAll('section section')].find((one) => textOf(one.querySelector('h3'))?.startsWith(title));
    if (section === undefined) continue;
    const name = `${side} against ${against}`;
    figures[name] = textOf(section.querySelector('h3 a'));
    const none = section.querySelector(':scope > p');
    if (none !== null) figures[`${name}: none`] = textOf(none);
    const items = termItems(section);
    items.forEach((item, at) => (figures[`${name} ${at + 1}`] = termWords(item)));
    Object.assign(figures, printedCloud(name, section));
  }
  return figures;
}

const termItems = (section) => [...section.querySelectorAll('ol > li')];
const termWords = (item) => [item.querySelector('a'), item.querySelector('span'), item.querySelector(':scope > details > summary')].map(textOf).join(' | ');

/** Each word of a cloud: how large and how bold. */
function printedCloud(name, section) {
  return Object.fromEntries([...section.querySelectorAll('svg[aria-hidden] a text')].map((word) => (
    [`${name}, cloud: ${textOf(word)}`, `${word.getAttribute('font-weight') === '600' ? 'bold' : 'plain'}, ${word.getAttribute('font-size')} px`]
  )));
}

function printedRising(document) {
  const panel = sectionOf(document, 'On the rise');
  const figures = {};
  const none = panel.querySelector(':scope > p');
  if (panel.querySelector('section') === null) figures.rising = textOf(none);
  for (const section of panel.querySelectorAll('section')) {
    termItems(section).forEach((item, at) => (figures[`rising ${plain(section.getAttribute('aria-label'))} ${at + 1}`] = termWords(item)));
  }
  return figures;
}

export function recomputed(of, { filter }, printedFigures) {
  const periods = periodsOf(of, filter.days);
  const topics = of.topics.filter(({ id }) => filter.topicId === null || id === filter.topicId);
  const compared = comparedWith(of, topics, periods);
  const heard = limited(of.heard, filter);
  const called = new Set(topics.flatMap(({ name }) => wordsIn(folded(name).text).map(({ text }) => text)));
  const spans = [periods.current, ...(compared.period === null ? [] : [compared.period])];
  const lists = (printedFigures.ids ?? '').split('\n\n');
  const read = spans.map((period) => readIn(heard.filter(({ day }) => isWithin(day, period)), { period, lists, called, alone: filter.topicId !== null }));
  if (read[0].of === 0) return {};
  const [now, before] = read;
  return {
    read: read.map(({ words }) => words).join(' '),
    ids: read.filter(({ ids }) => ids !== null).map(({ ids }) => ids.join('\n')).join('\n\n'),
    ...sidesOf('side', now.said, null, printedFigures),
    ...(before === undefined ? {} : sidesOf('before', now.said, before.said, printedFigures)),
    ...recurringOf(now.said, printedFigures),
    ...risingOf(topics, { now, before, compared, most: filter.topicId === null ? MOST_RISING : MOST_RISING_ALONE }),
  };
}

/** What is read of a period: all of it, or those thousand that the screen says it read, which must be of it. */
function readIn(rows, { period, lists, called, alone }) {
  const known = new Set(rows.map(({ mention }) => mention.id));
  const listed = rows.length <= MOST_READ ? null : (lists.find((list) => list.split('\n').every((id) => known.has(id)))?.split('\n') ?? []);
  const own = listed === null ? rows : rows.filter(({ mention }) => listed.includes(mention.id));
  const byId = new Map();
  for (const row of own.toSorted((a, b) => (a.topicId < b.topicId ? -1 : 1))) byId.set(row.mention.id, [...(byId.get(row.mention.id) ?? []), row]);
  const said = [...byId.values()].map((under) => {
    const [{ mention, label }] = under;
    const terms = termsOf(mention, called);
    // A list of all topics knows the mention's own label alone.
    return { mention, label: alone ? label : (mention.decided?.sentiment ?? mention.understanding.sentiment.label), topicIds: under.map(({ topicId }) => topicId), terms };
  });
  const n = number(rows.length);
  const words = listed === null
    ? `${dayRange(period)}: ${rows.length === 1 ? 'the one captured mention was read' : `all ${n} captured mentions were read`}.`
    : `${dayRange(period)}: ${number(MOST_READ)} of ${n} captured mentions were read, spread evenly over the days. What opens are all of them. Open them as a list`;
  return { said, of: rows.length, words, ids: listed === null ? null : listed.toSorted() };
}

function sidesOf(against, now, before, printedFigures) {
  const labelled = (said, side) => said.filter(({ label }) => label === side);
  const found = Object.keys(SIDES).map((side) => {
    const here = labelled(now, side);
    const there = before === null ? labelled(now, side === 'negative' ? 'positive' : 'negative') : labelled(before, side);
    return { side, here, there, ...termsThat(here, there) };
  });
  const strongest = Math.max(0, ...found.flatMap(({ terms }) => terms.map(({ z }) => z)));
  return Object.assign({}, ...found.map((one) => sideFigures(`${one.side} against ${against}`, { ...one, against, strongest, printedFigures })));
}

const searched = new WeakMap();
function searchableOf({ mention }) {
  if (!searched.has(mention)) searched.set(mention, searchable(bodyOf(mention.post)));
  return searched.get(mention);
}

/** What drives here against there, each counted as the list that it opens. */
function termsThat(here, there) {
  const [people, others] = [writersOf(here).size, writersOf(there).size];
  if (people < LEAST_PEOPLE || others < LEAST_PEOPLE) return { terms: [], tests: null };
  const { found, tests } = driving(here, there, MOST_TERMS);
  const terms = found.map(({ term, sure }) => {
    const written = writtenAs(term, here);
    const [own, elsewhere] = [here, there].map((said) => said.filter((one) => finderOf(written)(searchableOf(one))));
    const [n, m] = [writersOf(own).size, writersOf(elsewhere).size];
    return { term, written, sure, own, n, m, people, others, z: logOdds({ n, of: people }, { n: m, of: others }) };
  });
  return { terms: terms.filter(({ z }) => z > 0).sort((a, b) => b.z - a.z || (a.term < b.term ? -1 : 1)), tests };
}

/** As most of those that say it write it, of equally many the first by its letters. */
function writtenAs(term, said) {
  const ways = new Map();
  for (const { terms } of said) if (terms.has(term)) ways.set(terms.get(term), (ways.get(terms.get(term)) ?? 0) + 1);
  return [...ways].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0][0];
}

/** So many of the newest as are of different writers and texts, at most three. */
function examplesOf(term, own) {
  const [writers, texts] = [new Set(), new Set()];
  for (const { mention, terms } of own.toSorted((a, b) => b.mention.listedAt - a.mention.listedAt || (a.mention.id < b.mention.id ? -1 : 1))) {
    const [writer, text] = [mention.authorId ?? mention.id, folded(bodyOf(mention.post).slice(0, 6_000)).text];
    if (!terms.has(term) || writers.has(writer) || texts.has(text)) continue;
    writers.add(writer);
    texts.add(text);
  }
  const n = Math.min(MOST_EXAMPLES, writers.size);
  return n === 0 ? 'null' : counted(n, 'example');
}

function sideFigures(name, { here, terms, tests, against, strongest, printedFigures }) {
  const people = (n) => counted(n, 'person', 'people');
  const figures = { [name]: `${counted(here.length, 'mention')} · ${people(writersOf(here).size)}` };
  if (terms.length === 0) {
    figures[`${name}: none`] = tests === null
      ? `Too few to compare: fewer than ${LEAST_PEOPLE} people are on one of the sides.`
      : tests === 1 ? 'Nothing stands out: 1 word or phrase was compared.' : `Nothing stands out among ${number(tests)} words and phrases.`;
  }
  terms.forEach(({ term, written, sure, own, n, m, people: all, others, z }, at) => {
    const [share, other] = [shareOf(n, all), shareOf(m, others)];
    const numbers = [
      `${counted(own.length, 'mention')} · ${people(n)}`,
      `${percent(share.share)} (${percentRange(share.low, share.high)}) of people ${against === 'side' ? `here, ${percent(other.share)} of the other side` : `now, ${percent(other.share)} before`}`,
      `z = ${decimal(z, 1)}`,
      ...(sure ? [] : ['may be chance']),
    ];
    figures[`${name} ${at + 1}`] = [written, numbers.join(' · '), examplesOf(term, own)].join(' | ');
  });
  return { ...figures, ...cloudOf(name, { terms, strongest, printedFigures }) };
}

/**
 * The words of a cloud: those for which there was room, bold where they are sure, none larger than its z allows beside the strongest; what
 * is smaller is so because all are, or because it is wide.
 */
function cloudOf(name, { terms, strongest, printedFigures }) {
  const figures = {};
  for (const { written, z, sure } of terms) {
    const key = `${name}, cloud: ${written}`;
    const drawn = printedFigures[key];
    if (drawn === undefined) continue;
    const [weight, most] = [sure ? 'bold' : 'plain', SMALLEST + (LARGEST - SMALLEST) * (z / strongest)];
    figures[key] = drawn.startsWith(weight) && Number.parseFloat(drawn.split(', ')[1]) <= most ? drawn : `${weight}, ${most} px at most`;
  }
  return figures;
}

function risingOf(topics, { now, before, compared, most }) {
  if (before === undefined) {
    const { name, since, widened } = compared;
    return { rising: plain(say(widened ? 'overview.notComparableMore' : 'overview.notComparable', { name, since: dayName(since) })) };
  }
  const under = ({ said }, id) => said.filter(({ topicIds }) => topicIds.includes(id));
  const people = (n) => counted(n, 'person', 'people');
  const figures = {};
  let all = 0;
  for (const { id, name } of topics) {
    const [is, was] = [under(now, id), under(before, id)];
    const { found, tests } = rising(is, was, most);
    all += tests;
    found.forEach(({ term, p, times }, at) => {
      const written = writtenAs(term, is);
      const [own, earlier] = [is, was].map((said) => said.filter((one) => finderOf(written)(searchableOf(one))));
      const of = `${number(writersOf(own).size)} of ${people(writersOf(is).size)}, ${number(writersOf(earlier).size)} of ${people(writersOf(was).size)} before: ${decimal(times, 1)} times the share`;
      const chance = p < 0.001 ? 'p < 0.001' : `p = ${decimal(p, 3)}`;
      figures[`rising ${name} ${at + 1}`] = [written, `${counted(own.length, 'mention')} · ${of} · ${chance}`, examplesOf(term, own)].join(' | ');
    });
  }
  if (Object.keys(figures).length === 0) {
    figures.rising = all === 1 ? 'Nothing rose by more than chance explains (1 word or phrase).' : `Nothing rose by more than chance explains (${number(all)} words and phrases).`;
  }
  return figures;
}
