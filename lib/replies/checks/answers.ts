import { fold } from '@/lib/language/fold';
import { wordsOf } from '@/lib/language/words';
import type { Span } from '@/lib/posts/post';
import type { CoachReading } from '@/lib/replies/coachReading';
import { wanted, type Check } from './check';
import { shareWords, stemsOf } from './sharedWords';

/** Of the words of an answer that say something so many must stand in a reply, or fewer beside a number or an address of it. */
const ENOUGH = 0.5;
const ENOUGH_WITH_FACT = 0.25;
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"]+[^\s<>".,;:!?)\]]/giu;
const NUMBER = /\d+/u;

/** What the knowledge base answers stands in the reply: enough of its words, or its numbers and addresses with some of them. */
export const answers: Check = (reading, { article, table }) => {
  if (article === null) return null;
  const looked = stemsOf(wordsOf(fold(article.answer).text).map(({ text }) => text), table?.stopWords ?? new Set());
  const words = looked.size === 0 ? 1 : shareWords(stemsOf(reading.words.map(({ text }) => text), new Set()), looked) / looked.size;
  const facts = factsIn(article.answer);
  const hasFact = facts.some((fact) => factsIn(reading.text).includes(fact));
  const isAnswered = words >= ENOUGH || (hasFact && words >= ENOUGH_WITH_FACT);
  return isAnswered ? wanted(spansWith(reading, looked)) : wanted([]);
};

/** Numbers and addresses of a text, as they are compared. */
function factsIn(text: string): string[] {
  const addresses = Array.from(text.matchAll(ADDRESS), ([address]) => address.toLowerCase());
  const numbers = wordsOf(fold(text.replace(ADDRESS, ' ')).text).map((word) => word.text).filter((word) => NUMBER.test(word));
  return [...addresses, ...numbers];
}

/** The sentences that say most of it. */
function spansWith({ words, sentences, text }: CoachReading, looked: ReadonlySet<string>): Span[] {
  const counted = sentences.map((sentence) => {
    const own = words.filter(({ start }) => start >= sentence.start && start < sentence.end).map((word) => word.text);
    return { sentence, count: shareWords(stemsOf(own, new Set()), looked) };
  });
  const most = Math.max(0, ...counted.map(({ count }) => count));
  return counted.filter(({ count }) => count > 0 && count * 2 >= most).map(({ sentence: { start, end } }) => {
    const lead = text.slice(start, end).length - text.slice(start, end).trimStart().length;
    return { start: start + lead, end };
  });
}
