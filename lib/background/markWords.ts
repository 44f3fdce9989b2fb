import type { TextKey } from '@/lib/i18n/keys';
import { chooseLanguage, type InterfaceLanguage } from '@/lib/i18n/languages';
import { MARK_LABELS, type MarkLabel, type MarkWords } from '@/lib/messaging/protocol';
import { readPackageData } from '@/lib/platform/packageData';

/** Longest that a greeting waits for its words, ms. */
const PATIENCE = 100;

const KEYS: Record<MarkLabel, TextKey> = {
  negative: 'mark.negative',
  neutral: 'mark.neutral',
  positive: 'mark.positive',
  unsure: 'mark.unsure',
  unscored: 'mark.unscored',
};

const loaded = new Map<string, Promise<MarkWords | null>>();

/**
 * What marks are called in the user's language. `setting` is a language's code or 'auto'. Null where the words did not
 * come in time; `late` is called when they come after all.
 */
export async function markWordsInTime(setting: string, late: () => void): Promise<MarkWords | null> {
  let waits = true;
  const words = markWords(chooseLanguage(setting, navigator.languages)).then((found) => {
    if (!waits && found !== null) late();
    return found;
  });
  const patience = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE, null));
  const found = await Promise.race([words, patience]);
  waits = false;
  return found;
}

/** Words in a language, in English where the package has none in it; null where it has none at all. */
async function markWords(language: InterfaceLanguage): Promise<MarkWords | null> {
  return (await wordsIn(language)) ?? (await wordsIn(chooseLanguage('en', [])));
}

function wordsIn(language: InterfaceLanguage): Promise<MarkWords | null> {
  const known = loaded.get(language.code);
  if (known !== undefined) return known;
  const words = readPackageData(`data/marks/${language.code}.json`)
    .then((messages) => asWords(language, messages))
    .catch(() => null);
  loaded.set(language.code, words);
  // What could not be read is asked for again with the next greeting.
  void words.then((found) => found === null && loaded.delete(language.code));
  return words;
}

function asWords({ code, direction }: InterfaceLanguage, messages: unknown): MarkWords | null {
  const names: Partial<Record<MarkLabel, string>> = {};
  for (const label of MARK_LABELS) {
    const name = (messages as Record<string, unknown> | null)?.[KEYS[label]];
    if (typeof name !== 'string' || name === '') return null;
    names[label] = name;
  }
  return { language: code, direction, names: names as Record<MarkLabel, string> };
}
