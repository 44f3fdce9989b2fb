import type { Span } from '@/lib/posts/post';

// Words in capitals; shorter ones are mostly abbreviations.
const SHOUTED = /(?<![\p{L}\p{N}])\p{Lu}{4,}(?![\p{L}\p{N}])/gu;
const MARKS = /[!?\uff01\uff1f\u061f\u203c\u2049❗❓]{2,}/gu;
const EXCLAIMS = /[!\uff01\u203c\u2049❗]/u;

/** What makes a text loud: runs of two marks or more that exclaim, words in capitals. Empty where it is not. */
export function loudnessOf(text: string): Span[] {
  const marks = spansOf(text, MARKS).filter(({ start, end }) => EXCLAIMS.test(text.slice(start, end)) || end - start > 2);
  return [...marks, ...spansOf(text, SHOUTED)];
}

function spansOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
}
