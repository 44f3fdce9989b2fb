import { onMessage } from '@/lib/messaging/messenger';
import type { Greeting } from '@/lib/messaging/protocol';
import { parseDecided, parseHello, parseNeedPart } from '@/lib/messaging/schemas';
import { senderOf, type MessageSender } from '@/lib/messaging/sender';
import { readTopics } from '@/lib/query/readTopics';
import { readFollowed } from '@/lib/platform/followed';
import { onAlertsDue, onBrowserStarted, onErasing, onFollowing, onInstalled, onMorning, onRestoring, onSending, onTabClosed, onUpkeep, onWaking, scheduleUpkeep } from '@/lib/platform/life';
import { onKeepClicked, onReadOnceClicked } from '@/lib/platform/menu';
import { onNotificationClicked } from '@/lib/platform/notifications';
import { allowOnce, forgetTab } from '@/lib/platform/onceReadTabs';
import { forgetTabFrames, noteFrame } from '@/lib/platform/pageFrames';
import { runInFrame } from '@/lib/platform/pageScripts';
import { onOriginsChanged } from '@/lib/platform/permissions';
import { openExtensionPage, tabIds, tabOf } from '@/lib/platform/tabs';
import { SITES_OF_ANY_HOST } from '@/lib/sites/reading/catalogue';
import { admit } from './admission';
import { alertHeard, alertWaiting, openNotification, settleAlerts } from './alerts';
import { takeBatch } from './batches';
import { showCard, takePress } from './card';
import { lookThrough, opened, rememberCount } from './database';
import { deleteAsked, finishDeletion } from './deleteEverything';
import { eraseWaiting } from './erasing';
import { followTopicChanges } from './following';
import { indexWaiting } from './indexing';
import { rezoneWaiting, understandWaiting, upkeep } from './jobs';
import { awaitDraft, keepDraft } from './keepDraft';
import { keepChosen, keepPointed, takeBack } from './keepPointed';
import { tellLabels } from './labels';
import { learnSoon, learnWaiting } from './learning';
import { lookAgainIn, tabsThatMayBeRead } from './lookAgain';
import { markWordsInTime } from './markWords';
import { followMenu } from './menuTopics';
import { isMorningNotice, openMorning, tellMorning } from './morning';
import { eachInTurn } from './oneRun';
import { openMention } from './openMention';
import { showPageMentions } from './pageBadge';
import { registerForGrants, startInOpenTabs, startInTab } from './pageScripts';
import { requeueWaiting, wakeWaiting } from './queueing';
import { restoreWaiting } from './restoring';
import { retainWaiting } from './retaining';
import { sendWaiting } from './sending';
import { refreshOwnWords } from './understanding';

/** Off the way to the first acknowledgement, but soon: what an earlier life of the worker left undone. */
const LEFTOVERS_AFTER = 3_000;
const TRIES = 4;

/** Registers everything that can wake the worker, synchronously: it may be started for any of these. */
export function startWorker(): void {
  onInstalled((reason) => void installed(reason));
  onBrowserStarted(() => {
    void registerForGrants();
    void followMenu();
  });
  onOriginsChanged(({ removed }) => void grantsChanged(removed.length > 0));
  onTabClosed((tabId) => {
    void forgetTab(tabId);
    void forgetTabFrames(tabId);
  });
  onUpkeep(() => void upkeep(Date.now()));
  onFollowing(() => void follow());
  onErasing(() => void eraseWaiting());
  onRestoring(() => void restoreWaiting());
  onWaking(() => void wakeWaiting());
  onAlertsDue(() => void alertWaiting());
  onMorning(() => void tellMorning());
  onSending(() => void sendWaiting());
  onNotificationClicked((id) => void (isMorningNotice(id) ? openMorning(id) : openNotification(id)));
  onReadOnceClicked((tabId) => void readOnce(tabId));
  onKeepClicked((click) => void keepPointed(click));

  onMessage('hello', greet);
  onMessage('batch', (data, sender) => takeBatch(data, sender));
  onMessage('pageMentions', showPageMentions);
  onMessage('needPart', async (data, sender) => {
    const from = senderOf(sender);
    const part = parseNeedPart(data);
    if (from.kind === 'listener' && part !== null && isPart(part)) await runInFrame(from.tabId, from.frameId, `${part}.js`);
  });
  onMessage('openMention', openMention);
  onMessage('card', showCard);
  onMessage('pressed', takePress);
  onMessage('decided', async (data, sender) => {
    if (senderOf(sender).kind !== 'page') return;
    const tabs = await tabsThatMayBeRead();
    await lookAgainIn(tabs);
    if ((await opened()).state !== 'open') return;
    void eraseWaiting();
    void restoreWaiting();
    void settleAlerts();
    void tellMorning();
    await refreshOwnWords();
    void followMenu();
    await tellLabels(parseDecided(data), tabs);
    await rememberCount();
    void wakeWaiting();
    void sendWaiting();
    await rezoneWaiting();
    void requeueWaiting();
    void followTopicChanges();
    void retainWaiting();
    learnSoon();
  });
  onMessage('granted', async (_data, sender) => {
    if (senderOf(sender).kind === 'page') await grantsChanged(false);
  });
  onMessage('readOnce', async (data, sender) => ({
    ok: senderOf(sender).kind === 'page' && typeof data?.tabId === 'number' && (await readOnce(data.tabId)),
  }));
  onMessage('replyBegun', awaitDraft);
  onMessage('keepDraft', keepDraft);
  onMessage('deleteEverything', (_data, sender) => deleteAsked(sender));
  onMessage('keepUnder', keepChosen);
  onMessage('takeBack', takeBack);

  void finishDeletion();
  setTimeout(() => void finishLeftovers(), LEFTOVERS_AFTER);
}

/** Of readers only those of software that runs on any host: a site's own is registered for its hosts. */
const isPart = (part: string): boolean =>
  !part.startsWith('sites/') || SITES_OF_ANY_HOST.some(({ id }) => part === `sites/${id}`);

async function greet(data: unknown, sender: MessageSender): Promise<Greeting> {
  const hello = parseHello(data);
  if (hello === null) return { state: 'rest', why: 'orphaned' };
  const admission = await admit(hello, sender);
  if (!admission.admitted) return { state: 'rest', why: admission.why };
  const { tabId, frameId, settings } = admission;
  if (frameId !== 0) await noteFrame(tabId, frameId);
  const lookAgain = (): void => void lookAgainIn([tabId]);
  const marks = settings.marks ? await markWordsInTime(settings.language, lookAgain) : null;
  const { at } = await readFollowed();
  return { state: 'read', topics: readTopics(admission.topics).trees, marks, ...(at === null ? {} : { followedAt: at }) };
}

async function installed(reason: 'install' | 'update' | 'other'): Promise<void> {
  await followMenu();
  await scheduleUpkeep();
  await registerForGrants();
  // Listeners of the version before are orphans now: their tabs get the new one without a reload.
  await startInOpenTabs();
  if (reason === 'install') await openExtensionPage('welcome.html');
}

async function grantsChanged(taken: boolean): Promise<void> {
  await registerForGrants();
  await startInOpenTabs();
  // Which tabs show a host that was taken away is no longer said.
  await lookAgainIn(taken ? await tabIds() : await tabsThatMayBeRead());
}

/** Access that was given as the worker ended was heard by nobody. */
async function followMissedGrants(): Promise<void> {
  if (await registerForGrants()) await grantsChanged(false);
}

/** Reads one tab that the user just pointed at, of whatever site. */
async function readOnce(tabId: number): Promise<boolean> {
  const url = (await tabOf(tabId))?.url ?? null;
  if (url === null || !URL.canParse(url)) return false;
  const { origin, hostname } = new URL(url);
  await allowOnce(tabId, origin);
  return startInTab(tabId, hostname);
}

async function follow(): Promise<void> {
  if ((await opened()).state === 'open') await followTopicChanges();
}

async function finishLeftovers(tries = TRIES): Promise<void> {
  const { state } = await opened();
  // After a crash of the browser it may take a while until the database can be opened.
  if (state === 'broken' && tries > 1) setTimeout(() => void finishLeftovers(tries - 1), LEFTOVERS_AFTER);
  if (state !== 'open') return;
  // A crash of the browser may have lost its alarms.
  void scheduleUpkeep();
  void restoreWaiting();
  void followMissedGrants().catch(() => undefined);
  await eachInTurn([
    eraseWaiting, alertWaiting, rezoneWaiting, wakeWaiting, tellMorning, requeueWaiting, understandWaiting, alertHeard, followTopicChanges, retainWaiting, learnWaiting,
    indexWaiting, lookThrough, sendWaiting,
  ]);
}
