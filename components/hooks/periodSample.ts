import { readPeriodSample, SAMPLE_MOST, type PeriodSample, type SampledPeriod } from '@/lib/storage/periodSample';
import { useLive, type Live } from './live';

/** It may read a thousand mentions: twice a minute is often enough, ms. */
const INTERVAL = 30_000;

/** The mentions of a period, or a sample of them (`readPeriodSample`), kept fresh; null: nothing is read yet. */
export function usePeriodSample(about: (Omit<SampledPeriod, 'most'> & { most?: number }) | null): Live<PeriodSample> {
  const { topicIds = [], site = null, from = '', to = '', zone = '', most = SAMPLE_MOST } = about ?? {};
  return useLive(
    ['mentions', 'matches', 'tallies'],
    about === null ? null : (db) => readPeriodSample(db, { topicIds, site, from, to, zone, most }),
    [about === null, topicIds.join(' '), site, from, to, zone, most],
    INTERVAL,
  );
}
