import { labelOf } from '@/lib/mentions/mention';
import type { ListedMention, ListFilter } from './listedMention';
import { timesNamed } from './namedHref';
import { carriesSignal } from './signalFilter';

type Counting = Pick<ListFilter, 'topicId' | 'label' | 'signal' | 'from' | 'to'>;

/** Whether a mention fits a filter as it is counted under one of its topics. */
export function fitsUnder(row: ListedMention, { topicId: under, counted }: ListedMention['matches'][number], { topicId, label, signal, from, to }: Counting): boolean {
  const { day } = counted.published;
  if ((topicId !== null && under !== topicId) || (from !== null && day < from) || (to !== null && day > to)) return false;
  return (label === null || counted.label === label) && (signal === null || carriesSignal(row, signal, under));
}

/** Whether a mention that no topic hears any more, kept because the user touched it, fits a filter: it is counted under none, and on no day. */
export function fitsUnheard(row: ListedMention, { topicId, label, signal, from, to }: Counting): boolean {
  if (row.matches.length > 0 || topicId !== null || from !== null || to !== null) return false;
  return (label === null || labelOf(row.mention) === label) && (signal === null || carriesSignal(row, signal, null));
}

/** How many times the mentions of a list are counted in sums over topics: each once for every topic under which it fits, or as often as it is named. */
export function timesCounted(rows: readonly ListedMention[], filter: Counting & Pick<ListFilter, 'named'>): number {
  if (filter.named !== '') {
    const here = new Set(rows.map(({ mention }) => mention.id));
    return timesNamed(filter.named).filter((id) => here.has(id)).length;
  }
  return rows.reduce((sum, row) => sum + row.matches.filter((match) => fitsUnder(row, match, filter)).length, 0);
}
