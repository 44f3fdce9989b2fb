import { startOfHour, type Calendar } from '@/lib/mentions/calendar';
import type { ExposureRow } from './rows';

/**
 * Exposure as it is in another zone. It is kept by the hour: each hour moves to where it began. Zones of half hours are off by
 * that half hour.
 */
export function exposureIn(rows: readonly ExposureRow[], { from, to }: { from: Calendar; to: Calendar }): ExposureRow[] {
  const moved = new Map<string, ExposureRow>();
  for (const { site, day, context, hours } of rows) {
    for (const [hour, count] of hours.entries()) {
      if (count === 0) continue;
      const at = to.at(startOfHour({ day, hour }, from));
      const name = [site, at.day, context].join('|');
      const row = moved.get(name) ?? { site, day: at.day, context, hours: new Uint32Array(24) };
      row.hours[at.hour] = (row.hours[at.hour] ?? 0) + count;
      moved.set(name, row);
    }
  }
  return [...moved.values()];
}
