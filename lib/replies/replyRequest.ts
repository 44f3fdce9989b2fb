import type { Mention } from '@/lib/mentions/mention';
import { signalsOf } from '@/lib/mentions/signals';
import type { SentimentLabel } from '@/lib/sentiment/sentiment';
import type { ReplyRequest } from './suggestReply';

/** What a reply to a mention that is called `label` has to go by. */
export function replyRequestOf(mention: Pick<Mention, 'id' | 'post' | 'understanding' | 'decided'>, label: SentimentLabel): ReplyRequest {
  const { author, kind } = mention.post;
  const { intent, events = [] } = signalsOf(mention);
  return {
    seed: mention.id,
    language: mention.understanding.language.language,
    label,
    intent,
    events: events.map((event) => event.kind),
    authorName: author.name,
    kind,
  };
}
