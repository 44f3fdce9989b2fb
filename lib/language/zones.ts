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

/** Offsets change at quarters of an hour. */
const QUARTER = 900_000;
const offsets = new Map<string, number>();
const MOST_OFFSETS = 2_000;

/** How far the clocks of a zone are ahead of UTC at an instant, ms. */
function offsetAt(instant: number, zone: string): number {
  const quarter = Math.floor(instant / QUARTER) * QUARTER;
  const name = `${zone} ${quarter}`;
  const known = offsets.get(name);
  if (known !== undefined) return known;
  const parts = formatOf(zone)?.formatToParts(quarter) ?? [];
  const [year = 1970, month = 1, ...rest] = ['year', 'month', 'day', 'hour', 'minute', 'second']
    .map((type) => Number(parts.find((part) => part.type === type)?.value ?? 0));
  const offset = Date.UTC(year, month - 1, ...rest) - quarter;
  if (offsets.size >= MOST_OFFSETS) offsets.clear();
  offsets.set(name, offset);
  return offset;
}

/** What the clocks of a zone show at an instant (ms since 1970), as the instant at which clocks in UTC show the same. */
export const wallTime = (instant: number, zone: string): number => instant + offsetAt(instant, zone);

/**
 * The instant at which the clocks of a zone show a time. Of an hour that comes twice, when clocks are put back, the first
 * is meant; one that is skipped, when they are put forward, is counted on from before (02:30 is what then is 03:30).
 */
export function instantOf(wall: number, zone: string): number {
  const [earlier, later] = [offsetAt(wall - DAY, zone), offsetAt(wall + DAY, zone)];
  const isLater = offsetAt(wall - earlier, zone) !== earlier && offsetAt(wall - later, zone) === later;
  return wall - (isLater ? later : earlier);
}
