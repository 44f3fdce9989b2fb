import { describe, expect, it } from 'vitest';
import { answersOf } from '@/lib/insights/experience/answers';
import { reviewsOf, wholeStars } from '@/lib/insights/experience/reviews';
import { waitingAt } from '@/lib/insights/experience/waitingAt';
import type { WrittenTime } from '@/lib/posts/post';
import { listedMention, type SampleMention } from '../../components/samples';

const HOUR = 3_600_000;
const MINUTE = 60_000;
const POSTED = Date.parse('2026-11-20T10:00:00Z');
const at = (instant: number, precision: WrittenTime['precision'] = 'second'): WrittenTime => ({ at: new Date(instant).toISOString(), precision, raw: null });
const card = (publishedAt: WrittenTime) => ({ text: 'Sorry', author: null, publishedAt });
const thread = (when: string | null) => ({ answer: { handle: 'gull', at: when, permalink: null, seenAt: POSTED + 99 * HOUR } });

function row(sample: Partial<SampleMention> = {}) {
  const { mention, matches } = listedMention({ id: 'm', ...sample });
  return { mention, match: matches[0] as (typeof matches)[number] };
}
const answered = (hours: number) => row({ reply: card(at(POSTED + hours * HOUR)) });
/** Somebody is there for half of the time. */
const half = (_: string, from: number, to: number): number => Math.max(0, to - from) / MINUTE / 2;

describe('answers to mentions', () => {
  it('are counted of those that wanted one, and last from the mention to the first answer', () => {
    const rows = [...Array.from({ length: 10 }, (_, index) => answered(index + 1)), row(), row({ label: 'positive', intent: 'praise' })];
    const { rate, times, untimed } = answersOf(rows, half);
    // Ten of eleven are answered, after 1..10 hours: 5.5 in the middle. The eleventh was last looked for after two.
    expect(rate).toMatchObject({ rate: { count: 10, of: 11 }, notSeen: 1, checked: { first: POSTED + 2 * HOUR, last: POSTED + 2 * HOUR } });
    expect(times.clock).toMatchObject({ state: 'times', answered: 10, open: 1, median: { least: 5.5 * HOUR, most: 5.5 * HOUR }, mean: { least: 5.5 * HOUR } });
    expect(times.business).toMatchObject({ state: 'times', median: { least: 2.75 * HOUR } });
    expect(untimed).toBe(0);
  });

  it('take the earlier of both places, and a day as a whole day', () => {
    const both = row({ reply: card(at(POSTED + 5 * HOUR)), fate: thread(new Date(POSTED + 2 * HOUR).toISOString()) });
    const day = row({ fate: thread('2026-11-21T00:00:00.000Z') });
    const { waiting, times } = answersOf([both, day], half);
    // After 2 hours; after 14 to 38 hours, 26 in the middle.
    expect(waiting.clock.map(({ time }) => time / HOUR)).toEqual([2, 26]);
    expect(times.clock).toEqual({ state: 'few', answered: 2, open: 0 });
  });

  it('are in no time where the page does not say when', () => {
    const rows = [
      row({ fate: thread(null) }), row({ reply: card(at(POSTED - 48 * HOUR)) }),
      row({ publishedAt: { at: '2026-11-01T00:00:00.000Z', precision: 'month', raw: null } }), answered(1),
    ];
    expect(answersOf(rows, half).ids.untimed).toHaveLength(3);
    expect(answersOf(rows, half)).toMatchObject({ untimed: 3, rate: { rate: { count: 3, of: 4 } } });
  });
});

describe('how many wait still', () => {
  it('is told at times that are easily said, from before the first answer to after the last', () => {
    const { waiting } = answersOf([answered(1.5), answered(3), row(), answered(30)], half);
    // One of four has it after 1.5 hours; the open one was looked for until 2, so one of two after 3; nobody is left after 30.
    expect(waitingAt(waiting.clock).map(({ time, left }) => [time / HOUR, left])).toEqual([
      [1, 1], [2, 0.75], [4, 0.375], [8, 0.375], [12, 0.375], [24, 0.375], [48, 0],
    ]);
    expect(waitingAt([])).toEqual([]);
  });
});

describe('stars', () => {
  it('are counted by the whole ones, halves below, and none of another scale', () => {
    const values = [5, 4.5, 4, 3.5, 1, 0.5];
    const reviews = reviewsOf([...values.map((value) => ({ rating: { value, best: 5 } })), { rating: { value: 1, best: 1 } }, { rating: null }]);
    expect(reviews).toMatchObject({ counts: { 1: 2, 2: 0, 3: 1, 4: 2, 5: 1 }, n: 6, otherScale: 1, satisfaction: { count: 3, of: 6 } });
    expect([{ value: 4.9, best: 5 }, { value: 4, best: 10 }, null].map(wholeStars)).toEqual([4, null, null]);
  });
});
