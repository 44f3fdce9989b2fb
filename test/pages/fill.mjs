const UNITS = { m: 60_000, h: 3_600_000, d: 86_400_000 };
const WORDS = { m: 'minute', h: 'hour', d: 'day' };

const DIGITS = '234567abcdefghijklmnopqrstuvwxyz';

/** A number in 13 digits of 5 bits each. */
const inDigits = (value) => Array.from({ length: 13 }, (_, at) => DIGITS[Number((value >> BigInt(60 - 5 * at)) & 31n)]).join('');

/** How a time `ms` ago is written, by the name of its placeholder. */
const FORMS = {
  iso: (at) => `${at.toISOString().slice(0, 19)}.000Z`,
  zoneless: (at) => at.toISOString().slice(0, 19),
  unix: (at) => String(Math.floor(at.getTime() / 1000)),
  tid: (at) => inDigits((BigInt(at.getTime()) * 1000n) << 10n),
  tiktok: (at) => String(BigInt(Math.floor(at.getTime() / 1000)) << 32n),
  day: (at) => at.toISOString().slice(0, 10),
  written: (at, _count, _unit, locale = 'en-US') =>
    at.toLocaleDateString(locale, { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' }),
  numeric: (at, _count, _unit, locale = 'en-US') => at.toLocaleDateString(locale, { timeZone: 'UTC' }),
  ago: (_, count, unit) => (count === 1 ? `${unit === 'h' ? 'an' : 'a'} ` : `${count} `)
    + WORDS[unit] + (count === 1 ? ' ago' : 's ago'),
};

const PLACEHOLDER = /\{\{([a-z]+)(?:-([a-z]{2}(?:-[A-Z]{2})?))?:-(\d+)([mhd])\}\}/gu;

/**
 * Replaces `{{form:-5h}}` in a sample page by the time that is so long before `now` (ms since 1970); see README.md.
 * A form that does not exist is an error, so that no page shows a placeholder.
 */
export function fill(html, now) {
  return html.replace(PLACEHOLDER, (whole, form, locale, count, unit) => {
    const write = FORMS[form];
    if (write === undefined) throw new Error(`No such placeholder: ${whole}`);
    return write(new Date(now - Number(count) * UNITS[unit]), Number(count), unit, locale);
  });
}
