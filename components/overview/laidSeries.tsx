import { OverAxis, OverPlot, type DrawnOver } from '@/components/charts/Over';
import { overLine } from '@/components/charts/overLine';
import type { OverColumn } from '@/components/charts/VolumeTable';
import type { BusinessSeries } from '@/components/insights/experience/SeriesPanel';
import type { Translator } from '@/lib/i18n/translator';
import { laidOver } from '@/lib/insights/series/laidOver';

/** A series of the business over the steps of a chart, and as a column of its table. */
export interface SeriesOver {
  over: DrawnOver;
  column: OverColumn;
}

/** Lays a series over spans of days; null where it has no points in any of them. */
export function seriesOver(series: BusinessSeries, spans: readonly { from: string; to: string }[], translator: Translator): SeriesOver | null {
  const { decimal, direction, text } = translator;
  const values = laidOver(series.points, spans);
  if (values.every((value) => value === null)) return null;
  const drawn = overLine(values, direction === 'rtl');
  const name = seriesName(series);
  const write = (value: number): string => decimal(value, Math.abs(value) < 10 ? 2 : 0);
  const exact = (value: number): string => decimal(value, 2);
  return {
    over: {
      line: <OverPlot over={drawn} />,
      axis: <OverAxis over={drawn} write={write} />,
      words: values.map((value) => (value === null ? null : text('overview.seriesPoint', { name, value: exact(value) }))),
    },
    column: { head: name, cells: values.map((value) => (value === null ? '–' : exact(value))) },
  };
}

/** A series by its name and its unit. */
export const seriesName = ({ name, unit }: Pick<BusinessSeries, 'name' | 'unit'>): string => (unit === null ? name : `${name} (${unit})`);
