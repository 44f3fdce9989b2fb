import type { Translator } from '@/lib/i18n/translator';
import type { Period } from '@/lib/insights/comparison';

/** Two periods with their numbers: "1–14 Nov: −12 (−18 to −6); 18–31 Oct: −21 (−26 to −16)". */
export function periodsInWords(
  periods: { current: Period; before: Period },
  values: { now: string; before: string },
  { text, dayRange }: Translator,
): string {
  const { current, before } = periods;
  return text('overview.bothPeriods', {
    period: dayRange(current.from, current.to),
    value: values.now,
    before: dayRange(before.from, before.to),
    valueBefore: values.before,
  });
}
