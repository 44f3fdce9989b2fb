import type { Rating } from '@/lib/posts/post';
import { attribute, closest, find, findAll, matches, rawText } from '../reading/dom';
import { starsIn } from '../reading/stars';

const BEST = 5;
const BUBBLES = ['[data-automation="bubbleRatingImage"]', '[class*="bubble_"]', 'svg', '[data-rating]'];

/** The bubbles that somebody gave. Below the text may stand more of them, for single things such as the service. */
export function ratingOf(card: Element): Rating | null {
  const around = find(card, '[data-test-target="review-rating"]') ?? card;
  for (const bubbles of BUBBLES.flatMap((selector) => findAll(around, selector))) {
    const rating = closest(bubbles, 'button, a') === null ? (named(bubbles) ?? counted(bubbles)) : null;
    if (rating !== null) return rating;
  }
  return null;
}

/** `bubble_45`, or "4.5 of 5 bubbles" in any language. */
function named(bubbles: Element): Rating | null {
  const [, whole, part] = /(?:^|[\s_])bubble_([1-5])([05])(?:\s|$)/u.exec(attribute(bubbles, 'class') ?? '') ?? [];
  if (whole !== undefined) return { value: Number(whole) + Number(part) / 10, best: BEST };
  const title = find(bubbles, 'title');
  return starsIn(attribute(bubbles, 'data-rating')) ?? starsIn(title === null ? attribute(bubbles, 'aria-label') : rawText(title));
}

/** Five drawn circles, the first of them full, of which those that are not full have a hole. */
function counted(bubbles: Element): Rating | null {
  const paths = matches(bubbles, 'svg') ? findAll(bubbles, 'path').map((path) => attribute(path, 'd') ?? '') : [];
  if (paths.length !== BEST || paths[0] === '') return null;
  const full = paths.findIndex((path) => path !== paths[0]);
  if (full < 0) return null;
  const isHalf = full < BEST - 1 && paths[full] !== paths[full + 1];
  return { value: full + (isHalf ? 0.5 : 0), best: BEST };
}
