import type { Translator } from '@/lib/i18n/translator';
import type { Estimate } from '@/lib/insights/differences';

/** Net sentiment and the ends of its interval, in points: whole, but for ends that rounding would make one. */
export function netWords(
  { value, low, high }: Estimate,
  { text, signed }: Translator,
): { value: string; interval: string; both: string } {
  const digits = high - low < 2 ? 1 : 0;
  const words = { value: signed(Math.round(value)), low: signed(low, digits), high: signed(high, digits) };
  return { value: words.value, interval: text('net.interval', words), both: text('overview.valueAndInterval', words) };
}
