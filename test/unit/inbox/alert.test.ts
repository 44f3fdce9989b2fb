import { describe, expect, test } from 'vitest';
import { dueOf, gather, MOST_IN_ALERT, seenTo, told, type Alert, type AlertTimes } from '@/lib/inbox/alert';
import { NO_QUIET_HOURS } from '@/lib/inbox/quietHours';
import { createCalendar } from '@/lib/mentions/calendar';

const NOON = Date.UTC(2026, 10, 22, 12);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const TIMES: AlertTimes = { quiet: { ...NO_QUIET_HOURS, on: true }, digestAt: 6 * 60, calendar: createCalendar('UTC') };
const NOW = { id: 'rule', way: 'now', cooldown: 60 } as const;

const caughtBy = (rule: { id: string; way: 'now' | 'digest' | 'badge'; cooldown: number }, mentionId: string, at: number, last: Alert | null) =>
  gather(last, { rule, mentionId, at, newId: () => `of ${mentionId}` }, TIMES);

test.each([
  ['now', '2026-11-22T12:00:00Z', '2026-11-22T12:00:00.000Z'],
  ['badge', '2026-11-22T23:00:00Z', '2026-11-23T07:00:00.000Z'],
  ['now', '2026-11-22T23:00:00Z', '2026-11-23T07:00:00.000Z'],
  // The digest would come in the quiet hours.
  ['digest', '2026-11-22T12:00:00Z', '2026-11-23T07:00:00.000Z'],
] as const)('what speaks by %s and is caught at %s is told at %s', (way, at, due) => {
  expect(new Date(dueOf({ way }, Date.parse(at), TIMES)).toISOString()).toBe(due);
});

describe('what a rule catches', () => {
  const first = caughtBy(NOW, 'a', NOON, null);

  test('is a new alert, that is due', () => {
    expect(first).toEqual({ id: 'of a', ruleId: 'rule', at: NOON, mentionIds: ['a'], count: 1, dueAt: NOON, seen: 0 });
  });

  test.each<[what: string, rule: Parameters<typeof caughtBy>[0], last: Alert, at: number, alert: string]>([
    ['joins what waits to be told', NOW, first, NOON + 9 * HOUR, 'of a'],
    ['joins what was told while that cools down', NOW, told(first, NOON), NOON + HOUR - 1, 'of a'],
    ['is another alert after that', NOW, told(first, NOON), NOON + HOUR, 'of b'],
    ['is another alert each time where nothing cools down', { ...NOW, cooldown: 0 }, told(first, NOON), NOON, 'of b'],
    ['joins the digest that waits', { ...NOW, way: 'digest', cooldown: 0 }, first, NOON + 9 * HOUR, 'of a'],
    ['is for the next digest once one was told', { ...NOW, way: 'digest' }, told(first, NOON), NOON + 1, 'of b'],
  ])('%s', (_, rule, last, at, alert) => {
    expect(caughtBy(rule, 'b', at, last).id).toBe(alert);
  });

  test('twice, by two topics, counts once', () => {
    expect(caughtBy(NOW, 'a', NOON, first)).toBe(first);
    expect(caughtBy(NOW, 'a', NOON + 9 * HOUR, told(first, NOON))).toEqual(told(first, NOON));
  });

  test('is counted beyond what an alert keeps', () => {
    let alert = first;
    for (let n = 1; n <= MOST_IN_ALERT; n++) alert = caughtBy(NOW, `m${n}`, NOON, alert);
    expect([alert.mentionIds.length, alert.count]).toEqual([MOST_IN_ALERT, MOST_IN_ALERT + 1]);
  });

  test('is open once it was told, until it was looked at, and again when there is more', () => {
    const open = told(first, NOON);
    const seen = seenTo(open, 1);
    const more = caughtBy(NOW, 'b', NOON + MINUTE, seen);
    expect([first.openSince, open.openSince, seen.openSince, more.openSince]).toEqual([undefined, NOON, undefined, NOON + MINUTE]);
  });
});
