import type { SentimentWords } from '@/lib/language/packs/lists';

/** Languages whose sentiment is scored. */
export const SCORED_LANGUAGES = ['en', 'pt', 'it', 'fy', 'de', 'ru', 'uk', 'tr', 'pl', 'ar', 'es', 'nl', 'fr'] as const;

/** Those of which labelled texts taught more than is in the lists, and it helps with texts of other kinds (docs/sentiment-model.md). */
export const LEARNED_LANGUAGES = ['ar', 'en'] as const;

/** Those of which no labelled texts exist, so that nobody measured how well they are scored. */
export const UNTESTED_LANGUAGES = ['fy'] as const;

/** Whether there is a model of a language beside its lists. */
export function isLearned(language: string): boolean {
  return LEARNED_LANGUAGES.some((learned) => learned === language);
}

/** Whether the sentiment of a language (primary subtag) is scored. */
export function isScored(language: string): boolean {
  return SCORED_LANGUAGES.some((scored) => scored === language);
}

/** Whether a scored language was never measured on labelled texts. */
export function isUntested(language: string): boolean {
  return UNTESTED_LANGUAGES.some((untested) => untested === language);
}

/** No words at all: of a text of unknown language only faces say something. */
export const FACES_ONLY: SentimentWords = { values: [], negators: '', degrees: [], contrasts: '' };
