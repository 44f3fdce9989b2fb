import { withDoubling } from './quotes';
import { isOneWord, readTokens } from './tokens';
import type { FieldNode, NearNode, QueryNode, TextNode, WithinNode } from '../tree';

type Listed = FieldNode | WithinNode;

const PLAIN_VALUE = /^@?[\p{L}\p{N}*][\p{L}\p{N}@._/*-]*$/u;
const COMPARED_VALUE = /^[\d.-]+$/u;

/** A query in its normal form: operators written out, no needless parentheses. Parsing it gives the same tree. */
export function printQuery(node: QueryNode): string {
  switch (node.kind) {
    case 'term':
    case 'phrase':
    case 'literal':
      return printText(node);
    case 'near':
      return printNear(node);
    case 'within':
      return `${node.part}:${printWithin(node.text)}`;
    case 'field':
      return `${node.field}:${printValue(node)}`;
    case 'not':
      return `NOT ${isJoined(node.part) ? inParentheses(node.part) : printQuery(node.part)}`;
    case 'and':
      return node.parts.map((part) => (part.kind === 'or' ? inParentheses(part) : printQuery(part))).join(' AND ');
    case 'or':
      return node.parts.map((part) => printQuery(part)).join(' OR ');
  }
}

function isJoined(node: QueryNode): boolean {
  return node.kind === 'and' || node.kind === 'or';
}

function inParentheses(node: QueryNode): string {
  return (node.kind === 'or' ? printList(node.parts) : null) ?? `(${printQuery(node)})`;
}

/** Alternatives that all ask the same field: `lang:(en OR fr)`. */
function printList(parts: readonly QueryNode[]): string | null {
  const listed = parts.filter((part): part is Listed => part.kind === 'field' || part.kind === 'within');
  const [first] = listed;
  if (first === undefined || listed.length < parts.length) return null;
  const name = nameOf(first);
  const values = listed.map((part) => (part.kind === 'field' ? printValue(part) : printWithin(part.text)));
  const isList = listed.every((part, index) =>
    nameOf(part) === name && !(part.kind === 'field' && part.to !== undefined) && isListed(values[index] ?? ''));
  return isList ? `${name}:(${values.join(' OR ')})` : null;
}

function nameOf(node: Listed): string {
  return node.kind === 'field' ? node.field : node.part;
}

function printNear({ operands, steps }: NearNode): string {
  return operands.map(({ anyOf }, index) => {
    const step = steps[index - 1];
    const texts = anyOf.map(printText);
    const operand = texts.length === 1 ? (texts[0] ?? '') : `(${texts.join(' OR ')})`;
    return step === undefined ? operand : `${step.ordered ? 'ONEAR' : 'NEAR'}/${step.most} ${operand}`;
  }).join(' ');
}

function printText(node: TextNode): string {
  switch (node.kind) {
    case 'term':
      // A word that would be read as something else is the same in quotes.
      return isOneWord(node.text) ? node.text : inQuotes(node.text);
    case 'phrase':
      return `${inQuotes(node.words.join(' '))}${node.loose === 0 ? '' : `~${node.loose}`}`;
    case 'literal':
      return node.signs ? `\`${node.text.replaceAll('`', '``')}\`` : `case:${inQuotes(node.text)}`;
  }
}

function printWithin(node: TextNode): string {
  if (node.kind === 'literal' && !node.signs) return `!${inQuotes(node.text)}`;
  if (node.kind === 'term') return isOneWord(node.text, 'title:') ? node.text : inQuotes(node.text);
  return printText(node);
}

function printValue({ comparison, value, to }: FieldNode): string {
  if (to !== undefined) return `[${value} TO ${to}]`;
  if (comparison !== '=' && COMPARED_VALUE.test(value)) return comparison + value;
  return PLAIN_VALUE.test(value) && isOneWord(value) ? value : inQuotes(value);
}

function inQuotes(text: string): string {
  return `"${withDoubling(text)}"`;
}

/** Whether a value is read as one also within a list. */
function isListed(value: string): boolean {
  const [token, ...more] = readTokens(value).tokens;
  return more.length === 0 && (token?.kind === 'phrase' || token?.kind === 'literal' || isOneWord(value));
}
