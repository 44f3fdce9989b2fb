/** From when to when somebody is there, minutes since midnight, to 1440. */
export type DayPart = readonly [from: number, to: number];

/** When somebody is there to answer, by the clock of a zone. */
export interface BusinessHours {
  /** IANA name; null: the reporting zone. */
  zone: string | null;
  /** Of each day of the week, Monday first, from when to when, minutes since midnight, in order and apart; to 1440. Empty: closed. */
  week: readonly (readonly DayPart[])[];
  /** Days on which nobody is there, YYYY-MM-DD, or --MM-DD of every year. */
  holidays: readonly string[];
  /** Within how many minutes of these hours something is to be answered, by how urgent it is. */
  within: Readonly<Record<'urgent' | 'normal' | 'low', number>>;
}

/** Monday to Friday from nine to five; what is urgent within an hour, all else within a day's or three days' hours. */
export const DEFAULT_BUSINESS_HOURS: BusinessHours = {
  zone: null,
  week: [[[540, 1020]], [[540, 1020]], [[540, 1020]], [[540, 1020]], [[540, 1020]], [], []],
  holidays: [],
  within: { urgent: 60, normal: 480, low: 1440 },
};

/** Parts of one day in their order; those that touch or overlap as one. */
export function joinedParts(parts: readonly DayPart[]): DayPart[] {
  const joined: DayPart[] = [];
  for (const [from, to] of parts.toSorted(([a], [b]) => a - b)) {
    const last = joined.at(-1);
    if (last !== undefined && from <= last[1]) joined[joined.length - 1] = [last[0], Math.max(last[1], to)];
    else joined.push([from, to]);
  }
  return joined;
}
