import { firstDayOfWeek } from '@/lib/i18n/week';
import type { Identify } from '@/lib/language/identify';
import type { BrandSaid, FindPromises } from '@/lib/mentions/promises';
import { hasSignalWords } from '@/lib/signals/languages';
import { promisesIn, type PromiseFound } from '@/lib/signals/promises';
import { promiseTableOf, type PromiseData, type PromiseTable } from '@/lib/signals/promiseTable';
import { readSettings, settleZone, type Settings } from '@/lib/storage/settings';
import { db } from './database';
import { fetched, identifierNow, loadIdentifier } from './understanding';

/** In whose calendar the times of promises are meant. */
type Times = Pick<Settings, 'zone' | 'weekStart'>;

/** The words of promises, by language, fetched once an answer in it was seen. */
const tables = new Map<string, PromiseTable>();

/** The words of a language were needed before they were fetched. */
class WordsMissing extends Error {
  constructor(readonly language: string) {
    super(`The promises of ${language} are not loaded.`);
  }
}

/** Finds promises with what is in memory; `missed`: it came upon an answer for which something is missing. */
export function promisesNow(times: Times): { find: FindPromises; missed: () => boolean } {
  const identify = identifierNow();
  let missed = false;
  const find: FindPromises = (said) => {
    try {
      if (identify !== null) return promisesOf(said, identify, times);
    } catch (error) {
      if (!(error instanceof WordsMissing)) throw error;
    }
    missed = true;
    return null;
  };
  return { find, missed: () => missed };
}

/**
 * Does work that finds promises, and does it again from its start where it comes upon a language whose words are not in memory
 * yet, as `understanding` does.
 */
export async function promising<T>(work: (find: FindPromises) => Promise<T>): Promise<T> {
  const identify = await loadIdentifier();
  const { weekStart } = await readSettings(db);
  const times: Times = { zone: await settleZone(db), weekStart };
  for (;;) {
    try {
      return await work((said) => promisesOf(said, identify, times));
    } catch (error) {
      if (!(error instanceof WordsMissing)) throw error;
      const words = (await fetched(`data/promises/${error.language}.json`)) as PromiseData;
      tables.set(error.language, promiseTableOf(words, error.language));
    }
  }
}

function promisesOf({ text, at, isExact, language: answered }: BrandSaid, identify: Identify, { zone, weekStart }: Times): PromiseFound[] {
  const language = identify(text, null).language ?? answered;
  if (language === null || !hasSignalWords(language)) return [];
  const table = tables.get(language);
  if (table === undefined) throw new WordsMissing(language);
  const said = { at, isExact, zone, weekStart: weekStart === 'auto' ? firstDayOfWeek(language) : weekStart };
  return promisesIn(text, { language, table, said });
}
