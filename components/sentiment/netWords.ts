import type { Translator } from '@/lib/i18n/translator';

/** Net sentiment and its margin, both in points: whole, but for a margin that would be rounded to nothing. */
export function netWords(
  { value, margin }: { value: number; margin: number },
  { text, signed, decimal }: Translator,
): { value: string; margin: string; both: string } {
  const words = { value: signed(Math.round(value)), margin: decimal(margin, margin < 1 ? 1 : 0) };
  return { ...words, both: text('overview.valueAndMargin', words) };
}
