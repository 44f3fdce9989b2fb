/**
 * A sentence of an answer that was written on Wednesday, 20 May 2026, at 11:00 in Amsterdam, and by when it promises something:
 * the end of a day of that year (MM-DD), so many hours later (+24h), at no time that is named ('open'); 'no': it promises
 * nothing. All invented.
 */
export type PromiseSentence = readonly [text: string, due: string];
