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

/** Checks that ask for something; the others look for what should not stand there. */
const ASKED_FOR = ['acknowledges', 'owns', 'answers', 'nextStep', 'time', 'privateChannel'] as const satisfies readonly CoachCheck[];
export type AskedFor = (typeof ASKED_FOR)[number];

export function isAskedFor(check: CoachCheck): check is AskedFor {
  return ASKED_FOR.some((known) => known === check);
}

/** Whether there is nothing to do about it. */
export function isGood({ verdict }: Pick<CoachFinding, 'verdict'>): boolean {
  return verdict === 'good';
}

/** What to do first: what should not stand there before what is missing; null: nothing. */
export function mattersMost(findings: readonly CoachFinding[]): CoachFinding | null {
  return findings.find(({ verdict }) => verdict === 'wrong') ?? findings.find(({ verdict }) => verdict === 'missing') ?? null;
}

/** The checks that a reply misses. */
export function missedOf(findings: readonly CoachFinding[]): CoachCheck[] {
  return findings.filter((finding) => !isGood(finding)).map(({ check }) => check);
}
