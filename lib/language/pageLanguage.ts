import type { Script } from './letters';

const NO_LANGUAGE = new Set(['und', 'zxx', 'mul', 'mis', 'art', 'qme', 'qst', 'qht', 'qam', 'qct']);
const OLD_NAMES: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', iw: 'he', in: 'id', fil: 'tl', fry: 'fy' };

const SCRIPTS: Readonly<Record<string, Script>> = Object.fromEntries([
  ...'uk ru be bg sr mk kk ky tg mn'.split(' ').map((language) => [language, 'cyrillic'] as const),
  ...'ar fa ur ps ckb sd ug'.split(' ').map((language) => [language, 'arabic'] as const),
  ...'hi mr ne'.split(' ').map((language) => [language, 'devanagari'] as const),
  ...'el he hy ka th lo km my si bn gu pa kn ml or ta te am ko ja zh'.split(' ')
    .map((language) => [language, 'other'] as const),
]);

/** Primary subtag of what a page declares ('en' of 'en-GB'), or null where it declares no language. */
export function pageLanguage(declared: string | null | undefined): string | null {
  const [subtag = ''] = (declared ?? '').trim().toLowerCase().split(/[-_]/u);
  if (!/^[a-z]{2,3}$/u.test(subtag) || NO_LANGUAGE.has(subtag)) return null;
  return Object.hasOwn(OLD_NAMES, subtag) ? (OLD_NAMES[subtag] ?? null) : subtag;
}

/** Whether a language is written in a script; languages that are not listed are taken for Latin. */
export function isWrittenIn(language: string, script: Script): boolean {
  return (Object.hasOwn(SCRIPTS, language) ? SCRIPTS[language] : 'latin') === script;
}
