import { comparedWith } from '../counting/comparison.mjs';
import { isWithin, periodsOf } from '../counting/days.mjs';
import { limited } from '../counting/heard.mjs';
import { shareOf } from '../counting/intervals.mjs';
import { counted, dayRange, decimal, number, percent, percentRange } from '../counting/written.mjs';
import { sectionOf, textOf } from '../reading.mjs';
import { samplesOpened } from '../samples.mjs';
import { addressOf } from '../views.mjs';
import { folded } from '../words/folded.mjs';
import { printedRecurring, recurringOf } from '../words/recurring.mjs';
import { printedRising, risingOf } from '../words/risen.mjs';
import { examplesOf, foundIn, termItems, termWords, writtenAs } from '../words/shown.mjs';
import { wordsIn } from '../words/split.mjs';
import { driving, logOdds, writersOf } from '../words/telling.mjs';
import { termsOf } from '../words/terms.mjs';

const SIDES = { negative: 'When they are displeased', positive: 'When they are pleased' };
const [MOST_TERMS, MOST_RISING, MOST_RISING_ALONE, LEAST_PEOPLE] = [24, 5, 12, 10];
const [LEAST_READ, MOST_READ, SMALLEST, LARGEST] = [950, 1_000, 13, 40];

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
const idsRead = (document) => samplesOpened(document).map((ids) => ids.toSorted().join('\n')).join('\n\n');

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

/** Each word of a cloud: how large and how bold. */
function printedCloud(name, section) {
  return Object.fromEntries([...section.querySelectorAll('svg[aria-hidden] a text')].map((word) => (
    [`${name}, cloud: ${textOf(word)}`, `${word.getAttribute('font-weight') === '600' ? 'bold' : 'plain'}, ${word.getAttribute('font-size')} px`]
  )));
}

export function recomputed(of, { filter }, printedFigures) {
  const periods = periodsOf(of, filter.days);
  const topics = of.topics.filter(({ id }) => filter.topicId === null || id === filter.topicId);
  const compared = comparedWith(of, topics, periods);
  const heard = limited(of.heard, filter);
  const called = new Set(topics.flatMap(({ name }) => wordsIn(folded(name).text).map(({ text }) => text)));
  const spans = [periods.current, ...(compared.period === null ? [] : [compared.period])];
  const lists = (printedFigures.ids ?? '').split('\n\n');
  const read = spans.map((period) => readIn(heard.filter(({ day }) => isWithin(day, period)), { period, lists, called, alone: filter.topicId !== null, told: printedFigures.read }));
  if (read[0].of === 0) return {};
  const [now, before] = read;
  return {
    read: read.map(({ words }) => words).join(' '),
    ids: read.filter(({ ids }) => ids !== null).map(({ ids }) => ids.join('\n')).join('\n\n'),
    ...sidesOf('side', now.said, null, printedFigures),
    ...(before === undefined ? {} : sidesOf('before', now.said, before.said, printedFigures)),
    ...recurringOf(now.said, printedFigures),
    ...risingOf(topics, { now, before, compared, most: filter.topicId === null ? MOST_RISING : MOST_RISING_ALONE }, printedFigures),
  };
}

/** What is read of a period: all of it, or those thousand that the screen says it read, which must be of it. */
function readIn(rows, { period, lists, called, alone, told }) {
  const known = new Set(rows.map(({ mention }) => mention.id));
  const listed = rows.length <= MOST_READ ? null : (lists.find((list) => list.split('\n').every((id) => known.has(id)))?.split('\n') ?? []);
  const isListed = new Set(listed);
  const own = listed === null ? rows : rows.filter(({ mention }) => isListed.has(mention.id));
  const byId = new Map();
  for (const row of own.toSorted((a, b) => (a.topicId < b.topicId ? -1 : 1))) byId.set(row.mention.id, [...(byId.get(row.mention.id) ?? []), row]);
  const said = [...byId.values()].map((under) => {
    const [{ mention, label }] = under;
    const terms = termsOf(mention, called);
    // A list of all topics knows the mention's own label alone.
    return { mention, label: alone ? label : (mention.decided?.sentiment ?? mention.understanding.sentiment.label), topicIds: under.map(({ topicId }) => topicId), terms };
  });
  return { said, of: rows.length, words: readWords(rows.length, { period, listed, told }), ids: listed === null ? null : listed.toSorted() };
}

/** A sample is of a thousand, or of few less where an hour holds much that does not count; of a mention under two topics it may be of one. */
function readWords(all, { period, listed, told }) {
  const days = dayRange(period);
  if (listed === null) return `${days}: ${all === 1 ? 'the one captured mention was read' : `all ${number(all)} captured mentions were read`}.`;
  const [, written = ''] = new RegExp(`${days}: ([\\d,]+) of ${number(all)} `).exec(told) ?? [];
  const n = Number(written.replaceAll(',', ''));
  const read = n >= Math.max(LEAST_READ, listed.length) && n <= MOST_READ ? written : `about ${number(MOST_READ)}`;
  return `${days}: ${read} of ${number(all)} captured mentions were read, spread evenly over the days. What opens are all of them. Open them as a list`;
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

/** What drives here against there, each counted as the list that it opens. */
function termsThat(here, there) {
  const [people, others] = [writersOf(here).size, writersOf(there).size];
  if (people < LEAST_PEOPLE || others < LEAST_PEOPLE) return { terms: [], tests: null };
  const { found, tests } = driving(here, there, MOST_TERMS);
  const terms = found.map(({ term, sure }) => {
    const written = writtenAs(term, here);
    const [own, elsewhere] = [here, there].map((said) => foundIn(said, written));
    const [n, m] = [writersOf(own).size, writersOf(elsewhere).size];
    return { term, written, sure, own, n, m, people, others, z: logOdds({ n, of: people }, { n: m, of: others }) };
  });
  return { terms: terms.filter(({ z }) => z > 0).sort((a, b) => b.z - a.z || (a.term < b.term ? -1 : 1)), tests };
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
