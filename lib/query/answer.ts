import type { Folded } from '@/lib/language/fold';
import type { Span } from '@/lib/posts/post';
import { fieldTest } from './field';
import { factsOf, type Facts, type FieldTest } from './fieldFacts';
import { patternsOf } from './pattern';
import { addPattern, search, type Finds, type Vocabulary } from './search';
import type { Subject } from './subject';
import type { Answer, QueryNode } from './tree';

/** Most spans that one answer names; a hostile page could otherwise fill the database with them. */
export const MOST_SPANS = 500;

/** What the leaves of a tree ask: any of some patterns, or a field. */
export type Leaves = Map<QueryNode, { patterns: number[] } | { test: FieldTest }>;

/** One subject, read once, on which any number of trees can be asked. */
export interface Reading {
  folded: Folded;
  finds: Finds;
  facts: Facts;
}

/** Adds what a tree looks for to the vocabulary, and remembers it by leaf. */
export function addLeaves(node: QueryNode, vocabulary: Vocabulary, leaves: Leaves): void {
  switch (node.kind) {
    case 'and':
    case 'or':
      for (const part of node.parts) addLeaves(part, vocabulary, leaves);
      break;
    case 'not':
      addLeaves(node.part, vocabulary, leaves);
      break;
    case 'field':
      leaves.set(node, { test: fieldTest(node, {}) });
      break;
    case 'term':
    case 'phrase': {
      const patterns = patternsOf(node.kind === 'term' ? [node.text] : node.words);
      leaves.set(node, { patterns: patterns.map((pattern) => addPattern(vocabulary, pattern)) });
      break;
    }
    default:
      leaves.set(node, { test: () => 'no' });
  }
}

/** Searches a folded body once for all that the vocabulary holds. */
export function read(vocabulary: Vocabulary, folded: Folded, subject: Subject): Reading {
  return { folded, finds: search(vocabulary, folded.text), facts: factsOf(subject) };
}

/** The answer of a tree by Kleene's three-valued logic (strong; Kleene 1952): NOT undecided is undecided. */
export function answerOf(node: QueryNode, leaves: Leaves, reading: Reading): Answer {
  switch (node.kind) {
    case 'and':
      return answerOfParts(node.parts, 'no', 'yes', leaves, reading);
    case 'or':
      return answerOfParts(node.parts, 'yes', 'no', leaves, reading);
    case 'not': {
      const answer = answerOf(node.part, leaves, reading);
      return answer === 'undecided' ? answer : answer === 'yes' ? 'no' : 'yes';
    }
    default: {
      const leaf = leaves.get(node);
      if (leaf === undefined) return 'no';
      if ('test' in leaf) return leaf.test(reading.facts);
      return leaf.patterns.some((number) => reading.finds.has(number)) ? 'yes' : 'no';
    }
  }
}

function answerOfParts(
  parts: readonly QueryNode[],
  deciding: Answer,
  otherwise: Answer,
  leaves: Leaves,
  reading: Reading,
): Answer {
  let result = otherwise;
  for (const part of parts) {
    const answer = answerOf(part, leaves, reading);
    if (answer === deciding) return deciding;
    if (answer === 'undecided') result = 'undecided';
  }
  return result;
}

/** Stretches of the body that made a tree hold: positive terms outside of parts that do not hold; merged, sorted. */
export function spansOf(node: QueryNode, leaves: Leaves, reading: Reading): Span[] {
  const spans: Span[] = [];
  collectSpans(node, false, leaves, reading, spans);
  return mergedSpans(spans, reading.folded);
}

function collectSpans(node: QueryNode, negated: boolean, leaves: Leaves, reading: Reading, spans: Span[]): void {
  if (answerOf(node, leaves, reading) === (negated ? 'yes' : 'no')) return;
  if (node.kind === 'not') {
    collectSpans(node.part, !negated, leaves, reading, spans);
  } else if (node.kind === 'and' || node.kind === 'or') {
    for (const part of node.parts) collectSpans(part, negated, leaves, reading, spans);
  } else if (!negated) {
    spans.push(...leafSpans(node, leaves, reading));
  }
}

/** Where a leaf was found, on the folded text. */
export function leafSpans(node: QueryNode, leaves: Leaves, reading: Reading): Span[] {
  const leaf = leaves.get(node);
  if (leaf === undefined || 'test' in leaf) return [];
  return leaf.patterns.flatMap((number) => (reading.finds.get(number) ?? []).slice(0, MOST_SPANS));
}

/** Spans of the folded text as spans of the original, sorted, overlapping ones made one. */
export function mergedSpans(spans: readonly Span[], folded: Folded): Span[] {
  const merged: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const { start, end } = folded.toOriginal(span.start, span.end);
    const last = merged.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else if (merged.push({ start, end }) === MOST_SPANS) break;
  }
  return merged;
}
