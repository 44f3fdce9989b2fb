import type { SeriesPoint } from './weekly';

/** The mean of a series' points of each span of days (YYYY-MM-DD, both included), in its own unit; null: it has none there. */
export function laidOver(points: readonly SeriesPoint[], spans: readonly { from: string; to: string }[]): (number | null)[] {
  return spans.map(({ from, to }) => {
    const values = points.flatMap(({ day, value }) => (day >= from && day <= to ? [value] : []));
    return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
  });
}
