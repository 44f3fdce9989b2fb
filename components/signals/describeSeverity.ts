import type { Translator } from '@/lib/i18n/translator';
import type { Severity } from '@/lib/signals/severity';
import { HAZARDS, type Intent } from '@/lib/signals/signals';

/** A severity as the product that it is. */
export function describeSeverity({ value, parts }: Severity, { text, count, percent }: Translator): string {
  const { intensity, weight, freshness } = parts;
  if (intensity.by === 'none' || intensity.value === 0) return text('severity.none');
  const hazard = HAZARDS.find((known) => known === weight.by);
  const weighed = { percent: percent(weight.value) };
  return text('severity.of', {
    percent: percent(value),
    intensity: text(`severity.intensity.${intensity.by}`, { percent: percent(intensity.value) }),
    weight: weight.by === 'none'
      ? text('severity.weightOfNone', weighed)
      : text('severity.weight', { ...weighed, what: hazard === undefined ? text(`intent.${weight.by as Intent}`) : text(`hazard.${hazard}`) }),
    age: count('severity.age', Math.floor(freshness.days), { percent: percent(freshness.value) }),
  });
}
