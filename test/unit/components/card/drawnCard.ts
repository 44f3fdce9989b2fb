import { vi, type Mock } from 'vitest';
import { drawCard } from '@/components/card/drawCard';
import type { CardCallbacks, CardState, DrawnCard } from '@/lib/card/rendering';
import { cardWords } from '../../../../scripts/build-data/cardWords.mjs';
import type { Words } from './someCard';

/** The words that the package holds for the card. */
export function packedWords(language = 'en'): Words {
  const file = cardWords().find(({ relativeDest }) => relativeDest === `data/card/${language}.json`);
  if (file === undefined) throw new Error(`The package has no words of the card in ${language}.`);
  return { language, direction: language === 'ar' ? 'rtl' : 'ltr', messages: JSON.parse(file.contents) as Words['messages'] };
}

export interface Shown {
  root: ShadowRoot;
  card: DrawnCard;
  callbacks: { [Name in keyof CardCallbacks]: Mock<CardCallbacks[Name]> };
  show: (state: CardState) => Promise<void>;
}

/** Draws a card into an open root, and shows a state. */
export async function drawn(state: CardState): Promise<Shown> {
  const host = document.createElement('div');
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  const callbacks = {
    onAction: vi.fn<CardCallbacks['onAction']>(),
    onPut: vi.fn<CardCallbacks['onPut']>(),
    onCopy: vi.fn<CardCallbacks['onCopy']>(),
    onPanel: vi.fn<CardCallbacks['onPanel']>(),
    onClose: vi.fn<CardCallbacks['onClose']>(),
  };
  const card = drawCard(root, callbacks);
  const show = async (next: CardState): Promise<void> => {
    card.show(next);
    await settled();
  };
  await show(state);
  return { root, card, callbacks, show };
}

/** What was set in motion is drawn. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** The words of a card as they are read, without the invisible marks of directions. */
export function wordsIn(root: ParentNode): string {
  return (root.textContent ?? '').replaceAll(/[\u2066-\u2069]/gu, '');
}

/** The button that is called so. */
export function button(root: ParentNode, name: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find((one) => wordsIn(one).trim() === name);
  if (found === undefined) throw new Error(`No button "${name}" in: ${[...root.querySelectorAll('button')].map(wordsIn).join(' | ')}`);
  return found;
}

/** Presses the button that is called so. */
export async function press(root: ParentNode, name: string): Promise<void> {
  button(root, name).click();
  await settled();
}
