import type { EarshotDatabase } from './database';

const KEY = 'toLearn';

/** Languages in which labels, or what they are measured against, changed since they were last learned from: how many changes each. */
export type ToLearn = Readonly<Record<string, number>>;

export async function readToLearn(db: EarshotDatabase): Promise<ToLearn> {
  const value = (await db.settings.get(KEY))?.value as ToLearn | undefined;
  return value ?? {};
}

/** Notes that labels changed in languages. Must run inside the transaction, over `settings`, that changes them. */
export async function noteToLearn(db: EarshotDatabase, languages: readonly string[]): Promise<void> {
  const known = await readToLearn(db);
  const value = { ...known };
  for (const language of languages) value[language] = (known[language] ?? 0) + 1;
  await db.settings.put({ key: KEY, value });
}

/**
 * Notes that a language was learned from when so many changes had been noted: with more, it waits on. Must run inside the
 * transaction, over `settings`, that stores what came of it.
 */
export async function noteLearned(db: EarshotDatabase, language: string, changes: number): Promise<void> {
  const known = await readToLearn(db);
  if (known[language] !== changes) return;
  const { [language]: _learned, ...others } = known;
  await db.settings.put({ key: KEY, value: others });
}
