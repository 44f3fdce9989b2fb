import type { Messages } from './keys';
import english from './messages/en.json';

// Extension pages only: import() fails in the worker and in a page's script, so neither may reach this file.
const others = import.meta.glob<Messages>(['./messages/*.json', '!./messages/en.json'], { import: 'default' });

export const ENGLISH: Messages = english;

/** The messages of a language; English for what it lacks, or where they cannot be loaded. */
export async function loadMessages(language: string): Promise<{ language: string; messages: Messages }> {
  const load = others[`./messages/${language}.json`];
  try {
    if (load !== undefined) return { language, messages: { ...ENGLISH, ...(await load()) } };
  } catch {
    // The package's own file is missing: the English words still say what is meant.
  }
  return { language: 'en', messages: ENGLISH };
}
