import { find, attribute } from '../reading/dom';
import type { PageKind, PageSubject } from '../reading/site';

/** Hosts of chats, data and plans, which show no questions; so do the rooms of private teams. */
const OTHER_HOST = /^(?:chat|data|api|area51|contests|openid|elections)\./u;
const NO_POSTS = new Set((
  'about admin advertising badges c company contact conduct election enterprise help inbox jobs legal messages privileges '
  + 'review settings site-analytics survey tags teams tour users').split(' '));

export function pageKind(url: URL): PageKind | null {
  if (OTHER_HOST.test(url.hostname)) return null;
  const [first = '', second = '', third = ''] = url.pathname.split('/').slice(1);
  if (first === 'questions' || first === 'q' || first === 'a') return kindOfQuestions(second, third);
  if (first === 'search') return 'search';
  if (first === 'users') return /^\d+$/u.test(second) ? 'profile' : null;
  if (first === 'collectives') return second === '' ? null : 'feed';
  return NO_POSTS.has(first) || first === 'posts' ? null : 'feed';
}

function kindOfQuestions(second: string, third: string): PageKind | null {
  if (/^\d+$/u.test(second)) return 'thread';
  if (second === 'tagged') return third === '' ? null : 'search';
  return second === 'ask' ? null : 'feed';
}

/** Words of a search, a tag, or whose profile it is. */
export function about(url: URL, document: Document): PageSubject | null {
  const [first = '', second = '', third = ''] = url.pathname.split('/').slice(1);
  if (first === 'search') return { terms: url.searchParams.get('q') };
  if (first === 'questions' && second === 'tagged') return { terms: `[${third.replaceAll('+', '] [')}]` };
  if (first !== 'users') return null;
  const name = find(document, 'meta[property="og:title"]');
  return { owner: third === '' ? (name === null ? null : attribute(name, 'content')) : third };
}

/** The number of a question or an answer in an address: `/questions/12/words`, `/questions/12/words/34#34`, `/q/12`, `/a/34`. */
export function postIn(path: string): { question: string | null; answer: string | null } {
  const short = /^\/([qa])\/(\d+)/u.exec(path);
  if (short !== null) return short[1] === 'q' ? { question: short[2] ?? null, answer: null } : { question: null, answer: short[2] ?? null };
  const [, question = null, answer = null] = /^\/questions\/(\d+)(?:\/[^/?#]*(?:\/(\d+))?)?/u.exec(path) ?? [];
  return { question, answer };
}
