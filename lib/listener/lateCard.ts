import type { Messenger } from '@/lib/messaging/messenger';
import type { Protocol, PutOutcome } from '@/lib/messaging/protocol';
import { askAhead } from './askAhead';
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
  /** A press on the mark of this mention may follow: what it needs is brought in. */
  prepare: (id: string) => void;
}

/** The card, brought in when a mark is about to be pressed; where it cannot be had, the side panel opens instead. */
export function createLateCard(options: LateCardOptions): LateCard {
  let card: CardInPage | null = null;
  let coming: Promise<CardInPage | null> | null = null;
  let presses = 0;
  const ahead = askAhead(async (id) => {
    const sent = await options.messenger.send('card', { id });
    return sent.ok ? sent.answer : null;
  }, options.clock);
  const work = workOf(options, ahead.take);

  const bring = (): Promise<CardInPage | null> => {
    coming ??= options.load('card').then((create) => {
      card ??= create?.(work) ?? null;
      coming = null;
      return card;
    });
    return coming;
  };

  return {
    prepare: (id) => {
      ahead.prepare(id);
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
    changed: (ids) => {
      ahead.forget(ids);
      card?.changed(ids);
    },
    close: () => {
      presses += 1;
      card?.close();
    },
  };
}

function workOf({ document, clock, messenger, put, leaveIfOrphaned }: LateCardOptions, ask: CardOptions['ask']): CardOptions {
  return {
    document,
    clock,
    ask,
    press: async (id, action) => {
      const sent = await messenger.send('pressed', { id, action });
      return sent.ok ? sent.answer : null;
    },
    put,
    openPanel: (id) => void messenger.send('openMention', { id }).then(leaveIfOrphaned),
  };
}
