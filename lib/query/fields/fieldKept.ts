import { answer, foldedName, type FieldTest } from './fieldFacts';
import type { Kept } from '../subject';

const NAMES = {
  topic: ({ topics }: Kept) => topics,
  tag: ({ tags }: Kept) => tags,
  status: ({ status }: Kept) => named(status),
  owner: ({ owner }: Kept) => named(owner),
};

/** Compares what a stored mention has beside its post, by name. */
export function keptTest(field: keyof typeof NAMES, value: string): FieldTest {
  const wanted = foldedName(value);
  const namesOf = NAMES[field];
  return ({ subject: { kept } }) =>
    kept === undefined ? 'undecided' : answer(namesOf(kept).some((name) => foldedName(name) === wanted));
}

function named(name: string | null): string[] {
  return name === null ? [] : [name];
}
