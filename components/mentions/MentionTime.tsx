import type { VNode } from 'preact';
import { useTranslator } from '@/components/hooks/translation';
import type { Mention } from '@/lib/mentions/mention';

/**
 * How long ago it was posted, no finer than the page says; the exact time as its title, or what the page says where that is
 * still to come.
 */
export function MentionTime({ mention, now }: { mention: Mention; now: number }): VNode {
  const { text, relativeTime, dateTime, day, date } = useTranslator();
  const { at, precision, raw, clamped } = mention.post.publishedAt;
  if (mention.publishedAt === null || at === null || clamped === true) {
    const seen = text('mentions.seenAt', { when: relativeTime(mention.firstSeenAt, now) });
    return (
      <time
        dateTime={new Date(mention.firstSeenAt).toISOString()}
        title={clamped === true && raw !== null ? text('mentions.toCome', { when: raw }) : dateTime(mention.firstSeenAt)}
      >
        {text('mentions.timeUnknown')} · {seen}
      </time>
    );
  }
  const coarse = precision === 'day' || precision === 'month' || precision === 'year';
  const exact = precision === 'day' ? day(at.slice(0, 10)) : dateTime(mention.publishedAt);
  const posted = coarse ? Math.min(now, mention.publishedAt) : mention.publishedAt;
  return (
    <time dateTime={at} title={text('mentions.posted', { when: coarse && precision !== 'day' ? date(posted) : exact })}>
      {coarse ? day(at.slice(0, 10)) : relativeTime(mention.publishedAt, now)}
    </time>
  );
}
