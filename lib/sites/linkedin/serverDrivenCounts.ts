import type { Engagement, MediaKind } from '@/lib/posts/post';
import { readFirstNumber, readShortNumber } from '@/lib/language/shortNumbers';
import { closest, find, findAll, isElement, matches, parentOf } from '../reading/dom';
import type { Page } from '../reading/site';
import { textOf } from '../reading/visibleText';
import { inPost, WORDS } from './serverDrivenParts';
import { languageOf } from './times';

export function mediaOf(card: Element): MediaKind[] {
  const media: MediaKind[] = [];
  const own = (selector: string): boolean => findAll(card, selector).some((element) => inPost(element) && closest(element, WORDS) === null);
  if (own('img[src*="/feedshare-"], img[src*="/image-shrink"], img[src*="/image-scale"]')) media.push('image');
  if (own('video, [data-vjs-player]')) media.push('video');
  if (own('img[src*="/articleshare-"]')) media.push('link');
  return media;
}

/** Reactions stand beside their small icons, comments in a button, reposts in a link after them. */
export function countsOf(card: Element, page: Page): Partial<Engagement> {
  const language = languageOf(page);
  const icon = findAll(card, 'svg[id*="-consumption"], li > svg[id^="like-"]').find(inPost);
  const list = icon === undefined ? null : closest(icon, 'ul');
  const beside = list === null ? null : parentOf(list);
  if (list === null || beside === null || !isElement(beside)) return {};
  const shown = find(beside, 'p [aria-hidden="true"]') ?? find(beside, 'p');
  const order = findAll(card, 'p, button, hr');
  const first = order.findIndex((part) => matches(part, 'p') && closest(part, '[componentkey]') !== null && containsPart(beside, part));
  const rest = first === -1 ? [] : order.slice(first + 1);
  const end = rest.findIndex((part) => !matches(part, 'p'));
  const others = rest.slice(0, end === -1 ? rest.length : end);
  const numberIn = (part: Element | undefined): number | null => {
    const spoken = part === undefined ? null : (find(part, 'span') ?? part);
    return spoken === null ? null : readFirstNumber(textOf(spoken), language);
  };
  return {
    likes: shown === null ? null : readShortNumber(textOf(shown), language),
    replies: numberIn(others.find((part) => closest(part, '[role="button"]') !== null)),
    shares: numberIn(others.find((part) => closest(part, '[role="button"]') === null && closest(part, 'a') !== null)),
  };
}

const containsPart = (around: Element, part: Element): boolean => findAll(around, 'p').includes(part);
