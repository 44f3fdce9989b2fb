import type { Mention } from '@/lib/mentions/mention';
import { subjectOfMention, type DayOf } from '@/lib/mentions/subject';
import { bodyOf } from '@/lib/posts/post';
import { explain } from '@/lib/query/matching/explain';
import { parseQuery } from '@/lib/query/grammar/parse';
import { printQuery } from '@/lib/query/grammar/print';

/** Most words that are given. */
const MOST = 5;

/**
 * What of a topic's `hide` was found in a mention: words as they stand there, and fields as the query has them; each once,
 * in the order of the query. Empty where the query cannot be read, or hides it no more.
 */
export function hiddenWords(hide: string, mention: Mention, dayOf: DayOf): string[] {
  const parsed = parseQuery(hide);
  if (!parsed.ok) return [];
  const { answer, parts } = explain(parsed.query, subjectOfMention(mention, dayOf));
  if (answer === 'no') return [];
  const body = bodyOf(mention.post);
  const found = parts
    .filter((part) => part.answer === 'yes' && !part.excluded)
    .flatMap(({ node, spans }) =>
      spans.length > 0 ? spans.map(({ start, end }) => body.slice(start, end)) : [printQuery(node)],
    );
  const unique = new Map<string, string>();
  for (const words of found) if (!unique.has(words.toLowerCase())) unique.set(words.toLowerCase(), words);
  return [...unique.values()].slice(0, MOST);
}
