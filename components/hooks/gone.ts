import { idsNamed } from '@/components/mentions/namedHref';
import type { ListFilter } from '@/components/mentions/listedMention';
import { countMissing } from '@/lib/storage/namedMentions';
import { countGone } from '@/lib/storage/volumes';
import { useLive } from './live';

/**
 * How many mentions were counted that a list with this filter would show if they were still kept; 0 also until it is read,
 * and where tallies cannot tell: of texts, signals and what waits.
 */
export function useGone(filter: ListFilter, topicIds: readonly string[]): number {
  const { site, label, language, from, to, named } = filter;
  const missing = useLive(['mentions'], named === '' ? null : (db) => countMissing(db, idsNamed(named)), [named]);
  const isTold = filter.signal === null && !filter.waiting && !filter.hidden && filter.text.trim() === '' && filter.mentionId === null;
  const gone = useLive(
    ['tallies'],
    (db) => (isTold ? countGone(db, { topicIds, site, label, language, from, to }) : Promise.resolve(0)),
    [isTold, topicIds.join(' '), site, label, language, from, to],
  );
  if (named !== '') return missing.state === 'ready' ? missing.value : 0;
  return isTold && gone.state === 'ready' ? gone.value : 0;
}
