/**
 * A figure that is drawn at random, or of a sample, and stands on the screen with its interval and the word for that: what is counted
 * again from everything must lie in it. Only readers make these, of what the screen says of itself.
 */
export function sampled(printed, { low, high }) {
  return { printed, low, high };
}

/**
 * The figures of a screen that are not as counted: [{screen, view, figure, printed, recomputed}]. Printed and recomputed figures are
 * texts by their names; of a sampled one the recomputed is a number. What only one of both has is a difference.
 */
export function differences({ screen, view, printed, recomputed }) {
  const names = [...new Set([...Object.keys(printed), ...Object.keys(recomputed)])];
  return names
    .filter((name) => !agree(printed[name], recomputed[name]))
    .map((figure) => ({ screen, view, figure, printed: told(printed[figure]), recomputed: told(recomputed[figure]) }));
}

function agree(printed, recomputed) {
  if (printed === undefined || recomputed === undefined) return false;
  if (typeof printed === 'object' && printed !== null) {
    return typeof recomputed === 'number' && recomputed >= printed.low && recomputed <= printed.high;
  }
  return printed === recomputed;
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
