import { max, min } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';

/** A point of a strip; `value` null: too little is known, which is a gap. */
export interface StripPoint {
  at: string;
  value: number | null;
  low: number;
  high: number;
}

export interface StripShape {
  /** Heights from above, 0..1; null: a gap. */
  tops: (number | null)[];
  /** Paths in a square of 100 by 100. */
  line: string;
  band: string;
}

/** What the height of all strips stands for: with zero in sight, at least `least` high, within `bounds`. */
export function stripScale(
  strips: readonly (readonly StripPoint[])[],
  { least, bounds: [lowest, highest] }: { least: number; bounds: readonly [number, number] },
): { domain: [number, number]; ticks: { value: number; top: number }[] } {
  const known = strips.flat().filter(({ value }) => value !== null);
  const [low, high] = [Math.min(0, min(known, (point) => point.low) ?? 0), Math.max(0, max(known, (point) => point.high) ?? 0)];
  const lacking = Math.max(0, least - (high - low));
  const [from, to] = lowest < 0 ? [low - lacking / 2, high + lacking / 2] : [low, high + lacking];
  const down = scaleLinear().domain([Math.max(lowest, from), Math.min(highest, to)]).nice(2).range([1, 0]);
  const [start = 0, end = 1] = down.domain();
  const values = [...new Set([start, 0, end])].toSorted((a, b) => a - b);
  return { domain: [start, end], ticks: values.map((value) => ({ value, top: down(value) })) };
}

/** A line with its interval; a point without a value interrupts both. */
export function stripShape(points: readonly StripPoint[], domain: readonly [number, number], mirrored: boolean): StripShape {
  const down = scaleLinear().domain([...domain]).range([1, 0]).clamp(true);
  const placed = points.map((point, index) => {
    const along = (index + 0.5) / points.length;
    return { ...point, across: (mirrored ? 1 - along : along) * 100 };
  });
  const isKnown = ({ value }: StripPoint): boolean => value !== null;
  return {
    tops: points.map(({ value }) => (value === null ? null : down(value))),
    line: line<(typeof placed)[number]>(({ across }) => across, ({ value }) => down(value ?? 0) * 100).defined(isKnown)(placed) ?? '',
    band:
      area<(typeof placed)[number]>(({ across }) => across, ({ low }) => down(low) * 100, ({ high }) => down(high) * 100).defined(isKnown)(placed) ?? '',
  };
}
