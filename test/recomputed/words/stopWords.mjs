import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { folded } from './folded.mjs';

const PACKS = join(process.cwd(), 'lib', 'language', 'packs');

/** The lists of words that say nothing by themselves, of each language as its pack has them: data, read as a text. */
const LISTS = new Map(readdirSync(PACKS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(listOf(entry.name)))
  .map(({ name }) => [name, listIn(readFileSync(listOf(name), 'utf8'))]));
const ALL = new Set([...LISTS.values()].flatMap((words) => [...words]));

function listOf(language) {
  return join(PACKS, language, 'stopWords.ts');
}

function listIn(file) {
  const [, list] = /`([^`]*)`/.exec(file);
  return new Set(folded(list).text.split(/\s/).flatMap((word) => [word, ...word.split("'")]).filter(Boolean));
}

/** Whether a word says nothing in a language, or in English, which stands everywhere; where the language is not known (null), in any. */
export function isStopWord(word, language) {
  return (language === null ? ALL : LISTS.get(language))?.has(word) === true || LISTS.get('en').has(word);
}
