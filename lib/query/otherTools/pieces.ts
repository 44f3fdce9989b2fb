import type { Span } from '@/lib/posts/post';
import { QUOTES, withoutDoubling } from '../grammar/quotes';
import type { CannotCode } from './pasted';

/** A near-like operator. `most` is null for a bare one; `distance`: n counts steps, so that 1 is side by side. */
export interface NearSigns {
  most: number | null;
  ordered: boolean;
  distance: boolean;
  negated: boolean;
}

/** A piece of any tool's query. A `field` or `call` is followed by its value. */
export type Piece = { at: Span } & (
  | { kind: 'open' | 'close' | 'comma' | 'comment' | 'plus' }
  | { kind: 'lost'; why: CannotCode }
  | { kind: 'operator'; operator: 'AND' | 'OR' | 'NOT' }
  | ({ kind: 'near' } & NearSigns)
  | ({ kind: 'nearList'; items: Span[] } & NearSigns)
  | { kind: 'word' | 'value'; text: string }
  | { kind: 'sentence'; text: string }
  | { kind: 'loose'; most: number }
  | { kind: 'quoted'; text: string; closed: boolean }
  | { kind: 'literal'; text: string; signs: boolean }
  | { kind: 'range'; from: string; to: string }
  | { kind: 'field'; name: string; comparison: string; negated: boolean }
  | { kind: 'call'; name: string }
);

const NUMBERED = 'likes|comments|shares|views|followers|rating|score|engagement|replies|retweets|author\\.followers';
/** What stands in quotes: a quote inside is doubled. */
const QUOTED = `((?:[^${QUOTES}]|([${QUOTES}])\\2)*)`;
const ITEM = `(?:[${QUOTES}][^${QUOTES}]*[${QUOTES}]|\\([^()]*\\)|[^\\s(),${QUOTES}]+)`;
const END = `(?=$|[\\s()${QUOTES}])`;
const SPACE = /\s+/uy;
const WORD = new RegExp(`[^\\s()${QUOTES}]+?(?=<<<|&&|\\|\\||,(?:\\s|$)|[\\s()${QUOTES}]|$)`, 'uy');
const VALUE = new RegExp(`(?:[<>]=?\\s*(?=\\d))?${WORD.source}`, 'uy');
const VALUE_SIGN = new RegExp(`[([${QUOTES}\`{]`, 'u');
const OPERATOR_NEXT = /(?:AND|OR|NOT|O?NEAR)\b/uy;

type Make = (match: RegExpExecArray, at: Span) => Piece;

const operator = (name: 'AND' | 'OR' | 'NOT'): Make => (_, at) => ({ kind: 'operator', operator: name, at });
const literal = (signs: boolean): Make => ([, text = ''], at) => ({
  kind: 'literal', text: withoutDoubling(text), signs, at,
});
const call: Make = ([, name = ''], at) => ({ kind: 'call', name, at });
const field: Make = ([, name = '', sign = ''], at) => ({
  kind: 'field', name, comparison: /^[<>]/u.test(sign) ? sign : '', negated: sign.startsWith('!'), at,
});
const near: Make = ([, negated, ordered, most = '', forward], at) => ({
  kind: 'near',
  at,
  negated: negated !== undefined,
  ordered: ordered !== undefined || forward !== undefined,
  most: most === '' ? null : Number(most),
  distance: false,
});

/** What a query may go on with, tried in this order; what is none of these is a word. */
const SPELLINGS: readonly (readonly [string, Make])[] = [
  ['<<<[^]*?(?:>>>|$)', (_, at) => ({ kind: 'comment', at })],
  ['\\(', (_, at) => ({ kind: 'open', at })],
  ['\\)', (_, at) => ({ kind: 'close', at })],
  ['\\[\\s*([^\\s\\]]+)\\s+TO\\s+([^\\s\\]]+)\\s*\\]', ([, from = '', to = ''], at) => ({ kind: 'range', from, to, at })],
  ['\\{([^{}]*)\\}', literal(false)],
  ['`((?:[^`]|``)*)`', ([, text = ''], at) => ({ kind: 'literal', text: text.replaceAll('``', '`'), signs: true, at })],
  [`\\+\\+[${QUOTES}]${QUOTED}[${QUOTES}]`, literal(true)],
  [`\\+\\+(?=\\p{L})([^\\s()${QUOTES}]+)`, literal(true)],
  [`![${QUOTES}]${QUOTED}[${QUOTES}]`, literal(false)],
  [
    `[${QUOTES}]${QUOTED}([${QUOTES}]?)`,
    ([, text = '', , end], at) => ({ kind: 'quoted', text, closed: end !== '', at }),
  ],
  ['&&|&(?=\\s)', operator('AND')],
  ['\\|\\|?', operator('OR')],
  ['!(?=[^\\s)!=])', operator('NOT')],
  ['~(\\d{1,4})', ([, most], at) => ({ kind: 'loose', most: Number(most), at })],
  ['(\\p{L}[\\w.]*)\\s*(==|!=|=~|!~)\\s*', field],
  [`(${NUMBERED})\\s*(<=|>=|<|>)\\s*(?=\\d)`, field],
  [`(title|text|body|content|author)\\s+contains\\s+(?=[${QUOTES}])`, field],
  ['(SITE|IN_URL|BY_TWITTER|LANG|LOCATION|MEDIA|RT_OF|PINTEREST|TWITCH|THREADS)\\s*(?=\\()', call],
  ['SAMPLE\\s+\\d+', (_, at) => ({ kind: 'lost', why: 'sample', at })],
  ['\\$(?:accept|reject):[^$]*', (_, at) => ({ kind: 'lost', why: 'ai', at })],
  [`(o?)near\\/(\\d{1,4}):\\s*(${ITEM}(?:\\s*,\\s*${ITEM})+)`, nearList],
  [`(NOT)?(O)?NEAR(?:\\/(\\d{0,4})(f)?)?${END}`, near],
  [`(not)?(o)?near\\/(\\d{1,4})(f)?${END}`, near],
  [`((?:NOT)?WITH|EXCLUDE)${END}`, ([, text = ''], at) => ({ kind: 'sentence', text, at })],
  [
    `\\/(\\d{1,3})${END}`,
    ([, most], at) => ({ kind: 'near', at, ordered: false, most: Number(most), distance: true, negated: false }),
  ],
  [`(?:AND|and)${END}`, operator('AND')],
  [`(?:OR|or)${END}`, operator('OR')],
  [`(?:NOT|not)${END}`, operator('NOT')],
  ['[-\\u2010-\\u2015\\u2212](?=[^\\s)])', operator('NOT')],
  [`\\+(?=[\\p{L}${QUOTES}(#@])|\\+(?=\\s)`, (_, at) => ({ kind: 'plus', at })],
  [',(?=\\s|$)', (_, at) => ({ kind: 'comma', at })],
  ['(\\p{L}[\\p{L}\\p{N}_.-]*):(?!\\/\\/)', field],
];
const TRIED = SPELLINGS.map(([pattern, make]) => [new RegExp(pattern, 'uy'), make] as const);

/** Cuts a stretch of any tool's query into pieces; never fails. */
export function readPieces(text: string, stretch: Span): Piece[] {
  const source = text.slice(0, stretch.end);
  const pieces: Piece[] = [];
  let at = stretch.start;
  while (at < source.length) {
    const space = matchAt(SPACE, source, at);
    if (space !== null) {
      at += space[0].length;
      continue;
    }
    const piece = pieceAt(source, at, pieces.at(-1));
    pieces.push(piece);
    at = piece.at.end;
  }
  return pieces;
}

function pieceAt(source: string, start: number, previous: Piece | undefined): Piece {
  if (previous?.kind === 'field' && !VALUE_SIGN.test(source.charAt(start))) {
    const isGlued = previous.at.end === start;
    const value = isGlued || matchAt(OPERATOR_NEXT, source, start) === null ? matchAt(VALUE, source, start) : null;
    if (value !== null) {
      return { kind: 'value', text: value[0], at: { start, end: start + value[0].length } };
    }
  }
  for (const [pattern, make] of TRIED) {
    const match = matchAt(pattern, source, start);
    if (match !== null) return make(match, { start, end: start + match[0].length });
  }
  const word = matchAt(WORD, source, start)?.[0] ?? source.charAt(start);
  return { kind: 'word', text: word, at: { start, end: start + word.length } };
}

function nearList(match: RegExpExecArray, at: Span): Piece {
  const [whole, ordered, most, list = ''] = match;
  const offset = at.start + whole.length - list.length;
  const items = Array.from(list.matchAll(new RegExp(ITEM, 'gu')), ({ 0: item, index }) => ({
    start: offset + index, end: offset + index + item.length,
  }));
  return { kind: 'nearList', at, items, ordered: ordered !== '', most: Number(most), distance: false, negated: false };
}

function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}
