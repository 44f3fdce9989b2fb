const MINUTE = 60_000;
const UNITS = [['year', 365 * 1_440], ['month', 30 * 1_440], ['week', 7 * 1_440], ['day', 1_440], ['hour', 60], ['minute', 1]];

/** How long something took, ms, in its largest unit: one digit where there are fewer than ten, else whole. */
export function took(length, digits = 1) {
  const [unit, minutes] = UNITS.find(([, one]) => length >= one * MINUTE) ?? ['second', 1 / 60];
  const value = Math.max(0, length) / (minutes * MINUTE);
  const written = new Intl.NumberFormat('en-US', { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: value < 10 ? digits : 0 });
  return written.format(digits === 0 ? Math.floor(value) : value);
}

/** A time that is known to lie between two; null: not known at all. */
export function tookBetween({ least, most }) {
  if (least === null) return null;
  if (most === null) return `at least ${took(least)}`;
  return took(least) === took(most) ? took(least) : `${took(least)} to ${took(most)}`;
}

/** The ends of an interval of times; null where both are not known. */
export function limitsOf({ low, high }) {
  if (low === null && high === null) return null;
  if (low === null) return `at most ${took(high)}`;
  return high === null ? `at least ${took(low)}` : `${took(low)} to ${took(high)}`;
}

const ONE = /^(\d[\d,]*(?:\.\d+)?) (second|minute|hour|day|week|month|year)s?$/;

/** Between which numbers of ms a written time lies, as it is rounded. */
export function msOf(written) {
  const [, value, unit] = ONE.exec(written);
  const minutes = unit === 'second' ? 1 / 60 : UNITS.find(([name]) => name === unit)[1];
  const half = 0.5 / 10 ** (value.split('.')[1]?.length ?? (Number(value) < 10 ? 1 : 0));
  const length = Number(value.replaceAll(',', ''));
  return { low: (length - half) * minutes * MINUTE, high: (length + half) * minutes * MINUTE };
}
