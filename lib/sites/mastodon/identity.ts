import { attribute, closest, find, matches } from '../reading/dom';
import type { Page } from '../reading/site';
import { textOf } from '../reading/visibleText';
import { own } from './parts';
import { fullHandle } from './pages';

/** A post's place: its address as the page gives it, its number on that server, and who wrote it. */
export interface Place {
  address: string;
  id: string | null;
  handle: string | null;
}

const LOCAL = /^\/(?:(?:web|deck)\/)?@([^/]+)\/(\d+)\/?(?:[?#].*)?$/u;
const REMOTE = /^https?:\/\/([^/]+)\/(?:@([^/@]+)|users\/([^/]+)\/statuses)\/(\d+)\/?(?:[?#].*)?$/u;

/** Where a post stands: by the link of its time, else by its number and its author, else by the page that is about it. */
export function placeOf(post: Element, page: Page): Place | null {
  const shown = handleShownIn(post, page);
  const address = addressIn(post);
  const place = address === null ? null : placeAt(address, page);
  if (place !== null) return { ...place, handle: shown ?? place.handle };
  const id = attribute(post, 'data-id');
  if (shown !== null && id !== null && /^\d+$/u.test(id)) {
    const short = shown.endsWith(fullHandle('', page.document, page.url)) ? shown.replace(/@[^@]*$/u, '') : shown;
    return { address: `/@${short}/${id}`, id, handle: shown };
  }
  if (!matches(post, '.detailed-status')) return null;
  const ofPage = placeAt(page.url.pathname, page);
  return ofPage === null || (shown !== null && ofPage.handle !== shown) ? null : { ...ofPage, handle: shown ?? ofPage.handle };
}

function addressIn(post: Element): string | null {
  const named = own(post, 'a.detailed-status__datetime[href], a.status__relative-time[href], a.u-uid[href]');
  if (named !== null) return attribute(named, 'href');
  const time = own(post, 'a[href] time[datetime]');
  const link = time === null ? null : closest(time, 'a');
  return link === null ? null : attribute(link, 'href');
}

function placeAt(address: string, page: Page): Place | null {
  const path = address.startsWith(`${page.url.origin}/`) ? address.slice(page.url.origin.length) : address;
  const [, acct, id] = LOCAL.exec(path) ?? [];
  if (acct !== undefined && id !== undefined) return { address, id, handle: fullHandle(acct, page.document, page.url) };
  const [, host = '', name, user, number = null] = REMOTE.exec(address) ?? [];
  if (host !== '') return { address, id: number, handle: `${name ?? user ?? ''}@${host}` };
  return /^https?:\/\//u.test(address) ? { address, id: null, handle: null } : null;
}

function handleShownIn(post: Element, page: Page): string | null {
  const shown = own(post, '.display-name__account');
  const profile = own(post, 'header a[href^="/@"][data-hover-card-account]');
  const text = shown !== null ? textOf(shown) : profile === null ? '' : (attribute(profile, 'href') ?? '').slice(1);
  const handle = /^@([\p{L}\p{N}_.-]+(?:@[\p{L}\p{N}.-]+)?)/u.exec(text)?.[1];
  return handle === undefined ? null : fullHandle(handle, page.document, page.url);
}

const FIRST_NUMBERS_WITH_TIME = Date.UTC(2017, 6, 1);
const DAY = 86_400_000;

/** Numbers of posts begin with the milliseconds since 1970 in which they were made. Null for numbers of other kinds. */
export function timeInId(id: string | null, now: number): number | null {
  const ms = id === null || id.length < 17 ? 0 : Math.floor(Number(id) / 65_536);
  return ms >= FIRST_NUMBERS_WITH_TIME && ms < now + DAY ? ms : null;
}

const taken = new WeakMap<Document, Map<string, string>>();

/**
 * One name for a post wherever it is met: pages of other servers show it under a number and an address of their own, and
 * the original address stands nowhere in them. What all share is the author's full handle and the second of
 * publication, which the number holds on every server. Where a page shows two posts of one second, the later one keeps
 * its address. Without such a number the address is the name.
 */
export function nativeIdOf({ address, id, handle }: Place, page: Page): string {
  const url = URL.parse(address, page.url);
  const own = url === null ? address : url.origin + url.pathname.replace(/^\/(?:web|deck)(?=\/)/u, '').replace(/\/$/u, '');
  const made = timeInId(id, page.now);
  if (made === null || handle === null) return own;
  const name = `${handle.toLowerCase()}/${new Date(made).toISOString().slice(0, 19)}Z`;
  const names = taken.get(page.document) ?? new Map<string, string>();
  taken.set(page.document, names);
  const holder = names.get(name) ?? own;
  names.set(name, holder);
  return holder === own ? name : own;
}

/** The address under which a page was served first, where it is about this post: its head names the exact time. */
export function statedTime(place: Place, page: Page): string | null {
  const url = find(page.document, 'meta[property="og:url"]');
  const time = find(page.document, 'meta[property="og:published_time"], meta[property="article:published_time"]');
  const stated = url === null ? null : URL.parse(attribute(url, 'content') ?? '');
  const address = URL.parse(place.address, page.url);
  return stated !== null && address !== null && stated.pathname === address.pathname && time !== null
    ? attribute(time, 'content') : null;
}
