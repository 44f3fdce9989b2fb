import type { MediaKind } from '@/lib/posts/post';
import { closest, findAll, find } from '../reading/dom';
import { textOf } from '../reading/visibleText';

/** Quotes are what others wrote; previews of links, captions of pictures and marks for copying are the forum's. */
const NOT_SAID = 'aside.quote, .quote-controls, aside.onebox, .cooked-selection-barrier, .lightbox-wrapper .meta, .badge-notification.clicks, .mathjax-math';

export const wordsOf = (cooked: Element): string => textOf(cooked, { skip: NOT_SAID });

export function mediaOf(cooked: Element): MediaKind[] {
  const said = (selector: string): boolean => findAll(cooked, selector).some((one) => closest(one, 'aside.quote, aside.onebox') === null);
  const media: MediaKind[] = [];
  if (said('img:not(.emoji):not(.avatar):not(.site-icon):not(.d-icon)')) media.push('image');
  if (said('video, .video-container, .video-placeholder-container')) media.push('video');
  if (said('audio')) media.push('audio');
  if (find(cooked, 'aside.onebox, a.onebox') !== null) media.push('link');
  return media;
}
