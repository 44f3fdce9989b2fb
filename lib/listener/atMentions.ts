import type { Messenger } from '@/lib/messaging/messenger';
import type { Protocol, StoredMention } from '@/lib/messaging/protocol';
import type { Site } from '@/lib/sites/reading/site';
import { createLateCard } from './lateCard';
import { createLateMarks, type LateMarks } from './lateMarks';
import type { MarkOptions } from './marks';
import type { LoadPart } from './parts';
import { createReplying, type PutIntoPage } from './replying';

/** What stands in a page beside its mentions: their marks, and the card of the one that was pressed. */
export interface AtMentions {
  marks: LateMarks;
  /** What is stored of these mentions changed. */
  changed: (mentions: readonly StoredMention[]) => void;
  /** Puts a reply to a mention into the page's own composer, unsent. */
  reply: PutIntoPage;
  /** The page became another one. */
  closeCard: () => void;
}

export function createAtMentions(
  options: Omit<MarkOptions, 'pressed' | 'approached' | 'posts'> & {
    site: Site;
    messenger: Pick<Messenger<Protocol>, 'send'>;
    load: LoadPart;
    /** Leaves this page if the listener outlived its extension; whether it did. */
    leaveIfOrphaned: () => boolean;
  },
): AtMentions {
  const { site, messenger, leaveIfOrphaned, ...others } = options;
  const { document, clock, load } = others;
  const marks = createLateMarks({
    ...others,
    posts: site.posts,
    pressed: (id, button, by) => {
      if (!leaveIfOrphaned()) card.toggle(id, button, by);
    },
    approached: () => card.prepare(),
  });
  const reply = createReplying({ document, site, load, holderOf: marks.holderOf });
  const card = createLateCard({ document, clock, messenger, load, put: reply, leaveIfOrphaned });
  const closing = <Given extends unknown[]>(act: (...given: Given) => void) => (...given: Given): void => {
    card.close();
    act(...given);
  };
  return {
    marks: { ...marks, clear: closing(marks.clear), stop: closing(marks.stop) },
    changed: (mentions) => {
      marks.label(mentions.filter(({ id }) => marks.isMention(id)));
      card.changed(mentions.map(({ id }) => id));
    },
    reply,
    closeCard: card.close,
  };
}
