import { completePost, type PostDraft } from '@/lib/posts/complete';
import type { Subject } from '@/lib/query/subject';

/** A subject for queries: an invented post with this text, and what else the test says. */
export function subjectOf(text: string, post: Partial<PostDraft> = {}, page: Partial<Subject> = {}): Subject {
  const draft: PostDraft = { kind: 'post', text, ...post };
  return {
    post: completePost(draft, { site: 'forum', base: 'https://forum.example/', context: 'feed' }),
    host: 'forum.example',
    ...page,
  };
}

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
export function seededNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
