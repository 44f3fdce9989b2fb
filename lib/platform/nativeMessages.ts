import { browser } from './browser';

/** The language of the browser's own screens, as a tag that `Intl` knows. */
export const nativeLanguage = (): string => browser.i18n.getUILanguage();

/** What the browser's own screens say, in the browser's language: a message of `_locales` with what is put into it. */
export function nativeMessage(key: string, ...values: string[]): string {
  return browser.i18n.getMessage(key, values);
}
