import type { PutOutcome, StoredMention } from '@/lib/messaging/protocol';
import type { Site } from '@/lib/sites/reading/site';
import type { AddressWatch } from './address';
import type { PutIntoPage } from './composer/replyBy';
import { createLateMarks, type LateMarks } from './lateMarks';
import type { MarksWithCardOptions } from './marksWithCard';

/** What stands in a page beside its mentions: their marks, and the card of the one that was pressed. */
export interface AtMentions {
  marks: LateMarks;
  /** What is stored of these mentions changed. */
  changed: (mentions: readonly StoredMention[]) => void;
  /** Puts a reply to a mention into the page's own composer, unsent. */
  reply: PutIntoPage;
}

export interface AtMentionsOptions extends Omit<MarksWithCardOptions, 'posts' | 'put'> {
  site: Site;
  /** The page's own box for an answer is being opened, which may change the address. */
  opens: AddressWatch['opens'];
}

export function createAtMentions({ site, opens, ...options }: AtMentionsOptions): AtMentions {
  const { document, load } = options;
  const reply: PutIntoPage = async (id, text) => {
    const create = await load('composer');
    const post = marks.holderOf(id);
    if (create === null) return 'no-composer';
    if (post === null) return 'no-post';
    const put = create({ document, site, holderOf: marks.holderOf });
    const opened = opens(() => Node.prototype.contains.call(document, post));
    let outcome: PutOutcome = 'no-composer';
    try {
      outcome = await put(id, text);
      return outcome;
    } finally {
      opened(outcome !== 'no-composer');
    }
  };
  const marks = createLateMarks({ ...options, posts: site.posts, put: reply });
  return {
    marks,
    changed: (mentions) => {
      marks.label(mentions.filter(({ id }) => marks.isMention(id)));
      marks.cardChanged(mentions.map(({ id }) => id));
    },
    reply,
  };
}
