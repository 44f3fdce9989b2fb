import { identify } from '@/lib/posts/identity';
import type { Post } from '@/lib/posts/post';
import { blackOutPost, isByErased, type IsErased } from './blackOut';

/** A post, under the name that it had before anything in it was made black. */
export interface NamedPost {
  id: string;
  post: Post;
}

/** The post as it may be stored; null where an erased author wrote it. */
export function postWithoutErased(post: Post, erased: { has: IsErased; isEmpty: boolean }): NamedPost | null {
  const id = identify(post);
  if (erased.isEmpty) return { id, post };
  return isByErased(post, erased.has) ? null : { id, post: blackOutPost(post, erased.has).post };
}
