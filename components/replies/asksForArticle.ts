import { signalsOf } from '@/lib/mentions/signals';
import type { Mention } from '@/lib/mentions/mention';
import type { Intent } from '@/lib/signals/signals';

/** What people want who can be answered from a knowledge base. */
const ASKING: ReadonlySet<Intent | null> = new Set(['cancel', 'fear', 'question', 'request', 'comparison', 'purchase']);

/** Whether a mention asks for something that an article could answer. */
export function asksForArticle(mention: Pick<Mention, 'understanding' | 'decided'>): boolean {
  return ASKING.has(signalsOf(mention).intent);
}
