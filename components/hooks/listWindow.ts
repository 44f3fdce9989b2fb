import type { ListedMention, ListFilter } from '@/components/mentions/listedMention';
import { instantsOf } from '@/lib/insights/dayRange';
import { shiftDay } from '@/lib/mentions/calendar';
import type { MentionFilter } from '@/lib/storage/mentionList';

export interface ListWindow {
  stored: MentionFilter;
  accepts: (row: ListedMention) => boolean;
}

/**
 * A list's filter as the storage reads it, and what is left to decide on each row. A day is the one that the tallies
 * count: posts known to the day only keep the day that their page shows, in whatever zone, so their instants are looked
 * for a day around.
 */
export function listWindow(filter: ListFilter, zone: string): ListWindow {
  const { topicId, site, label, day, text } = filter;
  const common = { topicId, site, label, text: text.trim() };
  if (day === null) return { stored: common, accepts: () => true };
  const around = instantsOf({ from: shiftDay(day, -1), to: shiftDay(day, 1) }, zone);
  return {
    stored: { ...common, ...around },
    accepts: ({ matches }) =>
      matches.some((match) => (topicId === null || match.topicId === topicId) && match.counted.published.day === day),
  };
}
