import { describe, expect, test } from 'vitest';
import { angerExposure, ANGRY_IN_A_ROW, FULL, PAUSE, READ_ONCE, type AngerExposure, type SeenAnger } from '@/lib/inbox/angerExposure';
import { NORMAL_FROM, URGENT_FROM } from '@/lib/inbox/answerBy';
import { between, seeded } from '@/scripts/generate/random';

const MIDNIGHT = Date.UTC(2026, 10, 20);
const MINUTE = 60_000;
/** So many mentions of one severity, one every so many minutes from nine o'clock on. */
function opened(count: number, { severity = 0.6, every = 2 }: { severity?: number; every?: number } = {}): SeenAnger[] {
  return Array.from({ length: count }, (_, n) => ({ mentionId: `m${n}`, at: MIDNIGHT + (540 + n * every) * MINUTE, severity }));
}
const exposed = (seen: readonly SeenAnger[], now = (seen.at(-1)?.at ?? MIDNIGHT) + MINUTE): AngerExposure => angerExposure(seen, { since: MIDNIGHT, now });

describe('exposure to anger', () => {
  test('is none where nothing was read', () => expect(exposed([])).toEqual({ meter: 0, n: 0, angry: 0, hint: null }));
  test('is the sum of severities', () => {
    expect(exposed(opened(4, { severity: URGENT_FROM }))).toEqual({ meter: (4 * URGENT_FROM) / FULL, n: 4, angry: 4, hint: null });
  });
  test('counts what is not angry in the meter alone', () => {
    expect(exposed(opened(4, { severity: NORMAL_FROM }))).toEqual({ meter: (4 * NORMAL_FROM) / FULL, n: 4, angry: 0, hint: null });
  });
  test('is none by what is mild, however much', () => {
    expect(exposed(opened(200, { severity: NORMAL_FROM - 0.01 }))).toEqual({ meter: 0, n: 200, angry: 0, hint: null });
  });
  test('is full at most', () => expect(exposed(opened(500)).meter).toBe(1));
  test('is that of the day, and of nothing to come', () => {
    const yesterday = { mentionId: 'y', at: MIDNIGHT - 1, severity: 1 };
    const later = { mentionId: 'l', at: MIDNIGHT + 1, severity: 1 };
    expect(exposed([yesterday, later], MIDNIGHT)).toMatchObject({ meter: 0, n: 0 });
    expect(exposed([{ ...later, at: MIDNIGHT }], MIDNIGHT)).toMatchObject({ n: 1 });
  });
  test('counts what is looked at again only after a while', () => {
    const again = (after: number): SeenAnger[] => [0, after].map((at) => ({ mentionId: 'a', at: MIDNIGHT + at, severity: 1 }));
    expect([exposed(again(READ_ONCE - 1)).n, exposed(again(READ_ONCE)).n]).toEqual([1, 2]);
  });
  test('never falls by one more mention, in whatever order they come', () => {
    const random = seeded(4);
    for (let round = 0; round < 300; round++) {
      const seen = opened(between(random, 1, 60), { every: 1 }).map((one) => ({ ...one, severity: random() }));
      const now = MIDNIGHT + 1_439 * MINUTE;
      const all = exposed(seen, now);
      expect(exposed(seen.toReversed(), now)).toEqual(all);
      expect(exposed(seen.slice(1), now).meter).toBeLessThanOrEqual(all.meter);
    }
  });
});

describe('a break is hinted at', () => {
  const pausing = { every: PAUSE / MINUTE };
  test.each<[what: string, seen: SeenAnger[], hint: AngerExposure['hint']]>([
    ['after so many in a row', opened(ANGRY_IN_A_ROW), 'in-a-row'],
    ['not before', opened(ANGRY_IN_A_ROW - 1), null],
    ['not where a pause was between them', opened(ANGRY_IN_A_ROW, pausing), null],
    ['not where they are not angry', opened(2 * ANGRY_IN_A_ROW, { severity: URGENT_FROM - 0.01 }), null],
    ['though others are read between them', opened(2 * ANGRY_IN_A_ROW).map((one, at) => (at % 2 === 0 ? one : { ...one, severity: 0 })), 'in-a-row'],
    ['where the meter is full, whatever pauses there were', opened(Math.ceil(FULL / 0.6), pausing), 'full'],
  ])('%s', (_, seen, hint) => expect(exposed(seen).hint).toBe(hint));

  test('until a break is made', () => {
    const seen = opened(ANGRY_IN_A_ROW);
    const last = seen.at(-1)?.at ?? 0;
    expect([exposed(seen, last + PAUSE - 1).hint, exposed(seen, last + PAUSE).hint]).toEqual(['in-a-row', null]);
  });
});
