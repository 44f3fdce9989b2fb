import { parseKeepDraft } from '@/lib/messaging/schemas';
import { senderOf, type MessageSender } from '@/lib/messaging/sender';
import { decideInbox } from '@/lib/storage/inbox/decideInbox';
import { db, opened } from './database';

/** Awake by being told, the worker opens the database for words that a page of Earshot may hand over while it closes. */
export async function awaitDraft(_data: unknown, sender: MessageSender): Promise<void> {
  if (senderOf(sender).kind === 'page') await opened();
}

/** Stores what was typed last of a reply in a page of Earshot that is closing. */
export async function keepDraft(data: unknown, sender: MessageSender): Promise<{ ok: boolean }> {
  const draft = parseKeepDraft(data);
  if (senderOf(sender).kind !== 'page' || draft === null || (await opened()).state !== 'open') return { ok: false };
  const { mentionId, words } = draft;
  const before = await decideInbox(db, [{ mentionId, draft: words === '' ? null : words }]);
  return { ok: before.length > 0 };
}
