import type { ListedMention } from '@/components/mentions/listedMention';
import { readWaiting } from '@/lib/storage/waiting';
import { useLive, type Live } from './live';

/** The newest mentions that wait for an answer under these topics; without a topic, nothing is read. */
export function useWaiting(topicIds: readonly string[], most: number): Live<ListedMention[]> {
  return useLive(['matches'], topicIds.length === 0 ? null : (db) => readWaiting(db, topicIds, most), [topicIds.join(' '), most]);
}
