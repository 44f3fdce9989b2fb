import type { Translator } from '@/lib/i18n/translator';

/** A share with an interval, 0..1. */
interface Estimated {
  share: number;
  low: number;
  high: number;
}

/** A share and its interval in per cent, with one digit more where it is small or the interval narrow. */
export function shareWords(
  { share, low, high }: Estimated,
  { percent, percentRange }: Translator,
): { share: string; range: string } {
  const digits = high < 0.1 || high - low < 0.01 ? 1 : 0;
  return { share: percent(share, digits), range: percentRange(low, high, digits) };
}
