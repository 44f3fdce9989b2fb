import { engagementOf, type Post } from '@/lib/posts/post';
import { answer, type FieldTest } from './fieldFacts';
import { isWithin } from './fieldRange';
import type { FieldNode } from '../tree';

const NUMBERS = {
  /** As the page shows it, on the scale of the page. */
  rating: ({ rating }: Post) => rating?.value ?? null,
  likes: ({ engagement }: Post) => engagement.likes,
  comments: ({ engagement }: Post) => engagement.replies,
  shares: ({ engagement }: Post) => engagement.shares,
  views: ({ engagement }: Post) => engagement.views,
  followers: ({ author }: Post) => author.followers,
  engagement: engagementOf,
};
export type NumberField = keyof typeof NUMBERS;

/** Compares a number that the page shows; a post without it never holds. */
export function numberTest(field: NumberField, node: FieldNode): FieldTest {
  const numberOf = NUMBERS[field];
  const fits = isWithin(node, Number);
  return ({ subject }) => {
    const shown = numberOf(subject.post);
    return answer(shown !== null && fits(shown));
  };
}
