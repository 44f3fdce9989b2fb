export interface InterfaceLanguage {
  /** BCP 47. */
  code: string;
  /** As its own speakers write it. */
  name: string;
  direction: 'ltr' | 'rtl';
  /** The language in which dates, numbers and names are written where the browser's `Intl` does not know this one. */
  closest?: string;
}

/** Languages that the interface speaks; each has its file in `messages`. */
export const INTERFACE_LANGUAGES: readonly InterfaceLanguage[] = [
  { code: 'en', name: 'English', direction: 'ltr' },
  { code: 'uk', name: 'Українська', direction: 'ltr' },
  { code: 'ru', name: 'Русский', direction: 'ltr' },
  { code: 'fy', name: 'Frysk', direction: 'ltr', closest: 'nl' },
  { code: 'ar', name: 'العربية', direction: 'rtl' },
];

const ENGLISH: InterfaceLanguage = { code: 'en', name: 'English', direction: 'ltr' };

/**
 * The language to speak: the one that the setting names, else the first of the browser's that there is, else English.
 * `setting` is a language code or 'auto'.
 */
export function chooseLanguage(setting: string, browserLanguages: readonly string[]): InterfaceLanguage {
  const wanted = setting === 'auto' ? browserLanguages : [setting, ...browserLanguages];
  for (const tag of wanted) {
    const found = INTERFACE_LANGUAGES.find(({ code }) => code === primarySubtag(tag));
    if (found !== undefined) return found;
  }
  return ENGLISH;
}

/**
 * The tag by which `Intl` writes dates and numbers: the browser's own regional form of the language where there is
 * one ('en-GB'), else the bare language.
 */
export function formattingTag(language: string, browserLanguages: readonly string[]): string {
  return browserLanguages.find((tag) => primarySubtag(tag) === language) ?? language;
}

const WRITERS: readonly { supportedLocalesOf: (tag: string) => string[] }[] = [
  Intl.NumberFormat,
  Intl.DateTimeFormat,
  Intl.RelativeTimeFormat,
  Intl.ListFormat,
  Intl.DisplayNames,
];

/**
 * The tag by which `Intl` can write dates, numbers and names: the tag itself, else the closest language, else English.
 * Left alone, `Intl` would write in the browser's own language: Chromium, which knows no Frisian dates, in any.
 */
export function writableTag(tag: string): string {
  if (WRITERS.every((writer) => writer.supportedLocalesOf(tag).length > 0)) return tag;
  return INTERFACE_LANGUAGES.find(({ code }) => code === primarySubtag(tag))?.closest ?? ENGLISH.code;
}

function primarySubtag(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? '';
}
