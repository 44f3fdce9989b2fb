import type { Span } from '@/lib/posts/post';

/** What is looked at in a reply before it is sent, in the order in which it is told. */
export const COACH_CHECKS = [
  'acknowledges', 'owns', 'answers', 'nextStep', 'time', 'privateChannel', 'tone', 'avoided', 'personalData', 'defensive', 'language', 'address', 'length',
] as const;
export type CoachCheck = (typeof COACH_CHECKS)[number];

/**
 * One check of a reply: `good`: seen; `missing`: it would help here; `wrong`: something stands there that should not. A check that
 * does not apply to the mention, or cannot be made in its language, is not told.
 */
export interface CoachFinding {
  check: CoachCheck;
  verdict: 'good' | 'missing' | 'wrong';
  /** Where it shows in the reply; empty where something is missing. */
  spans: Span[];
}
