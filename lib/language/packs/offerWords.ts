import { fold } from '@/lib/language/fold';

const files = import.meta.glob<string>('./*/offerWords.ts', { eager: true, import: 'default' });

const WORDS: ReadonlySet<string> = new Set(Object.values(files).flatMap((words) => fold(words).text.trim().split(/\s+/u)));

/** Whether a folded word is one by which jobs, discounts, prizes and recipes are offered, in any language. */
export function isOfferWord(word: string): boolean {
  return WORDS.has(word);
}
