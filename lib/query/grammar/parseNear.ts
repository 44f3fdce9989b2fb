import { MOST_APART, tooFar } from './parseText';
import type { Placed, Reading } from './reading';
import type { NearToken } from './token';
import type { NearNode, NearOperand, QueryNode, TextNode } from '../tree';

const MOST_SHOWN = 40;

/** Checks the number of a NEAR, and says how a distance is read. */
export function checkNear(reading: Reading, near: NearToken): void {
  const { source, hints } = reading;
  if (near.most > MOST_APART) {
    tooFar(reading, near.at, near.digits);
  } else if (near.form === 'distance') {
    const isApart = /\s/u.test(source.charAt(near.at.end));
    const text = `NEAR/${near.most}${isApart ? '' : ' '}`;
    hints.push({ code: 'distance-is-words', at: near.at, params: { n: near.most }, fix: { at: near.at, text } });
  }
}

/** Joins operands into a chain; a chain in parentheses may begin it. What cannot stand in one is reported. */
export function nearOf(reading: Reading, placed: readonly Placed[], nears: readonly NearToken[]): QueryNode | null {
  const steps: NearNode['steps'] = [];
  const operands: NearOperand[] = [];
  for (const [index, part] of placed.entries()) {
    const { node, at } = part;
    const near = nears[index - 1];
    if (near !== undefined) steps.push({ most: near.most, ordered: near.ordered });
    if (index === 0 && node.kind === 'near') {
      operands.push(...node.operands);
      steps.push(...node.steps);
    } else {
      const anyOf = textsOf(reading, part);
      if (anyOf === null) return placed[0]?.node ?? null;
      operands.push({ anyOf, at });
    }
  }
  const start = placed[0]?.at.start ?? 0;
  return { kind: 'near', operands, steps, at: { start, end: placed.at(-1)?.at.end ?? start } };
}

function textsOf({ source, problems }: Reading, { node, at, isGroup }: Placed): TextNode[] | null {
  if (isText(node)) return [node];
  if (node.kind === 'or' && node.parts.every(isText)) return node.parts;
  const inner = innermostNear(node);
  if (inner === null) {
    const part = source.slice(at.start, Math.min(at.end, at.start + MOST_SHOWN));
    problems.push({ code: 'near-operand', at, params: { part } });
    return null;
  }
  // Parentheses around a whole chain are needless: without them it goes on.
  const beside = [source.charAt(at.start - 1), source.charAt(at.end)];
  const [before, after] = beside.map((sign) => (/\S/u.test(sign) ? ' ' : ''));
  const text = `${before}${source.slice(at.start + 1, at.end - 1).trim()}${after}`;
  problems.push({ code: 'near-in-near', at, ...(isGroup && node.kind === 'near' && { fix: { at, text } }) });
  return null;
}

function isText(node: QueryNode): node is TextNode {
  return node.kind === 'term' || node.kind === 'phrase' || node.kind === 'literal';
}

function innermostNear(node: QueryNode): QueryNode | null {
  if (node.kind === 'near') return node;
  if (node.kind === 'not') return innermostNear(node.part);
  if (node.kind !== 'and' && node.kind !== 'or') return null;
  return node.parts.find((part) => innermostNear(part) !== null) ?? null;
}
