import type { QueryNode } from './tree';

type FieldNode = QueryNode & { kind: 'field' };

const PLAIN_VALUE = /^[<>=@]*[\p{L}\p{N}][\p{L}\p{N}@._/-]*$/u;
const READ_OTHERWISE = /^(?:AND|OR|NOT|O?NEAR.*)$/u;

/** A query in its normal form: operators written out, no needless parentheses. Parsing it gives the same tree. */
export function printQuery(node: QueryNode): string {
  switch (node.kind) {
    case 'term':
      return node.text;
    case 'phrase':
      return `"${node.words.join(' ')}"`;
    case 'field':
      return `${node.field}:${printValue(node)}`;
    case 'not':
      return `NOT ${isJoined(node.part) ? inParentheses(node.part) : printQuery(node.part)}`;
    case 'and':
      return node.parts.map((part) => (part.kind === 'or' ? inParentheses(part) : printQuery(part))).join(' AND ');
    case 'or':
      return node.parts.map((part) => printQuery(part)).join(' OR ');
    default:
      return '';
  }
}

function isJoined(node: QueryNode): boolean {
  return node.kind === 'and' || node.kind === 'or';
}

function inParentheses(node: QueryNode): string {
  const list = node.kind === 'or' ? fieldList(node.parts) : null;
  if (list === null) return `(${printQuery(node)})`;
  return `${list[0]?.field ?? ''}:(${list.map(printValue).join(' OR ')})`;
}

/** Alternatives that all ask the same field: `lang:(en OR fr)`. */
function fieldList(parts: readonly QueryNode[]): FieldNode[] | null {
  const fields = parts.filter((part): part is FieldNode => part.kind === 'field');
  return fields.length === parts.length && fields.every(({ field }) => field === fields[0]?.field) ? fields : null;
}

function printValue({ comparison, value }: FieldNode): string {
  const written = `${comparison === '=' ? '' : comparison}${value}`;
  return PLAIN_VALUE.test(written) && !READ_OTHERWISE.test(written) ? written : `"${written}"`;
}
