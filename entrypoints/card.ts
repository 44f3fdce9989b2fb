import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { firstTranslator } from '@/components/card/cardTranslator';
import { drawCard } from '@/components/card/drawCard';
import { drawUnfound } from '@/components/card/unfound';
import { cardBy } from '@/lib/listener/card/createCard';
import { copyText } from '@/lib/listener/composer/copy';
import { offerPart } from '@/lib/listener/parts';

/** The style sheets of the components above, as text: see scripts/build-data/cardSheet.mjs. */
declare const __CARD_SHEET__: string;

/** How long a busy page may put off what makes the first card quicker, ms. */
const LATEST = 50;

export default defineUnlistedScript(() => {
  drawUnfound();
  offerPart('card', cardBy(drawCard, __CARD_SHEET__, copyText));
  // The browser reads the dates and numbers of a language when they are first needed, which takes long.
  requestIdleCallback(() => void firstTranslator(navigator.languages), { timeout: LATEST });
});
