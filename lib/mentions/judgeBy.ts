import { judgeRelevance, type RelevanceModel } from '@/lib/signals/relevance';
import type { Judge } from './judge';
import { relevanceTextOf } from './relevanceText';

/** Judges by what topics learned, each by its id. What is gone from its site has no text any more: it stays as it was. */
export function judgeBy(models: ReadonlyMap<string, RelevanceModel>): Judge {
  return (mention, match) => {
    if (mention.goneAt !== undefined) return match.relevance;
    const model = models.get(match.topicId);
    return model === undefined ? undefined : judgeRelevance(model, relevanceTextOf(mention, match));
  };
}
