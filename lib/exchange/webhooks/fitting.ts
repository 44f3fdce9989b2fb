/** What a letter takes with it: accents, what joins or varies it. */
const JOINED = /^[\p{M}\u200d\ufe0f]$/u;
const SURROGATES = /\p{Surrogate}/gu;
// Controls say nothing in a message, and are six letters each in JSON.
const CONTROLS = /[\p{Cc}\u2028\u2029]+/gu;
const ELLIPSIS = '…';

/** A text without controls and halves of letters, with single spaces. */
export function plain(text: string): string {
  return text.replace(SURROGATES, '\ufffd').replace(CONTROLS, ' ').replace(/\s+/gu, ' ').trim();
}

/**
 * As much of a text as `most` allows, each code point measured by what `written` makes of it (in UTF-16 units), and "…" where
 * something is left out. No code point is split, and no letter loses an accent.
 */
export function fitting(text: string, most: number, written: (letter: string) => string = (letter) => letter): string {
  // More letters than units cannot fit.
  const letters = Array.from(text.slice(0, 2 * most + 2));
  const parts = letters.map(written);
  if (parts.length <= most && parts.join('').length <= most) return parts.join('');
  let length = ELLIPSIS.length;
  let kept = 0;
  while (kept < parts.length && length + (parts[kept]?.length ?? 0) <= most) length += parts[kept++]?.length ?? 0;
  while (kept > 0 && JOINED.test(letters[kept] ?? '')) kept -= 1;
  return `${parts.slice(0, kept).join('').trimEnd()}${ELLIPSIS}`;
}

/** An address of the web as it may be linked, with what would end a link written in percent; null where it is none or too long. */
export function linkable(url: string | null, most: number): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  const safe = href.replace(/[<>|"'`\\()[\]{}*_~\s]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
  return safe.length <= most ? safe : null;
}
