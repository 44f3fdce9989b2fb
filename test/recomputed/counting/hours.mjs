import { clockAt, weekdayOf } from './days.mjs';
import { isSought } from './heard.mjs';

export const HOUR = 3_600_000;
export const WEEK = 168;
const SCORED = ['negative', 'neutral', 'positive'];

/**
 * The hours of a topic that ended before `to`, from `from` on (ms since 1970), in which anything was scanned that nobody sought out, in order:
 * {at, slot: hour of the week, seen, heard, scored, negative}, by when it was first heard. For zones whose hours are those of UTC.
 */
export function hoursOf({ heard, exposure, zone }, topicId, { from, to }) {
  const hours = new Map();
  const hourAt = (day, hour) => {
    const at = Date.parse(day) + hour * HOUR;
    if (!hours.has(at)) hours.set(at, { at, slot: weekdayOf(day) * 24 + hour, seen: 0, heard: 0, scored: 0, negative: 0 });
    return hours.get(at);
  };
  for (const { day, context, hours: scanned } of exposure) {
    if (isSought(context)) continue;
    scanned.forEach((count, hour) => {
      if (count > 0) hourAt(day, hour).seen += count;
    });
  }
  for (const row of heard) {
    if (row.topicId !== topicId || isSought(row.context)) continue;
    const { day, hour } = clockAt(row.match.heardAt, zone);
    const own = hourAt(day, hour);
    own.heard += 1;
    if (SCORED.includes(row.label)) own.scored += 1;
    if (row.label === 'negative') own.negative += 1;
  }
  return [...hours.values()]
    .filter(({ at }) => at >= from && at + HOUR <= to)
    .map((hour) => ({ ...hour, seen: Math.max(hour.seen, hour.heard) }))
    .sort((a, b) => a.at - b.at);
}

/** All hours from the first to the last, those between in which nothing was seen too. */
export function withoutGaps(hours) {
  if (hours.length === 0) return [];
  const known = new Map(hours.map((hour) => [hour.at, hour]));
  const [first] = hours;
  return Array.from({ length: (hours.at(-1).at - first.at) / HOUR + 1 }, (_, after) => {
    const at = first.at + after * HOUR;
    return known.get(at) ?? { at, slot: (first.slot + after) % WEEK, seen: 0, heard: 0, scored: 0, negative: 0 };
  });
}

/** In how many whole weeks before an instant something was seen. */
export function weeksBefore(hours, end) {
  const seen = hours.filter((hour) => hour.seen > 0).map(({ at }) => Math.floor((end - at) / (WEEK * HOUR)));
  return new Set(seen.filter((week) => week >= 0 && week < seen[0])).size;
}
