import type { Plugin } from 'vite';

/** Lists of words that the worker fetches, as `data/words.json` (`WordFile` in lib/language/packs/fetchedWords.ts). */
export function fetchedWordLists(): Promise<{ relativeDest: string; contents: string }>;
/** The worker's script holds none of these lists, which would be read whenever it wakes. */
export function fetchedWords(): Plugin;
