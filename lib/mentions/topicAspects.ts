import { bodyOf } from '@/lib/posts/post';
import type { Topic } from '@/lib/query/topic';
import { aspectRules, ownAspects, type AspectRules } from '@/lib/signals/ownAspects';
import type { AspectsOf } from './aspectsOf';

/** What topics say of the aspects of mentions. What is gone from its site has no text to be asked about. */
export function aspectsOfTopics(topics: readonly Pick<Topic, 'id' | 'aspects'>[]): AspectsOf {
  const byTopic = new Map(topics.map(({ id, aspects }) => [id, rulesOf(aspects)]));
  return (mention, { topicId, aspects }) => {
    if (mention.goneAt !== undefined) return aspects;
    const rules = byTopic.get(topicId) ?? null;
    if (rules === null) return undefined;
    const { sentiment, language, signals } = mention.understanding;
    return ownAspects(bodyOf(mention.post), signals?.aspects ?? [], rules, { whole: sentiment, language: language.language });
  };
}

/** Topics are read anew with each batch; their words are taken apart once. */
const known = new Map<string, AspectRules | null>();
const MOST_KNOWN = 100;

function rulesOf(aspects: Topic['aspects']): AspectRules | null {
  if (aspects === undefined) return null;
  const written = JSON.stringify(aspects);
  const rules = known.get(written) ?? aspectRules(aspects);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(written, rules);
  return rules;
}
