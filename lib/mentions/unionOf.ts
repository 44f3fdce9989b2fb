/**
 * What stands in either list. The order is that of the one which holds all, else of the letters, so that it does not matter
 * which comes first.
 */
export function unionOf(some: readonly string[], others: readonly string[]): string[] {
  const holdsAll = (list: readonly string[], of: readonly string[]): boolean => of.every((one) => list.includes(one));
  const whole = [some, others].filter((list) => holdsAll(list, some) && holdsAll(list, others)).map((list) => [...new Set(list)]);
  const [first, second] = whole;
  if (first === undefined) return [...new Set([...some, ...others])].toSorted();
  return second === undefined || first.join('\n') <= second.join('\n') ? first : second;
}
