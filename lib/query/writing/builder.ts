import { parseQuery } from '../grammar/parse';
import { printQuery } from '../grammar/print';
import type { FieldName, FieldNode, NearNode, QueryNode, TextNode, WithinNode } from '../tree';

/** What a row lists to be found in the text of a post. */
export type BuilderText = TextNode | NearNode;

/** One value of a row that asks a field. */
export type FieldValue = Pick<FieldNode, 'comparison' | 'value' | 'to'>;

/** One condition of a query. All rows must hold; within a row any entry does, or none may where it is `excluded`. */
export type BuilderRow =
  /** `within`: the part of the post in which they are looked for; null: anywhere. */
  | { kind: 'texts'; within: WithinNode['part'] | null; excluded: boolean; texts: BuilderText[] }
  | { kind: 'field'; field: FieldName; excluded: boolean; values: FieldValue[] }
  /** What no other row can show; kept as it is. */
  | { kind: 'written'; node: QueryNode };

const NOWHERE = { start: 0, end: 0 };
const QUOTES = /["\u201c\u201d\u201e\u201f\u00ab\u00bb\uff02]/gu;

/** The rows of a query: one for each part of its outermost AND. */
export function rowsOf(tree: QueryNode): BuilderRow[] {
  return (tree.kind === 'and' ? tree.parts : [tree]).map(rowOf);
}

/** The query that rows stand for, in its normal form; rows without entries say nothing. Empty where none does. */
export function queryOf(rows: readonly BuilderRow[]): string {
  const parts = rows.map(nodeOf).filter((node) => node !== null);
  const [only] = parts;
  if (only === undefined) return '';
  return printQuery(parts.length === 1 ? only : { kind: 'and', parts, at: NOWHERE });
}

/**
 * What somebody typed into a row, as entries of it: words beside each other are a phrase; signs of the query language
 * (quotes, wildcards, NEAR, OR between texts) are read as such where they can be. None where there is nothing to find.
 */
export function textsOf(typed: string): BuilderText[] {
  const written = typed.trim();
  if (written === '') return [];
  const tree = treeOf(written);
  if (tree !== null && isTexts(tree)) return tree.kind === 'or' ? (tree.parts as BuilderText[]) : [tree as BuilderText];
  const phrase = treeOf(`"${written.replaceAll(QUOTES, ' ')}"`);
  return phrase !== null && isText(phrase) ? [phrase] : [];
}

/** An entry as a row shows it: words as they are, whatever else as the query language writes it. */
export function labelOfText(text: BuilderText): string {
  const printed = printQuery(text);
  if (text.kind !== 'phrase' || text.loose > 0) return printed;
  const words = text.words.join(' ');
  const [again, ...more] = textsOf(words);
  return again !== undefined && more.length === 0 && printQuery(again) === printed ? words : printed;
}

/** What somebody typed as a value of a field; none where the field cannot have it. */
export function valuesOf(field: FieldName, typed: string): FieldValue[] {
  const value = typed.replaceAll(QUOTES, ' ').trim();
  if (value === '') return [];
  const tree = treeOf(printQuery({ kind: 'field', field, comparison: '=', value, at: NOWHERE }));
  return tree?.kind === 'field' && tree.field === field ? [valueOf(tree)] : [];
}

/** A value of a field as the query language writes it, without the field. */
export function labelOfValue(field: FieldName, value: FieldValue): string {
  return printQuery({ kind: 'field', field, ...value, at: NOWHERE }).slice(field.length + 1);
}

/** The entries that a query's first "any of" lists, as the query language writes them; null where it has no such row. */
export function anyOf(query: string): string[] | null {
  const row = rowsOfQuery(query).find(isAnyOf);
  return row === undefined ? null : row.texts.map((text) => printQuery(text));
}

/**
 * A query with an entry in its first "any of", or without it. Null where it cannot be read, or lists nothing to which an
 * entry could be added.
 */
export function withAnyOf(query: string, entry: string, listed: boolean): string | null {
  const rows = query.trim() === '' ? [EMPTY_ANY_OF] : rowsOfQuery(query);
  const first = rows.find(isAnyOf);
  const texts = textsOf(entry);
  if (first === undefined || texts.length === 0) return null;
  const printed = texts.map((text) => printQuery(text));
  const others = first.texts.filter((text) => !printed.includes(printQuery(text)));
  const changed = { ...first, texts: listed ? [...others, ...texts] : others };
  return queryOf(rows.map((row) => (row === first ? changed : row)));
}

/**
 * A query that asks for an entry as well: in the "any of" after its first, which is made where there is none. Null where
 * it cannot be read.
 */
export function withContext(query: string, entry: string): string | null {
  const rows = rowsOfQuery(query);
  const [, context] = rows.filter(isAnyOf);
  const texts = textsOf(entry);
  if (rows.length === 0 || texts.length === 0) return null;
  if (context === undefined) return queryOf([...rows, { ...EMPTY_ANY_OF, texts }]);
  return queryOf(rows.map((row) => (row === context ? { ...context, texts: [...context.texts, ...texts] } : row)));
}

/** A query that also hears what an entry finds: an alternative to all that it says. */
export function withAlternative(query: string, entry: string): string {
  return query.trim() === '' ? entry : `${query.trim()} OR ${entry}`;
}

type TextsRow = BuilderRow & { kind: 'texts' };

const EMPTY_ANY_OF: TextsRow = { kind: 'texts', within: null, excluded: false, texts: [] };

function isAnyOf(row: BuilderRow): row is TextsRow {
  return row.kind === 'texts' && row.within === null && !row.excluded;
}

function rowsOfQuery(query: string): BuilderRow[] {
  const tree = treeOf(query);
  return tree === null ? [] : rowsOf(tree);
}

function rowOf(node: QueryNode): BuilderRow {
  const excluded = node.kind === 'not';
  const inner = excluded ? node.part : node;
  const parts = inner.kind === 'or' ? inner.parts : [inner];
  if (parts.every(isText)) return { kind: 'texts', within: null, excluded, texts: parts };
  const [first] = parts;
  if (first?.kind === 'within') {
    const { part } = first;
    const within = parts.filter((each): each is WithinNode => each.kind === 'within' && each.part === part);
    if (within.length === parts.length) return { kind: 'texts', within: part, excluded, texts: within.map(({ text }) => text) };
  }
  if (first?.kind === 'field') {
    const { field } = first;
    const values = parts.filter((each): each is FieldNode => each.kind === 'field' && each.field === field);
    if (values.length === parts.length) return { kind: 'field', field, excluded, values: values.map(valueOf) };
  }
  return { kind: 'written', node };
}

function nodeOf(row: BuilderRow): QueryNode | null {
  if (row.kind === 'written') return row.node;
  const parts = row.kind === 'texts' ? textNodes(row.texts, row.within) : fieldNodes(row.field, row.values);
  const [only] = parts;
  if (only === undefined) return null;
  const node: QueryNode = parts.length === 1 ? only : { kind: 'or', parts, at: NOWHERE };
  return row.excluded ? { kind: 'not', part: node, at: NOWHERE } : node;
}

/** Words near each other stand in no part of a post alone: in such a row they are left out. */
function textNodes(texts: readonly BuilderText[], part: WithinNode['part'] | null): QueryNode[] {
  if (part === null) return [...texts];
  return texts.flatMap((text) => (text.kind === 'near' ? [] : [{ kind: 'within' as const, part, text, at: NOWHERE }]));
}

function fieldNodes(field: FieldName, values: readonly FieldValue[]): QueryNode[] {
  const whole = values.filter(({ value, to }) => value !== '' && to !== '');
  return whole.map((value) => ({ kind: 'field', field, ...value, at: NOWHERE }));
}

function valueOf({ comparison, value, to }: FieldNode): FieldValue {
  return to === undefined ? { comparison, value } : { comparison, value, to };
}

function treeOf(source: string): QueryNode | null {
  const parsed = parseQuery(source);
  return parsed.ok ? parsed.query.tree : null;
}

function isTexts(tree: QueryNode): boolean {
  return isText(tree) || (tree.kind === 'or' && tree.parts.every(isText));
}

function isText(node: QueryNode): node is BuilderText {
  return node.kind === 'term' || node.kind === 'phrase' || node.kind === 'literal' || node.kind === 'near';
}
