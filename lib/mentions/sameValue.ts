/** Whether two values of plain data are the same, in whatever order their fields stand; an absent field is undefined. */
export function isSameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [some, others] = [a as Record<string, unknown>, b as Record<string, unknown>];
  return [...new Set([...Object.keys(some), ...Object.keys(others)])].every((key) => isSameValue(some[key], others[key]));
}
