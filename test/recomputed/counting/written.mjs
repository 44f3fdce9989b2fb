const NUMBER = new Intl.NumberFormat('en-US');
const SHORT = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' };
const RANGE = new Intl.DateTimeFormat('en-US', SHORT);
const DAY = new Intl.DateTimeFormat('en-US', { weekday: 'short', ...SHORT });
const NAMES = new Intl.DisplayNames('en-US', { type: 'language', fallback: 'code' });

const minus = (written) => written.replace('-', '\u2212');
const format = (value, digits, more) => minus(new Intl.NumberFormat('en-US', { maximumFractionDigits: digits, ...more }).format(value));

/** Numbers as the screens write them in English. */
export const number = (value) => NUMBER.format(value);
export const decimal = (value, digits = 0) => format(value, digits);
export const signed = (value, digits = 0) => format(value, digits, { signDisplay: 'exceptZero' });
export const percent = (share, digits = 0) => format(share, digits, { style: 'percent' });
export const signedPercent = (share) => format(share, 0, { style: 'percent', signDisplay: 'exceptZero' });

/** Two shares as a range; alike, as one. */
export function percentRange(low, high, digits = 0) {
  const written = new Intl.NumberFormat('en-US', { maximumFractionDigits: digits, style: 'percent' });
  return squeezed(written.format(low) === written.format(high) ? written.format(low) : written.formatRange(low, high));
}

export const dayName = (day) => squeezed(DAY.format(Date.parse(day)));
export const dayRange = ({ from, to }) => squeezed(RANGE.formatRange(Date.parse(from), Date.parse(to)));

/** A number of things: "1 mention", "2 mentions". */
export const counted = (n, one, more = `${one}s`) => `${number(n)} ${n === 1 ? one : more}`;

/** A share and its interval; one digit more where it is small or the interval narrow. */
export function share({ share: value, low, high }) {
  const digits = high < 0.1 || high - low < 0.01 ? 1 : 0;
  return { share: percent(value, digits), range: percentRange(low, high, digits) };
}

/** Net sentiment and its interval, in whole points, but for ends that rounding would make one. */
export function netWords({ value, low, high }) {
  const digits = high - low < 2 ? 1 : 0;
  const [at, from, to] = [signed(Math.round(value)), signed(low, digits), signed(high, digits)];
  return { value: at, interval: `${from} to ${to}`, both: `${at} (${from} to ${to})` };
}

export function languageName(code) {
  return code === 'unknown' ? 'Unknown language' : NAMES.of(code);
}

/** Thin and hard spaces as one plain one, as what is read from a screen has them. */
const squeezed = (written) => written.replace(/\s+/g, ' ');
