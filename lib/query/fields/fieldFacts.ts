import { fold } from '@/lib/language/fold';
import type { Subject } from '../subject';
import type { Answer } from '../tree';

/** What fields are asked about, worked out at most once per subject. */
export interface Facts {
  subject: Subject;
  /** Handle and name of the author, folded, without @. */
  authors: () => readonly string[];
  /** The page's host and the addresses of the post and its thread, in lower case, without scheme and www. */
  places: () => readonly string[];
  /** Whether the text speaks of its writer; undecided where nobody can say yet. */
  firstPerson: () => Answer;
}

export type FieldTest = (facts: Facts) => Answer;

export function factsOf(subject: Subject): Facts {
  const { post, host, isFirstPerson } = subject;
  return {
    subject,
    authors: once(() => present([post.author.handle, post.author.name]).map(foldedName)),
    places: once(() => present([host, post.permalink, post.threadUrl]).map(bareAddress)),
    firstPerson: once(() => (isFirstPerson === undefined ? 'undecided' : answer(isFirstPerson()))),
  };
}

export function answer(holds: boolean): Answer {
  return holds ? 'yes' : 'no';
}

/** A name or handle as names are compared: folded, without a leading @, repeated spaces made one. */
export function foldedName(name: string): string {
  return fold(name).text.trim().replace(/^@/u, '').replace(/\s+/gu, ' ');
}

export function bareAddress(address: string): string {
  return address.trim().toLowerCase().replace(/^[a-z]+:\/\//u, '').replace(/^www\./u, '');
}

function present(values: readonly (string | null)[]): string[] {
  return values.filter((value) => value !== null && value !== '') as string[];
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
