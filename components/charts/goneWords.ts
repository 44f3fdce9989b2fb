import type { Translator } from '@/lib/i18n/translator';
import { keptOf, type Kept } from '@/lib/insights/sentimentCounts';

/** Says how many of what is counted are no longer kept; null: all are. */
export function goneWords(kept: Kept, { text, count }: Pick<Translator, 'text' | 'count'>): string | null {
  const { open, gone } = keptOf(kept);
  if (gone === 0) return null;
  return open === 0 ? text('volume.allGone') : count('volume.goneOf', gone);
}
