import { expect, it } from 'vitest';
import { believedFrom, checkClock, LEAP, type KnownTime } from '@/lib/mentions/retentionClock';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const AT = Date.UTC(2026, 4, 20, 12);
const known: KnownTime = { at: AT };

it.each([
  ['goes on', known, AT + HOUR, { at: AT + HOUR }],
  ['is put right by minutes', known, AT - 10 * 60_000, { at: AT }],
  ['goes on after a holiday', known, AT + 44 * DAY, { at: AT + 44 * DAY }],
  ['was set back', known, AT - DAY, { at: AT, doubt: { clock: 'back', since: AT - DAY } }],
  ['leapt ahead', known, AT + LEAP + 1, { at: AT, doubt: { clock: 'ahead', since: AT + LEAP + 1 } }],
  ['is still ahead, an hour later', { at: AT, doubt: { clock: 'ahead', since: AT + 60 * DAY } }, AT + 60 * DAY + HOUR, { at: AT, doubt: { clock: 'ahead', since: AT + 60 * DAY } }],
  ['is believed after a day ahead', { at: AT, doubt: { clock: 'ahead', since: AT + 60 * DAY } }, AT + 61 * DAY, { at: AT + 61 * DAY }],
  ['is set right again', { at: AT, doubt: { clock: 'ahead', since: AT + 400 * DAY } }, AT + 2 * HOUR, { at: AT + 2 * HOUR }],
  ['leaps again, further back than where it was', { at: AT, doubt: { clock: 'ahead', since: AT + 400 * DAY } }, AT + 50 * DAY, { at: AT, doubt: { clock: 'ahead', since: AT + 50 * DAY } }],
  ['reaches again what was known', { at: AT, doubt: { clock: 'back', since: AT - 2 * DAY } }, AT, { at: AT }],
  ['is still back after weeks', { at: AT, doubt: { clock: 'back', since: AT - 300 * DAY } }, AT - 270 * DAY, { at: AT, doubt: { clock: 'back', since: AT - 300 * DAY } }],
  ['is believed after a leap of time, so that a wrong date once does not stop all for good', { at: AT, doubt: { clock: 'back', since: AT - 300 * DAY } }, AT - 255 * DAY, { at: AT - 255 * DAY }],
] as const)('a clock that %s', (_name, before, now, expected) => {
  expect(checkClock(before, now)).toEqual(expected);
});

it('says when a doubted clock is going to be believed', () => {
  expect(believedFrom({ clock: 'ahead', since: AT })).toBe(AT + DAY);
  expect(believedFrom({ clock: 'back', since: AT })).toBe(AT + LEAP);
});
