import { wholeStars } from '@/lib/insights/experience/reviews';
import { isSeenAnswered } from '@/lib/mentions/status';
import { wantedAnswer } from '@/lib/mentions/waiting';
import type { ListedMention } from './listedMention';

const WRITTEN = /^(?:needs:(?:answer|answered|unseen)|stars:(?:[1-5]|any|good|poor|other))$/u;

/**
 * Whether a filter is of answers that were wanted, or of stars: `needs:answer` (all that wanted one), `needs:answered`, `needs:unseen`,
 * `stars:4`, `stars:any`, `stars:good` (four and more), `stars:poor` (three and less), `stars:other` (of another scale, as thumbs are).
 */
export const isAnswerFilter = (written: string): boolean => WRITTEN.test(written);

/** Whether a mention is what such a filter asks for, under a topic or (null) any of those that hear it. */
export function fitsAnswer({ mention, matches }: ListedMention, wanted: string, topicId: string | null): boolean {
  const [kind, which] = wanted.split(':', 2);
  if (kind === 'stars') return fitsStars(mention.post.rating, which ?? '');
  const needed = matches.some((match) => (topicId === null || match.topicId === topicId) && wantedAnswer(mention, match.label, match.own));
  return needed && (which === 'answer' || isSeenAnswered(mention) === (which === 'answered'));
}

/** Whether a rating is of so many stars, `any`, `good`, `poor` or of an `other` scale. */
export function fitsStars(rating: ListedMention['mention']['post']['rating'], which: string): boolean {
  const stars = wholeStars(rating);
  if (which === 'other') return rating !== null && stars === null;
  if (rating === null || stars === null) return false;
  if (which === 'good') return rating.value >= 4;
  if (which === 'poor') return rating.value <= 3;
  return which === 'any' || String(stars) === which;
}
