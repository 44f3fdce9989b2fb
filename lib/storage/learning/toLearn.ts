import type { EarshotDatabase } from '../database';

/** What waits: labels, by language; marks of what is meant, by topic. */
export type Waiting = 'toLearn' | 'relevanceToLearn';

/** Languages (or topics) in which labels, or what they are measured against, changed since they were last learned from: how many changes each. */
export type ToLearn = Readonly<Record<string, number>>;

export async function readToLearn(db: EarshotDatabase, what: Waiting = 'toLearn'): Promise<ToLearn> {
  const value = (await db.settings.get(what))?.value as ToLearn | undefined;
  return value ?? {};
}

/** Notes that labels changed in languages, or marks of topics. Must run inside the transaction, over `settings`, that changes them. */
export async function noteToLearn(db: EarshotDatabase, names: readonly string[], what: Waiting = 'toLearn'): Promise<void> {
  const known = await readToLearn(db, what);
  const value = { ...known };
  for (const name of names) value[name] = (known[name] ?? 0) + 1;
  await db.settings.put({ key: what, value });
}

/**
 * Notes that a language or topic was learned from when so many changes had been noted: with more, it waits on. Must run
 * inside the transaction, over `settings`, that stores what came of it.
 */
export async function noteLearned(db: EarshotDatabase, name: string, changes: number, what: Waiting = 'toLearn'): Promise<void> {
  const known = await readToLearn(db, what);
  if (known[name] !== changes) return;
  const { [name]: _learned, ...others } = known;
  await db.settings.put({ key: what, value: others });
}

/** Nothing is to be learned any more of a topic that is gone. Must run inside a transaction over `settings`. */
export async function forgetToLearn(db: EarshotDatabase, name: string, what: Waiting): Promise<void> {
  const { [name]: known, ...others } = await readToLearn(db, what);
  if (known !== undefined) await db.settings.put({ key: what, value: others });
}
