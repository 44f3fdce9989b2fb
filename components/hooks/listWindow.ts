import type { ListedMention, ListFilter } from '@/components/mentions/listedMention';
import { fitsUnder, fitsUnheard } from '@/components/mentions/timesCounted';
import { instantsOf } from '@/lib/insights/dayRange';
import { createCalendar, shiftDay } from '@/lib/mentions/calendar';
import type { DayOf } from '@/lib/mentions/subject';
import type { MentionFilter } from '@/lib/storage/mentionList';
import type { MentionSearch } from '@/lib/storage/searchMentions';

export interface ListWindow {
  stored: MentionFilter;
  accepts: (row: ListedMention) => boolean;
}

/** Makes the search for what was typed; null: nothing is searched for. */
export type SearchFor = (text: string, dayOf: DayOf) => MentionSearch | null;

const noSearch: SearchFor = () => null;

/**
 * A list's filter as the storage reads it, and what is left to decide on each row. Days are those that the tallies
 * count: posts known to the day only keep the day that their page shows, in whatever zone, so their instants are looked
 * for a day around.
 */
export function listWindow(filter: ListFilter, zone: string, searchFor: SearchFor = noSearch): ListWindow {
  const { topicId, site, label, language, from, to, waiting, hidden, text } = filter;
  const calendar = createCalendar(zone);
  const search = searchFor(text, (instant) => calendar.at(instant).day);
  // Over all topics a mention has the labels that it is counted by, as in sums of them.
  const stored: MentionFilter = { topicId, site, label: topicId === null ? null : label, language, waiting, ...(search === null ? {} : { search }) };
  if (hidden) stored.hidden = true;
  const accepts = (row: ListedMention): boolean => fitsUnheard(row, filter) || row.matches.some((match) => fitsUnder(row, match, filter));
  if (from === null && to === null) return { stored, accepts };
  const around = (day: string, by: -1 | 1): { from: number; to: number } => {
    const shifted = shiftDay(day, by);
    return instantsOf({ from: shifted, to: shifted }, zone);
  };
  if (from !== null) stored.from = around(from, -1).from;
  if (to !== null) stored.to = around(to, 1).to;
  return { stored, accepts };
}
