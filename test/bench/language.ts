import { createIdentifier } from '@/lib/language/identify';
import type { Identify } from '@/lib/language/identify';
import { STOP_WORDS } from '@/lib/language/packs/stopWordLists';
import { TELLTALES } from '@/lib/language/packs/telltales';
import { eld } from 'eld/extrasmall';
import { languageTableOf } from '../../scripts/build-data/languageTableOf.mjs';

/** The languages that the bare detector is told to choose from. */
const TWELVE = ['en', 'uk', 'ru', 'ar', 'nl', 'de', 'fr', 'es', 'it', 'pt', 'pl', 'tr'];

export interface Finders {
  ours: Identify;
  /** The detector as it comes, on the same table, choosing from twelve languages; '' where it finds nothing. */
  bare: (text: string) => string;
}

export async function finders(): Promise<Finders> {
  eld.setLanguageSubset(TWELVE);
  return { ours: createIdentifier(JSON.parse(languageTableOf(TELLTALES, STOP_WORDS))), bare: (text) => eld.detect(text).language };
}
