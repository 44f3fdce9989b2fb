import { readAge } from '@/lib/language/ages';
import { readFirstNumber } from '@/lib/language/shortNumbers';
import type { PostDraft } from '@/lib/posts/complete';
import { UNKNOWN_TIME } from '@/lib/posts/post';
import { attribute, find, type Tree } from '../reading/dom';
import type { Page } from '../reading/site';
import { addressIn } from './addresses';
import { dataOf } from './data';
import { authorNamed, languageOf, timeOf } from './parts';

const QUOTED = /["\u201c\u201e\u00ab\u300c](.*)["\u201d\u201c\u00bb\u300d]/su;

/**
 * The post that a page is about, as its data or its head describes it: for a page that shows nothing of it. After a
 * change of page in the app both still speak of the first one, hence only where the address agrees.
 */
export function readShell(page: Page): PostDraft[] {
  const own = addressIn(page.url);
  if (own === null || page.kind !== 'thread') return [];
  const told = dataOf(page.document).posts.get(own.code);
  if (told?.isPrivate === true) return [];
  const base = { kind: 'post', nativeId: own.code, permalink: own.href, threadUrl: own.href } as const;
  if (told !== undefined && told.text !== '') {
    return [{
      ...base, text: told.text, author: authorNamed(told.handle, told.name), media: [told.kind],
      publishedAt: timeOf(null, told.time, page), engagement: { likes: told.likes, replies: told.replies },
    }];
  }
  const described = describedIn(page);
  return described === null ? [] : [{ ...base, ...described }];
}

function describedIn(page: Page): Pick<PostDraft, 'author' | 'text' | 'partial' | 'publishedAt' | 'engagement'> | null {
  const { document } = page;
  const url = URL.parse(meta(document, 'og:url') ?? '');
  if (url === null || addressIn(url)?.code !== addressIn(page.url)?.code) return null;
  const title = meta(document, 'og:title') ?? '';
  const description = meta(document, 'description') ?? meta(document, 'og:description') ?? '';
  const text = QUOTED.exec(title)?.[1]?.trim() ?? QUOTED.exec(description)?.[1]?.trim() ?? '';
  const handle = /\(@([\w.]{1,30})\)/u.exec(meta(document, 'twitter:title') ?? '')?.[1]?.toLowerCase()
    ?? /^\/([\w.]{1,30})\/(?:p|reel)\//u.exec(url.pathname)?.[1]?.toLowerCase();
  if (text === '' || handle === undefined) return null;
  const [before = ''] = description.split(QUOTED.exec(description)?.[0] ?? '\u0000');
  const at = before.toLowerCase().indexOf(handle);
  const counts = at < 0 ? [] : before.slice(0, at).split(/,\s/u).map((part) => readFirstNumber(part, languageOf(page)));
  const written = at < 0 ? '' : before.slice(at + handle.length).replace(/^\s*\p{Ll}{1,3}\s/u, '').replace(/[:\uff1a\s]+$/u, '').trim();
  const date = written === '' ? UNKNOWN_TIME : readAge(written, { now: page.now, language: languageOf(page) });
  return {
    text, partial: /(?:\u2026|\.\.\.)$/u.test(text),
    author: authorNamed(handle),
    publishedAt: date,
    engagement: counts.length === 2 ? { likes: counts[0] ?? null, replies: counts[1] ?? null } : {},
  };
}

function meta(tree: Tree, name: string): string | null {
  const element = find(tree, `meta[property="${name}"]`) ?? find(tree, `meta[name="${name}"]`);
  return element === null ? null : attribute(element, 'content');
}
