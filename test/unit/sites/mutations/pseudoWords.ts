import { pick, type Random } from '../../../../scripts/generate/random';

const SYLLABLES = ['ba', 'do', 'fu', 'ge', 'hi', 'ka', 'lo', 'mi', 'nu', 'pe', 'ra', 'so', 'ti', 'vo', 'we', 'zu'];

/** A word of no language. */
export const pseudoWord = (random: Random): string =>
  Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(random, SYLLABLES)).join('');

/** As many words of no language as there are in a text. */
export const pseudoWords = (words: string, random: Random): string =>
  words.trim() === '' ? words : words.trim().split(/\s+/u).map(() => pseudoWord(random)).join(' ');
