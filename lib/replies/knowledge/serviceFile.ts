import type { ServiceWords } from '@/lib/language/packs/serviceWords';

/** Languages that have service words, by code. */
export const SERVICE_LANGUAGES: readonly string[] = ['ar', 'en', 'fy', 'ru', 'uk'];

/** Where the package holds the service words of a language. */
export const servicePath = (language: string): string => `data/service/${language}.json`;

/** What reads the service words of a language; null where it has none, or they cannot be read: words are then compared alone. */
export function serviceWordsFrom(read: (path: string) => Promise<unknown>): (language: string) => Promise<ServiceWords | null> {
  return async (language) => {
    if (!SERVICE_LANGUAGES.includes(language)) return null;
    return read(servicePath(language)).then((words) => words as ServiceWords, () => null);
  };
}
