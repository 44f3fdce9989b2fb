import type { StoredMention } from '@/lib/messaging/protocol';
import type { Site } from '@/lib/sites/reading/site';
import { createLateMarks, type LateMarks } from './lateMarks';
import type { MarksWithCardOptions } from './marksWithCard';
import { createReplying, type PutIntoPage } from './replying';

/** What stands in a page beside its mentions: their marks, and the card of the one that was pressed. */
export interface AtMentions {
  marks: LateMarks;
  /** What is stored of these mentions changed. */
  changed: (mentions: readonly StoredMention[]) => void;
  /** Puts a reply to a mention into the page's own composer, unsent. */
  reply: PutIntoPage;
}

export function createAtMentions(options: Omit<MarksWithCardOptions, 'posts' | 'put'> & { site: Site }): AtMentions {
  const { site, ...others } = options;
  const { document, load } = others;
  const reply: PutIntoPage = (id, text) => putIntoPage(id, text);
  const marks = createLateMarks({ ...others, posts: site.posts, put: reply });
  const putIntoPage = createReplying({ document, site, load, holderOf: marks.holderOf });
  return {
    marks,
    changed: (mentions) => {
      marks.label(mentions.filter(({ id }) => marks.isMention(id)));
      marks.cardChanged(mentions.map(({ id }) => id));
    },
    reply,
  };
}
