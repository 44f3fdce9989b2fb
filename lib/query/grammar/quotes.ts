// People paste the quotes that their word processor made; any of them opens and any closes.
export const QUOTES = '"\u201c\u201d\u201e\u201f\u00ab\u00bb\uff02';

export const QUOTE = new RegExp(`[${QUOTES}]`, 'gu');
const DOUBLED = new RegExp(`([${QUOTES}])\\1`, 'gu');
const FINDABLE = /[\p{L}\p{N}\p{Extended_Pictographic}\p{Emoji_Presentation}\p{Sc}]/u;

/** Whether a text holds something to look for: a letter, a number, an emoji or a currency sign. */
export function isFindable(text: string): boolean {
  return FINDABLE.test(text);
}

/** What stands in quotes, with doubled quotes made one. */
export function withoutDoubling(content: string): string {
  return content.replace(DOUBLED, '$1');
}

/** The same text for writing in quotes. */
export function withDoubling(content: string): string {
  return content.replace(QUOTE, '$&$&');
}
