import type { Identify } from '@/lib/language/identify';
import { bodyOf } from '@/lib/posts/post';
import type { Post } from '@/lib/posts/post';
import { scoreForTopics, scoreSentiment, type AdapterFor, type LexiconFor, type TopicAdaptersFor } from '@/lib/sentiment/score';
import { findSignals } from '@/lib/signals/findSignals';
import { NO_SIGNAL_WORDS, type SignalTableFor } from '@/lib/signals/table';
import { UNDERSTANDING_VERSION } from './mention';
import type { Understanding } from './mention';

export interface UnderstandingTools {
  identify: Identify;
  lexiconFor: LexiconFor;
  /** What was learned from the user's labels; absent: nothing. */
  adapterFor?: AdapterFor;
  /** What labels of single topics taught; absent: nothing. */
  topicAdaptersFor?: TopicAdaptersFor;
  /** The words by which signals are found; absent: none, so that marks and the sentiment decide. */
  signalsFor?: SignalTableFor;
}

/**
 * What Earshot makes of a post: the language, the sentiment and the signals of its body. A star rating is the author's own word
 * and is shown beside; it does not replace what the text says.
 */
export function understand(post: Post, tools: UnderstandingTools): Understanding {
  const body = bodyOf(post);
  const language = tools.identify(body, post.language);
  const sentiment = scoreSentiment(body, language.language, tools.lexiconFor, tools.adapterFor);
  const { intent, signals } = findSignals(body, {
    post, language: language.language, sentiment, table: tools.signalsFor?.(language.language) ?? NO_SIGNAL_WORDS,
  });
  const forTopics = tools.topicAdaptersFor === undefined
    ? []
    : scoreForTopics(body, language.language, tools.lexiconFor, tools.topicAdaptersFor);
  return { version: UNDERSTANDING_VERSION, language, sentiment, ...(forTopics.length === 0 ? {} : { forTopics }), intent, signals };
}
