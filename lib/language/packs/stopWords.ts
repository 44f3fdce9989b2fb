import { readStopWords } from './readStopWords';
import { STOP_WORDS } from './stopWordLists';

let byLanguage: ReadonlyMap<string, ReadonlySet<string>> | null = null;
let all: ReadonlySet<string> | null = null;

/** Words of each language that stand in texts of any subject, folded, by the language's code; read when they are first asked for. */
export function stopWords(): ReadonlyMap<string, ReadonlySet<string>> {
  byLanguage ??= new Map(Object.entries(STOP_WORDS).map(([language, words]) => [language, readStopWords(words)]));
  return byLanguage;
}

/** The stop words of a language, and English ones, which stand in texts of all; those of every one where it is not known. */
export function stopWordsOf(language: string | null): (word: string) => boolean {
  const own = language === null ? allStopWords() : stopWords().get(language);
  const english = stopWords().get('en');
  return (word) => own?.has(word) === true || english?.has(word) === true;
}

/** Whether a folded word is a stop word of any language. */
export function isStopWord(word: string): boolean {
  return allStopWords().has(word);
}

function allStopWords(): ReadonlySet<string> {
  all ??= new Set([...stopWords().values()].flatMap((words) => [...words]));
  return all;
}
