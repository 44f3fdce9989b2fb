import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Translator } from '@/lib/i18n/translator';

/** The words of what is shown: those of screens come with the screen, those of the card from the worker. */
export const TranslationContext = createContext<Translator | null>(null);

/** Throws where nothing above says in which language. */
export function useTranslator(): Translator {
  const translator = useContext(TranslationContext);
  if (translator === null) throw new Error('These words have no language: nothing above provides a translator.');
  return translator;
}
