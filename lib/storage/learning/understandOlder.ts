import { understandAgain } from '@/lib/mentions/hear';
import type { Judge } from '@/lib/mentions/judge';
import type { FindPromises } from '@/lib/mentions/promises';
import { aspectsOfTopics } from '@/lib/mentions/topicAspects';
import { UNDERSTANDING_VERSION, type Understanding } from '@/lib/mentions/mention';
import type { Post } from '@/lib/posts/post';
import { applyTallies } from '../applyTallies';
import { countTables } from '../countTables';
import type { EarshotDatabase } from '../database';
import { matchesOf } from '../matchesOf';
import { putMatches } from '../putMatches';
import { putSameWords } from '../words/putSameWords';

const CHUNK = 100;

/**
 * Understands again one chunk of what an older version stored, in one transaction with its tallies. Returns how many
 * mentions were looked at: 0 when nothing is left. Interrupted anywhere, it goes on where it was.
 */
export async function understandOlder(
  db: EarshotDatabase,
  understand: (post: Post) => Understanding,
  judge?: Judge,
  promises?: FindPromises,
): Promise<number> {
  return db.transaction('rw', [db.topics, db.settings, db.mentions, ...countTables(db)], async () => {
    const mentions = await db.mentions.where('understandingVersion').below(UNDERSTANDING_VERSION).limit(CHUNK).toArray();
    if (mentions.length === 0) return 0;
    const matches = await matchesOf(db, mentions);
    const aspectsOf = aspectsOfTopics(await db.topics.toArray());
    const renewed = mentions.map((mention) =>
      // What is gone from its site has no text any more: what was understood of it stays.
      mention.goneAt === undefined
        ? understandAgain(
            mention,
            matches.filter(({ mentionId }) => mentionId === mention.id),
            understand(mention.post),
            judge,
            aspectsOf,
            promises,
          )
        : { mention: { ...mention, understandingVersion: UNDERSTANDING_VERSION }, put: [], changes: [] },
    );
    await putSameWords(db, ...renewed.map(({ mention }) => mention));
    await putMatches(db, renewed.flatMap(({ put }) => put), { mentions: renewed.map(({ mention }) => mention), known: matches });
    await applyTallies(
      db,
      renewed.flatMap(({ changes }) => changes),
    );
    return mentions.length;
  });
}
