import { bodyOf } from '@/lib/posts/post';
import { sentimentToward } from '@/lib/sentiment/toward';
import type { Match, Mention, Toward } from './mention';

/**
 * The sentiment toward each topic that hears a mention, by its id, from the clauses that speak of it. Empty where the
 * mention's own sentiment holds for all: one topic alone, or none that another one names elsewhere.
 */
export function towardEach(
  mention: Pick<Mention, 'post' | 'understanding'>,
  matches: readonly Pick<Match, 'topicId' | 'spans'>[],
): ReadonlyMap<string, Toward> {
  const { sentiment, language } = mention.understanding;
  const toward = new Map<string, Toward>();
  if (matches.length < 2) return toward;
  const body = bodyOf(mention.post);
  for (const { topicId, spans } of matches) {
    const others = matches.filter((other) => other.topicId !== topicId).flatMap((other) => other.spans);
    const found = sentimentToward(body, sentiment, language.language, { own: spans, others });
    if (found === sentiment) continue;
    const { label, score, confidence, reasons } = found;
    toward.set(topicId, { label, score, confidence, reasons });
  }
  return toward;
}
