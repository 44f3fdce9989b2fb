import type { Post } from '@/lib/posts/post';
import type { Correction, Mention } from './mention';

/** Who said what the label of a text is: the user, or its author by giving stars. */
export const TEACHERS = ['user', 'stars'] as const;
export type Teacher = (typeof TEACHERS)[number];

/** Newest lessons in a language that are learned from, at most. */
export const MOST_LESSONS: Record<Teacher, number> = { user: 1_500, stars: 500 };

/** Of the range from worst to best: up to here stars blame, from there on they praise. Three of five are neither. */
const BLAMES = 0.3;
const PRAISES = 0.7;
/** The lowest rating of a site that gives more than one star. */
const LOWEST = 1;

/** What a labelled mention teaches the engine; null where nobody labelled it, or its text or language is not known. */
export function lessonOf(
  mention: Pick<Mention, 'post' | 'understanding' | 'decided' | 'goneAt'>,
): { language: string; teacher: Teacher; label: Correction } | null {
  const { language } = mention.understanding.language;
  if (language === null || mention.goneAt !== undefined) return null;
  const own = mention.decided?.sentiment;
  if (own !== undefined) return { language, teacher: 'user', label: own };
  const starred = mention.post.partial ? null : labelOfStars(mention.post.rating);
  return starred === null || mention.post.text.trim() === '' ? null : { language, teacher: 'stars', label: starred };
}

/** The label that stars stand for; thumbs are 0 or 1 of 1. */
export function labelOfStars(rating: Post['rating']): Correction | null {
  if (rating === null || !(rating.best > 0)) return null;
  const lowest = rating.best > LOWEST ? LOWEST : 0;
  const share = (rating.value - lowest) / (rating.best - lowest);
  if (share <= BLAMES) return 'negative';
  return share >= PRAISES ? 'positive' : 'neutral';
}

/** The mention, with what it teaches where an index finds it. */
export function withLesson({ teaches: _before, ...mention }: Mention): Mention {
  const lesson = lessonOf(mention);
  return lesson === null ? mention : { ...mention, teaches: lessonKey(lesson.language, lesson.teacher) };
}

/** The key of an index under which the lessons in a language by one teacher stand. */
export function lessonKey(language: string, teacher: Teacher): string {
  return `${language} ${teacher}`;
}
