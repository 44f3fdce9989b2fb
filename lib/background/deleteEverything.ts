import { sendToTab } from '@/lib/messaging/messenger';
import type { DeletionAnswer } from '@/lib/messaging/protocol';
import { senderOf, type MessageSender } from '@/lib/messaging/sender';
import { clearToolbar, forgetLocal, forgetSession, giveBackEverything, isDeleting, noteDeleting } from '@/lib/platform/deletion';
import { scheduleUpkeep } from '@/lib/platform/life';
import { clearNotification, shownNotifications } from '@/lib/platform/notifications';
import { tabIds } from '@/lib/platform/tabs';
import { deleteDatabases } from '@/lib/storage/erasure/deleteDatabases';
import { closeDatabase } from './database';
import { refreshRelevance } from './judging';
import { followMenu } from './menuTopics';
import { refreshAdapters, refreshOwnWords } from './understanding';

let running: Promise<DeletionAnswer> | null = null;

/** Deletes all that Earshot stored, as a page of its own asked. */
export async function deleteAsked(from: MessageSender): Promise<DeletionAnswer> {
  if (senderOf(from).kind !== 'page') return { state: 'failed' };
  await noteDeleting();
  return deleteEverything();
}

/** Carries on a deletion that an earlier life of the worker began. */
export async function finishDeletion(): Promise<void> {
  if (await isDeleting()) await deleteEverything();
}

/** One run at a time. Cut short anywhere, it is done again as a whole: each step may be done twice. */
function deleteEverything(): Promise<DeletionAnswer> {
  running ??= deleteAll()
    .catch((): DeletionAnswer => ({ state: 'failed' }))
    .finally(() => {
      running = null;
    });
  return running;
}

async function deleteAll(): Promise<DeletionAnswer> {
  closeDatabase();
  const tabs = await tabIds();
  await Promise.all((await shownNotifications()).map(clearNotification));
  await giveBackEverything();
  const state = await deleteDatabases();
  if (state === 'blocked') return { state };
  await forgetSession();
  await clearToolbar();
  await forgetLocal();
  await beginAnew(tabs);
  return { state };
}

/** As after an install: what this life of the worker still knew is forgotten, and open pages are told that nothing is read. */
async function beginAnew(tabs: readonly number[]): Promise<void> {
  await Promise.all([refreshOwnWords(), refreshAdapters(), refreshRelevance(), followMenu()]).catch(() => undefined);
  await scheduleUpkeep();
  await Promise.all(tabs.map((tabId) => sendToTab('lookAgain', tabId)));
}
