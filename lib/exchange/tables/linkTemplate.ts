/** What may stand between braces in a template of links. */
export const LINK_WORDS = ['mention_id', 'topic', 'site', 'url', 'name', 'handle', 'email', 'language', 'sentiment', 'date'] as const;
export type LinkWord = (typeof LINK_WORDS)[number];

export type LinkProblem = { why: 'no-address' } | { why: 'unknown-word'; word: string };

const BRACES = /\{([^{}]*)\}/gu;

/** What is wrong with a template: it must be an address of the web at a place that no word decides, and know all its words. Null: nothing. */
export function linkProblem(template: string): LinkProblem | null {
  for (const [, word = ''] of template.matchAll(BRACES)) if (!isWord(word)) return { why: 'unknown-word', word };
  const filled = linkFrom(template, Object.fromEntries(LINK_WORDS.map((word) => [word, 'a'])));
  return /^https?:\/\/[^/?#\s{}]+(?:[/?#]|$)/u.test(template) && URL.canParse(filled) ? null : { why: 'no-address' };
}

/** The template's link for these words; each is escaped, so that it can be nothing but a part of a path or a value (RFC 3986). */
export function linkFrom(template: string, words: Readonly<Partial<Record<LinkWord, string | null>>>): string {
  return template.replaceAll(BRACES, (whole, word: string) => (isWord(word) ? escaped(words[word] ?? '') : whole));
}

function escaped(word: string): string {
  // A part of a path that is dots alone leads upwards, however it is escaped.
  if (/^\.{1,2}$/u.test(word)) return '';
  const text = word.replaceAll(/\p{Surrogate}/gu, '\ufffd');
  return encodeURIComponent(text).replaceAll(/[!'()*]/gu, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}

const isWord = (word: string): word is LinkWord => LINK_WORDS.some((known) => known === word);
