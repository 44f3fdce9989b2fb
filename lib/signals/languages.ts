/** Languages whose words show signals; of others marks and the sentiment decide. */
export const SIGNAL_LANGUAGES = ['en', 'pt', 'it', 'fy', 'de', 'ru', 'uk', 'tr', 'pl', 'ar', 'es', 'nl', 'fr'] as const;

/** Whether a language (primary subtag) has words that show signals. */
export function hasSignalWords(language: string): boolean {
  return SIGNAL_LANGUAGES.some((known) => known === language);
}
