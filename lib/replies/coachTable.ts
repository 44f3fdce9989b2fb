import { deadlineTableOf, type DeadlineTable } from '@/lib/language/deadlines';
import { foldAsWritten } from '@/lib/language/fold';
import type { CoachWords } from '@/lib/language/packs/coachWords';
import type { DeadlineWords } from '@/lib/language/packs/deadlineWords';
import type { PromiseWords } from '@/lib/language/packs/promiseWords';
import { readStopWords } from '@/lib/language/packs/readStopWords';
import type { MannerWords, SignalWords } from '@/lib/language/packs/signalWords';
import { asWords, listSource } from '@/lib/language/wordLists';
import { entriesOf, ungrouped } from '@/lib/signals/entries';
import { phraseTable, type PhraseTable } from '@/lib/signals/phrases';
import { SIGNAL_LANGUAGES } from '@/lib/signals/languages';

/** All words of one language that a coach goes by, as the package holds them. */
export interface CoachData {
  /** Null: the language has none yet. */
  words: CoachWords | null;
  promises: Pick<PromiseWords, 'commits' | 'asks'>;
  deadlines: DeadlineWords;
  manners: Pick<MannerWords, 'familiar' | 'formal' | 'formalAsWritten'>;
  prefixes?: SignalWords['intents']['prefixes'];
  /** Parted by blanks. */
  stopWords: string;
}

/** What a phrase of a reply does. Of one family that meet, the longest counts. */
export type CoachMeaning =
  | { family: 'acknowledges' | 'owns' | 'nextStep' | 'time' | 'privateChannel' | 'defensive' | 'hollow' | 'light'; kind: 'said' }
  | { family: 'address'; kind: 'familiar' | 'formal' | 'written' };

/** The words of one language, ready for lookup. */
export interface CoachTable {
  language: string;
  /** Whether phrases can be told at all. */
  hasWords: boolean;
  phrases: PhraseTable<CoachMeaning>;
  formalAsWritten: ReadonlySet<string>;
  deadlines: DeadlineTable;
  /** In plain text: what commits to something or asks for it. */
  commits: RegExp;
  stopWords: ReadonlySet<string>;
}

/** Where the package holds the words of a language. */
export const coachPath = (language: string): string => `data/coach/${language}.json`;

/** Whether a language (primary subtag) has such a file. */
export function hasCoachData(language: string): boolean {
  return SIGNAL_LANGUAGES.some((known) => known === language);
}

const SAID = ['acknowledges', 'owns', 'nextStep', 'time', 'privateChannel', 'defensive', 'hollow', 'light'] as const;

/** The words of a language (primary subtag) to a table. */
export function coachTableOf({ words, promises, deadlines, manners, prefixes, stopWords }: CoachData, language: string): CoachTable {
  const lists: [CoachMeaning, string][] = [
    ...SAID.map((family): [CoachMeaning, string] => [{ family, kind: 'said' }, words?.[family] ?? '']),
    [{ family: 'address', kind: 'familiar' }, manners.familiar],
    [{ family: 'address', kind: 'formal' }, manners.formal],
    [{ family: 'address', kind: 'written' }, manners.formalAsWritten ?? ''],
  ];
  return {
    language,
    hasWords: words !== null,
    phrases: phraseTable(lists, prefixes),
    formalAsWritten: new Set(entriesOf(manners.formalAsWritten ?? '').flatMap(ungrouped).map((form) => foldAsWritten(form.trim()).text)),
    deadlines: deadlineTableOf(deadlines, language),
    commits: new RegExp(asWords(listSource(`${promises.commits}, ${promises.asks}`), deadlines.prefixes), 'gu'),
    stopWords: readStopWords(stopWords),
  };
}

/**
 * What reads the words of a language, each once; null where it has none. Rejects where the package's own file is missing, and tries
 * again when it is asked again.
 */
export function coachTables(read: (path: string) => Promise<unknown>): (language: string) => Promise<CoachTable | null> {
  const known = new Map<string, Promise<CoachTable>>();
  return async (language) => {
    if (!hasCoachData(language)) return null;
    const table = known.get(language) ?? read(coachPath(language)).then((data) => coachTableOf(data as CoachData, language));
    known.set(language, table);
    try {
      return await table;
    } catch (error) {
      known.delete(language);
      throw error;
    }
  };
}
