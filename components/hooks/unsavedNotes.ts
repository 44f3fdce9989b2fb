import { useState } from 'preact/hooks';

/** Notes that were begun and are not saved, by the mention that they are of, as long as the page is open. */
const unsaved = new Map<string, string>();

/** The note to a mention that is being written; it is still there when the user comes back to the mention. */
export function useUnsavedNote(mentionId: string): [words: string, write: (words: string) => void] {
  const [, setDrawn] = useState('');
  return [
    unsaved.get(mentionId) ?? '',
    (words) => {
      if (words === '') unsaved.delete(mentionId);
      else unsaved.set(mentionId, words);
      setDrawn(words);
    },
  ];
}
