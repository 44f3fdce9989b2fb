import { readWordsInUse } from '@/lib/storage/inbox/wordsInUse';
import { useLive } from './live';

const NONE: readonly string[] = [];

/** Tags that were given of late, the last one first; none until they are wanted and read. */
export function useTagsInUse(wanted: boolean): readonly string[] {
  const live = useLive(['workLog'], wanted ? readWordsInUse : null, [wanted]);
  return live.state === 'ready' ? live.value.tags : NONE;
}
