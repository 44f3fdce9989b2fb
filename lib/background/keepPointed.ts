import type { PointedAt } from '@/lib/messaging/pointed';
import { parseNeeds, parsePointedAt } from '@/lib/messaging/pointed';
import { parseKeepUnder, parseTakeBack } from '@/lib/messaging/schemas';
import { senderOf, type MessageSender } from '@/lib/messaging/sender';
import { setMomentBadge } from '@/lib/platform/badge';
import { readKeepNotice, setKeepNotice, type KeepNotice, type NotKept } from '@/lib/platform/keepNotice';
import type { KeepClick } from '@/lib/platform/menu';
import { askInFrame } from '@/lib/platform/pageScripts';
import { openPanel } from '@/lib/platform/panel';
import { setPanelTarget } from '@/lib/platform/panelTarget';
import { openExtensionPage } from '@/lib/platform/tabs';
import { withoutTracking } from '@/lib/posts/address';
import { handMadePost, type Said } from '@/lib/posts/handMade';
import { UNKNOWN_TIME, type Post } from '@/lib/posts/post';
import { parsePost } from '@/lib/posts/schema';
import { readersOf, siteOfHost } from '@/lib/sites/reading/catalogue';
import { siteIdOf } from '@/lib/sites/reading/site';
import { takeBackKept } from '@/lib/storage/keptByHand';
import { mayRead, readSettings, settleZone } from '@/lib/storage/settings';
import { db, noteNotStored, opened, rememberCount, strictly } from './database';
import { calendarOf } from './deciding';
import { keepUnder } from './keepUnder';
import { showBadge } from './pageBadge';
import { readersForHost } from './pageScripts';

/** How long the toolbar button says what came of it, ms. */
const MOMENT = 3_000;

/** What came of a click, without where and when. */
type Came =
  | { state: 'kept'; mentionId: string; topicId: string }
  | { state: 'choose'; post: Post }
  | { state: 'failed'; why: NotKept };

const failed = (why: NotKept): Came => ({ state: 'failed', why });

/**
 * Keeps what the user pointed at in the page's menu, and shows it. The click is the leave to look at this one thing; the
 * panel can be opened only while it is being handled, so it opens first, with whatever it showed.
 */
export async function keepPointed(click: KeepClick): Promise<void> {
  if (click.isPrivate) return;
  if (click.topic === 'none') {
    await openExtensionPage('dashboard.html#/topics');
    return;
  }
  const { tabId } = click;
  const opening = openPanel({ tabId });
  const came = await keep(click, click.topic).catch(async (error: unknown) => failed(await noteNotStored(error)));
  await say(came, tabId);
  // Where there is no panel, the popup says what came of it.
  if ((await opening) || came.state !== 'kept') return;
  await openExtensionPage(`dashboard.html#/mentions?mention=${encodeURIComponent(came.mentionId)}`);
}

/** The topic was chosen for what is waiting for one. */
export async function keepChosen(value: unknown, from: MessageSender): Promise<{ ok: boolean }> {
  const chosen = parseKeepUnder(value);
  const notice = await readKeepNotice();
  if (senderOf(from).kind !== 'page' || chosen === null || notice?.state !== 'choose') return { ok: false };
  const post = parsePost(notice.post);
  if (post === null || !(await mayKeep())) return { ok: false };
  const came = await keepUnder(post, chosen.topicId).catch(async (error: unknown) => failed(await noteNotStored(error)));
  await say(came, notice.tabId);
  return { ok: came.state === 'kept' };
}

/** What was kept was not to be. */
export async function takeBack(value: unknown, from: MessageSender): Promise<{ ok: boolean }> {
  const of = parseTakeBack(value);
  if (senderOf(from).kind !== 'page' || of === null || (await opened()).state !== 'open') return { ok: false };
  try {
    const done = await takeBackKept(await strictly(), of, { calendar: calendarOf(await settleZone(db)) });
    await rememberCount();
    return { ok: done };
  } catch (error) {
    await noteNotStored(error);
    return { ok: false };
  }
}

async function keep(click: KeepClick, topic: { id: string } | 'choose'): Promise<Came> {
  if (!/^https?:/u.test(click.url) || !URL.canParse(click.url)) return failed('browser-page');
  const { state } = await opened();
  if (state !== 'open') return failed(state === 'newer' ? 'database-newer' : 'database-broken');
  if (!(await mayKeep())) return failed('no-consent');
  const post = await pointedPost(click);
  if (typeof post === 'string') return failed(post);
  return topic === 'choose' ? { state: 'choose', post } : keepUnder(post, topic.id);
}

async function mayKeep(): Promise<boolean> {
  return (await opened()).state === 'open' && mayRead(await readSettings(db));
}

/** The post in which it stands, or one made of what was pointed at; or why there is nothing to keep. */
async function pointedPost(click: KeepClick): Promise<Post | NotKept> {
  const url = new URL(click.url);
  const address = withoutTracking(click.link ?? click.url);
  if (address === null) return 'nothing';
  const pointed = await look(click, url);
  const isOfReader = pointed !== null && readersOf(url).some(({ id }) => id === pointed.reader);
  if (isOfReader && pointed.post?.site === siteOf(url, pointed)) return { ...pointed.post, context: 'hand' };
  if (click.kind === 'page' && pointed?.isDocument === true) return 'document';
  if (click.kind === 'page' && pointed === null) return /\.pdf$/iu.test(url.pathname) ? 'document' : 'not-allowed';
  const said = saidOf(click, pointed);
  if (click.kind === 'selection' && said.text.trim() === '') return 'nothing';
  const place = new URL(address);
  const site = siteOf(place, isOfReader && place.hostname === url.hostname ? pointed : null);
  return handMadePost(said, { site, address });
}

/** What the page's own script says of it; where software is recognised there, with the reader of that. */
async function look(click: KeepClick, url: URL): Promise<PointedAt | null> {
  const question = { name: 'earshot.pointing', about: { kind: click.kind, link: click.link } };
  const ask = (readers: string): Promise<unknown> => askInFrame(click, [readers, 'pointed.js'], question);
  const answer = await ask(readersForHost(url.hostname));
  const needs = parseNeeds(answer);
  const software = readersOf(url).find(({ id }) => id === needs);
  return parsePointedAt(software === undefined ? answer : await ask(`sites/${software.id}.js`));
}

/** What the page says of it, or else the browser. */
function saidOf({ words, title, kind }: KeepClick, pointed: PointedAt | null): Said {
  const said: Said = pointed?.said ?? { title: null, text: '', language: null, publishedAt: UNKNOWN_TIME };
  return {
    ...said,
    title: kind === 'page' ? (said.title ?? title) : null,
    text: said.text.trim() === '' && kind !== 'page' ? words : said.text,
  };
}

/** The declared site of an address, or the one that reads the page; else its host. */
function siteOf(url: URL, pointed: PointedAt | null): string {
  const site = siteOfHost(url.hostname) ?? readersOf(url).find(({ id }) => id === pointed?.reader) ?? { id: '', named: 'host' as const };
  return siteIdOf(site, url);
}

async function say(came: Came, tabId: number): Promise<void> {
  const notice: KeepNotice = { ...came, tabId, at: Date.now() };
  await setKeepNotice(notice);
  if (came.state === 'kept') await setPanelTarget({ mentionId: came.mentionId, tabId, at: notice.at });
  if (came.state === 'choose') return;
  await setMomentBadge(tabId, came.state);
  setTimeout(() => void showBadge(tabId), MOMENT);
}
