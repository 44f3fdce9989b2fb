import { MOST_TEXT } from '@/lib/posts/clean';
import { find, rawText } from './dom';
import { textOf } from './visibleText';

const TAGS = new RegExp(
  '</?(?:p|br|div|span|a|b|i|u|s|em|strong|small|ul|ol|li|blockquote|code|pre|h[1-6]|img|hr|sub|sup|font|q|cite|mark' +
    '|script|style|del|ins|table|tbody|tr|td|th|section|article)(?:\\s+[\\w:-]+\\s*=[^<>]*)?\\s*/?>',
  'iu',
);
const ENTITY = /&(?:[a-z][a-z0-9]{1,30}|#\d{1,7}|#x[0-9a-f]{1,6});/iu;
const NUMERIC_ENTITY = /&#(?:\d{1,7}|x[0-9a-f]{1,6});/iu;

/**
 * The plain text of a string that may hold HTML, as structured data does: tags become line breaks or nothing, entities
 * the letters that they stand for. What only looks like a tag ("a <b and c> d") stays. Nothing is run or loaded.
 */
export function plainText(value: string): string {
  const bounded = value.slice(0, MOST_TEXT * 3);
  if (TAGS.test(bounded)) {
    const body = find(parse(bounded), 'body');
    return body === null ? '' : textOf(body);
  }
  if (!ENTITY.test(bounded)) return bounded;
  const once = decode(bounded);
  // Many shops encode twice.
  return NUMERIC_ENTITY.test(once) ? decode(once) : once;
}

function decode(text: string): string {
  const body = find(parse(`<body>${text.replaceAll('<', '&lt;')}`), 'body');
  return body === null ? text : rawText(body);
}

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
