import { speaksOfWriter } from '@/lib/language/firstPerson';
import { fold } from '@/lib/language/fold';
import { bodyOf } from '@/lib/posts/post';
import type { Subject } from './subject';
import type { Answer } from './tree';

/** What fields are asked about, worked out at most once per subject. */
export interface Facts {
  subject: Subject;
  /** Handle and name of the author, folded, without @. */
  authors: () => readonly string[];
  /** The page's host and the addresses of the post and its thread, in lower case, without scheme and www. */
  places: () => readonly string[];
  /** Whether the text speaks of its writer, as far as its language shows. */
  isFirstPerson: (language: string | null) => boolean;
}

export type FieldTest = (facts: Facts) => Answer;

export function factsOf(subject: Subject): Facts {
  const { post, host } = subject;
  return {
    subject,
    authors: once(() => present([post.author.handle, post.author.name]).map(foldedName)),
    places: once(() => present([host, post.permalink, post.threadUrl]).map(bareAddress)),
    isFirstPerson: onceFor((language) => speaksOfWriter(bodyOf(post), language)),
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

function onceFor<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
