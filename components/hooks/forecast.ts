import { useEffect, useState } from 'preact/hooks';
import type { OverviewFilter } from '@/components/overview/OverviewFilters';
import { demandKeys, demandOf, type Demand } from '@/lib/insights/forecast/demand';
import type { Forecast } from '@/lib/insights/forecast/forecast';
import { seenSeries, type SeenRows, type SeenSeries } from '@/lib/insights/forecast/seenSeries';
import { forecastShare } from '@/lib/insights/forecast/shareForecast';
import { forecastVolume } from '@/lib/insights/forecast/volumeForecast';
import { createCalendar, shiftDay } from '@/lib/mentions/calendar';
import { readExposure, readTopicDays } from '@/lib/storage/volumes';
import { listTopics } from '@/lib/storage/topics/topics';
import { useLive } from './live';
import { useNow } from './now';
import { useSettings } from './settings';

/** Days that are looked back on; today has not ended. */
const DAYS = 182;
/** Sites, and languages, of which demand is told. */
const MOST_PLACES = 5;

export interface ForecastRead {
  series: SeenSeries;
  volume: Forecast;
  negative: Forecast;
  /** Of sites and languages; null while it is reckoned. */
  demand: readonly Demand[] | null;
}

type Read = { state: 'loading' } | { state: 'failed' } | { state: 'ready'; value: ForecastRead };

/** Forecasts from what was seen in the last half-year; each takes a while, and lets the screen have its turn after it. */
export function useForecast({ topicId, site }: OverviewFilter): Read {
  const { zone } = useSettings();
  const today = createCalendar(zone).at(useNow()).day;
  const range = { from: shiftDay(today, -DAYS), to: shiftDay(today, -1) };
  const rows = useLive(
    ['topics', 'tallies', 'exposure'],
    async (db): Promise<SeenRows & { since: string }> => {
      const topics = (await listTopics(db)).filter(({ id }) => topicId === null || id === topicId);
      // What a topic that listens since yesterday has not heard before is no zero.
      const since = createCalendar(zone).at(Math.max(0, ...topics.map(({ listeningSince }) => listeningSince))).day;
      const [heard, scanned] = await Promise.all([readTopicDays(db, { topicIds: topics.map(({ id }) => id), ...range }), readExposure(db, range)]);
      return { heard, scanned, since };
    },
    [topicId, zone, today],
  );
  const [read, setRead] = useState<Read>({ state: 'loading' });
  const value = rows.state === 'ready' ? rows.value : null;
  useEffect(() => {
    if (value === null) return;
    let current = true;
    void reckon(value, site, today, (made) => current && setRead({ state: 'ready', value: made }), () => current);
    return () => {
      current = false;
    };
  }, [value, site, today]);
  return rows.state === 'ready' ? read : { state: rows.state };
}

async function reckon(
  rows: SeenRows & { since: string },
  site: string | null,
  today: string,
  tell: (made: ForecastRead) => void,
  isWanted: () => boolean,
): Promise<void> {
  const from = [rows.since, shiftDay(today, -DAYS)].reduce((last, day) => (day > last ? day : last));
  const range = { from, to: shiftDay(today, -1) };
  const series = seenSeries(rows, { site, language: null }, range);
  await turn();
  const volume = forecastVolume(series.volume);
  await turn();
  const made = { series, volume, negative: forecastShare(series.negative) };
  tell({ ...made, demand: null });
  const demand: Demand[] = [];
  for (const key of demandKeys(rows, MOST_PLACES)) {
    await turn();
    if (!isWanted()) return;
    if (site === null || (key.dimension === 'site' && key.key === site)) demand.push(demandOf(rows, key, range));
  }
  tell({ ...made, demand });
}

const turn = (): Promise<void> => new Promise((next) => setTimeout(next));
