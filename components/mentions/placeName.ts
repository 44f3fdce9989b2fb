import { writableTag } from '@/lib/i18n/languages';
import type { Translator } from '@/lib/i18n/translator';
import { ANY_PLACE } from './placeFilter';

const COUNTRY = /^[A-Z]{2}$/u;

/** What a place is called by its key: a country by its name in this language, others as they were written. */
export function placeName(key: string, { language }: Pick<Translator, 'language'>): string {
  if (!COUNTRY.test(key)) return key;
  return new Intl.DisplayNames(writableTag(language), { type: 'region', fallback: 'code' }).of(key) ?? key;
}

/** What a list's limit to a place is called. */
export function placeFilterName(key: string, translator: Pick<Translator, 'language' | 'text'>): string {
  return key === ANY_PLACE ? translator.text('place.any') : translator.text('place.one', { place: placeName(key, translator) });
}
