import type { SentimentWords } from '@/lib/language/packs/lists';

/** Languages whose sentiment is scored. */
export const SCORED_LANGUAGES = ['en', 'pt', 'it', 'fy', 'de', 'ru', 'uk', 'tr', 'ar', 'es'] as const;

/** Whether the sentiment of a language (primary subtag) is scored. */
export function isScored(language: string): boolean {
  return SCORED_LANGUAGES.some((scored) => scored === language);
}

/** No words at all: of a text of unknown language only faces say something. */
export const FACES_ONLY: SentimentWords = { values: [], negators: '', degrees: [], contrasts: '' };
