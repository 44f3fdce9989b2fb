/** Languages that have replies, by code. */
export const REPLY_LANGUAGES: readonly string[] = ['ar', 'de', 'en', 'es', 'fr', 'fy', 'it', 'nl', 'pl', 'pt', 'ru', 'tr', 'uk'];

/** Whether a language (primary subtag) has replies. */
export function hasReplies(language: string): boolean {
  return REPLY_LANGUAGES.includes(language);
}
