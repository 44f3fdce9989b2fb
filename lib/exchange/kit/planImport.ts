/** What an import would do, before it does anything. */
export interface ImportPlan<New, Stored> {
  added: New[];
  /** Stored ones as they will be, under their own ids. */
  changed: Stored[];
  /** How many stand there already as the file has them. */
  same: number;
}

/** What taking rows would add and change among what is stored: a row that `keyOf` calls the same as a stored one takes its place. */
export function planImport<New extends object, Stored extends New & { id: string }>(
  rows: readonly New[],
  stored: readonly Stored[],
  { keyOf, withId }: { keyOf: (value: New) => string; withId: (value: New, id: string) => Stored },
): ImportPlan<New, Stored> {
  const byKey = new Map(stored.map((one) => [keyOf(one), one]));
  const plan: ImportPlan<New, Stored> = { added: [], changed: [], same: 0 };
  for (const row of rows) {
    const known = byKey.get(keyOf(row));
    if (known === undefined) {
      plan.added.push(row);
      continue;
    }
    const next = withId(row, known.id);
    if (isSame(known, next)) plan.same += 1;
    else plan.changed.push(next);
  }
  return plan;
}

function isSame(one: object, other: object): boolean {
  const sorted = (value: object): string => JSON.stringify(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return sorted(one) === sorted(other);
}
