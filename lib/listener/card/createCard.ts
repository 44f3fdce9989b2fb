import type { CardAction, CardAnswer } from '@/lib/card/view';
import type { PutOutcome } from '@/lib/messaging/protocol';
import type { Clock } from '../clock';

/** What the card needs of the listener. */
export interface CardOptions {
  document: Document;
  clock: Clock;
  /** Changes the page without our own reader noticing. */
  quietly: (change: () => void) => void;
  /** What the card of a mention shows; null: nobody answered. */
  ask: (id: string) => Promise<CardAnswer | null>;
  press: (id: string, action: CardAction) => Promise<CardAnswer | null>;
  put: (id: string, text: string) => Promise<PutOutcome>;
  /** Opens it in the side panel instead. */
  openPanel: (id: string) => void;
}

/** The card in a page: at most one. */
export interface CardInPage {
  /** Opens the card of a mention at its mark, where `anchor` stands; pressed again, closes it. */
  toggle: (id: string, anchor: HTMLElement) => void;
  /** What is stored of these mentions changed: a card that shows one of them asks again. */
  changed: (ids: readonly string[]) => void;
  /** Closes it, for good. */
  stop: () => void;
}

export type CreateCard = (options: CardOptions) => CardInPage;
