import type { Span } from '@/lib/posts/post';
import { isUpset } from '@/lib/replies/coachedMention';
import type { CoachReading } from '@/lib/replies/coachReading';
import { loudnessOf } from '@/lib/signals/loudness';
import { unwanted, type Check } from './check';
import { hitsOf } from './said';

const EXCLAIMS = /[!\uff01\u203c\u2049❗]+/gu;
/** Signs that fonts draw in colour; not digits, nor © ® ™. */
const EMOJI = /(?![\u00a9\u00ae\u2122\u203c\u2049❗❓])\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier}|\u200d\p{Extended_Pictographic})*|\p{Regional_Indicator}{2}/gu;
const FACES = /(?<![\p{L}\p{N}/])[:;=]['’]?-?[)(DPp3](?![\p{L}\p{N}])/gu;
/** A greeting has so few words; many languages end it with an exclamation mark. */
const GREETING = 5;
/** Exclamation marks that each tone bears, beside that of a greeting. */
const MOST_MARKS = { plain: 0, warm: 2, lively: 4 } as const;
const MOST_MARKS_UPSET = 1;
const MOST_EMOJI = { none: 0, few: 2, free: Number.POSITIVE_INFINITY } as const;

/** Louder, lighter or more colourful than the brand speaks, or than somebody who is upset bears. */
export const tone: Check = (reading, { mention, voice }) => {
  const upset = isUpset(mention);
  const marks = exclamations(reading);
  const mostMarks = upset ? Math.min(MOST_MARKS_UPSET, MOST_MARKS[voice.tone]) : MOST_MARKS[voice.tone];
  const emoji = [...spansOf(reading.text, EMOJI), ...(upset ? spansOf(reading.text, FACES) : [])];
  return unwanted([
    ...(marks.length > mostMarks ? marks : []),
    ...(emoji.length > (upset ? 0 : MOST_EMOJI[voice.emoji]) ? emoji : []),
    ...loudnessOf(reading.text).filter(({ start, end }) => isLoud(reading.text, { start, end }, mention.text)),
    ...(upset ? hitsOf(reading, 'light') : []),
  ]);
};

/** Exclamation marks, but for one that ends a greeting. */
function exclamations({ text, words, sentences }: CoachReading): Span[] {
  const [first] = sentences;
  const greets = first !== undefined && words.filter(({ start }) => start < first.end).length <= GREETING;
  return spansOf(text, EXCLAIMS).filter(({ end }) => !(greets && end <= first.end));
}

/** Two marks in a row, or words in capitals; not one abbreviation alone, nor what the author writes so. */
function isLoud(text: string, { start, end }: Span, theirs: string): boolean {
  const written = text.slice(start, end);
  if (!/\p{L}/u.test(written)) return true;
  return !theirs.includes(written) && (written.length >= LONG || /^\s+\p{Lu}{2}/u.test(text.slice(end)) || /\p{Lu}{2}\s+$/u.test(text.slice(0, start)));
}
const LONG = 5;

function spansOf(text: string, pattern: RegExp): Span[] {
  return Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({ start: index, end: index + found.length }));
}
