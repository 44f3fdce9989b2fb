import type { Params } from './keys';

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/** Keeps the direction of a text from reordering the words around it. Isolates that the text leaves open are closed. */
export function isolate(text: string): string {
  const opened = text.match(/[\u2066-\u2068]/gu)?.length ?? 0;
  const closed = text.match(/\u2069/gu)?.length ?? 0;
  return `${FIRST_STRONG_ISOLATE}${text}${POP_ISOLATE.repeat(Math.max(0, opened - closed) + 1)}`;
}

/** A message with its `{name}` places filled. Texts are isolated; a place without a value stays as it is. */
export function fillIn(message: string, params: Params, writeNumber: (value: number) => string): string {
  return message.replace(/\{(\w+)\}/gu, (place, name: string) => {
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    if (value === undefined) return place;
    return typeof value === 'number' ? writeNumber(value) : isolate(value);
  });
}
