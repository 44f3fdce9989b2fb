import type { PageKind, PageSubject } from '../reading/site';

const HOSTS = /^(?:www\.|m\.)?tiktok\.com$/u;
const VIDEO = /^(?:https?:\/\/(?:\w+\.)?tiktok\.com)?\/@([^/?#]*)\/(video|photo)\/(\d{10,25})\/?(?:[?#]|$)/u;

/**
 * What kind of page stands at an address of TikTok; null where it holds no posts (profiles show pictures only), and for
 * messages, notifications, settings and what only friends may see.
 */
export function pageKind(url: URL): PageKind | null {
  if (!HOSTS.test(url.hostname)) return null;
  const [first = '', second = ''] = withoutLanguage(url.pathname);
  if (first === '' || first === 'foryou' || first === 'following' || first === 'explore') return 'feed';
  if (first === 'search') return second === '' || second === 'video' || second === 'photo' ? 'search' : null;
  if (first === 'tag') return second === '' ? null : 'search';
  return videoIn(url.href) === null ? null : 'thread';
}

/** Addresses may begin with a language (`/de-DE/foryou`). */
function withoutLanguage(path: string): string[] {
  const parts = path.split('/').filter(Boolean);
  return /^[a-z]{2}(?:-[A-Za-z]{2,4})?$/u.test(parts[0] ?? '') ? parts.slice(1) : parts;
}

export function about(url: URL): PageSubject | null {
  const [first, second = ''] = withoutLanguage(url.pathname);
  if (first === 'search') return { terms: url.searchParams.get('q') };
  return first === 'tag' ? { terms: decoded(second) } : null;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** A video as an address names it; the handle is null where the address leaves it out. */
export interface VideoAddress {
  handle: string | null;
  id: string;
  /** True for a row of pictures, which stands at an address of its own kind. */
  isPhoto?: boolean;
}

export function videoIn(address: string | null): VideoAddress | null {
  const [, handle = '', kind, id] = VIDEO.exec(address ?? '') ?? [];
  return id === undefined ? null : { handle: handle === '' ? null : decoded(handle), id, isPhoto: kind === 'photo' };
}

/** The handle in a link to a profile, or null. */
export function handleIn(address: string | null): string | null {
  const found = /^(?:https?:\/\/(?:\w+\.)?tiktok\.com)?\/@([^/?#]+)\/?(?:[?#]|$)/u.exec(address ?? '')?.[1];
  return found === undefined ? null : decoded(found);
}

export const addressOf = ({ handle, id, isPhoto }: VideoAddress): string =>
  `https://www.tiktok.com/@${handle ?? ''}/${isPhoto === true ? 'photo' : 'video'}/${id}`;

const FIRST = Date.UTC(2014, 0, 1);
const DAY = 86_400_000;

/** When a video or a comment was made, as the upper 32 bits of its id say, in ms since 1970; null where they say nothing. */
export function timeInId(id: string, now: number): number | null {
  const ms = Number(BigInt(id) >> 32n) * 1000;
  return ms >= FIRST && ms <= now + DAY ? ms : null;
}
