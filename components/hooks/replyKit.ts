import { BARE_KIT, type ReplyKit } from '@/lib/replies/kitForReply';
import { readReplyKit, type KitMention } from '@/lib/storage/replyKit/readReplyKit';
import { useLive } from './live';

/** The least time between two readings, ms: what was just written for replies is wanted soon, and who belongs to a segment changes slowly. */
const READ_EVERY = 1_000;

/** What replies to a mention are made of, beside the articles, as it is now; null until it is read. Where it cannot be, replies are made as if nothing was laid by. */
export function useReplyKit(mention: KitMention & { id: string }): ReplyKit | null {
  const asked = JSON.stringify([mention.id, mention.topicIds, mention.hiddenIn ?? [], mention.authorId]);
  const live = useLive(['replyKit', 'settings', 'topics', 'identities'], async (db) => ({ asked, kit: await readReplyKit(db, mention, Date.now()) }), [asked], READ_EVERY);
  if (live.state === 'failed') return BARE_KIT;
  return live.state === 'ready' && live.value.asked === asked ? live.value.kit : null;
}
