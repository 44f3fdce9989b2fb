import type { SentimentWords, ValueGroups } from '@/lib/language/packs/lists';
import { SENTIMENT_WORDS } from '@/lib/language/packs/sentimentWords';
import emoji from 'sentiment/build/emoji.json';
import afinn from 'sentiment/languages/en/labels.json';
import { EMOJI, EMOTICONS } from './faces';

/** Emoji and emoticons, which mean the same in all languages: the list that `sentiment` ships, mended. */
export const FACES: Readonly<Record<string, number>> = { ...emoji, ...EMOJI, ...EMOTICONS };

/** The lists of every language that is scored, by its code. English stands on AFINN-165 as `sentiment` ships it. */
export const SHIPPED_LISTS: ReadonlyMap<string, SentimentWords> = new Map(
  Object.entries(SENTIMENT_WORDS).map(([language, words]) => [
    language,
    language === 'en' ? { ...words, values: [...byValue(afinn), ...words.values] } : words,
  ]),
);

function byValue(values: Readonly<Record<string, number>>): ValueGroups {
  const groups = new Map<number, string[]>();
  for (const [word, value] of Object.entries(values)) groups.set(value, [...(groups.get(value) ?? []), word]);
  return [...groups].map(([value, words]) => [value, words.join(', ')] as const);
}
