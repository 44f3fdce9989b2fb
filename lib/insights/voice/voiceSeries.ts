import { shiftDay } from '@/lib/mentions/calendar';
import { isSoughtOut } from '@/lib/posts/post';
import { comparisonOf, type Period } from '../comparison';
import { LEAST_FOR_RATE } from '../netSentiment';
import type { NetStep } from '../netSeries';
import { addCounts, addGone, totalOf, type Kept } from '../sentimentCounts';
import { heardSince, type OverviewInput } from '../topicDays';
import { volumeOf, type VolumeDay } from '../volume';
import { byWeek } from '../weeks';
import { shareOf, type Share } from '../wilson';
import type { Rivals } from './rivals';

/** A topic's share of the days `from` to `to`, both included; `at` is the day or week at which it stands. */
export interface SharePoint extends Kept {
  at: string;
  from: string;
  to: string;
  share: Share;
}

export interface VoiceSeries {
  step: NetStep;
  /** By topic; as many points for each. */
  topics: ReadonlyMap<string, SharePoint[]>;
  /** The day from which all are heard, where that is within the period: before it there are gaps. */
  since: string | null;
}

const TRAILING = 7;
const NO_DAY: Kept = { counts: addCounts([]) };

/**
 * Shares of mentions over time, those left out that were sought out. With a `weekStart` (1 Monday to 7 Sunday) there is a point a week; else
 * one a day, of that day alone where at least half of the days with mentions have enough of them for a share, of the seven days that end
 * with it otherwise. Fewer than ten mentions, or days on which not all were listened for, are no share.
 */
export function voiceSeriesOf(
  { rivals: { topics }, site, current, previous, zone, tallies }: Omit<OverviewInput, 'topicId'> & { rivals: Rivals },
  weekStart?: number,
): VoiceSeries {
  const range = { from: previous.from, to: current.to };
  const byTopic = new Map(topics.map(({ id }): [string, Map<string, VolumeDay>] => {
    const rows = tallies.filter(({ topicId }) => topicId === id);
    const counted = rows.map(({ day, published }) => ({ day, cells: published.filter(({ context }) => !isSoughtOut(context)) }));
    return [id, new Map(volumeOf(range, counted, [], site).days.map((day) => [day.day, day]))];
  }));
  const all = [...(byTopic.values().next().value?.keys() ?? [])]
    .filter((day) => day >= current.from)
    .map((day) => ({ day, ...sumOf([...byTopic.values()].map((days) => days.get(day) ?? NO_DAY)), read: true }));
  const step = weekStart === undefined ? stepOf(all) : 'week';
  const whole = comparisonOf(current, topics.map((topic) => heardSince(topic, tallies)), zone);
  const since = whole.state === 'whole' ? null : whole.since;
  const ranges = step === 'week' && weekStart !== undefined
    ? byWeek(all, weekStart).map(({ day, to }) => ({ at: day, from: day, to }))
    : all.map(({ day }) => ({ at: day, from: step === 'day' ? day : shiftDay(day, 1 - TRAILING), to: day }));
  const pointsOf = (own: ReadonlyMap<string, VolumeDay>): SharePoint[] => ranges.map((of) => {
    const { total, ...kept } = sumOf(daysIn(own, of));
    const rest = [...byTopic.values()].reduce((sum, days) => sum + sumOf(daysIn(days, of)).total, 0);
    const share = shareOf(total, rest);
    return { ...of, ...kept, share: since !== null && of.from < since ? { state: 'few', count: total, of: rest } : share };
  });
  return { step, since, topics: new Map([...byTopic].map(([id, days]) => [id, pointsOf(days)])) };
}

function stepOf(days: readonly { total: number }[]): 'day' | 'trailing' {
  const met = days.filter(({ total }) => total > 0);
  return met.filter(({ total }) => total >= LEAST_FOR_RATE).length * 2 >= met.length ? 'day' : 'trailing';
}

function daysIn(days: ReadonlyMap<string, VolumeDay>, { from, to }: Period): VolumeDay[] {
  return [...days.values()].filter(({ day }) => day >= from && day <= to);
}

function sumOf(days: readonly Kept[]): Kept & { total: number } {
  const counts = addCounts(days.map((day) => day.counts));
  return { counts, ...addGone(days), total: totalOf(counts) };
}
