import type { ListedMention, ListFilter } from './listedMention';
import { carriesSignal } from './signalFilter';

/** How many times the mentions of a list are counted in sums over topics: each once for every topic under which it fits. */
export function timesCounted(rows: readonly ListedMention[], { topicId, signal, from, to }: Pick<ListFilter, 'topicId' | 'signal' | 'from' | 'to'>): number {
  const fits = (row: ListedMention, of: ListedMention['matches'][number]): boolean => {
    const { day } = of.counted.published;
    if ((topicId !== null && of.topicId !== topicId) || (from !== null && day < from) || (to !== null && day > to)) return false;
    return signal === null || carriesSignal(row, signal, of.topicId);
  };
  return rows.reduce((sum, row) => sum + row.matches.filter((match) => fits(row, match)).length, 0);
}
