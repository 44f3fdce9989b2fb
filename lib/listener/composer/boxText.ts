import { tagOf } from '@/lib/sites/reading/dom';
import { textOf } from '@/lib/sites/reading/visibleText';

/** Marks of no width, which editors put into what is empty. */
const NO_WIDTH = /[\u200b\u2060\ufeff]/gu;
/** Some sites show emoji as pictures of their own. */
const EMOJI = /[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}\u200d\u20e3\ufe0f]/gu;
/** What some editors say in an empty box, within it. */
const PLACEHOLDER = '[data-slate-placeholder]';

export const isField = (box: Element): box is HTMLTextAreaElement => tagOf(box) === 'TEXTAREA';

/** What stands in a box, line by line. */
export function textIn(box: Element): string {
  const text = isField(box) ? valueOf(box) : textOf(box, { keepNewlines: true, skip: PLACEHOLDER });
  return text.replace(NO_WIDTH, '');
}

/** A field's value as the browser knows it: the page may have put a property of that name over it. */
export const valueOf = (field: HTMLTextAreaElement): string =>
  (Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.get?.call(field) as string | undefined) ?? '';

/** Whether it holds nothing, or only the names of those who are answered, which sites write there by themselves. */
export const isUnwritten = (text: string): boolean => /^\s*(?:@[\p{L}\p{N}_.@-]+\s*)*$/u.test(text);

/** Whether a box shows a text: its words, all and no others, in no fewer lines. Spaces and emoji may be others. */
export function shows(box: Element, text: string): boolean {
  const shown = textIn(box);
  return wordsOf(shown) === wordsOf(text) && linesIn(shown) >= linesIn(text);
}

const wordsOf = (text: string): string => text.replace(NO_WIDTH, '').replace(EMOJI, '').replace(/\s+/gu, ' ').trim();
const linesIn = (text: string): number => text.split('\n').filter((line) => wordsOf(line) !== '').length;
