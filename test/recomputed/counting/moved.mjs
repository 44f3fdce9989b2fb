import { byLabel } from './heard.mjs';
import { LEAST, difference, net } from './intervals.mjs';
import { counted, dayRange, netWords, number, signed, signedPercent } from './written.mjs';

const WHY = 'An arrow is shown only where the change is larger than chance explains.';

/**
 * By how much the number of mentions moved, as the screens write it: an arrow where it did, per cent where there were ten before.
 * Both periods are of the same length.
 */
export function mentionsMoved(now, before, { current, previous }) {
  const arrow = now.length === before.length ? '' : now.length > before.length ? '↑' : '↓';
  const both = periods(current, counted(now.length, 'mention'), previous, counted(before.length, 'mention'));
  const change = before.length < LEAST ? '' : signedPercent(now.length / before.length - 1);
  if (arrow === '') return `unchanged (${both})`;
  return words(arrow, change, number(before.length), both);
}

/** The same of net sentiment; null where one of both has too few scored mentions for a rate. An arrow stands where chance does not explain it. */
export function netMoved(now, before, { current, previous }) {
  const [rate, then] = [net(byLabel(now)), net(byLabel(before))];
  if (rate === null || then === null) return null;
  const { low, high } = difference(then, rate);
  const moved = Math.round(rate.value) - Math.round(then.value);
  const both = `${periods(current, netWords(rate).both, previous, netWords(then).both)}. ${WHY}`;
  const arrow = low > 0 ? '↑' : high < 0 ? '↓' : '';
  const change = moved === 0 ? '' : netWords({ value: moved, low, high }).both;
  if (arrow === '' && change === '') return `unchanged (${both})`;
  return words(arrow, change, signed(Math.round(then.value)), both);
}

const periods = (current, now, previous, then) => `${dayRange(current)}: ${now}; ${dayRange(previous)}: ${then}`;

const words = (arrow, change, from, both) => `${arrow}${change} from ${from} (${both})`;

