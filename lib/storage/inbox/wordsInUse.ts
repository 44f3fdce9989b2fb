import { OWNER_ME } from '@/lib/mentions/status';
import type { EarshotDatabase } from '../database';

/** Lines of the log that are looked through, the newest: it may be long. */
const MOST_LOOKED_AT = 2_000;
/** So many of each are offered. */
const MOST_OFFERED = 50;

/** Tags and names of owners that the user gave lately, what was given last first. */
export interface WordsInUse {
  tags: string[];
  /** Without the user's own. */
  owners: string[];
}

/** What tags and owners may be called, by the newest lines of the log of the work. */
export async function readWordsInUse(db: EarshotDatabase): Promise<WordsInUse> {
  const lines = await db.workLog.orderBy('at').reverse().limit(MOST_LOOKED_AT).toArray();
  const [tags, owners] = [new Set<string>(), new Set<string>()];
  for (const { kind, details } of lines) {
    if (kind === 'tag' && details.on) tags.add(details.tag);
    if (kind === 'owner' && details.is !== null && details.is !== OWNER_ME) owners.add(details.is);
  }
  return { tags: [...tags].slice(0, MOST_OFFERED), owners: [...owners].slice(0, MOST_OFFERED) };
}
