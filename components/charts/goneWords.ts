import type { Translator } from '@/lib/i18n/translator';
import { keptOf, totalOf, type Kept } from '@/lib/insights/sentimentCounts';
import type { SentimentLabel } from '@/lib/sentiment/sentiment';

/** Says how many of what is counted, of all or of one label, are no longer kept; null: all are. */
export function goneWords(kept: Kept, { text, count }: Pick<Translator, 'text' | 'count'>, label?: SentimentLabel): string | null {
  const { open, gone } = keptOf(kept, label);
  if (gone === 0) return null;
  return open === 0 ? text('volume.allGone') : count('volume.goneOf', gone);
}

/** Says how many different mentions are counted at most, where some are no longer kept: seen again, these counted again. Null: all are kept. */
export function atMostWords(kept: Kept, { count, number }: Pick<Translator, 'count' | 'number'>): string | null {
  const { gone } = keptOf(kept);
  return gone === 0 ? null : count('volume.atMost', gone, { total: number(totalOf(kept.counts)) });
}
