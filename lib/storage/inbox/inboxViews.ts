import { readViews, type InboxView } from '@/lib/inbox/inboxViews';
import type { EarshotDatabase } from '../database';
import { nextStamp } from '../decisions';
import { randomOrigin } from '../settings';
import { ofTopicsNow } from '../topics/topicsNow';

const KEY = 'inboxViews';

/** The views of the inbox that the user named, in their order. */
export async function readInboxViews(db: EarshotDatabase): Promise<InboxView[]> {
  return readViews((await db.settings.get(KEY))?.value);
}

/** As `readInboxViews`; a view of a topic that was merged into another shows that one. */
export async function readViewsNow(db: EarshotDatabase): Promise<InboxView[]> {
  return ofTopicsNow(db, await readInboxViews(db));
}

/** Stores what `change` makes of the views, stamped. Returns those before, so that storing them undoes this. */
export async function decideInboxViews(
  db: EarshotDatabase,
  change: (views: readonly InboxView[]) => readonly InboxView[],
  newOrigin: () => string = randomOrigin,
): Promise<InboxView[]> {
  return db.transaction('rw', db.settings, async () => {
    const before = await readInboxViews(db);
    await db.settings.put({ key: KEY, value: readViews(change(before)), stamp: await nextStamp(db, newOrigin) });
    return before;
  });
}
