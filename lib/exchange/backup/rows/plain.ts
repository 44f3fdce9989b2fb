const DEEPEST = 16;
/** Keys by which an object is changed, not filled. */
const REFUSED = new Set(['__proto__', 'constructor', 'prototype']);

const OTHERS = new Set(['function', 'symbol', 'bigint']);

/** Whether a value is nothing but texts, finite numbers and the like, in lists and objects: what settings are made of. */
export function isPlain(value: unknown, depth = 0): boolean {
  if (depth > DEEPEST) return false;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || value === null) return !OTHERS.has(typeof value);
  if (Array.isArray(value)) return value.every((one) => isPlain(one, depth + 1));
  if (ArrayBuffer.isView(value)) return false;
  return Object.entries(value).every(([key, one]) => !REFUSED.has(key) && isPlain(one, depth + 1));
}
