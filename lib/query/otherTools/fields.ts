import type { Span } from '@/lib/posts/post';
import { withDoubling } from '../grammar/quotes';
import type { FieldName } from '../tree';
import { leafOf, literalLeaf, phraseLeaf, wordLeaf, type Leaf } from './leaves';
import { joined } from './nodes';
import type { CannotCode } from './pasted';
import type { FieldRule, Meaning } from './rules';
import { named } from './rules';

/** A value as written after a field's name. */
export interface Value {
  text: string;
  quoted: boolean;
  /** The other end of a range. */
  to?: string;
  at: Span;
}

/** One value of a field of another tool. */
export function fieldLeaf(rule: FieldRule, value: Value): Leaf {
  const { text, at } = value;
  if (rule.kind !== 'cannot' && text.trim() === '') return { node: null, lost: 'bad-value' };
  switch (rule.kind) {
    case 'cannot':
      return { node: null, lost: rule.why };
    case 'field':
      return ofOurField(rule, value);
    case 'means': {
      const meaning = named(rule.values, text.trim().toLowerCase());
      return meaning === null ? { node: null, lost: rule.why } : meaningLeaf(meaning, at);
    }
    case 'within':
      return { ...withinLeaf(rule.part, value), ...(rule.why && { why: rule.why }) };
    case 'words': {
      const bare = text.trim().replace(/^[#@]/u, '').replace(/^[a-z]+:\/\/(?:www\.)?/iu, '');
      const leaf = /\s/u.test(bare) ? phraseLeaf(withDoubling(bare), 0, at) : wordLeaf(rule.sign + bare, at);
      return rule.why === undefined ? { ...leaf, why: 'other-name' } : { ...leaf, why: rule.why };
    }
    case 'literal':
      return literalLeaf(text, rule.signs, at);
    case 'containing':
      return leafOf(`${rule.field}:${quotedValue(`*${text.trim().replaceAll('*', '')}*`)}`, at);
  }
}

/** Posts of which a field has any of some values. */
export function meaningLeaf(meaning: Meaning | CannotCode, at: Span): Leaf {
  if (typeof meaning === 'string') return { node: null, lost: meaning };
  const [field, ...values] = meaning;
  const leaves = values.map((value) => leafOf(`${field}:${quotedValue(value)}`, at));
  const node = joined('or', leaves.flatMap((leaf) => (leaf.node === null ? [] : [leaf.node])));
  return node === null ? (leaves[0] ?? { node }) : { node, why: 'other-name' };
}

function ofOurField(rule: FieldRule & { kind: 'field' }, value: Value): Leaf {
  const { field, values, means, least = false } = rule;
  const { at, to } = value;
  if (to !== undefined) return leafOf(`${field}:[${value.text} TO ${to}]`, at);
  const text = value.text.trim();
  const name = text.toLowerCase();
  const meaning = named(means, name);
  if (meaning !== null) return meaningLeaf(meaning, at);
  const ours = named(values, name) ?? named(values, '*')?.replace('$', () => text.replace(/^\/?r\//u, '')) ?? null;
  const written = written_(field, ours ?? text);
  const plain = leafOf(`${field}:${least ? '>=' : ''}${quotedValue(written)}`, at);
  // An address after the colon may be read as one word with it.
  const leaf = plain.node?.kind === 'term' ? leafOf(`${field}:"${withDoubling(written)}"`, at) : plain;
  return ours === null || ours === text || least ? leaf : { ...leaf, why: 'value-name' };
}

/** An author of another tool may have a handle's sign; a number, thousands parted by commas. */
function written_(field: FieldName, text: string): string {
  if (field === 'author') return text.replace(/^@/u, '');
  if (field === 'site' || field === 'url') return text.replace(/^\w+:\/\//u, '');
  return text.replace(/^([<>]=?)\s+/u, '$1').replace(/^([<>]=?)?\d{1,3}(?:,\d{3})+$/u, (number) => number.replaceAll(',', ''));
}

function withinLeaf(part: 'title' | 'text', { text, quoted, at }: Value): Leaf {
  const inner = quoted ? phraseLeaf(withDoubling(text), 0, at) : wordLeaf(text, at);
  const { node, lost } = inner;
  if (node === null || (node.kind !== 'term' && node.kind !== 'phrase' && node.kind !== 'literal')) {
    return node === null ? inner : { node: null, lost: 'near-operand' };
  }
  return { node: { kind: 'within', part, text: node, at }, ...(lost && { lost }) };
}

/** As it is where the grammar reads it as one value, else in quotes. */
function quotedValue(text: string): string {
  return /^[^\s()"'\u201c-\u201f\u00ab\u00bb\uff02[\]`{}]+$/u.test(text) ? text : `"${withDoubling(text)}"`;
}
