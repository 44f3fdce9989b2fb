import { clockAt, dayAfter } from '../counting/days.mjs';
import { driftAt, negativeShareAt } from '../counting/drift.mjs';
import { HOUR, hoursOf } from '../counting/hours.mjs';
import { spikeIn } from '../counting/usual.mjs';
import { counted, decimal, number, percent } from '../counting/written.mjs';
import { took } from '../counting/writtenTimes.mjs';
import { sectionOf, textOf } from '../reading.mjs';

/** Days that rules look back on. */
const LOOKED_BACK = 71;
const MOST_LOOKS = 1_000_000;

export function views() {
  return [{ path: 'alerts' }];
}

export async function printed(reader) {
  await reader.pressAll('Show older ones');
  const figures = {};
  const seen = new Map();
  for (const item of sectionOf(await reader.document(), 'What was caught')?.querySelectorAll('ul[aria-label] > li') ?? []) {
    const [head, numbers] = item.querySelectorAll('p');
    const at = item.querySelector('time').getAttribute('datetime');
    const name = textOf(head.querySelector('strong'));
    // Alerts of one hour and kind are told apart by their topics, which their words begin with.
    const key = `${at} ${kindIn(name)} ${name.split(':')[0]}`;
    seen.set(key, (seen.get(key) ?? 0) + 1);
    figures[key] = `${name} / ${textOf(numbers)}`;
  }
  return figures;
}

function kindIn(words) {
  if (/slowly (more|less)/.test(words)) return 'drift';
  return words.includes('negative') ? 'negative' : 'spike';
}

export function recomputed(of) {
  const names = new Map(of.topics.map(({ id, name }) => [id, name]));
  return Object.fromEntries(of.alerts.filter(({ found }) => found !== undefined).map(({ found }) => {
    const { topicId, kind, to } = found;
    const { listeningSince } = of.topics.find(({ id }) => id === topicId);
    const from = Math.max(listeningSince, Date.parse(dayAfter(clockAt(to, of.zone).day, -LOOKED_BACK)));
    const hours = hoursOf(of, topicId, { from, to });
    const words = { spike: spikeWords, drift: driftWords, negative: negativeWords }[kind];
    return [`${new Date(to).toISOString()} ${kind} ${names.get(topicId)}`, `${names.get(topicId)}: ${words(hours, found)}`];
  }));
}

const tenths = (value) => decimal(Math.round(value * 10) / 10, 3);
const hundredths = (value) => decimal(Math.round(value * 100) / 100, 3);
const comparedWith = (weeks) => `compared with ${counted(weeks, 'week')}`;
const chance = (p) => `by chance: 1 in ${p < 1 / MOST_LOOKS ? `${number(MOST_LOOKS)}+` : number(Number((1 / p).toPrecision(1)))}`;

function spikeWords(hours, { to, because }) {
  const { heard, seen, expected, p, weeks } = spikeIn(hours, to, because.hours);
  return `${counted(heard, 'mention')} in ${took(because.hours * HOUR, 0)}; usual: ${tenths(expected)} / ${counted(seen, 'post')} seen · ${chance(p)} · ${comparedWith(weeks)}`;
}

function driftWords(hours, { to }) {
  const { heard, expected, z, limit, weeks } = driftAt(hours, to);
  return `slowly ${z > 0 ? 'more' : 'less'}, ${counted(heard, 'mention')} in two weeks; usual: ${tenths(expected)} / z ${hundredths(z)} (±${hundredths(limit)}) · ${comparedWith(weeks)}`;
}

function negativeWords(hours, { to }) {
  const { negative, scored, usual, p, weeks } = negativeShareAt(hours, to);
  return `${percent(negative / scored)} negative, ${number(negative)} of ${number(scored)} in a day; usual: ${percent(usual)} / ${chance(p)} · ${comparedWith(weeks)}`;
}
