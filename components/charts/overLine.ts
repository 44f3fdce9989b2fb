import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';

/** A line over another chart. All lengths are shares of the chart, 0..1; heights are measured from above. */
export interface OverLine {
  dots: { place: number; along: number; top: number }[];
  /** In a square of 100 by 100. */
  path: string;
  ticks: { value: number; top: number }[];
}

const TICKS = 4;

/** Values, one for each step of the chart beneath, on an axis of their own. Where some are not known (null), the line goes on to the next. */
export function overLine(values: readonly (number | null)[], mirrored: boolean): OverLine {
  const known = values.flatMap((value, place) => (value === null ? [] : [{ value, place }]));
  const [lowest = 0, highest = 0] = extent(known, ({ value }) => value);
  // One value alone stands in the middle.
  const room = lowest === highest ? Math.abs(lowest) / 2 || 1 : 0;
  const down = scaleLinear().domain([lowest - room, highest + room]).nice(TICKS).range([1, 0]);
  const dots = known.map(({ value, place }) => ({ place, along: (place + 0.5) / values.length, top: down(value) }));
  const across = (along: number): number => (mirrored ? 1 - along : along) * 100;
  return {
    dots,
    path: line<(typeof dots)[number]>(({ along }) => across(along), ({ top }) => top * 100)(dots) ?? '',
    ticks: down.ticks(TICKS).map((value) => ({ value, top: down(value) })),
  };
}
