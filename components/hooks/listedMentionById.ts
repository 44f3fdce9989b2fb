import type { ListedMention } from '@/components/mentions/listedMention';
import { readMentionsById } from '@/lib/storage/mentionList';
import { useLive, type Live } from './live';

/** A mention that is looked at, also where its topics hide it; null where it is gone, or none is looked at. */
export function useListedMention(mentionId: string | null): Live<{ mentionId: string | null; listed: ListedMention | null }> {
  return useLive(
    ['mentions', 'matches', 'topics'],
    async (db) => ({ mentionId, listed: mentionId === null ? null : ((await readMentionsById(db, [mentionId]))[0] ?? null) }),
    [mentionId],
  );
}
