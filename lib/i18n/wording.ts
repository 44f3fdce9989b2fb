import type { Messages } from './keys';

/** The words of some screens: English ones are at hand, those of another language are loaded. */
export interface Wording {
  english: Messages;
  /** The messages of a language; English for what it lacks, or where they cannot be loaded. */
  load: (language: string) => Promise<{ language: string; messages: Messages }>;
  /** What is said only after the first look; absent where that is at hand, too. Rejects where it cannot be loaded. */
  later?: (language: string) => Promise<Partial<Messages>>;
}

/** Files of messages by their paths, each loaded when it is called. */
export type MessageFiles = Record<string, () => Promise<Partial<Messages>>>;

/**
 * The wording of files of messages: `english` holds what the screens say, `others` what says it in other languages, `later`
 * what they say after the first look, in all languages.
 */
export function wordingOf(english: Partial<Messages>, others: readonly MessageFiles[], later: MessageFiles | null = null): Wording {
  // The types know the messages of all screens; that each says only what it loads is tested.
  const atHand = english as Messages;
  return {
    english: atHand,
    async load(language) {
      const files = others.flatMap((each) => Object.entries(each)).filter(([path]) => path.endsWith(`/${language}.json`));
      try {
        if (files.length > 0) {
          const loaded = await Promise.all(files.map(([, load]) => load()));
          return { language, messages: Object.assign({}, atHand, ...loaded) as Messages };
        }
      } catch {
        // The package's own file is missing: the English words still say what is meant.
      }
      return { language: 'en', messages: atHand };
    },
    ...(later === null ? {} : { later: (language: string) => laterIn(later, language) }),
  };
}

async function laterIn(files: MessageFiles, language: string): Promise<Partial<Messages>> {
  const of = (code: string): (() => Promise<Partial<Messages>>) | undefined =>
    Object.entries(files).find(([path]) => path.endsWith(`/${code}.json`))?.[1];
  const load = of(language) ?? of('en');
  if (load === undefined) throw new Error(`There are no later words for "${language}".`);
  return load();
}
