import type { PostDraft } from '@/lib/posts/complete';
import type { MediaKind } from '@/lib/posts/post';
import { closest, find, findAll, hasAttribute, matches } from '../reading/dom';
import { unreadable, type Page, type Reading } from '../reading/site';
import { readShortNumber } from '@/lib/language/shortNumbers';
import { textOf } from '../reading/visibleText';
import { addressIn, addressOf, handleOf, type Address } from './addresses';
import { dataOf, type ToldPost } from './data';
import { around, authorIn, authorNamed, BUTTONS, holds, languageOf, saysItself, textBelow, timeOf, wordsIn } from './parts';

/** A caption on a page of its own: it has a time, which leads nowhere. */
export const CAPTIONS = 'span[dir="auto"]:has(time[datetime])';

/** The caption beside a post's comments. */
export function readCaption(element: Element, page: Page): Reading {
  const times = findAll(element, 'time[datetime]');
  const [time] = times;
  const own = addressIn(page.url);
  if (time === undefined || times.length > 1 || own === null || closest(time, 'a') !== null || closest(element, 'article') !== null) return null;
  if (closest(element, CAPTIONS) !== element || find(element, CAPTIONS) !== null) return null;
  const author = authorIn(element, time, page);
  const text = author === null ? null : textBelow(element, author.links, time);
  if (author === null) return unreadable('author');
  if (text === null) return unreadable('text');
  return draft(own, author.handle, wordsIn(text, dataOf(page.document).posts.get(own.code)?.text), time, find(page.document, 'main') ?? element, page);
}

/** A post of the feed, of the page for phones, or of a dialog: the caption stands under the picture, after the author's name. */
export function readArticle(article: Element, page: Page): Reading {
  const links = findAll(article, 'a[href]');
  const dated = links.find((link) => find(link, 'time') !== null && isOfPost(addressOf(link, page.url)));
  const address = addressOfArticle(dated, links, page);
  const owner = links.find((link) => handleOf(link, page.url) !== null);
  const handle = owner === undefined ? null : handleOf(owner, page.url);
  const time = dated === undefined ? find(article, 'time[datetime]') : find(dated, 'time');
  // Advertisements name no time, and lead out of the site; what is not filled yet names nobody.
  if (time === null && findAll(article, 'a[target="_blank"]').some((link) => handleOf(link, page.url) === null && addressOf(link, page.url) === null)) return null;
  if (address === null) return handle === null ? null : unreadable('permalink');
  const told = dataOf(page.document).posts.get(address.code);
  if (told?.isPrivate === true) return null;
  if (handle === null) return unreadable('author');
  const caption = captionIn(article, handle, page);
  const media = mediaIn(article);
  if (caption === null && media.length === 0) return unreadable('text');
  const words = caption === null ? { text: told?.text ?? '', partial: false } : wordsIn(caption.block, told?.text, caption.name);
  return draft(address, handle, words, time !== null && closest(time, 'a[href*="/c/"]') === null ? time : null, article, page);
}

const isOfPost = (address: Address | null): boolean => address !== null && address.commentId === null;

/** The address at the time; else, of the only post of a page, the page's; else the one that its counts lead to. */
function addressOfArticle(dated: Element | undefined, links: readonly Element[], page: Page): Address | null {
  if (dated !== undefined) return addressOf(dated, page.url);
  const own = addressIn(page.url);
  const named = links.map((link) => addressOf(link, page.url)).filter((address) => isOfPost(address));
  if (own !== null && (named.some((address) => address?.code === own.code) || findAll(page.document, 'article').length === 1)) return own;
  return named[0] ?? null;
}

/** The last of the author's links that words follow, but not as a comment; with the name, where they are in one block. */
function captionIn(article: Element, handle: string, page: Page): { block: Element; name: string } | null {
  const names = findAll(article, 'a[href]').filter((link) => handleOf(link, page.url) === handle && closest(link, 'header') === null && textOf(link) !== '');
  for (const name of names.reverse()) {
    let block = around(name);
    for (let step = 0; block !== null && block !== article && step < 6; step++, block = around(block)) {
      if (find(block, 'header, section, a[href*="/c/"], img, video') !== null || findAll(block, 'time').length > 1) break;
      if (saysItself(block)) return { block, name: textOf(name) };
      const text = textBelow(block, [name], null);
      if (text !== null) return { block: text, name: '' };
    }
  }
  return null;
}

function draft(address: Address, handle: string, words: { text: string; partial: boolean }, time: Element | null, around: Element, page: Page): Reading {
  const told: ToldPost | undefined = dataOf(page.document).posts.get(address.code);
  if (told?.isPrivate === true) return null;
  const isOwn = addressIn(page.url)?.code === address.code;
  const href = isOwn ? (addressIn(page.url)?.href ?? address.href) : address.href;
  const counts = countsIn(around, page);
  return {
    ...words,
    kind: 'post',
    nativeId: address.code,
    permalink: href,
    threadUrl: href,
    author: authorNamed(handle, told?.handle === handle ? told.name : null),
    media: told === undefined ? mediaIn(around) : [told.kind],
    publishedAt: timeOf(time, told?.time, page),
    engagement: { likes: told?.likes ?? counts.likes, replies: told?.replies ?? counts.replies },
  } satisfies PostDraft;
}

/** Behind the heart and the balloon stand their numbers, where they are not hidden. */
function countsIn(element: Element, page: Page): { likes: number | null; replies: number | null } {
  const none = { likes: null, replies: null };
  for (const row of findAll(element, 'section')) {
    const icons = findAll(row, 'svg').filter((icon) => closest(icon, 'section') === row);
    if (icons.length < 3) continue;
    const parts = findAll(row, `svg, ${BUTTONS}, span`);
    const numbers = icons.slice(0, 3).map((icon, at) => {
      const end = icons[at + 1];
      return parts.slice(parts.indexOf(icon) + 1, end === undefined ? parts.length : parts.indexOf(end))
        .filter((part) => !holds(part, icon) && (end === undefined || !holds(part, end)))
        .map((part) => readShortNumber(textOf(part), languageOf(page))).find((count) => count !== null) ?? null;
    });
    return { likes: numbers[0] ?? null, replies: numbers[1] ?? null };
  }
  return none;
}

function mediaIn(element: Element): MediaKind[] {
  if (find(element, 'video') !== null) return ['video'];
  const isShown = findAll(element, 'img').some((image) => matches(image, '[srcset], [src*="/t51."]') && closest(image, 'header, a[href], [role="link"]') === null);
  return isShown || hasAttribute(element, 'data-media') ? ['image'] : [];
}
