import { binomialTail } from './counting/chances.mjs';

/** By so much of its width may an interval of 95 % be missed and it be chance: of normal estimates one in a million lies farther off. */
const FAR = 0.75;
const MISSED = 0.05;
/** Where chance makes as many misses as there are seldomer than so, they are none of chance's. */
const SELDOM = 0.001;

/**
 * A figure of a sample that stands on the screen with its interval of 95 % and the word for that: what is counted again from everything
 * must lie in it, as `judged` of all such figures together. Only readers make these, of what the screen says of itself.
 */
export function sampled(printed, { low, high }) {
  return { printed, low, high, isSample: true };
}

/** A figure that is drawn at random, and drawn again: another draw must lie between these, each time. */
export function within(printed, { low, high }) {
  return { printed, low, high, isSample: false };
}

/**
 * The figures of a screen that are not as counted: [{screen, view, figure, printed, recomputed, mayBeChance}]. Printed and recomputed
 * figures are texts by their names; of those that have limits the recomputed is a number. What only one of both has is a difference.
 */
export function differences({ screen, view, printed, recomputed }) {
  const names = [...new Set([...Object.keys(printed), ...Object.keys(recomputed)])];
  return names.filter((name) => !agree(printed[name], recomputed[name], 0)).map((figure) => ({
    screen, view, figure, printed: told(printed[figure]), recomputed: told(recomputed[figure]),
    mayBeChance: printed[figure]?.isSample === true && agree(printed[figure], recomputed[figure], FAR),
  }));
}

/** Whether they are the same; with `slack`, in limits that are so much of their width wider at each end. */
function agree(printed, recomputed, slack) {
  if (printed === undefined || recomputed === undefined) return false;
  if (typeof printed !== 'object' || printed === null) return printed === recomputed;
  const more = slack * (printed.high - printed.low);
  return typeof recomputed === 'number' && recomputed >= printed.low - more && recomputed <= printed.high + more;
}

/** How many figures are of samples. */
export const samplesAmong = (printed) => Object.values(printed).filter((one) => one?.isSample === true).length;

/**
 * What of the differences stands where so many figures of samples were compared: {differences, byChance}. One in twenty of these misses its
 * interval by chance, and data and draws are the same each time, so that a run says the same whenever it is run. All misses stand where
 * a binomial number of so many with that chance is as large in fewer than one of a thousand cases, and those always that miss by far.
 * Figures of one sample go together: many misses are likelier than the binomial says, so that the bound is rather too strict than too loose.
 */
export function judged(found, samples) {
  const chance = found.filter(({ mayBeChance }) => mayBeChance);
  if (binomialTail(chance.length, samples, MISSED) < SELDOM) return { differences: found, byChance: [] };
  return { differences: found.filter(({ mayBeChance }) => !mayBeChance), byChance: chance };
}

function told(value) {
  if (value === undefined) return 'nothing';
  return typeof value === 'object' && value !== null ? `${value.printed} (${value.low} to ${value.high})` : String(value);
}

/** Differences in lines, the first so many of each screen. */
export function inLines(found, most = 12) {
  const lines = [];
  for (const screen of new Set(found.map((one) => one.screen))) {
    const own = found.filter((one) => one.screen === screen);
    for (const { view, figure, printed, recomputed } of own.slice(0, most)) {
      lines.push(`${screen} ${view}\n  ${figure}\n    printed    ${printed}\n    recomputed ${recomputed}`);
    }
    if (own.length > most) lines.push(`${screen}: ${own.length - most} more`);
  }
  return lines.join('\n');
}
