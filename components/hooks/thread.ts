import { readThread, type Thread } from '@/lib/storage/inbox/readThread';
import { useLive } from './live';

export type { Thread };

/** What is stored of a mention's thread; null until it is read. `looksBeside`: not only what stands above it. */
export function useThread(mentionId: string, looksBeside: boolean): Thread | null {
  const live = useLive(
    ['mentions'],
    async (db) => ({ of: mentionId, thread: await readThread(db, mentionId, looksBeside) }),
    [mentionId, looksBeside],
  );
  return live.state === 'ready' && live.value.of === mentionId ? live.value.thread : null;
}
