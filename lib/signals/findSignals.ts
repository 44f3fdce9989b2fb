import type { Post } from '@/lib/posts/post';
import type { Sentiment } from '@/lib/sentiment/sentiment';
import { aspectsIn } from './aspects';
import { emotionsIn } from './emotion';
import { intentIn, type IntentFinding } from './intent';
import { addressIn, gapIn, toneIn } from './manners';
import { readBody } from './reading';
import type { Signals } from './signals';
import { abuseIn, eventsIn, hazardsIn } from './situations';
import { stageIn } from './stage';
import { switchedToIn } from './switchedTo';
import type { SignalTable } from './table';

/** What signals of a text are found by, beside its words. */
export interface SignalSource {
  post: Pick<Post, 'kind' | 'context'>;
  /** A primary subtag; null: unknown. */
  language: string | null;
  sentiment: Sentiment;
  table: SignalTable;
}

/**
 * What a text is for, and all else that is understood of it: every finding with the words that show it, in places of `body`.
 * Nothing is guessed: what no words, marks or scores show is absent. Linear in the text.
 */
export function findSignals(body: string, { post, language, sentiment, table }: SignalSource): { intent: IntentFinding; signals: Signals } {
  const reading = readBody(body, language, table);
  const intent = intentIn(reading, sentiment, post.kind === 'review' || post.context === 'reviews');
  const signals: Signals = {};
  const emotions = emotionsIn(reading, sentiment.label, intent.intent);
  if (emotions.length > 0) signals.emotions = emotions;
  const gap = gapIn(reading);
  if (gap.length > 0) signals.gap = gap;
  const tone = toneIn(reading);
  if (tone !== null) signals.tone = tone;
  const address = addressIn(reading, table);
  if (address !== null) signals.address = address;
  const aspects = intent.intent === 'reply' ? [] : aspectsIn(reading, sentiment, { language, intent: intent.intent });
  if (aspects.length > 0) signals.aspects = aspects;
  const stage = stageIn(reading, { intent: intent.intent, kind: post.kind, context: post.context });
  if (stage !== null) signals.stage = stage;
  const events = eventsIn(reading);
  if (events.length > 0) signals.events = events;
  const abuse = abuseIn(reading);
  if (abuse.length > 0) signals.abuse = abuse;
  const hazards = hazardsIn(reading);
  if (hazards.length > 0) signals.hazards = hazards;
  const switchedTo = switchedToIn(reading);
  if (switchedTo !== null) signals.switchedTo = switchedTo;
  return { intent, signals };
}
