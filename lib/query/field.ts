import { fold } from '@/lib/language/fold';
import type { Subject } from './subject';
import type { HeardTopic } from './topic';
import type { Answer, Comparison, FieldNode } from './tree';

/** What fields are asked about, worked out at most once per subject. */
export interface Facts {
  subject: Subject;
  /** Handle and name of the author, folded, without @. */
  authors(): readonly string[];
  /** The page's host and the addresses of the post and its thread, folded, without scheme and www. */
  places(): readonly string[];
}

export type FieldTest = (facts: Facts) => Answer;

export function factsOf(subject: Subject): Facts {
  let authors: string[] | null = null;
  let places: string[] | null = null;
  const { post, host } = subject;
  return {
    subject,
    authors: () => (authors ??= present([post.author.handle, post.author.name]).map(foldedAuthor)),
    places: () => (places ??= present([host, post.permalink, post.threadUrl]).map(foldedPlace)),
  };
}

/** What a field may ask of the topic in whose query it stands. */
export type AskingTopic = Pick<HeardTopic, 'handles'>;

/** Makes the test of one field ready. */
export function fieldTest({ field, comparison, value }: FieldNode, _topic: AskingTopic): FieldTest {
  switch (field) {
    case 'site':
      return siteTest(foldedPlace(value));
    case 'author':
      return authorTest(foldedAuthor(value));
    case 'lang':
      return languageTest(value);
    case 'rating':
      return ratingTest(comparison, Number(value));
    default:
      return () => 'no';
  }
}

/** A site's id, a host on dot boundaries, or a host with the beginning of a path. */
function siteTest(value: string): FieldTest {
  const slash = value.indexOf('/');
  if (slash < 0) {
    return ({ subject, places }) =>
      answer(subject.post.site === value || places().some((place) => hostIs(hostOf(place), value)));
  }
  const host = value.slice(0, slash);
  const path = value.slice(slash).replace(/\/+$/u, '');
  return ({ places }) =>
    answer(places().some((place) => {
      const placeHost = hostOf(place);
      const rest = place.slice(placeHost.length);
      return hostIs(placeHost, host) && rest.startsWith(path) && /^(?:$|[/?#])/u.test(rest.slice(path.length));
    }));
}

function authorTest(value: string): FieldTest {
  return ({ authors }) => answer(authors().includes(value));
}

/** Compares primary subtags: `lang:pt-br` hears all Portuguese. */
function languageTest(value: string): FieldTest {
  const wanted = value === 'unknown' ? null : primarySubtag(value);
  return ({ subject: { language } }) =>
    language === undefined
      ? 'undecided'
      : answer(language === null ? wanted === null : primarySubtag(language) === wanted);
}

/** Compares the value as the page shows it, on the scale of the page; a post without rating never holds. */
function ratingTest(comparison: Comparison, wanted: number): FieldTest {
  return ({ subject: { post } }) => {
    const value = post.rating?.value;
    if (value === undefined) return 'no';
    switch (comparison) {
      case '=':
        return answer(value === wanted);
      case '<':
        return answer(value < wanted);
      case '<=':
        return answer(value <= wanted);
      case '>':
        return answer(value > wanted);
      case '>=':
        return answer(value >= wanted);
    }
  };
}

function answer(holds: boolean): Answer {
  return holds ? 'yes' : 'no';
}

function present(values: readonly (string | null)[]): string[] {
  return values.filter((value) => value !== null && value !== '') as string[];
}

function foldedAuthor(name: string): string {
  return fold(name).text.trim().replace(/^@/u, '').replace(/\s+/gu, ' ');
}

function foldedPlace(address: string): string {
  return address.trim().toLowerCase().replace(/^[a-z]+:\/\//u, '').replace(/^www\./u, '');
}

function hostOf(place: string): string {
  return place.replace(/[/?#:].*$/su, '');
}

function hostIs(host: string, wanted: string): boolean {
  return host === wanted || (wanted.includes('.') && host.endsWith(`.${wanted}`));
}

function primarySubtag(language: string): string {
  return language.toLowerCase().replace(/[-_].*$/u, '');
}
