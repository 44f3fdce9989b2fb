import { fold } from '@/lib/language/fold';
import { visitWords } from '@/lib/language/words';
import type { Span } from '@/lib/posts/post';
import { isClosed } from '@/lib/query/matching/findable';
import type { WordPlan } from '@/lib/query/matching/wordPlan';

/** Most places in one text. */
const MOST_FOUND = 200;

/** Makes ready what finds, in a text, the words that a search needs, however they are written there: in UTF-16 units, in order. */
export function foundSpans(plan: WordPlan | null): (text: string) => Span[] {
  const whole = new Set<string>();
  const begun: string[] = [];
  const gather = (part: WordPlan): void => {
    if (part.kind !== 'word') part.parts.forEach(gather);
    else if (part.prefix) begun.push(part.word);
    else whole.add(part.word);
  };
  if (plan !== null) gather(plan);
  const isSought = (word: string): boolean => whole.has(word) || begun.some((beginning) => word.startsWith(beginning));
  return (text) => (plan === null ? [] : spansOf(text, isSought));
}

function spansOf(text: string, isSought: (word: string) => boolean): Span[] {
  const folded = fold(text);
  const found: Span[] = [];
  let last = { start: 0, end: -1 };
  visitWords(folded.text, (start, end) => {
    if (found.length >= MOST_FOUND) return;
    const word = folded.text.slice(start, end);
    // Parted by a hyphen, two are found as one: "e-mail" by "email".
    if (isClosed(folded.text, last.end, { start, word }) && isSought(folded.text.slice(last.start, last.end) + word)) {
      if (found.at(-1)?.start === folded.toOriginal(last.start, last.end).start) found.pop();
      found.push(folded.toOriginal(last.start, end));
    } else if (isSought(word)) {
      found.push(folded.toOriginal(start, end));
    }
    last = { start, end };
  });
  return found;
}
