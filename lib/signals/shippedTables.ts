import { SIGNAL_WORDS } from '@/lib/language/packs/signalWords';
import { NO_SIGNAL_WORDS, signalTableOf, type SignalTable, type SignalTableFor } from './table';

/** The words of all languages of the package, each table made when it is first asked for: for tools, which need not fetch them. */
export function shippedSignalTables(): SignalTableFor {
  const made = new Map<string, SignalTable>();
  return (language) => {
    const known = made.get(language ?? '');
    if (known !== undefined) return known;
    const words = language === null ? undefined : SIGNAL_WORDS.get(language);
    if (language === null || words === undefined) return NO_SIGNAL_WORDS;
    const table = signalTableOf(words);
    made.set(language, table);
    return table;
  };
}
