import { bodyOf, type Post } from './post';

/**
 * The name under which a post is stored once, however often and wherever it is met: `site:nativeId`, else a hash of
 * site, author, thread address and the first 80 folded characters. Relative times and lengths take no part, since they
 * change from one visit to the next.
 */
export function identify(post: Post): string {
  if (post.nativeId !== null && post.nativeId !== '') return identityOf(post.site, post.nativeId);
  const author = post.author.handle ?? post.author.name ?? '';
  const parts = [post.site, author, post.threadUrl ?? '', foldForIdentity(bodyOf(post)).slice(0, 80)];
  return `${post.site}:~${hash(parts.join('\u0000'))}`;
}

/** The name of a post that its site names itself. */
export const identityOf = (site: string, nativeId: string): string => `${site}:${nativeId}`;

/** Frozen on purpose: the folding of searches may improve, but a stored post must keep its name. */
function foldForIdentity(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** 64 bits in 14 letters, from two multiplicative hashes with different seeds. Not for secrets. */
export function hash(text: string): string {
  return mix(text, 0x811c9dc5).toString(36).padStart(7, '0') + mix(text, 0x9747b28c).toString(36).padStart(7, '0');
}

/** 53 bits as a number, for packed sets. */
export function hashNumber(text: string): number {
  return mix(text, 0x811c9dc5) * 0x20_0000 + (mix(text, 0x9747b28c) >>> 11);
}

function mix(text: string, seed: number): number {
  let h = seed ^ text.length;
  for (let i = 0; i < text.length; i++) {
    h = Math.imul(h ^ text.charCodeAt(i), 0x85ebca6b);
    h = (h << 13) | (h >>> 19);
  }
  h = Math.imul(h ^ (h >>> 16), 0xc2b2ae35);
  return (h ^ (h >>> 15)) >>> 0;
}
