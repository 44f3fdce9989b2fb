import { CORRECTIONS, type Correction } from '@/lib/mentions/mention';

/** What a key does on a row of a list. */
export type ListAction = 'next' | 'previous' | 'why' | 'open' | 'undo' | 'irrelevant' | { label: Correction | null };

const LETTERS: Readonly<Record<string, ListAction>> = {
  KeyJ: 'next',
  KeyK: 'previous',
  KeyW: 'why',
  KeyO: 'open',
  KeyX: 'irrelevant',
  KeyZ: 'undo',
};

/** Keys that the overview shows, in its order; each is named by the message `keys.<name>`. */
export const LIST_KEYS = [
  ['next', 'J'],
  ['previous', 'K'],
  ['why', 'W'],
  ['open', 'O'],
  ['negative', '1'],
  ['neutral', '2'],
  ['positive', '3'],
  ['takeBack', '0'],
  ['irrelevant', 'X'],
  ['undo', 'Z'],
  ['help', '?'],
] as const;

/**
 * What a key press on a row does, or null. Letters are taken by their place on the keyboard, so that they work under
 * Cyrillic and Arabic layouts too; Enter always opens.
 */
export function listActionOf(event: { key: string; code: string }, singleKeys: boolean): ListAction | null {
  if (event.key === 'Enter') return 'why';
  if (!singleKeys) return null;
  const digit = /^[0-3]$/u.test(event.key) ? Number(event.key) : null;
  if (digit !== null) return { label: CORRECTIONS[digit - 1] ?? null };
  return LETTERS[event.code] ?? LETTERS[`Key${event.key.toUpperCase()}`] ?? null;
}
