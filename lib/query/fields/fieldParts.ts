import { bodyOf, type Post } from '@/lib/posts/post';
import { answer, type FieldTest } from './fieldFacts';

const ADDRESS = /https?:\/\/|\bwww\./iu;

const PARTS: Record<string, (post: Post) => boolean> = {
  image: ({ media }) => media.includes('image'),
  video: ({ media }) => media.includes('video'),
  audio: ({ media }) => media.includes('audio'),
  link: (post) => post.media.includes('link') || ADDRESS.test(bodyOf(post)),
  media: ({ media }) => media.some((kind) => kind !== 'link'),
  rating: ({ rating }) => rating !== null,
  place: ({ place }) => place !== null,
  title: ({ title }) => title !== null,
  brandreply: ({ reply }) => reply !== null,
};

/** Whether the page shows a part of the post. */
export function hasTest(part: string): FieldTest {
  const has = Object.hasOwn(PARTS, part) ? PARTS[part] : undefined;
  return ({ subject }) => answer(has?.(subject.post) ?? false);
}
