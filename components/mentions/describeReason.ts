import type { Translator } from '@/lib/i18n/translator';
import type { Reason } from '@/lib/sentiment/sentiment';

/** One scored word in words: its value, what acted on it, and what came out. */
export function describeReason(reason: Reason, { text, signed, decimal, sequence }: Translator): string {
  if (reason.term === '') return text('why.adaptedWhole', { value: signed(reason.value, 1) });
  const word = text('why.word', { term: reason.term, value: signed(reason.value, 1) });
  const said = reason.source === undefined ? [word] : [word, text(`why.${reason.source}`)];
  if (reason.shifts.length === 0) return sequence(said);
  const factors = reason.shifts.map(({ kind, term, factor }) =>
    text(`why.factor.${kind}`, { term, factor: decimal(factor, 2) }),
  );
  const explained = sequence([...said, ...factors]);
  return text('why.gives', { explained, contribution: signed(reason.contribution, 1) });
}
