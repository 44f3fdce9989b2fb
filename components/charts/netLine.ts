import { max, min } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import type { NetPoint } from '@/lib/insights/netSeries';

/** Where a point stands. All lengths are shares of the chart, 0..1; heights are measured from above. */
export interface PlacedPoint {
  point: NetPoint;
  across: number;
  /** Null where there are too few for a rate: a gap. */
  top: number | null;
}

export interface NetLine {
  points: PlacedPoint[];
  /** Paths in a square of 100 by 100. */
  line: string;
  band: string;
  ticks: { value: number; top: number }[];
}

/** A chart of next to no movement must not look like one of much: the least height in points of net sentiment. */
const LEAST_HEIGHT = 40;
const TICKS = 4;

/** Net sentiment as a line with its interval; zero is always in sight. A point without a rate interrupts both. */
export function netLine(series: readonly NetPoint[], mirrored: boolean): NetLine {
  const rated = series.flatMap(({ net }) => (net.state === 'rate' ? [net] : []));
  const lowest = Math.max(-100, Math.min(0, min(rated, ({ low }) => low) ?? 0));
  const highest = Math.min(100, Math.max(0, max(rated, ({ high }) => high) ?? 0));
  const lacking = Math.max(0, LEAST_HEIGHT - (highest - lowest)) / 2;
  const down = scaleLinear()
    .domain([Math.max(-100, lowest - lacking), Math.min(100, highest + lacking)])
    .nice(TICKS)
    .range([1, 0])
    .clamp(true);
  const placed = series.map((point, index): PlacedPoint => {
    const along = (index + 0.5) / series.length;
    return { point, across: mirrored ? 1 - along : along, top: point.net.state === 'rate' ? down(point.net.value) : null };
  });
  const edge = ({ net }: NetPoint, end: 'low' | 'high'): number => (net.state === 'rate' ? down(net[end]) * 100 : 0);
  const isRated = ({ top }: PlacedPoint): boolean => top !== null;
  return {
    points: placed,
    line: line<PlacedPoint>(({ across }) => across * 100, ({ top }) => (top ?? 0) * 100).defined(isRated)(placed) ?? '',
    band:
      area<PlacedPoint>(
        ({ across }) => across * 100,
        ({ point }) => edge(point, 'low'),
        ({ point }) => edge(point, 'high'),
      ).defined(isRated)(placed) ?? '',
    ticks: down.ticks(TICKS).map((value) => ({ value, top: down(value) })),
  };
}
