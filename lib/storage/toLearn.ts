import type { EarshotDatabase } from './database';

const KEY = 'toLearn';

/** Languages in which labels changed since they were last learned from, each with how many changes were noted. */
export type ToLearn = Readonly<Record<string, number>>;

export async function readToLearn(db: EarshotDatabase): Promise<ToLearn> {
  const value = (await db.settings.get(KEY))?.value as ToLearn | undefined;
  return value ?? {};
}

/** Notes that a label changed in a language. Must run inside the transaction, over `settings`, that changes it. */
export async function noteToLearn(db: EarshotDatabase, language: string): Promise<void> {
  const known = await readToLearn(db);
  await db.settings.put({ key: KEY, value: { ...known, [language]: (known[language] ?? 0) + 1 } });
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
