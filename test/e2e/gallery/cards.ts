import { drawCard } from '@/components/card/drawCard';
import { cardBy } from '@/lib/listener/card/createCard';
import { createClock } from '@/lib/listener/clock';
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

/** Opens the card of a state at the mark of a page, as it stands in real ones: in a closed root, above everything. */
function openCard(words: Words, theme: 'light' | 'dark', name: string): void {
  const host = document.querySelector<HTMLElement>('#mark');
  const view = cardStates(words)[name]?.view;
  if (host === null || view === null || view === undefined) throw new Error(`There is no card "${name}", or no mark.`);
  const button = document.createElement('button');
  button.textContent = '▾';
  host.attachShadow({ mode: 'open' }).append(button);
  const answer = async (): Promise<{ state: 'card'; card: typeof view }> => ({ state: 'card', card: { ...view, theme } });
  const put = async (): Promise<'put'> => 'put';
  const create = cardBy(drawCard, __CARD_SHEET__, async () => true);
  create({ document, clock: createClock(() => Date.now()), ask: answer, press: answer, put, openPanel: () => undefined }).toggle('m', button, 'pointer');
}

Object.assign(globalThis, { drawCards, openCard });
