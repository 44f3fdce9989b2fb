import type { MediaKind } from '@/lib/posts/post';
import { find } from '../reading/dom';

const OF_TYPE: ReadonlyMap<string, MediaKind> = new Map([
  ['image', 'image'], ['gallery', 'image'], ['multi_media', 'image'], ['gif', 'video'], ['video', 'video'], ['link', 'link'],
]);

/** What a post carries, by the type that the page gives it or else by the host that it links to. */
export function mediaOf(type: string | null, domain: string | null): MediaKind[] {
  const typed = OF_TYPE.get(type ?? '');
  if (typed !== undefined) return [typed];
  if (domain === null || domain === '' || domain.startsWith('self.')) return [];
  if (domain === 'i.redd.it' || domain === 'i.imgur.com') return ['image'];
  if (domain === 'v.redd.it') return ['video'];
  // Galleries, and posts that carry another post.
  return domain === 'reddit.com' ? [] : ['link'];
}

/** Pictures and moving pictures in the text of a comment. */
export function mediaIn(body: Element): MediaKind[] {
  const kinds: MediaKind[] = [];
  if (find(body, 'figure img, a[href*="preview.redd.it"] img') !== null) kinds.push('image');
  if (find(body, 'shreddit-player, shreddit-player-2, video') !== null) kinds.push('video');
  return kinds;
}
