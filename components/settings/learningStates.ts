import { compareShares } from '@/lib/insights/twoSamples';
import type { Teacher } from '@/lib/mentions/lesson';
import { FEWEST_LABELS, type AdapterTrial } from '@/lib/sentiment/adapter';

/** What is stored of learning in one language. */
export interface StoredLearning {
  language: string;
  /** Labels there are, counted up to those that are learned from. */
  labels: Record<Teacher, number>;
  /** What came of learning; null: nothing was learned yet. */
  learned: {
    /** Whether what all labels taught is in use. */
    used: boolean;
    trial: AdapterTrial;
    /** Topics whose own labels taught what is in use for them; in their trials, `shipped` is without that. */
    topics: readonly { topicId: string; trial: AdapterTrial }[];
  } | null;
  /** Labels changed since. */
  changed: boolean;
}

export type LearningState = 'used' | 'noHelp' | 'few' | 'waiting' | 'off';

/** Where learning in a language stands. */
export function learningState({ labels, learned }: Pick<StoredLearning, 'labels' | 'learned'>, on: boolean): LearningState {
  if (!on) return 'off';
  if (learned !== null) return learned.used ? 'used' : 'noHelp';
  return labels.user + labels.stars < FEWEST_LABELS ? 'few' : 'waiting';
}

/** Two-sided; above it a difference may be chance. */
const SIGNIFICANT = 0.05;

/**
 * Whether what was learned did better than the shipped engine by more than chance. Both answered the same labels, of which
 * only the two shares are known: they are compared as if of two samples, which claims too little rather than too much.
 */
export function isClearlyBetter({ n, adapted, shipped }: AdapterTrial): boolean {
  const right = { before: Math.round(shipped * n), now: Math.round(adapted * n) };
  const tested = compareShares(right, { before: n, now: n });
  return tested !== null && tested.effect > 0 && tested.p < SIGNIFICANT;
}
