import { attribute, find } from '@/lib/sites/reading/dom';
import { readJsonLd } from '@/lib/sites/reading/jsonLd';
import { isThing, typesOf, valuesOf, wordOf, type Thing } from '@/lib/sites/reading/things';

/** Types of schema.org of which a page may be one, the more telling first. */
const TYPES = [/(?:Article|Posting|Report)$/u, /^(?:Web|About|Item|QA|FAQ)?Page$/u];
const MOST_THINGS = 500;

/**
 * When a page was published, as its data says it (ISO 8601, unread): as one article, in JSON-LD or for those who share it.
 * Null where it does not say, or tells of several articles of which none has the page's title.
 */
export function publishedAsData(document: Document, title: string | null): string | null {
  const tag = find(document, 'meta[property="article:published_time"], meta[itemprop="datePublished"]');
  const tagged = tag === null ? null : attribute(tag, 'content');
  if (tagged !== null && tagged.trim() !== '') return tagged;
  const things = topThings(readJsonLd(document));
  for (const type of TYPES) {
    const dated = things.filter((thing) => typesOf(thing).some((name) => type.test(name)) && wordOf(thing, 'datePublished') !== null);
    const named = dated.filter((thing) => title !== null && sameWords(wordOf(thing, 'headline', 'name'), title));
    const [one, ...others] = named.length > 0 ? named : dated;
    if (one !== undefined && others.length === 0) return wordOf(one, 'datePublished');
  }
  return null;
}

/** What the data is of, not what is told of within it. */
function topThings(data: readonly unknown[]): Thing[] {
  const lists = data.flatMap((value) => (Array.isArray(value) ? (value as unknown[]) : [value])).filter(isThing);
  return lists.flatMap((thing) => [thing, ...valuesOf(thing, '@graph').filter(isThing)]).slice(0, MOST_THINGS);
}

function sameWords(one: string | null, other: string): boolean {
  const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  return one !== null && fold(one) !== '' && fold(other).startsWith(fold(one));
}
