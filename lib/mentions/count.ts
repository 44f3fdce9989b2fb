import type { Post } from '@/lib/posts/post';
import { UNKNOWN_DAY, UNKNOWN_HOUR, type Calendar, type DayAndHour } from './calendar';
import { labelToward, type Counted, type Mention, type Toward } from './mention';

const DAY = 86_400_000;

/** The instant of publishing (ms since 1970), or null where the page does not say or names a day that is still to come. */
export function publishedInstant(post: Post, seenAt: number): number | null {
  if (post.publishedAt.clamped === true) return null;
  const at = post.publishedAt.at === null ? Number.NaN : Date.parse(post.publishedAt.at);
  return Number.isNaN(at) || at > seenAt + DAY ? null : at;
}

/**
 * What one match adds to the tallies. `seen` is when its topic first heard the mention; it never moves. What the topic
 * hides counts apart.
 */
export function countedOf(
  mention: Pick<Mention, 'post' | 'publishedAt' | 'understanding' | 'decided'>,
  seen: DayAndHour,
  calendar: Calendar,
  { hidden = false, toward }: { hidden?: boolean; toward?: Toward | undefined } = {},
): Counted {
  const { post, understanding } = mention;
  return {
    version: 2,
    ...(hidden ? { hidden } : {}),
    site: post.site,
    language: understanding.language.language ?? 'unknown',
    label: labelToward(mention, toward),
    context: post.context,
    published: publishedSlot(mention, calendar),
    seen: { day: seen.day, hour: seen.hour },
  };
}

/** A day as written is a day of the calendar on the page, not an instant to be moved into another zone. */
function publishedSlot(mention: Pick<Mention, 'post' | 'publishedAt'>, calendar: Calendar): DayAndHour {
  const { precision } = mention.post.publishedAt;
  if (mention.publishedAt === null || precision === 'unknown' || precision === 'month' || precision === 'year') {
    return { day: UNKNOWN_DAY, hour: UNKNOWN_HOUR };
  }
  if (precision === 'day') return { day: dayOf(mention.publishedAt), hour: UNKNOWN_HOUR };
  return calendar.at(mention.publishedAt);
}

function dayOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}

/** Whether two matches count alike, so that nothing need be taken back. */
export function countsAlike(a: Counted, b: Counted): boolean {
  return (
    a.hidden === b.hidden &&
    a.site === b.site &&
    a.language === b.language &&
    a.label === b.label &&
    a.context === b.context &&
    a.published.day === b.published.day &&
    a.published.hour === b.published.hour &&
    a.seen.day === b.seen.day &&
    a.seen.hour === b.seen.hour
  );
}
