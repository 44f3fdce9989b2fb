import { clockAt, dayAfter, isWithin, periodsOf, weekdayOf } from '../counting/days.mjs';
import { grouped } from '../counting/grouped.mjs';
import { LEAST, net, shareOf } from '../counting/intervals.mjs';
import { dayRange, decimal, netWords, number, percent, share as shareWords, signed } from '../counting/written.mjs';
import { rowsOf, sectionOf, textOf } from '../reading.mjs';
import { addressOf } from '../views.mjs';

/** The scales of recommendation: the highest answer of a detractor and the lowest of a promoter; and of the others the lowest good answer. */
const SCALES = {
  nps: { '0-10': [6, 9], '1-7': [4, 7], '1-5': [3, 5], '1-3': [1, 3] },
  csat: { '1-5': 4, '1-7': 6 },
  ces: { '1-5': 4, '1-7': 5 },
};

export function views(_of, filters) {
  return filters
    .filter(({ topicId, site }) => topicId === null && site === null)
    .map((filter) => ({ path: addressOf('insights', filter, { part: 'experience' }), filter }));
}

export async function printed(reader) {
  const figures = {};
  const options = [...(sectionOf(await reader.document(), 'Surveys')?.querySelectorAll('select option') ?? [])].map(textOf);
  figures.surveys = options.join(', ');
  for (const survey of options) {
    await reader.choose('Survey', survey);
    await reader.pressAll('Show as table');
    await reader.pressAll(/^Show [\d,]+ more$/);
    read(sectionOf(await reader.document(), 'Surveys'), survey, figures);
  }
  return figures;
}

function read(section, survey, figures) {
  const tile = section.querySelector('section');
  const [value, range] = tile.querySelector('h2 + div').children;
  figures[`${survey}: ${textOf(tile.querySelector('h2'))}`] = [value, range].map(textOf).filter((words) => words !== null).join(' ');
  figures[`${survey}: of`] = [...tile.querySelectorAll('li')].map(textOf).join('; ');
  for (const bar of section.querySelectorAll('ul[aria-label="How often each answer was given"] > li')) {
    const name = bar.querySelector('bdi');
    figures[`${survey}: answered ${textOf(name)}`] = textOf(name.parentElement.parentElement.lastElementChild);
  }
  for (const title of ['By segment', 'By week']) {
    for (const { head, ...cells } of rowsOf(sectionIn(section, title)?.querySelector('table'))) figures[`${survey}: ${head}`] = Object.values(cells).join(' | ');
  }
  const said = [...(sectionIn(section, 'What they wrote')?.querySelectorAll('li') ?? [])];
  if (said.length > 0) figures[`${survey}: said`] = said.map(textOf).join('; ');
}

const sectionIn = (section, title) => [...section.querySelectorAll('section')].find((one) => textOf(one.querySelector('h2')) === title);

export function recomputed(of, { filter }) {
  const { current } = periodsOf(of, filter.days);
  const answers = of.surveys.filter(({ at }) => isWithin(clockAt(at, of.zone).day, current)).toSorted((a, b) => a.at - b.at);
  const names = [...new Set(answers.map(({ survey }) => survey))];
  const bySurvey = names.map((name) => ({ name, own: answers.filter(({ survey }) => survey === name) }));
  const ordered = bySurvey.toSorted((a, b) => b.own.length - a.own.length || (a.name < b.name ? -1 : 1));
  return Object.assign({ surveys: ordered.map(({ name }) => name).join(', ') }, ...ordered.map(({ name, own }) => figuresOf(name, own, of)));
}

function figuresOf(survey, answers, of) {
  const { kind, scale } = answers[0];
  const { least, best, inverse = false } = scale;
  const figures = {};
  const figure = figureOf(kind, scale, answers);
  figures[`${survey}: ${kind.toUpperCase()} · ${survey}`] = figure.state === 'rate' ? `${figure.value} ${figure.range}`
    : figure.state === 'unknown' ? 'This figure is not defined for this scale; only the answers are counted.' : 'Too few answers for a score (fewer than 10)';
  figures[`${survey}: of`] = [
    `${number(answers.length)} ${answers.length === 1 ? 'answer' : 'answers'}`,
    `scale ${least} to ${best}, ${inverse ? least : best} is ${kind === 'ces' ? 'easiest' : 'best'}`,
    ...(figure.margin === undefined ? [] : [`margin ±${figure.margin}, as survey tools tell it`]),
    ...(figure.outside > 0 ? [`${number(figure.outside)} more ${figure.outside === 1 ? 'is' : 'are'} not on the scale, and in nothing`] : []),
  ].join('; ');
  for (let value = least; best - least <= 20 && value <= best; value++) {
    const count = answers.filter((answer) => answer.value === value).length;
    figures[`${survey}: answered ${value}`] = answers.length < LEAST ? number(count) : `${number(count)} ${percent(count / answers.length)}`;
  }
  const segments = grouped(answers.filter(({ segment }) => segment !== null), ({ segment }) => segment);
  for (const [segment, own] of segments) {
    const { state, value, range, n } = figureOf(kind, scale, own);
    figures[`${survey}: ${segment}`] = state === 'rate' ? `${value} | ${range} | ${number(n)}` : `– | – | ${number(n)}`;
  }
  const weeks = weeksOf(answers, of).map(({ days, own }) => ({ days, own, figure: figureOf(kind, scale, own) }));
  if (weeks.some((week) => week.figure.state === 'rate')) {
    for (const { days, own, figure: { state, low, high, at } } of weeks) {
      const write = kind === 'nps' ? (value) => signed(Math.round(value)) : (value) => percent(value / 100);
      figures[`${survey}: ${dayRange(days)}`] = state === 'rate' ? `${write(at)} | ${write(low)} to ${write(high)} | ${number(own.length)}` : `– | – | ${number(own.length)}`;
    }
  }
  const said = answers.filter(({ text }) => text !== null).toSorted((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));
  const words = said.map(({ value, text, at, segment }) => {
    const { day } = clockAt(at, of.zone);
    return `${number(value)} ${text} ${dayRange({ from: day, to: day })}${segment === null ? '' : ` · ${segment}`}`;
  });
  if (said.length > 0) figures[`${survey}: said`] = words.map((one) => one.replace(/^(\S+) /, '$1')).join('; ');
  return figures;
}

/** A score with its limits, in points or per cent, of whole answers on the scale; high is good, whichever way the survey asked. */
function figureOf(kind, { least, best, inverse = false }, answers) {
  const ends = SCALES[kind][`${least}-${best}`];
  if (ends === undefined) return { state: 'unknown', n: answers.length, outside: 0 };
  const upright = answers.map(({ value }) => (inverse ? least + best - value : value));
  const told = upright.filter((value) => Number.isInteger(value) && value >= least && value <= best);
  const [n, outside] = [told.length, upright.length - told.length];
  if (kind !== 'nps') {
    const share = shareOf(told.filter((value) => value >= ends).length, n);
    if (share === null) return { state: 'few', n, outside };
    const words = shareWords(share);
    return { state: 'rate', n, outside, value: words.share, range: words.range, at: share.share * 100, low: share.low * 100, high: share.high * 100 };
  }
  const [detractors, promoters] = [told.filter((value) => value <= ends[0]).length, told.filter((value) => value >= ends[1]).length];
  const score = net({ positive: promoters, negative: detractors, neutral: n - promoters - detractors });
  if (score === null) return { state: 'few', n, outside };
  const [p, d] = [promoters / n, detractors / n];
  const margin = decimal(1.96 * Math.sqrt((p + d - (p - d) ** 2) / n) * 100, 1);
  const words = netWords(score);
  return { state: 'rate', n, outside, margin, value: words.value, range: words.interval, at: score.value, low: score.low, high: score.high };
}

/** All weeks, Sunday to Saturday, from the first answer to the last. */
function weeksOf(answers, { zone }) {
  const days = answers.map((answer) => ({ ...answer, day: clockAt(answer.at, zone).day }));
  const last = days.at(-1).day;
  const weeks = [];
  for (let from = dayAfter(days[0].day, -weekdayOf(days[0].day)); from <= last; from = dayAfter(from, 7)) {
    const week = { from, to: dayAfter(from, 6) };
    weeks.push({ days: week, own: days.filter(({ day }) => isWithin(day, week)) });
  }
  return weeks;
}
