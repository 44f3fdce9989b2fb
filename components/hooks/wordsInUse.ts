import { readWordsInUse, type WordsInUse } from '@/lib/storage/inbox/wordsInUse';
import { useLive } from './live';

const NONE: WordsInUse = { tags: [], owners: [] };

/** Tags and names of owners that were given of late. */
export function useWordsInUse(): WordsInUse {
  const words = useLive(['workLog'], readWordsInUse, []);
  return words.state === 'ready' ? words.value : NONE;
}
