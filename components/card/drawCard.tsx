import { render } from 'preact';
import '@/components/brand/tokens.css';
import '@/components/brand/elements.css';
import { TranslationContext } from '@/components/hooks/translation';
import type { DrawCard } from '@/lib/card/rendering';
import { Card } from './Card';
import { cardTranslator, firstTranslator } from './cardTranslator';

/** Where a press or Enter does something, in the order of Tab. */
const PRESSED = 'button:not(:disabled), a[href]';

export const drawCard: DrawCard = (root, callbacks) => {
  // A place of its own: whoever made the root may put a style sheet into it.
  const place = root.ownerDocument.createElement('div');
  root.append(place);
  let translator = firstTranslator(navigator.languages);
  let spoken = '';
  return {
    show(state) {
      const { view } = state;
      const wanted = view === null ? '' : `${view.words.language} ${view.zone}`;
      if (view !== null && wanted !== spoken) {
        translator = cardTranslator(view.words, view.zone);
        spoken = wanted;
      }
      render(
        <TranslationContext.Provider value={translator}>
          <Card state={state} callbacks={callbacks} now={Date.now()} />
        </TranslationContext.Provider>,
        place,
      );
    },
    focus: () => place.querySelector<HTMLElement>(PRESSED)?.focus(),
    remove() {
      render(null, place);
      place.remove();
    },
  };
};
