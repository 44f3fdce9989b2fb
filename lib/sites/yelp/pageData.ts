import { readCount, readDecimal } from '@/lib/language/numbers';
import { findAll, rawText } from '../reading/dom';
import { JSON_LD } from '../reading/jsonLd';
import { parseLooseJson } from '../reading/looseJson';
import { plainText } from '../reading/plainText';
import { isThing, thingOf, typesOf, valuesOf, wordOf, type Thing } from '../reading/things';
import { statedInStore } from './apolloState';
import { startOf } from './startOf';

/** A review as the page's data has it: what was on the page when it was loaded. */
export interface Stated {
  id: string | null;
  name: string | null;
  /** The day, in the words of the page. */
  day: string | null;
  rating: number | null;
  useful: number | null;
  /** The answer, whole; the page shows its beginning. */
  reply: string | null;
}

const STATE = 'script[data-hypernova-key]';

/** What the state of the page says of a review: by the id of the person or, in newer pages, by how it begins. */
export function statedOf(document: Document, person: string, text: string): Stated | null {
  for (const script of findAll(document, STATE)) {
    const review = stateOf(script).find((stated) => wordOf(stated, 'userId') === person);
    if (review !== undefined) return statedIn(review);
  }
  return statedInStore(document, text);
}

function statedIn(review: Thing): Stated {
  const user = thingOf(review, 'user');
  const feedback = thingOf(review, 'feedback');
  const counts = feedback === null ? null : thingOf(feedback, 'counts');
  const answer = valuesOf(review, 'businessOwnerReplies').find(isThing);
  return {
    id: wordOf(review, 'id'),
    name: decoded(user === null ? null : wordOf(user, 'markupDisplayName')),
    day: wordOf(review, 'localizedDate'),
    rating: readDecimal(wordOf(review, 'rating')),
    useful: counts === null ? null : readCount(wordOf(counts, 'useful')),
    reply: decoded(answer === undefined ? null : wordOf(answer, 'comment')),
  };
}

// Texts are escaped twice, and only half of that is undone in the page.
const decoded = (text: string | null): string | null =>
  text === null ? null : plainText(plainText(text.replaceAll('&gt;', '>')));

// A script stays as it is; it is parsed once.
const states = new WeakMap<Element, readonly Thing[]>();

function stateOf(script: Element): readonly Thing[] {
  const known = states.get(script);
  if (known !== undefined) return known;
  const source = rawText(script);
  const state = source.includes('"reviewFeedQueryProps"') ? parseLooseJson(source.trim().replace(/^<!--|-->$/gu, '')) : null;
  let at = isThing(state) ? state : null;
  for (const name of ['legacyProps', 'bizDetailsProps', 'bizDetailsPageProps', 'reviewFeedQueryProps']) {
    at = at === null ? null : thingOf(at, name);
  }
  const reviews = at === null ? [] : valuesOf(at, 'reviews').filter(isThing);
  states.set(script, reviews);
  return reviews;
}

/**
 * The day on which a review was written, as the page's structured data has it, found by its words and its writer. Of
 * what it lists no more is read: it holds the next page's reviews too, without the ids of their writers.
 */
export function dayOf(document: Document, name: string, text: string): string | null {
  const start = startOf(text);
  for (const script of start === '' ? [] : findAll(document, JSON_LD)) {
    const review = listedIn(script).find((listed) => listed.start === start && listed.name === name);
    if (review !== undefined) return review.day;
  }
  return null;
}

interface Listed {
  name: string;
  start: string;
  day: string | null;
}

const lists = new WeakMap<Element, readonly Listed[]>();

function listedIn(script: Element): readonly Listed[] {
  const known = lists.get(script);
  if (known !== undefined) return known;
  const data = parseLooseJson(rawText(script));
  const roots = (Array.isArray(data) ? data : [data]).filter(isThing);
  const listed = roots.filter((root) => !typesOf(root).includes('FAQPage'))
    .flatMap((root) => valuesOf(root, 'review').filter(isThing)).map((review) => {
      const author = thingOf(review, 'author');
      const name = author === null ? wordOf(review, 'author') : wordOf(author, 'name');
      return {
        name: plainText(name ?? '').trim(),
        start: startOf(plainText(wordOf(review, 'description', 'reviewBody') ?? '')),
        day: wordOf(review, 'datePublished'),
      };
    });
  lists.set(script, listed);
  return listed;
}
