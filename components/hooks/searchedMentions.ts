import type { ListFilter } from '@/components/mentions/listedMention';
import { searchFor } from '@/lib/storage/searchMentions';
import { useMentions, type MentionsInList } from './mentions';

/** The mentions that fit a filter whose text may be a query; apart, since only some screens hold the query language. */
export function useSearchedMentions(filter: ListFilter): MentionsInList {
  return useMentions(filter, searchFor);
}
