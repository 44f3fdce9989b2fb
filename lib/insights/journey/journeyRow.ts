import type { Match, Mention } from '@/lib/mentions/mention';
import { signalsOf } from '@/lib/mentions/signals';
import type { JourneyRow } from './journey';

/** What a mention under a topic says of its author's way, as the user decided. */
export function journeyRowOf(mention: Mention, match: Pick<Match, 'aspects' | 'label'>): JourneyRow {
  const { intent, gap, stage, aspects = [], switchedTo } = signalsOf(mention, match);
  return {
    id: mention.id, authorId: mention.authorId, at: mention.publishedAt, stage: stage?.kind ?? null, label: match.label, intent,
    gap: gap !== undefined, aspects: aspects.map(({ kind, label }) => ({ kind, label })), switchedTo: switchedTo?.term ?? null,
  };
}
