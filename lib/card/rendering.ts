import type { CardAction, CardView } from './view';

/** What became of a reply that was pressed: where it stands now, or why it stands nowhere. */
export type ReplyOutcome =
  /** It stands in the page's composer, unsent. */
  | { state: 'put' }
  /** It is on the clipboard: as asked for, or because it could not be put into the page. */
  | { state: 'copied'; because: 'asked' | 'no-composer' | 'not-empty' | 'not-kept' | 'no-post' }
  | { state: 'failed' };

/** What the card shows at a moment. */
export interface CardState {
  /** Null: not known yet. */
  view: CardView | null;
  /** Why there is nothing to show, or why what was pressed was not stored. */
  trouble: 'gone' | 'refused' | 'no-answer' | null;
  /** What became of the reply at this place in the list, if one was pressed. */
  reply: { index: number; outcome: ReplyOutcome } | null;
}

/** What can be pressed on it. Only what a person did reaches these. */
export interface CardCallbacks {
  onAction: (action: CardAction) => void;
  onPut: (index: number, text: string) => void;
  onCopy: (index: number, text: string) => void;
  onPanel: () => void;
  onClose: () => void;
}

/** A card drawn into its shadow root. */
export interface DrawnCard {
  show: (state: CardState) => void;
  /** Moves the focus to the first thing that can be pressed. */
  focus: () => void;
  remove: () => void;
}

/** Draws the card; style sheets come with it. */
export type DrawCard = (root: ShadowRoot, callbacks: CardCallbacks) => DrawnCard;
