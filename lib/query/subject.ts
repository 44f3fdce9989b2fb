import type { Post } from '@/lib/posts/post';

/** What a query is asked about. */
export interface Subject {
  post: Post;
  /** Host of the page on which the post stands; null where it is not known. */
  host: string | null;
  /** Language found in the text; null: unknown; undefined: nobody has looked yet, so that `lang:` is undecided. */
  language?: string | null | undefined;
}
