import type { Span } from '@/lib/posts/post';

// Question marks of every script: ASCII, Arabic, Vai, Ethiopic, Armenian, interrobang, doubled ones, full width, emoji.
const MARKS = '?\\u061f\\ua60f\\u1367\\u055e\\u203d\\u2047\\u2048\\u2049\\uff1f\\u2753\\u2754\\u037e';
// A full stop ends nothing within a number or an address, nor does a question mark begin a query there.
const ENDS = new RegExp(`[${MARKS}!\\uff01\\u3002\\u06d4\\u0964\\u0589\\u1362\\n]|[.\\u2026](?=\\s|$)`, 'gu');
const MARK = new RegExp(`[${MARKS}]`, 'u');
const AFTER_MARK = /[\p{L}\p{N}=&/]/u;
/** Armenian writes its mark over the vowel that is stressed, within the word. */
const ARMENIAN = '\u055e';

/** The end of one sentence: its signs, and whether it asks. */
export interface SentenceEnd extends Span {
  asks: boolean;
}

/**
 * The signs that end sentences, in order. Greek (`el`) asks with a semicolon. A question mark in brackets doubts a word
 * and asks nothing.
 */
export function sentenceEnds(text: string, language: string | null): SentenceEnd[] {
  const found: SentenceEnd[] = [];
  const pattern = language === 'el' ? new RegExp(`;|${ENDS.source}`, 'gu') : ENDS;
  for (const { 0: sign, index } of text.matchAll(pattern)) {
    const end = index + sign.length;
    const isMark = sign === ';' || MARK.test(sign);
    if (isMark && sign !== ARMENIAN && AFTER_MARK.test(text.charAt(end))) continue;
    const doubts = text.charAt(index - 1) === '(' && text.charAt(end) === ')';
    const asks = isMark && !doubts;
    const previous = found.at(-1);
    if (previous?.end === index && sign !== '\n') {
      found[found.length - 1] = { start: previous.start, end, asks: asks || previous.asks };
    } else {
      found.push({ start: index, end, asks });
    }
  }
  return found;
}
