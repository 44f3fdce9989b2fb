import { bodyOf } from '@/lib/posts/post';
import type { Sentiment } from '@/lib/sentiment/sentiment';
import { sentimentToward } from '@/lib/sentiment/toward';
import type { Match, Mention, Toward, Understanding } from './mention';

/**
 * The sentiment toward each topic that hears a mention, by its id, from the clauses that speak of it and with what the topic's
 * own labels taught. Empty where the mention's own sentiment holds for all: no topic's labels taught anything else, and there
 * is one alone, or none that another one names elsewhere.
 */
export function towardEach(
  mention: Pick<Mention, 'post' | 'understanding'>,
  matches: readonly Pick<Match, 'topicId' | 'spans'>[],
): ReadonlyMap<string, Toward> {
  const { sentiment, forTopics, language } = mention.understanding;
  const toward = new Map<string, Toward>();
  if (matches.length < 2 && forTopics === undefined) return toward;
  const body = bodyOf(mention.post);
  for (const { topicId, spans } of matches) {
    const others = matches.filter((other) => other.topicId !== topicId).flatMap((other) => other.spans);
    const found = sentimentToward(body, sentimentFor(topicId, mention.understanding), language.language, { own: spans, others });
    if (found === sentiment) continue;
    const { label, score, confidence, reasons } = found;
    toward.set(topicId, { label, score, confidence, reasons });
  }
  return toward;
}

/** The sentiment of the whole text as it is for a topic. */
function sentimentFor(topicId: string, { sentiment, forTopics = [] }: Understanding): Sentiment {
  const own = forTopics.find((one) => one.topicId === topicId);
  if (own === undefined) return sentiment;
  const { topicId: _id, adapted, ...judged } = own;
  const { neutrality: _ofAll, ...whole } = sentiment;
  return { ...whole, ...judged, reasons: [...sentiment.reasons.filter(({ source }) => source !== 'adapted'), ...adapted] };
}
