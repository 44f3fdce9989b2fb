/** What a key does on a row of a feed that is walked along and opened. */
export type FeedAction = 'next' | 'previous' | 'open';

const LETTERS: Readonly<Record<string, FeedAction>> = { KeyJ: 'next', KeyK: 'previous' };

/** Letters are taken by their place on the keyboard, so that they work under Cyrillic and Arabic layouts too; Enter always opens. */
export function feedActionOf(event: { key: string; code: string }, singleKeys: boolean): FeedAction | null {
  if (event.key === 'Enter') return 'open';
  if (!singleKeys) return null;
  return LETTERS[event.code] ?? LETTERS[`Key${event.key.toUpperCase()}`] ?? null;
}
