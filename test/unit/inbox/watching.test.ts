import { describe, expect, test } from 'vitest';
import { NEW_ALERT_RULE, NEW_WATCHES, type WatchKind, type WatchRule } from '@/lib/inbox/alertRule';
import { foundIn, windowOf } from '@/lib/inbox/finding';
import { amongAll, isNews, watchOne, type WatchAnswer, type WatchAsked } from '@/lib/inbox/watching';
import type { HeardHour } from '@/lib/insights/spikes/heardHours';
import { HOUR } from '@/lib/insights/spikes/hourSeen';
import { hoursOf, START } from '../insights/spikes/hours';

const WEEK = 168;

const watchAll = (asked: readonly WatchAsked[], now: number): WatchAnswer[] => (
  amongAll(asked.map((one) => ({ ...one, answer: watchOne(one, now) }))).map(({ answer }) => answer)
);

const rule = (kind: WatchKind, changes: Partial<WatchRule['watch']> = {}): WatchRule => ({
  ...NEW_ALERT_RULE, id: kind, ...NEW_WATCHES[kind], watch: { ...NEW_WATCHES[kind].watch, ...changes },
});

/** Six weeks and more of hours of about 0.4 mentions, a third of them negative; the last ones as told. */
function calm(last: readonly { heard: number; negative?: number }[] = [], hours = 8 * WEEK): HeardHour[] {
  const usual = hoursOf(hours - last.length).map((hour): HeardHour => ({ ...hour, scored: hour.heard, negative: Math.floor(hour.heard / 3) + (hour.at % (3 * HOUR) === 0 && hour.heard === 1 ? 1 : 0) }));
  return [...usual, ...last.map(({ heard, negative = 0 }, index): HeardHour => {
    const at = START + (usual.length + index) * HOUR;
    return { at, slot: (usual.length + index) % WEEK, seen: 20, heard, scored: heard, negative };
  })];
}

const end = (hours: readonly HeardHour[]): number => (hours.at(-1)?.at ?? 0) + HOUR;
const ask = (kind: WatchKind, hours: readonly HeardHour[], changes: Partial<WatchRule['watch']> = {}): WatchAnswer | undefined => (
  watchAll([{ rule: rule(kind, changes), topicId: 'acme', hours }], end(hours))[0]
);
const six = (heard: number, negative = 0): { heard: number; negative: number }[] => Array.from({ length: 6 }, () => ({ heard, negative }));

describe('a rule about numbers', () => {
  test('finds a spike with the numbers of its window, and is calm without one', () => {
    const hours = calm(six(4));
    const answer = ask('spike', hours);
    expect(answer).toMatchObject({ state: 'found', finding: { kind: 'spike', topicId: 'acme', to: end(hours), because: { sensitivity: 'balanced' } } });
    if (answer?.state !== 'found') return;
    const { from, to } = windowOf(answer.finding);
    expect(foundIn(answer.finding)).toBe(hours.filter(({ at }) => at >= from && at < to).reduce((sum, { heard }) => sum + heard, 0));
    expect(ask('spike', calm())).toMatchObject({ state: 'usual' });
  });

  test('asks for as many mentions as it says, and for less chance the stricter it is', () => {
    expect(ask('spike', calm(six(4)), { least: 60 })).toMatchObject({ state: 'usual' });
    const faint = calm([{ heard: 0 }, { heard: 2 }, { heard: 1 }, { heard: 2 }, { heard: 2 }, { heard: 2 }]);
    expect(ask('spike', faint, { sensitivity: 'strict' })).toMatchObject({ state: 'usual' });
    expect(ask('spike', faint, { sensitivity: 'sensitive' })).toMatchObject({ state: 'found' });
  });

  test('finds a slow drift, up and down', () => {
    const long = 10 * WEEK;
    const drifting = (by: number): HeardHour[] => calm([], long).map((hour, index) => (
      index < long - 12 * 24 ? hour : { ...hour, heard: Math.round(hour.heard * by + (index % 24 === 0 ? by - 1 : 0) * 4) }
    )).map((hour) => ({ ...hour, heard: Math.max(0, hour.heard) }));
    expect(ask('drift', drifting(1.8))).toMatchObject({ state: 'found', finding: { kind: 'drift', direction: 'up' } });
    expect(ask('drift', drifting(0))).toMatchObject({ state: 'found', finding: { direction: 'down', because: { heard: expect.any(Number) as number } } });
    expect(ask('drift', calm([], long))).toMatchObject({ state: 'usual' });
  });

  test('finds that more is negative than usual', () => {
    const hours = calm(six(4, 4));
    const answer = ask('negative', hours);
    expect(answer).toMatchObject({ state: 'found', finding: { kind: 'negative', because: { weeks: 7 } } });
    expect(answer?.state === 'found' && foundIn(answer.finding)).toBeGreaterThanOrEqual(24);
    expect(ask('negative', calm(six(4, 1)))).toMatchObject({ state: 'usual' });
  });

  test('raises no alarm before four weeks were seen, nor where nothing was', () => {
    const young = calm(six(20), 3 * WEEK);
    for (const kind of ['spike', 'drift', 'negative'] as const) expect(ask(kind, young)).toEqual({ state: 'young' });
    const hours = calm();
    expect(watchAll([{ rule: rule('spike'), topicId: 'acme', hours }], end(hours) + 30 * HOUR)).toEqual([{ state: 'unseen' }]);
  });
});

test('among many rules, what chance would make of one of them is quiet', () => {
  const hours = calm([{ heard: 0 }, { heard: 2 }, { heard: 1 }, { heard: 2 }, { heard: 2 }, { heard: 2 }]);
  const faint = { rule: rule('spike', { sensitivity: 'sensitive' }), topicId: 'acme', hours };
  const calmOnes = Array.from({ length: 60 }, (_, index) => ({ ...faint, topicId: `calm ${index}`, answer: { state: 'usual' as const, p: 0.2 + index / 100 } }));
  const among = (asked: WatchAsked): WatchAnswer | undefined => amongAll([{ ...asked, answer: watchOne(asked, end(asked.hours)) }, ...calmOnes])[0]?.answer;
  expect(watchAll([faint], end(hours))[0]).toMatchObject({ state: 'found' });
  expect(among(faint)).toMatchObject({ state: 'usual' });
  expect(among({ ...faint, hours: calm(six(9)) })).toMatchObject({ state: 'found' });
});

test('what was told is news again after the cooldown, or where it is much worse', () => {
  const at = (last: readonly { heard: number; negative?: number }[], kind: WatchKind = 'spike'): Extract<WatchAnswer, { state: 'found' }> => {
    const answer = ask(kind, calm(last));
    if (answer?.state !== 'found') throw new Error('nothing was found');
    return answer;
  };
  const first = at(six(4));
  const later = (by: number): typeof first => ({ ...first, finding: { ...first.finding, to: first.finding.to + by * HOUR } });
  expect(isNews(first, null, 1_440)).toBe(true);
  expect(isNews(later(5), first.finding, 1_440)).toBe(false);
  expect(isNews(later(5), first.finding, 240)).toBe(true);
  expect(isNews(later(24), first.finding, 1_440)).toBe(true);
  expect(isNews(at(six(12)), first.finding, 1_440)).toBe(true);
  const negative = at(six(4, 4), 'negative');
  expect(isNews(negative, negative.finding, 1_440)).toBe(false);
  expect(isNews(negative, first.finding, 1_440)).toBe(true);
});
