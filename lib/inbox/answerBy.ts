import { isExactTime } from '@/lib/mentions/exactTimes';
import { statusOf } from '@/lib/mentions/status';
import type { Match, Mention } from '@/lib/mentions/mention';
import type { Urgency } from '@/lib/mentions/queues';
import { mentionSeverity } from '@/lib/mentions/signals';
import type { OpenTime } from './openTime';

const MINUTE = 60_000;
const DAY = 86_400_000;

/** Severities (0..1) from which a mention is urgent, or at least not low. */
export const URGENT_FROM = 0.5;
export const NORMAL_FROM = 0.25;

/** What was posted longer before it was heard is old news: nobody could have answered it sooner. */
const MOST_UNHEARD = DAY;

/**
 * When the clock of an answer starts, ms since 1970: when it was posted, where that is known to the hour at least and not more
 * than a day before the topic heard it, else when the topic heard it.
 */
export function clockStart(mention: Pick<Mention, 'publishedAt' | 'post' | 'firstSeenAt'>, match: Pick<Match, 'heardAt'>): number {
  const { publishedAt, post, firstSeenAt } = mention;
  const heard = match.heardAt ?? firstSeenAt;
  const isKnown = publishedAt !== null && isExactTime(post.publishedAt.precision);
  return isKnown && publishedAt <= heard && publishedAt >= heard - MOST_UNHEARD ? publishedAt : heard;
}

/** How soon a mention is to be answered: what is escalated at once, all else by how bad it was when the clock started. */
export function urgencyOf(mention: Mention, match: Match): Urgency {
  if (statusOf(mention, match.label) === 'escalated') return 'urgent';
  const { value } = mentionSeverity(mention, clockStart(mention, match), match);
  return value >= URGENT_FROM ? 'urgent' : value >= NORMAL_FROM ? 'normal' : 'low';
}

/**
 * By when a mention, which is so urgent, is to be answered, ms since 1970: what the user said, else so many minutes of open time
 * after the clock started. Null where nobody is ever there.
 */
export function answerByOf(mention: Mention, match: Match, openTime: OpenTime, urgency: Urgency = urgencyOf(mention, match)): number | null {
  return mention.decided?.dueAt ?? openTime.addOpenTime(clockStart(mention, match), openTime.within[urgency]);
}

/** Whether nobody was there when the clock of a mention started. */
export function arrivedOutOfHours(mention: Mention, match: Match, openTime: OpenTime): boolean {
  return !openTime.isOpen(clockStart(mention, match));
}

/** How long there is to answer; `length` in ms, 0 where it is due within this minute. */
export type TimeLeft = { state: 'left' | 'now' | 'late'; length: number } | { state: 'never' };

/** How much time is left before an instant, or how late it is; null: nobody is ever there. */
export function timeLeft(answerBy: number | null, now: number): TimeLeft {
  if (answerBy === null) return { state: 'never' };
  const left = answerBy - now;
  if (Math.abs(left) < MINUTE) return { state: 'now', length: 0 };
  return left > 0 ? { state: 'left', length: left } : { state: 'late', length: -left };
}
