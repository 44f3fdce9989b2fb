import type { Telltales } from './packs/telltales';

/** The telltales of a language, ready to be compared with words in small letters. */
export interface TelltaleSigns {
  words: ReadonlySet<string>;
  hints: ReadonlySet<string>;
  /** Spellings that neighbours do not have. */
  spelling: RegExp;
  /** Spellings with the log odds that each brings. */
  spellings: readonly (readonly [odds: number, spelling: RegExp])[];
  /** Spellings that tell as much as a word. */
  marks: RegExp;
}

/** The telltales of a language by its code; none where it has no lists. */
export type SignsOf = (language: string) => TelltaleSigns;

const NEVER = '(?!)';

/** Lists as packs have them, made ready; each is made when it is first asked for. */
export function signsIn(lists: Readonly<Record<string, Telltales>>): SignsOf {
  const made = new Map<string, TelltaleSigns>();
  return (language) => {
    const signs = made.get(language) ?? signsOf(lists[language]);
    made.set(language, signs);
    return signs;
  };
}

function signsOf({ words = [], hints = [], spelling, spellings = [], marks }: Partial<Telltales> = {}): TelltaleSigns {
  return {
    words: new Set(words),
    hints: new Set(hints),
    spelling: patternOf(spelling),
    spellings: spellings.map(([odds, pattern]) => [odds, patternOf(pattern)]),
    marks: patternOf(marks),
  };
}

function patternOf(source: string | undefined): RegExp {
  return new RegExp(source ?? NEVER, 'u');
}
