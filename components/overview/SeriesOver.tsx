import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { Select } from '@/components/controls/Select';
import { useTranslator } from '@/components/hooks/translation';
import type { BusinessSeries } from '@/components/insights/experience/SeriesPanel';
import { seriesName, seriesOver, type SeriesOver } from './laidSeries';

/** The series of the business, and which of them (null: none) is drawn over the charts. */
export interface SeriesChoice {
  series: readonly BusinessSeries[];
  chosen: string | null;
  onChoose: (id: string | null) => void;
}

const chosenOf = ({ series, chosen }: SeriesChoice): BusinessSeries | null => series.find(({ id }) => id === chosen) ?? null;

/** The chosen series over the steps of a chart; null: none is chosen, or it has no points there. */
export function useSeriesOver(choice: SeriesChoice, spans: readonly { from: string; to: string }[]): SeriesOver | null {
  const translator = useTranslator();
  const series = chosenOf(choice);
  return useMemo(() => (series === null ? null : seriesOver(series, spans, translator)), [series, spans, translator]);
}

/** Chooses what is drawn over a chart, where there is anything. */
export function SeriesSelect({ choice: { series, chosen, onChoose } }: { choice: SeriesChoice }): VNode | null {
  const { text } = useTranslator();
  if (series.length === 0) return null;
  return (
    <Select
      label={text('overview.seriesWhich')} value={chosen ?? ''} quiet
      options={[{ value: '', label: text('overview.seriesOff') }, ...series.map((one) => ({ value: one.id, label: seriesName(one) }))]}
      onValue={(value) => onChoose(value === '' ? null : value)}
    />
  );
}

/** How to read the line, or why there is none. */
export function SeriesNote({ choice, laid }: { choice: SeriesChoice; laid: SeriesOver | null }): VNode | null {
  const { text } = useTranslator();
  const series = chosenOf(choice);
  if (series === null) return null;
  const name = seriesName(series);
  return <> {laid === null ? text('overview.seriesApart', { name }) : text('overview.seriesNote', { name })}</>;
}
