import { useMemo } from 'preact/hooks';
import type { ListFilter } from '@/components/mentions/listedMention';
import type { Span } from '@/lib/posts/post';
import { searchFor } from '@/lib/storage/searchMentions';
import { readIndexing, type Indexing } from '@/lib/storage/words/indexing';
import { useLive } from './live';
import { useMentions, type MentionsInList } from './mentions';

export interface SearchedMentions extends MentionsInList {
  /** Finds what is searched for in a body; null where nothing is. */
  foundIn: ((body: string) => Span[]) | null;
  /** The index over words while it is being made, and something is searched for; null else. */
  indexing: Indexing | null;
}

/** The mentions that fit a filter whose text may be a query; apart, since only some screens hold the query language. */
export function useSearchedMentions(filter: ListFilter): SearchedMentions {
  const list = useMentions(filter, searchFor);
  const isSearched = filter.text.trim() !== '';
  const indexing = useLive(['settings'], isSearched ? readIndexing : null, [isSearched]);
  // Days are asked for only where mentions are decided on.
  const foundIn = useMemo(() => searchFor(filter.text, () => '')?.foundIn ?? null, [filter.text]);
  return { ...list, foundIn, indexing: isSearched && indexing.state === 'ready' ? indexing.value : null };
}
