import { expect, test } from 'vitest';
import { createCalendar } from '@/lib/mentions/calendar';
import { countedOf, publishedInstant } from '@/lib/mentions/count';
import { completePost } from '@/lib/posts/complete';
import type { Post, WrittenTime } from '@/lib/posts/post';
import { UNKNOWN_LANGUAGE } from '@/lib/language/finding';
import { UNSCORED } from '@/lib/sentiment/sentiment';

const SEEN = Date.parse('2026-05-20T12:00:00Z');
const calendar = createCalendar('Asia/Tokyo');

function postAt(publishedAt: WrittenTime): Post {
  const draft = { kind: 'post' as const, text: 'x', publishedAt };
  return completePost(draft, { site: 'here', base: 'https://here.example/', context: 'feed' });
}

test('a time that was to come is unknown, though it is stored as that of reading', () => {
  expect(publishedInstant(postAt({ at: '2026-05-20T00:00:00.000Z', precision: 'day', raw: '2199-01-01', clamped: true }), SEEN)).toBeNull();
});

test.each([
  ['second', '2026-05-19T20:10:00.000Z', '2026-05-20', 5],
  ['hour', '2026-05-19T20:00:00.000Z', '2026-05-20', 5],
  // A day as written is that day, wherever the reader sits.
  ['day', '2026-05-19T00:00:00.000Z', '2026-05-19', 24],
  ['month', '2026-05-01T00:00:00.000Z', 'unknown', 24],
  ['year', '2026-01-01T00:00:00.000Z', 'unknown', 24],
  ['unknown', null, 'unknown', 24],
  ['second', '2026-05-22T00:00:00.000Z', 'unknown', 24],
  ['second', 'not a time', 'unknown', 24],
] as const)('known to the %s, %s counts on %s, slot %i', (precision, at, day, hour) => {
  const post = postAt({ at, precision, raw: at });
  const understanding = { version: 1, language: UNKNOWN_LANGUAGE, sentiment: UNSCORED };
  const mention = { post, publishedAt: publishedInstant(post, SEEN), understanding };
  expect(countedOf(mention, calendar.at(SEEN), calendar)).toMatchObject({
    published: { day, hour },
    seen: { day: '2026-05-20', hour: 21 },
    language: 'unknown',
    label: 'unscored',
  });
});
