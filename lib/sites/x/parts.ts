import { attribute, closest, find, findAll, hasAttribute, parentOf, isElement, tagOf } from '../reading/dom';

/** Elements that hold one post each: those of the app since 2020, and of the pages for guests since 2026. */
export const POST = 'article[data-testid="tweet"], article[data-tweet-id], article[role="article"]:not([data-testid]), '
  + 'article[itemtype$="/SocialMediaPosting"], [data-testid="twitterArticleReadView"]';

export const NAME = '[data-testid="User-Name"]';
export const TEXT = '[data-testid="tweetText"]';
export const LONG_TEXT = '[data-testid="twitterArticleRichTextView"], [data-testid="longformRichTextComponent"]';

/** What may hold another post inside a post: a quoted one, or one that an article shows. */
const FRAME = 'div[role="link"], article, [data-testid="simpleTweet"]';

/** Most such frames around one element that are looked at; a real post has one or two. */
const MOST_FRAMES = 20;

/** Whether an element within a post belongs to that post, not to one that it quotes. */
export function isOwn(element: Element, post: Element): boolean {
  let at = frameAround(element);
  for (let frames = 0; at !== null && at !== post; frames++) {
    if (frames === MOST_FRAMES || isQuote(at)) return false;
    at = frameAround(at);
  }
  return true;
}

const frameAround = (element: Element): Element | null => {
  const parent = parentOf(element);
  return parent !== null && isElement(parent) ? closest(parent, FRAME) : null;
};

const isQuote = (frame: Element): boolean =>
  tagOf(frame) === 'ARTICLE' || attribute(frame, 'data-testid') === 'simpleTweet' || hasAttribute(frame, 'data-href')
  || find(frame, `${NAME}, ${TEXT}, time`) !== null;

/** Whether a post stands inside another one. */
export const isNested = (post: Element): boolean => {
  const frame = frameAround(post);
  return frame !== null && isQuote(frame);
};

export const ownAll = (post: Element, selector: string): Element[] =>
  findAll(post, selector).filter((element) => isOwn(element, post));

export const own = (post: Element, selector: string): Element | null =>
  findAll(post, selector).find((element) => isOwn(element, post)) ?? null;

/** What a post says of itself in microdata, as pages for guests do since 2026. */
export function said(post: Element, property: string, within = ''): string | null {
  const meta = own(post, `${within} meta[itemprop="${property}"]`);
  const content = meta === null ? null : attribute(meta, 'content');
  return content === '' ? null : content;
}
