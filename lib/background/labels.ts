import { isShown, labelOf } from '@/lib/mentions/mention';
import { sendToTab } from '@/lib/messaging/messenger';
import { MOST_IN_BATCH } from '@/lib/messaging/protocol';
import { topicIds } from '@/lib/storage/topics/topics';
import { db } from './database';

/** Tells the listeners in some tabs which labels these mentions have now; those that are gone or hidden are left out. */
export async function tellLabels(ids: readonly string[], tabs: readonly number[]): Promise<void> {
  const topics = await topicIds(db);
  for (let from = 0; from < ids.length && tabs.length > 0; from += MOST_IN_BATCH) {
    const stored = await db.mentions.bulkGet(ids.slice(from, from + MOST_IN_BATCH));
    const mentions = stored.flatMap((mention) =>
      mention && isShown(mention, topics) ? [{ id: mention.id, label: labelOf(mention) }] : [],
    );
    if (mentions.length > 0) await Promise.all(tabs.map((tabId) => sendToTab('labelsChanged', tabId, { mentions })));
  }
}
