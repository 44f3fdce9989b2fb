import type { Span } from '@/lib/posts/post';
import type { SentimentLabel } from '@/lib/sentiment/sentiment';

/** What a mention wants. */
export const INTENTS = ['cancel', 'complaint', 'question', 'purchase', 'praise'] as const;
export type Intent = (typeof INTENTS)[number];

/** A word that shows an intent, with its place in the body. */
export interface IntentReason extends Span {
  term: string;
  intent: Intent;
}

export interface IntentFinding {
  intent: Intent | null;
  reasons: IntentReason[];
}

export const NO_INTENT: IntentFinding = { intent: null, reasons: [] };

/** What a text wants: a question mark asks in every language. */
export function findIntent(body: string, _language: string | null, _label: SentimentLabel): IntentFinding {
  const at = body.search(/[?\u061f\uff1f]/u);
  if (at === -1) return NO_INTENT;
  return { intent: 'question', reasons: [{ start: at, end: at + 1, term: body.charAt(at), intent: 'question' }] };
}
