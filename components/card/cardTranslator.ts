import firstWords from 'earshot:first-card-words';
import type { CardWords } from '@/lib/card/view';
import type { Messages } from '@/lib/i18n/keys';
import { chooseLanguage } from '@/lib/i18n/languages';
import { createTranslator, type Translator } from '@/lib/i18n/translator';

/** Speaks as the worker says; `zone`: IANA. */
export function cardTranslator({ language, messages }: CardWords, zone: string): Translator {
  // That the package holds all that the card says is tested.
  return createTranslator({ language, messages: messages as unknown as Messages, zone });
}

/** Says the little there is to say while nothing is known, in the browser's language; `languages`: BCP 47, the best first. */
export function firstTranslator(languages: readonly string[]): Translator {
  const { code } = chooseLanguage('auto', languages);
  return createTranslator({ language: code, messages: firstWords[code] as unknown as Messages });
}
