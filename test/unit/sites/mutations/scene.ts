import type { Post } from '@/lib/posts/post';

/** A post of a page before anything happened to it, with the element that holds it. */
export interface Held {
  element: Element;
  post: Post;
}

/** A page with what was read of it. `held`: posts that stand in an element; `loose`: those that only its data tells. */
export interface Scene {
  document: Document;
  held: readonly Held[];
  loose: readonly Post[];
}

/** What a post may lose. */
export const FIELDS = ['author', 'text', 'time', 'address'] as const;
export type Field = (typeof FIELDS)[number];

export const postsOf = ({ held, loose }: Scene): Post[] => [...held.map(({ post }) => post), ...loose];
