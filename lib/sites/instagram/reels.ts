import { readShortNumber } from '@/lib/language/shortNumbers';
import { closest, find, findAll } from '../reading/dom';
import { unreadable, type Page, type Reading } from '../reading/site';
import { textOf } from '../reading/visibleText';
import { handleOf } from './addresses';
import { dataOf, type ToldPost } from './data';
import { around, authorNamed, bare, languageOf, timeOf, wordsIn } from './parts';

/** What lies over each video; only in the viewer it names an author by the address of their reels. */
export const REELS = '[role="group"]';

const OWNER = 'a[href$="/reels/"]';

/** One reel of the viewer, which shows neither its address nor its time: the page's data may. */
export function readReel(group: Element, page: Page): Reading {
  if (!/^\/reels\b/u.test(page.url.pathname)) return null;
  const parts = findAll(group, `a[href], div[dir="auto"]`);
  const owner = parts.find((part) => handleOf(part, page.url) !== null);
  const handle = owner === undefined ? null : handleOf(owner, page.url);
  const caption = parts.find((part) => closest(part, 'a') === null && find(part, 'a[href$="/reels/"], div[dir="auto"]') === null
    && textOf(part, { skip: '[aria-hidden="true"]' }) !== '') ?? null;
  if (owner === undefined || handle === null) return caption === null ? null : unreadable('author');
  if (caption === null) return find(group, OWNER) === null ? null : unreadable('text');
  const shown = wordsIn(caption, undefined);
  const told = toldOf(handle, shown.text, page);
  if (told?.isPrivate === true) return null;
  const counts = countsBeside(group, page);
  const permalink = told === null ? null : `https://www.instagram.com/reel/${told.code}/`;
  return {
    ...(told === null ? shown : wordsIn(caption, told.text)),
    kind: 'post',
    nativeId: told?.code ?? null,
    permalink,
    threadUrl: permalink,
    author: authorNamed(handle, told?.name ?? null),
    media: ['video'],
    publishedAt: timeOf(null, told?.time, page),
    engagement: { likes: told?.likes ?? counts[0] ?? null, replies: told?.replies ?? counts[1] ?? null },
  };
}

/** What the page's data says of a reel by the same author that begins with the same words. */
function toldOf(handle: string, shown: string, page: Page): ToldPost | null {
  const start = bare(shown);
  const found = [...dataOf(page.document).posts.values()]
    .filter((post) => post.handle === handle && start !== '' && bare(post.text).startsWith(start));
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Numbers beside the video, the hearts' first: in the smallest block around it that holds icons of its own, and no other video. */
function countsBeside(group: Element, page: Page): number[] {
  let block = around(group);
  for (let step = 0; block !== null && step < 12; step++, block = around(block)) {
    if (findAll(block, REELS).some((other) => other !== group)) return [];
    const counts = findAll(block, 'span[dir="auto"]').filter((span) => closest(span, REELS) === null)
      .map((span) => readShortNumber(textOf(span), languageOf(page))).filter((count) => count !== null);
    if (counts.length > 0) return counts;
  }
  return [];
}
