import { say } from '../../../scripts/browser/words.mjs';
import { counted, dayName, decimal, number } from '../counting/written.mjs';
import { plain, sectionOf, textOf } from '../reading.mjs';
import { examplesOf, foundIn, termItems, termWords, writtenAs } from './shown.mjs';
import { rising, writersOf } from './telling.mjs';

/** What the screen says that rises, by its topics. */
export function printedRising(document) {
  const panel = sectionOf(document, 'On the rise');
  const figures = {};
  const none = panel.querySelector(':scope > p');
  if (panel.querySelector('section') === null) figures.rising = textOf(none);
  for (const section of panel.querySelectorAll('section')) {
    termItems(section).forEach((item, at) => (figures[`rising ${plain(section.getAttribute('aria-label'))} ${at + 1}`] = termWords(item)));
  }
  return figures;
}

/** What rises in each topic, or that nothing does. */
export function risingOf(topics, { now, before, compared, most }, printedFigures) {
  if (before === undefined) {
    const { name, since, widened } = compared;
    return { rising: plain(say(widened ? 'overview.notComparableMore' : 'overview.notComparable', { name, since: dayName(since) })) };
  }
  const isOfSample = [now, before].some(({ said, ids }) => ids !== null && said.some(({ topicIds }) => topicIds.length > 1));
  if (isOfSample) return risingOfSample(topics, { now, before, most }, printedFigures);
  const figures = {};
  let all = 0;
  for (const { id, name } of topics) {
    const [is, was] = [now, before].map(({ said }) => said.filter(({ topicIds }) => topicIds.includes(id)));
    const { found, tests } = rising(is, was, most);
    all += tests;
    found.forEach((one, at) => (figures[`rising ${name} ${at + 1}`] = risenWords(one, is, was)));
  }
  return Object.keys(figures).length === 0 ? { rising: noneRose(all) } : figures;
}

/**
 * Of a mention under several topics a sample may hold one, and the screen does not say which: what it compared lies between what is heard
 * under one topic alone and all. What rises is counted again where one topic is looked at.
 */
function risingOfSample(topics, { now, before, most }, printedFigures) {
  if (printedFigures.rising === undefined) return Object.fromEntries(Object.entries(printedFigures).filter(([name]) => name.startsWith('rising ')));
  const testsOf = (isHeard) => topics.reduce((sum, { id }) => sum + rising(...[now, before].map(({ said }) => said.filter((one) => isHeard(one, id))), most).tests, 0);
  const [least, all] = [testsOf(({ topicIds }, id) => topicIds.length === 1 && topicIds[0] === id), testsOf(({ topicIds }, id) => topicIds.includes(id))];
  const n = Number(/\(([\d,]+) words/.exec(printedFigures.rising)?.[1].replaceAll(',', ''));
  return { rising: n >= least && n <= all ? printedFigures.rising : noneRose(`${least} to ${all}`) };
}

const noneRose = (n) => `Nothing rose by more than chance explains (${n === 1 ? '1 word or phrase' : `${typeof n === 'number' ? number(n) : n} words and phrases`}).`;

function risenWords({ term, p, times }, is, was) {
  const people = (n) => counted(n, 'person', 'people');
  const written = writtenAs(term, is);
  const [own, earlier] = [is, was].map((said) => foundIn(said, written));
  const of = `${number(writersOf(own).size)} of ${people(writersOf(is).size)}, ${number(writersOf(earlier).size)} of ${people(writersOf(was).size)} before: ${decimal(times, 1)} times the share`;
  const chance = p < 0.001 ? 'p < 0.001' : `p = ${decimal(p, 3)}`;
  return [written, `${counted(own.length, 'mention')} · ${of} · ${chance}`, examplesOf(term, own)].join(' | ');
}
