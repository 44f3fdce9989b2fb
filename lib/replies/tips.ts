import { quantile } from '@/lib/insights/quantile';
import { handlingTime, type HandlingTime } from '@/lib/inbox/handlingTime';
import type { WorkEvent } from '@/lib/inbox/workEvent';
import { COACH_CHECKS, type CoachCheck } from './coaching';

/** Mentions that are named for each thing that replies lacked, the newest. */
const MOST_EXAMPLES = 5;

/** Something that the user's replies lacked. */
export interface Tip {
  check: CoachCheck;
  /** In so many replies. */
  count: number;
  /** What was replied to, the newest first. */
  mentionIds: string[];
}

/** What the user's own replies tell. */
export interface Tips {
  /** Replies, and those of them that the coach looked at. */
  replies: number;
  coached: number;
  /** What is lacking most often first. */
  tips: Tip[];
  /** UTF-16 units; null: none is known. */
  medianLength: number | null;
  handling: HandlingTime;
}

/** Tips from what the user did (lines of the log of the work). Of several replies to one mention the last counts. */
export function tipsOf(events: readonly WorkEvent[]): Tips {
  const last = new Map<string, Extract<WorkEvent, { kind: 'reply' }>>();
  for (const event of events.toSorted((a, b) => a.at - b.at)) if (event.kind === 'reply') last.set(event.mentionId, event);
  const replies = [...last.values()].toSorted((a, b) => b.at - a.at);
  const tips = COACH_CHECKS.map((check): Tip => {
    const missing = replies.filter(({ details }) => details.missed?.includes(check) === true);
    return { check, count: missing.length, mentionIds: missing.slice(0, MOST_EXAMPLES).map(({ mentionId }) => mentionId) };
  });
  const lengths = replies.flatMap(({ details }) => details.length ?? []).toSorted((a, b) => a - b);
  return {
    replies: replies.length,
    coached: replies.filter(({ details }) => details.missed !== undefined).length,
    tips: tips.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count),
    medianLength: quantile(lengths, 0.5),
    handling: handlingTime(events),
  };
}
