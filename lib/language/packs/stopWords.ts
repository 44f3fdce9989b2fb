import { fold } from '@/lib/language/fold';

const files = import.meta.glob<string>('./*/stopWords.ts', { eager: true, import: 'default' });

let byLanguage: ReadonlyMap<string, ReadonlySet<string>> | null = null;
let all: ReadonlySet<string> | null = null;

/** Words of each language that stand in texts of any subject, folded, by the language's code; read when they are first asked for. */
export function stopWords(): ReadonlyMap<string, ReadonlySet<string>> {
  byLanguage ??= new Map(Object.entries(files).map(([path, words]) => [path.split('/')[1] ?? '', readWords(words)]));
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

/** Words with an apostrophe whole and in parts, as words of a text are cut at it. */
function readWords(list: string): ReadonlySet<string> {
  const words = fold(list).text.trim().split(/\s+/u);
  return new Set(words.flatMap((word) => [word, ...word.split("'")]).filter((word) => word !== ''));
}
