import { max, min } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import type { Estimate } from '@/lib/insights/differences';

/** A value at its place in time; null: a gap. An end of an interval may be missing. */
export interface EstimatedPoint {
  at: string;
  estimate: (Pick<Estimate, 'value'> & Partial<Pick<Estimate, 'low' | 'high'>>) | null;
}

/** Between which values a chart lies at most, and how high it is at least, in the unit of its values. */
export interface Extent {
  least: number;
  most: number;
  height: number;
  /** Whether zero is in sight whatever the values are. */
  zero: boolean;
}

export interface EstimateLine {
  /** Height of each point from above, 0..1; null: a gap. */
  tops: (number | null)[];
  /** Paths in a square of 100 by 100. */
  line: string;
  band: string;
  ticks: { value: number; top: number }[];
}

const TICKS = 4;

/** Values as a line with their intervals as a band. A gap interrupts both. */
export function estimateLine(points: readonly EstimatedPoint[], extent: Extent, mirrored: boolean): EstimateLine {
  const known = points.flatMap(({ estimate }) => (estimate === null ? [] : [estimate]));
  const ends = [min(known, ({ value, low = value }) => low) ?? 0, max(known, ({ value, high = value }) => high) ?? 0, ...(extent.zero ? [0] : [])];
  const [lowest, highest] = [Math.min(...ends), Math.max(...ends)];
  const lacking = Math.max(0, extent.height - (highest - lowest)) / 2;
  const down = scaleLinear()
    .domain([Math.max(extent.least, lowest - lacking), Math.min(extent.most, highest + lacking)])
    .nice(TICKS)
    .range([100, 0])
    .clamp(true);
  const across = (index: number): number => {
    const along = ((index + 0.5) / points.length) * 100;
    return mirrored ? 100 - along : along;
  };
  const top = ({ estimate }: EstimatedPoint, end: 'value' | 'low' | 'high'): number => down(estimate?.[end] ?? estimate?.value ?? 0);
  const isKnown = ({ estimate }: EstimatedPoint): boolean => estimate !== null;
  const place = (_: EstimatedPoint, index: number): number => across(index);
  return {
    tops: points.map((point) => (point.estimate === null ? null : top(point, 'value') / 100)),
    line: line<EstimatedPoint>(place, (point) => top(point, 'value')).defined(isKnown)([...points]) ?? '',
    band: area<EstimatedPoint>(place, (point) => top(point, 'low'), (point) => top(point, 'high')).defined(isKnown)([...points]) ?? '',
    ticks: down.ticks(TICKS).map((value) => ({ value, top: down(value) / 100 })),
  };
}
