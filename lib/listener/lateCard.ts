import type { Messenger } from '@/lib/messaging/messenger';
import type { Protocol, PutOutcome } from '@/lib/messaging/protocol';
import type { CardInPage, CardOptions } from './card/createCard';
import type { Clock } from './clock';
import type { LoadPart } from './parts';

export interface LateCardOptions {
  document: Document;
  clock: Clock;
  messenger: Pick<Messenger<Protocol>, 'send'>;
  load: LoadPart;
  put: (id: string, text: string) => Promise<PutOutcome>;
  /** Leaves this page if the listener outlived its extension. */
  leaveIfOrphaned: () => unknown;
}

/** The card in a page, which may not be there yet. */
export interface LateCard extends CardInPage {
  /** A press may follow: what it needs is brought in. */
  prepare: () => void;
}

/** The card, brought in when a mark is about to be pressed; where it cannot be had, the side panel opens instead. */
export function createLateCard(options: LateCardOptions): LateCard {
  let card: CardInPage | null = null;
  let coming: Promise<CardInPage | null> | null = null;
  let presses = 0;
  const work = workOf(options);

  const bring = (): Promise<CardInPage | null> => {
    coming ??= options.load('card').then((create) => {
      card ??= create?.(work) ?? null;
      coming = null;
      return card;
    });
    return coming;
  };

  return {
    prepare: () => {
      if (card === null) void bring();
    },
    toggle: (id, anchor, by) => {
      presses += 1;
      const press = presses;
      if (card !== null) {
        card.toggle(id, anchor, by);
        return;
      }
      void bring().then((brought) => {
        if (press !== presses) return;
        if (brought === null) work.openPanel(id);
        else brought.toggle(id, anchor, by);
      });
    },
    changed: (ids) => card?.changed(ids),
    close: () => {
      presses += 1;
      card?.close();
    },
  };
}

function workOf({ document, clock, messenger, put, leaveIfOrphaned }: LateCardOptions): CardOptions {
  return {
    document,
    clock,
    ask: async (id) => {
      const sent = await messenger.send('card', { id });
      return sent.ok ? sent.answer : null;
    },
    press: async (id, action) => {
      const sent = await messenger.send('pressed', { id, action });
      return sent.ok ? sent.answer : null;
    },
    put,
    openPanel: (id) => void messenger.send('openMention', { id }).then(leaveIfOrphaned),
  };
}
