import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { EVERYWHERE } from '@/lib/i18n/messages';
import { createTranslator, type Translator } from '@/lib/i18n/translator';

/** The words of the screen; English until another language is loaded. */
export const TranslationContext = createContext<Translator>(createTranslator({ language: 'en', messages: EVERYWHERE.english }));

export function useTranslator(): Translator {
  return useContext(TranslationContext);
}
