import { spikeBaseline, type SpikeBaseline } from '@/lib/insights/spikes/baseline';
import { HOUR, type HourSeen } from '@/lib/insights/spikes/hourSeen';
import { ALPHA } from '@/lib/insights/spikes/sensitivity';
import { looksAt, verdictOf } from '@/lib/insights/spikes/spike';
import { LEAST_SPIKE, SPIKE_RATIO } from '@/lib/insights/standOut';
import { WARM_DAYS } from './spikeSeries';

/** A rule as a score of every hour, at its end: above a threshold it alarms. NaN: the rule does not look then. */
export interface SpikeRule {
  name: string;
  /** What its makers set it to. */
  settings: readonly number[];
  score: (hours: readonly HourSeen[]) => Float64Array;
}

const FROM = WARM_DAYS * 24;
const WEEK = 168;

/** −ln p of Earshot's looks, whose baseline is made anew each midnight. Second: without the least number and the least ratio. */
export function ownScores(hours: readonly HourSeen[]): { gated: Float64Array; open: Float64Array } {
  const gated = new Float64Array(hours.length).fill(Number.NaN);
  const open = new Float64Array(hours.length).fill(Number.NaN);
  let baseline: SpikeBaseline = { state: 'young', weeks: 0 };
  for (let index = FROM; index < hours.length; index++) {
    const now = (hours[index]?.at ?? 0) + HOUR;
    if (index % 24 === 0) baseline = spikeBaseline(hours.slice(0, index), now - HOUR);
    if (baseline.state === 'young') continue;
    const looks = looksAt(hours.slice(Math.max(0, index - 25), index + 1), now, baseline);
    gated[index] = -Math.log(verdictOf(looks, LEAST_SPIKE, SPIKE_RATIO).p);
    open[index] = -Math.log(verdictOf(looks, 1, 1).p);
  }
  return { gated, open };
}

export const BALANCED = -Math.log(ALPHA.balanced);

/** Mean and population standard deviation of the points from `from` to before `to`. */
type Moments = (from: number, to: number) => { mean: number; deviation: number };

function momentsOf(points: readonly number[]): Moments {
  const sums = [0];
  const squares = [0];
  points.forEach((point, index) => {
    sums.push((sums[index] ?? 0) + point);
    squares.push((squares[index] ?? 0) + point ** 2);
  });
  return (from, to) => {
    const n = to - from;
    const mean = ((sums[to] ?? 0) - (sums[from] ?? 0)) / n;
    const square = ((squares[to] ?? 0) - (squares[from] ?? 0)) / n;
    return { mean, deviation: Math.sqrt(Math.max(0, square - mean ** 2)) };
  };
}

/** Scores of a rule that looks at points of `width` hours, at the end of each. */
function byPoints(
  width: number,
  score: (points: readonly number[], index: number, moments: Moments) => number,
): SpikeRule['score'] {
  return (hours) => {
    const scores = new Float64Array(hours.length).fill(Number.NaN);
    const points = Array.from({ length: Math.floor(hours.length / width) }, (_, point) =>
      hours.slice(point * width, (point + 1) * width).reduce((sum, { heard }) => sum + heard, 0));
    const moments = momentsOf(points);
    for (let point = Math.ceil(FROM / width); point < points.length; point++) {
      scores[(point + 1) * width - 1] = score(points, point, moments);
    }
    return scores;
  };
}

/** Whether the last but one is a peak above the fourteen days before: by how many standard deviations. */
function huginn(width: number): SpikeRule['score'] {
  const window = (14 * 24) / width;
  return byPoints(width, (points, index, moments) => {
    const [newest = 0, second = 0] = [points[index], points[index - 1]];
    if (newest >= second) return Number.NaN;
    const { mean, deviation } = moments(Math.max(0, index - window + 1), index - 1);
    return (second - mean) / deviation;
  });
}

/** Rules of other tools as their pages describe them (research of metrics); what those leave open is said beside it. */
export const PEERS: readonly SpikeRule[] = [
  // More than mean and three deviations of fourteen days without the last two points, and falling again.
  { name: 'huginn', settings: [3], score: huginn(24) },
  { name: 'huginn hourly', settings: [3], score: huginn(1) },
  // Mean of the last 24 hours above that of the last seven days and 1.5, 2 or 3 deviations of their hours, every hour.
  {
    name: 'socialmetrix',
    settings: [1.5, 2, 3],
    score: byPoints(1, (_, index, moments) => {
      const week = moments(index + 1 - WEEK, index + 1);
      return (moments(index - 23, index + 1).mean - week.mean) / week.deviation;
    }),
  },
  // The last hour by the mean hour of the seven days before: half as much again.
  {
    name: 'agility',
    settings: [1.5],
    score: byPoints(1, (points, index, moments) => (points[index] ?? 0) / moments(index - WEEK, index).mean),
  },
  // A day by the mean of the seven days before.
  {
    name: 'thirdeye',
    settings: [1.5],
    score: byPoints(24, (points, index, moments) => (points[index] ?? 0) / moments(index - 7, index).mean),
  },
  // A day by deviations from the mean; of how many days is not said: 28.
  {
    name: 'sentione',
    settings: [3],
    score: byPoints(24, (points, index, moments) => {
      const { mean, deviation } = moments(index - 28, index);
      return ((points[index] ?? 0) - mean) / deviation;
    }),
  },
  // Twice the usual hour; of which days is not said: the same hour of the last 28.
  {
    name: 'kommonpoll',
    settings: [2],
    score: byPoints(1, (points, index) => {
      let usual = 0;
      for (let day = 1; day <= 28; day++) usual += points[index - 24 * day] ?? 0;
      return ((points[index] ?? 0) * 28) / Math.max(usual, 0.5);
    }),
  },
];
