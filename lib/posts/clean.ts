/** Longest text that is kept of one post, in UTF-16 units; what is longer is cut and marked as partial. */
export const MOST_TEXT = 20_000;
/** Longest name, title, id or place. */
export const MOST_LINE = 500;
export const MOST_URL = 2_000;

// C0 and C1 controls but tab and newline; soft hyphen, zero-width space and byte order mark carry no meaning here.
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b\ufeff]/gu;
// Direction overrides and embeddings can make one text look like another; isolates, marks and joiners are needed by real scripts.
const OVERRIDES = /[\u202a-\u202e]/gu;
const LONE_SURROGATES = /\p{Surrogate}/gu;

/** One text of a post: newlines kept, spaces folded, bounded. `cut` says whether something was lost. */
export function cleanText(value: string, most: number = MOST_TEXT): { text: string; cut: boolean } {
  // A hostile page may hand over megabytes: bound first, then clean.
  const bounded = value.length > most * 2 ? value.slice(0, most * 2) : value;
  const clean = strip(bounded)
    .replace(/\r\n?/gu, '\n')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
  return clean.length > most || bounded !== value
    ? { text: cutAt(clean, most), cut: true }
    : { text: clean, cut: false };
}

/** One line (a name, a title, an id): spaces folded, bounded; null where nothing is left. */
export function cleanLine(value: string | null | undefined): string | null {
  if (typeof value !== 'string') return null;
  const line = cutAt(strip(value.slice(0, MOST_LINE * 4)).replace(/\s+/gu, ' ').trim(), MOST_LINE);
  return line === '' ? null : line;
}

// Nothing in such an address is changed by parsing it, which costs more than all else that is done to a post.
const PLAIN_URL = /^https?:\/\/[a-z\d]+(?:[.-][a-z\d]+)*\.[a-z]{2,}\/[\w/?=&#-]*$/u;

/** An absolute http(s) address, or null. */
export function cleanUrl(value: string | null | undefined, base: string): string | null {
  if (typeof value !== 'string' || value === '' || value.length > MOST_URL) return null;
  if (PLAIN_URL.test(value)) return value;
  const url = parseUrl(value, base);
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null;
  url.username = '';
  url.password = '';
  return url.href.length > MOST_URL ? null : url.href;
}

function parseUrl(value: string, base: string): URL | null {
  try {
    return new URL(value, base);
  } catch {
    return null;
  }
}

function strip(value: string): string {
  return value.replace(CONTROLS, '').replace(OVERRIDES, '').replace(LONE_SURROGATES, '\ufffd');
}

/** A text of at most so many UTF-16 units, without half a pair of surrogates at its end. */
export function cutAt(value: string, most: number): string {
  if (value.length <= most) return value;
  const last = value.charCodeAt(most - 1);
  const splitsPair = last >= 0xd800 && last <= 0xdbff;
  return value.slice(0, splitsPair ? most - 1 : most);
}
