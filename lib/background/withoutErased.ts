import { identitiesInPost } from '@/lib/mentions/blackOut';
import { answererIdentities, identitiesInAnswer, textWithout } from '@/lib/mentions/eraseFrom';
import { postWithoutErased, type NamedPost } from '@/lib/mentions/namedPost';
import type { Batch } from '@/lib/messaging/protocol';
import type { Erased } from '@/lib/storage/erasure/tombstones';

/** All identities that must be asked about before a batch may be stored. */
export function identitiesInBatch({ site, posts, answers }: Pick<Batch, 'site' | 'posts' | 'answers'>): string[] {
  return [...posts.flatMap(identitiesInPost), ...answers.flatMap((answer) => identitiesInAnswer(site, answer))];
}

/** What of a batch may be stored: no post of an erased author, no answer of one, and in the rest no name of one. */
export function withoutErased(
  { site, posts, answers }: Pick<Batch, 'site' | 'posts' | 'answers'>,
  erased: Pick<Erased, 'has' | 'isEmpty'>,
): { posts: NamedPost[]; answers: Batch['answers'] } {
  return {
    posts: posts.flatMap((post) => postWithoutErased(post, erased) ?? []),
    answers: erased.isEmpty
      ? answers
      : answers.filter((answer) => !answererIdentities(site, answer).some(erased.has)).map((answer) => ({ ...answer, text: textWithout(answer.text, site, erased.has) })),
  };
}
