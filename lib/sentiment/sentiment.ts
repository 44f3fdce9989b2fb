import type { Span } from '@/lib/posts/post';

/** 'unsure': scored, but not clear enough to say. 'unscored': no engine for the language yet, or the language is unknown. */
export const SENTIMENT_LABELS = ['negative', 'neutral', 'positive', 'unsure', 'unscored'] as const;
export type SentimentLabel = (typeof SENTIMENT_LABELS)[number];

/** One word that moved the score, with its place in the body and all that acted on it. */
export interface Reason extends Span {
  /** The word as written. */
  term: string;
  /** Its value in the word list, -5..5, or what was learnt of it. */
  value: number;
  /**
   * What acted on it, in order: 'negated' by "never" × -0.7, 'intensified' by "very" × 1.3 … Toward one of several things
   * also 'compared' by "than", and 'distant': said in a sentence that names nothing yet, by no word.
   */
  shifts: { kind: 'negated' | 'intensified' | 'diminished' | 'contrasted' | 'emphasised' | 'compared' | 'distant'; term: string; factor: number }[];
  /** value × all factors. */
  contribution: number;
  /**
   * Where the value is from, if not from lists: 'learned' from labelled texts, 'adapted' by the user's own labels, 'own': the
   * user gave it to the word. What is adapted and has no place (an empty span and term) is what the whole text is like.
   */
  source?: 'learned' | 'adapted' | 'own';
}

/** Whether a reason is a word of lists, or one that the user gave a value. */
export function isOfLists({ source }: Reason): boolean {
  return source !== 'learned' && source !== 'adapted';
}

export interface Sentiment {
  label: SentimentLabel;
  /** -1..1; null where unscored. */
  score: number | null;
  /** 0..1: how likely the label is right, as measured on labelled texts; null where unscored. */
  confidence: number | null;
  reasons: Reason[];
  /** Log odds of neither by what was learned of the text, the user's own labels included; absent: 0, as is the next. */
  neutrality?: number;
  /** Words of the text that tell that others may not be meant. */
  sarcasm?: number;
}

/** The sentiment of a text for one topic that has learned from its own labels. */
export interface TopicSentiment extends Pick<Sentiment, 'label' | 'score' | 'confidence' | 'neutrality'> {
  topicId: string;
  /** Reasons in the place of those that all labels taught. */
  adapted: Reason[];
}

export const UNSCORED: Sentiment = { label: 'unscored', score: null, confidence: null, reasons: [] };
