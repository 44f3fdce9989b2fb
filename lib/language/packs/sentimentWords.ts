import type { SentimentWords } from './lists';

const files = import.meta.glob<SentimentWords>('./*/sentiment.ts', { eager: true, import: 'default' });

/** The words of praise and blame of every language that has them, by its code. */
export const SENTIMENT_WORDS: Readonly<Record<string, SentimentWords>> = Object.fromEntries(
  Object.entries(files).map(([path, words]) => [path.split('/')[1] ?? '', words]),
);
