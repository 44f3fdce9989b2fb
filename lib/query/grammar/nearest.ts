const MOST_COMPARED = 40;

/** The candidate that takes the fewest edits (Levenshtein 1966) to become `name`; the first of equals. */
export function nearestOf(name: string, candidates: readonly string[]): string {
  const bounded = name.slice(0, MOST_COMPARED);
  let best = '';
  let least = Infinity;
  for (const candidate of candidates) {
    const edits = editsBetween(bounded, candidate);
    if (edits < least) {
      least = edits;
      best = candidate;
    }
  }
  return best;
}

/** Whether a name is so like another that it is plainly meant: at most every second letter is wrong. */
export function isNear(name: string, candidate: string): boolean {
  if (name.length > MOST_COMPARED) return false;
  return editsBetween(name, candidate) * 2 <= Math.max(name.length, candidate.length);
}

function editsBetween(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let line = 1; line <= from.length; line++) {
    const next = [line];
    for (let column = 1; column <= to.length; column++) {
      const replaced = (row[column - 1] ?? 0) + (from[line - 1] === to[column - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
