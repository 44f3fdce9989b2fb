import { fillIn } from './fillIn';
import { createFormats, type Formats } from './formats';
import type { CountKey, Messages, Params, TextKey } from './keys';
import { INTERFACE_LANGUAGES } from './languages';

export interface Translator extends Formats {
  language: string;
  direction: 'ltr' | 'rtl';
  /** Whether what is shown later has its words, too. */
  complete: boolean;
  /** The message of a key. */
  text: (key: TextKey, params?: Params) => string;
  /** The form of a message that a number asks for; the number is its `{n}`. */
  count: (key: CountKey, n: number, params?: Params) => string;
}

/**
 * Speaks one language. `formatting` is the tag for dates and numbers where it says more than the language ('en-GB');
 * `zone` is the IANA zone in which instants are written; `complete`: false while words that are loaded later are missing.
 */
export function createTranslator(options: {
  language: string;
  messages: Messages;
  complete?: boolean;
  formatting?: string;
  zone?: string;
}): Translator {
  const { language, messages, complete = true } = options;
  const formats = createFormats(options.formatting ?? language, options.zone);
  const plurals = new Intl.PluralRules(language);
  const direction = INTERFACE_LANGUAGES.find(({ code }) => code === language)?.direction ?? 'ltr';
  return {
    ...formats,
    language,
    direction,
    complete,
    text: (key, params = {}) => fillIn(messages[key], params, formats.number),
    count(key, n, params = {}) {
      const forms = messages[key];
      return fillIn(forms[plurals.select(n)] ?? forms.other, { ...params, n }, formats.number);
    },
  };
}
