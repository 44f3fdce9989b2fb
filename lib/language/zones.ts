const DAY = 86_400_000;

const formats = new Map<string, Intl.DateTimeFormat | null>();

function formatOf(zone: string): Intl.DateTimeFormat | null {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  let format: Intl.DateTimeFormat | null = null;
  try {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone, hourCycle: 'h23', calendar: 'gregory', numberingSystem: 'latn',
      year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
    });
  } catch {
    // No such zone: its times stay as good as without one.
  }
  formats.set(zone, format);
  return format;
}

/** Whether a name ("utc", "Europe/Berlin") is one of a zone that the browser knows. */
export const isZone = (zone: string): boolean => formatOf(zone) !== null;

/** What the clocks of a zone show at an instant (ms since 1970), as the instant at which clocks in UTC show the same. */
export function wallTime(instant: number, zone: string): number {
  const parts = formatOf(zone)?.formatToParts(instant) ?? [];
  const [year = 1970, month = 1, ...rest] = ['year', 'month', 'day', 'hour', 'minute', 'second']
    .map((name) => Number(parts.find(({ type }) => type === name)?.value ?? 0));
  return Date.UTC(year, month - 1, ...rest) + (((instant % 1000) + 1000) % 1000);
}

/**
 * The instant at which the clocks of a zone show a time. Of an hour that comes twice, when clocks are put back, the first
 * is meant; one that is skipped, when they are put forward, is counted on from before (02:30 is what then is 03:30).
 */
export function instantOf(wall: number, zone: string): number {
  const offsetAt = (instant: number): number => wallTime(instant, zone) - instant;
  const before = wall - offsetAt(wall - DAY);
  const after = wall - offsetAt(wall + DAY);
  return offsetAt(before) !== wall - before && offsetAt(after) === wall - after ? after : before;
}
