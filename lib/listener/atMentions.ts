import type { StoredMention } from '@/lib/messaging/protocol';
import type { Site } from '@/lib/sites/reading/site';
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

export function createAtMentions(options: Omit<MarksWithCardOptions, 'posts' | 'put'> & { site: Site }): AtMentions {
  const { site, ...others } = options;
  const { document, load } = others;
  const reply: PutIntoPage = async (id, text) =>
    (await load('composer'))?.({ document, site, holderOf: marks.holderOf })(id, text) ?? 'no-composer';
  const marks = createLateMarks({ ...others, posts: site.posts, put: reply });
  return {
    marks,
    changed: (mentions) => {
      marks.label(mentions.filter(({ id }) => marks.isMention(id)));
      marks.cardChanged(mentions.map(({ id }) => id));
    },
    reply,
  };
}
