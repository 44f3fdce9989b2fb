import { giveTurn } from '../turns';
import { STRIDE, type Step } from './table';

/** What an import would do, before it does anything. */
export interface ImportPlan<Stored> {
  added: Omit<Stored, 'id'>[];
  /** Stored ones as they will be, under their own ids. */
  changed: Stored[];
  /** How many stand there already as the file has them. */
  same: number;
}

/** What is told of things of one kind. */
export interface Kind<Stored> {
  /** By what two are the same. */
  keyOf: (value: Omit<Stored, 'id'>) => string;
  withId: (value: Omit<Stored, 'id'>, id: string) => Stored;
  /** As it would be stored. */
  clean: (value: Stored) => Stored;
}

/**
 * What taking rows would add and change among what is stored: a row that `keyOf` calls the same as a stored one takes its place. Both
 * are compared as they would be stored. `step` as in `parseTable`.
 */
export async function planImport<Stored extends { id: string }>(
  rows: readonly Omit<Stored, 'id'>[],
  stored: readonly Stored[],
  { keyOf, withId, clean }: Kind<Stored>,
  step: Step = giveTurn,
): Promise<ImportPlan<Stored>> {
  const all = rows.length + stored.length;
  const byKey = new Map<string, Stored>();
  for (const [at, one] of stored.entries()) {
    if (at % STRIDE === 0) await step(at / all);
    const known = clean(one);
    byKey.set(keyOf(known), known);
  }
  const plan: ImportPlan<Stored> = { added: [], changed: [], same: 0 };
  for (const [at, row] of rows.entries()) {
    if (at % STRIDE === 0) await step((stored.length + at) / all);
    const fresh = clean(withId(row, ''));
    const known = byKey.get(keyOf(fresh));
    if (known === undefined) {
      plan.added.push(withoutId(fresh));
      continue;
    }
    const next = withId(fresh, known.id);
    if (isSame(known, next)) plan.same += 1;
    else plan.changed.push(next);
  }
  return plan;
}

function isSame(one: object, other: object): boolean {
  const sorted = (value: object): string => JSON.stringify(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return sorted(one) === sorted(other);
}

function withoutId<Stored extends { id: string }>({ id: _id, ...value }: Stored): Omit<Stored, 'id'> {
  return value;
}
