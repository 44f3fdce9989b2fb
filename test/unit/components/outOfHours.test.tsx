// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { OutOfHours } from '@/components/inbox/OutOfHours';
import { DEFAULT_BUSINESS_HOURS } from '@/lib/inbox/businessHours';
import { createOpenTime, type OpenTime } from '@/lib/inbox/openTime';
import type { Match, Mention } from '@/lib/mentions/mention';
import { listedMention } from './samples';
import { accessibilityProblems, show, wordsOf } from './screen';

const openTimes = (): OpenTime => createOpenTime(DEFAULT_BUSINESS_HOURS, 'UTC');

/** Heard at an instant at which it was posted, too. */
function heardAt(at: string): { mention: Mention; match: Match } {
  const { mention, matches } = listedMention({ id: 'a', text: 'The lamp broke', topicIds: ['acme'] });
  const instant = Date.parse(at);
  const post = { ...mention.post, publishedAt: { at, precision: 'second' as const, raw: null } };
  const match = { ...(matches[0] as Match), heardAt: instant };
  return { mention: { ...mention, post, publishedAt: instant, firstSeenAt: instant }, match };
}

describe('a mention that came', () => {
  it('while nobody was there says so', async () => {
    const { container } = await show(<OutOfHours {...heardAt('2026-11-21T12:00:00.000Z')} openTimes={openTimes} />);
    expect(wordsOf(container)).toBe('Out of hours');
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it.each([
    ['while somebody was there', '2026-11-20T12:00:00.000Z', openTimes],
    ['before the hours are read', '2026-11-21T12:00:00.000Z', null],
  ])('%s says nothing', async (_, at, of) => {
    const { container } = await show(<OutOfHours {...heardAt(at)} openTimes={of} />);
    expect(container.textContent).toBe('');
  });
});
