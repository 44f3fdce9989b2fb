import { intentOf, labelOf, type Mention } from '@/lib/mentions/mention';
import { suggestReply, type Suggestion } from '@/lib/replies/suggestReply';

/** The reply that is suggested to a mention: the same one at each look. */
export function replyTo(mention: Mention): Suggestion {
  const { author, kind } = mention.post;
  return suggestReply({
    seed: mention.id,
    language: mention.understanding.language.language,
    label: labelOf(mention),
    intent: intentOf(mention),
    authorName: author.name,
    kind,
  });
}
