import type { SentimentWords } from '@/lib/language/packs/lists';
import { SENTIMENT_WORDS } from '@/lib/language/packs/sentimentWords';
import emoji from 'sentiment/build/emoji.json';
import { ENGLISH_VALUES } from './englishValues';
import { EMOJI, EMOTICONS } from './faces';

/** Emoji and emoticons, which mean the same in all languages: the list that `sentiment` ships, mended. */
export const FACES: Readonly<Record<string, number>> = { ...emoji, ...EMOJI, ...EMOTICONS };

/** The lists of every language that is scored, by its code. */
export const SHIPPED_LISTS: ReadonlyMap<string, SentimentWords> = new Map(
  Object.entries(SENTIMENT_WORDS).map(([language, words]) => [
    language,
    language === 'en' ? { ...words, values: [...ENGLISH_VALUES, ...words.values] } : words,
  ]),
);
