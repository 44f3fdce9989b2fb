/**
 * Reads the lists of words that are in no script. Pages have theirs in their scripts, and wait for nothing; in the worker's build
 * `fetchedWords` stands in the place of this.
 */
export function loadWords(_read: (path: string) => Promise<unknown>): Promise<void> {
  return Promise.resolve();
}
