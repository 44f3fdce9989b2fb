import type { PageKind } from '@/lib/posts/post';
import { attribute, find, findAll, rawText } from '../reading/dom';
import { declaredLanguage } from '../reading/writtenTime';

/** Groups may be closed, profiles and activity are of friends, the rest is private: none of them is read. */
export function pageKind(url: URL): PageKind | null {
  const path = url.pathname.toLowerCase();
  if (url.hostname.endsWith('steampowered.com')) return /^\/app\/\d+/u.test(path) ? 'reviews' : null;
  const [first = '', , third = '', fourth = ''] = path.split('/').slice(1);
  if (first === 'app') return kindInHub(path);
  if (first === 'id' || first === 'profiles') {
    if (third === 'recommended') return fourth === '' ? 'profile' : 'thread';
    return third === 'reviews' ? 'profile' : null;
  }
  if (/^\/(?:sharedfiles|workshop)\/filedetails\//u.test(path)) {
    return /\/discussions\/\d+\/?$/u.test(path) ? 'listing' : 'thread';
  }
  if (path.startsWith('/discussions/search')) return 'search';
  if (first === 'discussions') return /^\/discussions\/forum\/\d+\/\d+/u.test(path) ? 'thread' : 'listing';
  return /^\/(?:games|ogg)\/[^/]+\/(?:announcements\/detail|partnerevents\/view)\/\d/u.test(path) ? 'thread' : null;
}

function kindInHub(path: string): PageKind | null {
  const [section = '', forum = '', topic = ''] = path.split('/').slice(3);
  if (section === 'discussions' || section === 'tradingforum') {
    if (forum === 'search') return 'search';
    return topic === '' ? 'listing' : 'thread';
  }
  if (/^(?:positive|negative)?reviews$/u.test(section)) return 'reviews';
  return section === 'eventcomments' || (forum !== '' && section !== 'broadcasts') ? 'thread' : 'feed';
}

/** The number that the account's 17-digit name begins to count from. */
const FIRST_ACCOUNT = 76_561_197_960_265_728n;

/** An account's 17-digit name: from the short number beside its links, its address, or what the page says of its owner. */
export function accountIn(root: Element, address: string | null): string | null {
  const named = /\/profiles\/(\d{17})(?:\/|$)/u.exec(address ?? '')?.[1];
  if (named !== undefined) return named;
  const marked = find(root, '[data-miniprofile]');
  const short = marked === null ? null : attribute(marked, 'data-miniprofile');
  return short !== null && /^\d{1,10}$/u.test(short) ? String(FIRST_ACCOUNT + BigInt(short)) : null;
}

/** Whose profile a page is part of. */
export function ownerOf(document: Document): string | null {
  for (const script of findAll(document, 'script:not([src])')) {
    const account = /g_rgProfileData\s*=\s*\{[^}]{0,400}"steamid":"(\d{17})"/u.exec(rawText(script).slice(0, 20_000))?.[1];
    if (account !== undefined) return account;
  }
  const header = find(document, '.profile_small_header_bg');
  return header === null ? null : accountIn(header, null);
}

export interface ReviewAddress {
  href: string;
  /** The profile's address. */
  profile: string;
  /** The name that an account has chosen for its address, or null. */
  vanity: string | null;
  app: string;
}

const REVIEW = /^(https?:\/\/steamcommunity\.com\/(?:id\/([^/?#]+)|profiles\/\d{17}))\/recommended\/(\d+)/u;

export function reviewAddress(href: string | null): ReviewAddress | null {
  const found = REVIEW.exec(href ?? '');
  return found === null ? null
    : { href: `${found[0]}/`, profile: `${found[1] ?? ''}/`, vanity: found[2] ?? null, app: found[3] ?? '' };
}

/** The review that an element links to. */
export function reviewLinkedIn(root: Element): ReviewAddress | null {
  for (const link of findAll(root, 'a[href*="/recommended/"]')) {
    const address = reviewAddress(attribute(link, 'href'));
    if (address !== null) return address;
  }
  return null;
}

/** One account has one review of each product, which is named by both on all pages. */
export const reviewId = (address: ReviewAddress, account: string | null): string => `${account ?? address.vanity ?? ''}/${address.app}`;

/** Steam's own names for the languages of its pages. */
const LANGUAGES: Readonly<Record<string, string>> = {
  arabic: 'ar', brazilian: 'pt-BR', bulgarian: 'bg', czech: 'cs', danish: 'da', dutch: 'nl', english: 'en', finnish: 'fi',
  french: 'fr', german: 'de', greek: 'el', hungarian: 'hu', indonesian: 'id', italian: 'it', japanese: 'ja', koreana: 'ko',
  latam: 'es-419', malay: 'ms', norwegian: 'nb', polish: 'pl', portuguese: 'pt-PT', romanian: 'ro', russian: 'ru',
  schinese: 'zh-CN', spanish: 'es', swedish: 'sv', tchinese: 'zh-TW', thai: 'th', turkish: 'tr', ukrainian: 'uk', vietnamese: 'vi',
};

const languages = new WeakMap<Document, string | null>();

/** Language of the page's own words; parts of pages that are loaded later do not declare it, but ask for more in it. */
export function languageOf(document: Document): string | null {
  const known = languages.get(document);
  if (known !== undefined) return known;
  const declared = declaredLanguage(document) ?? namedLanguage(document);
  languages.set(document, declared);
  return declared;
}

function namedLanguage(document: Document): string | null {
  const field = find(document, 'input[name="l"][value]');
  const sheet = find(document, 'link[rel="stylesheet"][href*="l="]');
  const name = field === null
    ? /[?&]l=([a-z]+)/u.exec(sheet === null ? '' : (attribute(sheet, 'href') ?? ''))?.[1]
    : attribute(field, 'value');
  return name != null && Object.hasOwn(LANGUAGES, name) ? (LANGUAGES[name] ?? null) : null;
}
