import type { DrawCard } from '@/lib/card/rendering';
import type { CardAction, CardAnswer } from '@/lib/card/view';
import type { PutOutcome } from '@/lib/messaging/protocol';
import type { Clock } from '../clock';
import { createContent, type Content } from './content';
import { createFrame, type Frame } from './frame';

/** How long a mark that the page took away may take to come back with its card, ms. */
const GRACE = 1_500;
/** A page that takes it away so often within so many ms has no card for a while, ms: the side panel opens instead. */
const MOST_TAKEN = 2;
const TAKEN_WITHIN = 5_000;
const NOT_WANTED = 60_000;

/** What the card needs of the listener. */
export interface CardOptions {
  document: Document;
  clock: Clock;
  /** What the card of a mention shows; null: nobody answered. */
  ask: (id: string) => Promise<CardAnswer | null>;
  press: (id: string, action: CardAction) => Promise<CardAnswer | null>;
  put: (id: string, text: string) => Promise<PutOutcome>;
  /** Opens it in the side panel instead. */
  openPanel: (id: string) => void;
}

/** A key moves the focus into the card, a pointer leaves it where it is. */
export type PressedBy = 'key' | 'pointer';

/** The card in a page: at most one. */
export interface CardInPage {
  /** Opens the card of a mention at its mark, of which `anchor` is the button; pressed again, closes it. */
  toggle: (id: string, anchor: HTMLElement, by: PressedBy) => void;
  /** What is stored of these mentions changed: a card that shows one of them asks again. */
  changed: (ids: readonly string[]) => void;
  /** Closes it; the next press opens one again. */
  close: () => void;
}

export type CreateCard = (options: CardOptions) => CardInPage;

interface OpenCard {
  id: string;
  anchor: HTMLElement;
  frame: Frame;
  content: Content;
  /** ms since 1970; null: it stands. */
  missingSince: number | null;
  hadFocus: boolean;
}

/**
 * The card, drawn by `draw` and dressed in `sheet`. It stands in the closed root of the mark that opened it: the page sees no new
 * element, Tab comes to it after its mark, and it is where the mark is, in a modal dialog too. `copy` puts a text on the clipboard,
 * and is false where it cannot.
 */
export function cardBy(draw: DrawCard, sheet: string, copy: (text: string) => Promise<boolean>): CreateCard {
  return ({ document, clock, openPanel, ...work }) => {
    let open: OpenCard | null = null;
    let taken: number[] = [];
    let unwantedUntil = 0;
    let frameAsked = 0;

    const escape = (event: KeyboardEvent): void => {
      if (!event.isTrusted || event.key !== 'Escape' || event.isComposing) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      close(true);
    };

    const close = (givesFocusBack: boolean): void => {
      if (open === null) return;
      const { anchor, frame, content, hadFocus } = open;
      const had = frame.hasFocus() || hadFocus;
      open = null;
      cancelAnimationFrame(frameAsked);
      removeEventListener('keydown', escape, { capture: true });
      removeEventListener('fullscreenchange', followFullScreen, { capture: true });
      content.remove();
      frame.remove();
      anchor.ariaExpanded = null;
      if (givesFocusBack && had) anchor.focus({ preventScroll: true });
    };

    /** What fills the screen stands above all that was there before. */
    const followFullScreen = (): void => {
      const filling = document.fullscreenElement;
      if (open === null || filling === null) return;
      const { anchor, frame, content } = open;
      const had = frame.hasFocus();
      if (!Node.prototype.contains.call(filling, hostOf(anchor)) || !frame.raise()) close(false);
      else if (had) content.focus();
    };

    const look = (): void => {
      if (open === null) return;
      if (open.frame.isUp()) {
        if (!open.frame.isShown()) {
          close(false);
          return;
        }
        open.missingSince = null;
        open.hadFocus = open.frame.hasFocus();
        open.frame.follow();
      } else if (!comesBack(open)) {
        close(false);
        return;
      }
      frameAsked = requestAnimationFrame(look);
    };

    /** The page took the mark away, or moved it. */
    const comesBack = (card: OpenCard): boolean => {
      const now = clock.now();
      if (card.missingSince === null) {
        card.missingSince = now;
        taken = [...taken.filter((at) => now - at < TAKEN_WITHIN), now];
        if (taken.length >= MOST_TAKEN) unwantedUntil = now + NOT_WANTED;
      }
      if (now < unwantedUntil) return false;
      if (!Node.prototype.contains.call(document, hostOf(card.anchor))) return now - card.missingSince < GRACE;
      if (!card.frame.raise()) return false;
      if (card.hadFocus) card.content.focus();
      return true;
    };

    const openAt = (id: string, anchor: HTMLElement, by: PressedBy): boolean => {
      const frame = createFrame(document, anchor, sheet, clock.now);
      if (frame === null) return false;
      const content = createContent(id, frame, draw, {
        ...work,
        copy,
        openPanel: () => {
          openPanel(id);
          close(false);
        },
        close: () => close(true),
      });
      if (!frame.raise()) {
        content.remove();
        return false;
      }
      open = { id, anchor, frame, content, missingSince: null, hadFocus: false };
      anchor.ariaExpanded = 'true';
      frame.follow();
      addEventListener('keydown', escape, { capture: true });
      addEventListener('fullscreenchange', followFullScreen, { capture: true });
      frameAsked = requestAnimationFrame(look);
      if (by === 'key') content.focus();
      content.ask();
      return true;
    };

    return {
      toggle: (id, anchor, by) => {
        const isOpen = open?.anchor === anchor;
        close(isOpen);
        if (!isOpen && (clock.now() < unwantedUntil || !openAt(id, anchor, by))) openPanel(id);
      },
      changed: (ids) => {
        if (open !== null && ids.includes(open.id)) open.content.ask();
      },
      close: () => close(true),
    };
  };
}

/** What the page can see of a mark. */
function hostOf(anchor: HTMLElement): Node {
  const root = anchor.getRootNode();
  return root instanceof ShadowRoot ? root.host : anchor;
}
