import { loadModule } from '../../scripts/loadModule.mjs';
import { median, say } from './measure.mjs';

/** Series of each kind without spikes, and as many with three planted ones. */
const SERIES = 20;

/**
 * How many planted spikes Earshot's rule finds, and how soon, beside the rules of other tools at as many false alarms: each
 * rule's threshold moved until it alarms as often in quiet months as Earshot does at Balanced, and Earshot's α moved until it
 * alarms as often as each tool does as its makers set it. `--many` takes another number of series.
 */
export async function spikesFound({ many = SERIES } = {}) {
  const { spikeBench } = await loadModule('test/bench/spikes.ts');
  const figures = {};
  const all = [];
  for (const { name, volume, months, besides } of spikeBench(many)) {
    const [first] = besides;
    say(`\n${name}, ${volume} a day: ${months} quiet months, ${first.own.of} spikes`);
    say(`${'Earshot, Balanced'.padEnd(26)}${two(first.falseAlarms.own)} false a month, ${told(first.own)}`);
    figures[`${name} ${volume} balanced`] = { false_a_month: two(first.falseAlarms.own), months, ...figure(first.own) };
    for (const one of besides) {
      all.push({ ...one, kind: `${name} ${volume}` });
      if (one.setting === 'balanced') figures[`${name} ${volume} ${one.peer}`] = { false_a_month: two(one.falseAlarms.peer), ...figure(one.theirs) };
      say(lineOf(one));
    }
  }
  say('\nAll kinds, at equal false alarms');
  const groups = {
    balanced: all.filter(({ setting }) => setting === 'balanced'),
    'as set': all.filter(({ setting }) => setting !== 'balanced'),
  };
  for (const [set, of] of Object.entries(groups)) {
    const nameOf = ({ peer, setting }) => (setting === 'balanced' ? peer : `${peer} ${setting}`);
    for (const name of new Set(of.map(nameOf))) {
      const some = of.filter((one) => nameOf(one) === name);
      figures[`${set}, ${name}`] = together(some);
      say(`  ${name.padEnd(24)}${Object.entries(figures[`${set}, ${name}`]).map(([key, value]) => `${key} ${value}`).join('   ')}`);
    }
  }
  const worst = (field) => Math.min(...Object.entries(figures).filter(([name]) => name.startsWith('balanced, ')).map(([, value]) => value[field]));
  const behind = all.filter((one) => one.setting === 'balanced' && one.own.found < one.theirs.found);
  figures.behind = Object.fromEntries(behind.map(({ kind, peer, own, theirs }) => [`${kind} ${peer}`, `${own.found} to ${theirs.found}`]));
  return { ratios: { spikes_found_ahead: worst('found_ahead'), spikes_hours_ahead: worst('hours_ahead') }, figures };
}

/** Over all kinds: by how large a share of the spikes Earshot finds more, and by how many hours sooner those that both find. */
function together(some) {
  const sum = (of) => some.reduce((total, one) => total + of(one), 0);
  const own = sum((one) => one.own.found);
  const theirs = sum((one) => one.theirs.found);
  const delays = some.flatMap(({ both }) => both);
  return {
    false_own: two(sum(({ falseAlarms }) => falseAlarms.own) / some.length),
    false_peer: two(sum(({ falseAlarms }) => falseAlarms.peer) / some.length),
    found_own: own, found_peer: theirs, of: sum((one) => one.own.of),
    found_ahead: Math.round((1_000 * (own - theirs)) / sum((one) => one.own.of)) / 1_000,
    hours_ahead: delays.length === 0 ? 0 : median(delays.map(({ own: ours, peer }) => peer - ours)),
  };
}

function lineOf({ peer, setting, falseAlarms, own, theirs, both }) {
  const label = setting === 'balanced' ? `  ${peer}` : `  ${peer}, set to ${setting}`;
  const beside = setting === 'balanced' ? '' : `   Earshot: ${two(falseAlarms.own)} false, ${told(own)}`;
  const sooner = both.length === 0 ? '' : `   both (${both.length}): ${median(both.map((one) => one.own))} h, ${median(both.map((one) => one.peer))} h`;
  return `${label.padEnd(26)}${two(falseAlarms.peer)} false a month, ${told(theirs)}${beside}${sooner}`;
}

const two = (value) => Math.round(value * 100) / 100;
const percent = (share) => Math.round(100 * share);
const figure = ({ found, of, low, high, hours }) => ({ found, of, low: percent(low), high: percent(high), hours: hours ?? '-' });
const told = ({ found, of, low, high, hours }) => `found ${percent(found / of)} % (${percent(low)}-${percent(high)}) in ${hours ?? '-'} h`;
