import { max } from 'd3-array';
import { scaleBand, scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import type { VolumeDay } from '@/lib/insights/volume';
import { SENTIMENT_LABELS, type SentimentLabel } from '@/lib/sentiment/sentiment';

/** One part of one day's bar. All lengths are shares of the chart, 0..1; `top` is measured from above. */
export interface Bar {
  day: string;
  label: SentimentLabel;
  start: number;
  width: number;
  top: number;
  height: number;
}

export interface VolumeBars {
  bars: Bar[];
  /** Where each day stands. */
  columns: { day: string; start: number; width: number; read: boolean }[];
  /** Values worth a line, with their height from above. */
  ticks: { value: number; top: number }[];
}

/** Stacks the days by sentiment, negative nearest to the zero line because it is compared most. */
export function volumeBars(days: readonly VolumeDay[], tickCount: number): VolumeBars {
  const across = scaleBand()
    .domain(days.map(({ day }) => day))
    .range([0, 1])
    .paddingInner(days.length > 40 ? 0.15 : 0.28);
  const highest = Math.max(1, max(days, ({ total }) => total) ?? 1);
  const down = scaleLinear().domain([0, highest]).range([1, 0]).nice(tickCount);
  const series = stack<VolumeDay, SentimentLabel>()
    .keys(SENTIMENT_LABELS)
    .value(({ counts }, label) => counts[label])([...days]);
  return {
    bars: series.flatMap((parts) =>
      parts.flatMap((part) => {
        const [from, to] = part;
        if (to === from) return [];
        const start = across(part.data.day) ?? 0;
        const height = down(from) - down(to);
        return [{ day: part.data.day, label: parts.key, start, width: across.bandwidth(), top: down(to), height }];
      }),
    ),
    columns: days.map(({ day, read }) => ({ day, read, start: across(day) ?? 0, width: across.bandwidth() })),
    ticks: down
      .ticks(tickCount)
      .filter((value) => Number.isInteger(value))
      .map((value) => ({ value, top: down(value) })),
  };
}
