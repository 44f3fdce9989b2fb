import { tagsInUse } from '@/lib/storage/inbox/tagsInUse';
import { useLive } from './live';

/** As many tags as are offered at once. */
const MOST_OFFERED = 100;
const NONE: readonly string[] = [];

/** Tags that were given of late, those first that were given most; none until they are wanted and read. */
export function useTagsInUse(wanted: boolean): readonly string[] {
  const live = useLive(['workLog'], wanted ? (db) => tagsInUse(db, MOST_OFFERED) : null, [wanted]);
  return live.state === 'ready' ? live.value : NONE;
}
