import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { drawCard } from '@/components/card/drawCard';
import { drawUnfound } from '@/components/card/unfound';
import { cardBy } from '@/lib/listener/card/createCard';
import { copyText } from '@/lib/listener/composer/copy';
import { offerPart } from '@/lib/listener/parts';

/** The style sheets of the components above, as text: see scripts/build-data/cardSheet.mjs. */
declare const __CARD_SHEET__: string;

export default defineUnlistedScript(() => {
  drawUnfound();
  offerPart('card', cardBy(drawCard, __CARD_SHEET__, copyText));
});
