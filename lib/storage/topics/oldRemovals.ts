import { countTables } from '../countTables';
import type { EarshotDatabase } from '../database';
import { rematchNext } from './followChange';
import { forgetTallies } from './runTopicChanges';

const REMOVAL = 'removal:';
const CHUNK = 500;

/** Completes removals of topics that an older version began, and that were cut short. */
export async function finishRemovals(db: EarshotDatabase): Promise<void> {
  const keys = await db.settings.where('key').startsWith(REMOVAL).primaryKeys();
  for (const key of keys) await finishRemoval(db, key);
}

async function finishRemoval(db: EarshotDatabase, key: string): Promise<void> {
  const topicId = key.slice(REMOVAL.length);
  const removeChunk = (): Promise<number> =>
    db.transaction('rw', [db.mentions, db.words, ...countTables(db), db.authors, db.identities, db.workLog, db.settings], async () => {
      const { looked } = await rematchNext(db, topicId, { after: null, most: CHUNK, decides: null });
      if (looked > 0) return looked;
      await forgetTallies(db, topicId);
      await db.settings.delete(key);
      return 0;
    });
  while ((await removeChunk()) > 0);
}
