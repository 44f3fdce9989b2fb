import type { BusinessSeries } from '@/components/insights/experience/SeriesPanel';
import { readSeries } from '@/lib/storage/business';
import { useLive, type Live } from './live';

/** All series of the business that were imported, by their names. */
export function useBusinessSeries(): Live<readonly BusinessSeries[]> {
  return useLive(['series'], (db) => readSeries(db), []);
}
