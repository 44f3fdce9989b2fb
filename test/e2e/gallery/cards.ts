import { drawCard } from '@/components/card/drawCard';
import { cardStates, type Words } from '../../unit/components/card/someCard';

/** The style sheets of the card, as text: see scripts/build-data/cardSheet.mjs. */
declare const __CARD_SHEET__: string;

/** Draws a card in every state into the page, each in an open root as wide as in pages, so that axe and eyes reach them. */
function drawCards(words: Words, theme: 'light' | 'dark', only: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(__CARD_SHEET__.replaceAll('var(--rem)', '16px'));
  const nothing = (): void => undefined;
  const place = document.querySelector('main');
  for (const [name, state] of Object.entries(cardStates(words)).filter(([name]) => name.includes(only))) {
    const panel = document.createElement('div');
    const host = document.createElement('div');
    panel.id = name;
    panel.append(host);
    host.dataset['theme'] = theme;
    const root = host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    drawCard(root, { onAction: nothing, onPut: nothing, onCopy: nothing, onPanel: nothing, onClose: nothing }).show(state);
    place?.append(panel);
  }
}

Object.assign(globalThis, { drawCards });
