import type { Translator } from '@/lib/i18n/translator';
import type { RelevanceReason } from '@/lib/signals/relevance';

/** One thing that moved the relevance of a mention, with its weight in log odds: "“paper” −0.8". */
export function reasonWords({ of, term, contribution }: RelevanceReason, { text, signed }: Translator): string {
  const weight = signed(contribution, 1);
  if (of === 'author' || of === 'site' || of === 'signals') return text('relevance.weight', { what: text(`relevance.by.${of}`), weight });
  return text('relevance.weight', { what: text('hidden.quoted', { word: term }), weight });
}
