import type { Toward } from './mention';

/** Whether two say the same, for the same reasons. */
export function isSameToward(a: Toward | undefined, b: Toward | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.label === b.label && a.score === b.score && a.confidence === b.confidence && areSameReasons(a.reasons, b.reasons);
}

function areSameReasons(some: Toward['reasons'], others: Toward['reasons']): boolean {
  if (some === undefined || others === undefined) return some === others;
  return some.length === others.length
    && some.every(({ start, contribution }, at) => start === others[at]?.start && contribution === others[at].contribution);
}
