import type { CardWords } from '@/lib/card/view';
import { chooseLanguage, type InterfaceLanguage } from '@/lib/i18n/languages';
import { readPackageData } from '@/lib/platform/packageData';

const loaded = new Map<string, Promise<CardWords>>();

/** The card's words in the user's language (a code or 'auto'), in English where the package has none in it. */
export async function cardWords(setting: string): Promise<CardWords> {
  return wordsIn(chooseLanguage(setting, navigator.languages)).catch(() => wordsIn(chooseLanguage('en', [])));
}

function wordsIn({ code, direction }: InterfaceLanguage): Promise<CardWords> {
  const known = loaded.get(code);
  if (known !== undefined) return known;
  const words = readPackageData(`data/card/${code}.json`).then((messages): CardWords => {
    if (typeof messages !== 'object' || messages === null) throw new Error(`The card has no words in ${code}.`);
    return { language: code, direction, messages: messages as Record<string, unknown> };
  });
  loaded.set(code, words);
  // What could not be read is asked for again with the next card.
  words.catch(() => loaded.delete(code));
  return words;
}
