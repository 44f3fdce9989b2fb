import type { EarshotDatabase } from './database';

const KEY = 'toLearn';

/** Languages in which labels changed since they were last learned from. */
export async function readToLearn(db: EarshotDatabase): Promise<string[]> {
  const value = (await db.settings.get(KEY))?.value;
  return Array.isArray(value) ? value.filter((language) => typeof language === 'string') : [];
}

/** Notes that labels changed in languages. Must run inside the transaction, over `settings`, that changes them. */
export async function noteToLearn(db: EarshotDatabase, languages: readonly string[]): Promise<void> {
  if (languages.length === 0) return;
  const known = await readToLearn(db);
  await db.settings.put({ key: KEY, value: [...new Set([...known, ...languages])].toSorted() });
}

/** Notes that a language was learned from. Must run inside the transaction, over `settings`, that stores what came of it. */
export async function noteLearned(db: EarshotDatabase, language: string): Promise<void> {
  await db.settings.put({ key: KEY, value: (await readToLearn(db)).filter((one) => one !== language) });
}
