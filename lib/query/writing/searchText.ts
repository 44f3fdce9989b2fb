import { parseQuery } from '../grammar/parse';
import type { ParsedQuery } from '../tree';

/** What stands in a search field: words to be found as they are written, or a query. */
export type SearchText = { kind: 'words'; text: string } | { kind: 'query'; parsed: ParsedQuery };

/**
 * What only a query holds: operators, quotes and brackets, comments, wildcards within words, distances, signs before a
 * word, fields with a value. An address, a time (12:30) or a question mark at the end of a word is none of these.
 */
const QUERY = new RegExp(
  [
    String.raw`(?<!\S)(?:AND|OR|NOT|O?NEAR(?:\/\d+f?)?|\/\d+)(?!\S)`,
    '["\u201c\u201d\u201e\u201f\u00ab\u00bb\uff02`(){}\\[\\]*]',
    '<<<',
    String.raw`(?<!\S)[\p{L}\p{N}?-]*\p{L}\?\p{L}`,
    String.raw`(?<!\S)-?\p{L}[\p{L}\p{N}_-]*:(?!\/\/)\S`,
    String.raw`(?<!\S)(?:-[#@]?|[#@])[\p{L}\p{N}]`,
  ].join('|'),
  'u',
);

/** Reads what was typed into a search field; most people type words, which need not be a query. */
export function readSearch(written: string): SearchText {
  return QUERY.test(written)
    ? { kind: 'query', parsed: parseQuery(written, 'filter') }
    : { kind: 'words', text: written.trim() };
}
