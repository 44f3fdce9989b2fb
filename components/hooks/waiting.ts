import type { ListedMention } from '@/components/mentions/listedMention';
import { readWaiting } from '@/lib/storage/waiting';
import { useLive, type Live } from './live';

/** The newest mentions that wait for an answer under these topics. */
export function useWaiting(topicIds: readonly string[], most: number): Live<ListedMention[]> {
  return useLive(['matches'], (db) => readWaiting(db, topicIds, most), [topicIds.join(' '), most]);
}
