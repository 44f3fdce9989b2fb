import type { Span } from '@/lib/posts/post';
import { parseQuery } from '../grammar/parse';
import { printQuery } from '../grammar/print';
import { withDoubling } from '../grammar/quotes';
import type { NearOperand, QueryNode, QueryProblemCode } from '../tree';
import { AFTER_NOT } from './commonFields';
import { isText } from './near';
import type { CannotCode, ChangeCode } from './pasted';
import { readPieces } from './pieces';
import { named } from './rules';

/** What a part of the source became; `why` where it is written or heard otherwise, `lost` where something is left out. */
export interface Leaf {
  node: QueryNode | null;
  why?: ChangeCode;
  lost?: CannotCode;
}

const MOST_FAR = 100;
/** What needs no second look. */
const LETTERS = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}]*$/u;
const OPERATOR = /^(?:AND|OR|(?:NOT)?(?:O?NEAR|WITH)?|EXCLUDE)$/iu;
const LOSSES: Partial<Record<QueryProblemCode, CannotCode>> = {
  'leading-wildcard': 'leading-wildcard',
  'short-wildcard': 'short-wildcard',
  'no-letters': 'no-letters',
  'filter-only': 'filter-only',
  'filter-only-value': 'filter-only',
  'unknown-field': 'unknown-field',
  'near-operand': 'near-operand',
  'near-in-near': 'near-operand',
};

/** A part that is written in Earshot's grammar, read by it, at its place in the source. */
export function leafOf(written: string, at: Span): Leaf {
  const parsed = parseQuery(written);
  if (parsed.ok) {
    const node = placed(parsed.query.tree, at);
    if (node.kind !== 'and' && node.kind !== 'not') return { node };
  }
  const code = parsed.ok ? undefined : parsed.problems[0]?.code;
  return { node: null, lost: (code && LOSSES[code]) ?? 'bad-value' };
}

/** A bare word, with its wildcards where Earshot has them. */
export function wordLeaf(word: string, at: Span): Leaf {
  if (LETTERS.test(word) && !OPERATOR.test(word)) return { node: { kind: 'term', text: word, at } };
  const fuzzy = /^(.+)~\d?$/u.exec(word)?.[1];
  if (fuzzy !== undefined) return { ...plainLeaf(fuzzy, at), lost: 'fuzzy' };
  if (!isWord(word)) return quotedLeaf(word, at);
  const leaf = leafOf(word, at);
  if (leaf.node?.kind === 'term') return leaf;
  return leaf.node === null && isOfWildcard(leaf.lost) ? withoutWildcards(word, leaf, at) : quotedLeaf(word, at);
}

/** A word that lost a sign, and may mean something without it. */
function plainLeaf(word: string, at: Span): Leaf {
  return named(AFTER_NOT, word) === null ? wordLeaf(word, at) : quotedLeaf(word, at);
}

/** Whether a text stays one word when it is pasted again. */
function isWord(text: string): boolean {
  const [piece, ...more] = readPieces(text, { start: 0, end: text.length });
  return piece?.kind === 'word' && more.length === 0 && piece.text === text;
}

function isOfWildcard(lost: CannotCode | undefined): boolean {
  return lost === 'leading-wildcard' || lost === 'short-wildcard';
}

function withoutWildcards(word: string, { lost }: Leaf, at: Span): Leaf {
  const inFront = word.replace(/^[*?]+/u, '');
  for (const candidate of [inFront, inFront.replace(/[*?]+$/u, '')]) {
    const { node } = leafOf(candidate, at);
    if (node?.kind === 'term') return { ...plainLeaf(candidate, at), ...(lost && { lost }) };
  }
  return { node: null, ...(lost && { lost }) };
}

function quotedLeaf(text: string, at: Span): Leaf {
  const leaf = leafOf(`"${text}"`, at);
  return leaf.node === null ? { node: null, lost: 'no-letters' } : leaf;
}

/** A phrase, `loose` of which words may be inserted or moved. */
export function phraseLeaf(text: string, loose: number, at: Span): Leaf {
  const tooFar = loose > MOST_FAR;
  const most = Math.min(loose, MOST_FAR);
  const words = text.trim().split(/\s+/u);
  if (most === 0 && words.length > 2 && words.slice(1, -1).includes('*')) return gapLeaf(words, at);
  const leaf = leafOf(`"${text}"${most === 0 ? '' : `~${most}`}`, at);
  if (leaf.node !== null) return tooFar ? { ...leaf, why: 'too-far' } : leaf;
  if (most > 0 && /[*?]/u.test(text)) return nearLeaf(words, most, false, 'loose-as-near', at);
  if (!isOfWildcard(leaf.lost)) return leaf;
  const plainer = words.map((word) => (wordLeaf(word, at).lost === undefined ? word : word.replace(/^[*?]+|[*?]+$/gu, '')));
  return { ...quotedLeaf(plainer.join(' '), at), ...(leaf.lost && { lost: leaf.lost }) };
}

/** `"acme * cola"`: a word stands between. */
function gapLeaf(words: readonly string[], at: Span): Leaf {
  const kept = words.filter((word) => word !== '*');
  return nearLeaf(kept, words.length - kept.length, true, 'gap-as-near', at);
}

function nearLeaf(words: readonly string[], most: number, ordered: boolean, why: ChangeCode, at: Span): Leaf {
  const leaves = words.map((word) => wordLeaf(word, at));
  const operands: NearOperand[] = leaves.flatMap(({ node }) => (node !== null && isText(node) ? [{ anyOf: [node], at }] : []));
  const lost = leaves.find((leaf) => leaf.lost !== undefined)?.lost;
  const [first] = operands;
  if (first === undefined) return { node: null, lost: lost ?? 'no-letters' };
  const steps = operands.slice(1).map(() => ({ most: Math.min(most, MOST_FAR), ordered }));
  const node: QueryNode | null = steps.length === 0 ? (first.anyOf[0] ?? null) : { kind: 'near', operands, steps, at };
  return { node, why, ...(lost && { lost }) };
}

/** A text that is found only as written. */
export function literalLeaf(text: string, signs: boolean, at: Span): Leaf {
  if (text.trim() === '') return { node: null, lost: 'no-letters' };
  const leaf = leafOf(printQuery({ kind: 'literal', text: text.trim(), signs, at }), at);
  return leaf.node?.kind === 'literal' ? leaf : { ...phraseLeaf(withDoubling(text), 0, at), lost: 'bad-value' };
}

/** A node with all its places at one place of the source. */
function placed(node: QueryNode, at: Span): QueryNode {
  switch (node.kind) {
    case 'and':
    case 'or':
      return { ...node, parts: node.parts.map((part) => placed(part, at)), at };
    case 'not':
      return { ...node, part: placed(node.part, at), at };
    default:
      return { ...node, at };
  }
}
