const DAY = 86_400_000;

/** {day: YYYY-MM-DD, hour: 0-23} of an instant in a zone, as its clocks say. */
export function clockAt(instant, zone) {
  if (zone === 'UTC') {
    const written = new Date(instant).toISOString();
    return { day: written.slice(0, 10), hour: Number(written.slice(11, 13)) };
  }
  // Swedes write days as the standard does.
  const [day, time] = new Date(instant).toLocaleString('sv-SE', { timeZone: zone }).split(' ');
  return { day, hour: Number(time.slice(0, 2)) };
}

/** The day so many days after a day. */
export function dayAfter(day, days) {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}

/** All days from one to another, both included. */
export function daysOf({ from, to }) {
  const days = [];
  for (let day = from; day <= to; day = dayAfter(day, 1)) days.push(day);
  return days;
}

/** The last `days` days up to `now`, and as many before them. */
export function periodsOf({ now, zone }, days) {
  const to = clockAt(now, zone).day;
  const from = dayAfter(to, 1 - days);
  return { current: { from, to }, previous: { from: dayAfter(from, -days), to: dayAfter(from, -1) } };
}

export const isWithin = (day, { from, to }) => day !== null && day >= from && day <= to;

/** 0 Sunday to 6 Saturday. */
export const weekdayOf = (day) => new Date(Date.parse(day)).getUTCDay();

/** Days in calendar weeks that begin on Sundays, as in the United States; the first and the last may be cut off: [{from, to}]. */
export function weeksOf(period) {
  const weeks = [];
  for (const day of daysOf(period)) {
    if (weeks.length === 0 || weekdayOf(day) === 0) weeks.push({ from: day, to: day });
    else weeks.at(-1).to = day;
  }
  return weeks;
}
