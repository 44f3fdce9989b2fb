import type { Span } from '@/lib/posts/post';
import type { Asked } from './lookout';
import type { ReadSubject } from './readSubject';
import type { Answer } from '../tree';

/** Most spans that one answer names; a hostile page could otherwise fill the database with them. */
export const MOST_SPANS = 500;

/** The answer of a tree by Kleene's three-valued logic (strong; Kleene 1952): NOT undecided is undecided. */
export function answerOf(asked: Asked, reading: ReadSubject): Answer {
  switch (asked.kind) {
    case 'and':
      return answerOfParts(asked.parts, 'no', 'yes', reading);
    case 'or':
      return answerOfParts(asked.parts, 'yes', 'no', reading);
    case 'not':
      return negated(answerOf(asked.part, reading));
    case 'found':
      return reading.found.has(asked.leaf) ? 'yes' : 'no';
    case 'within':
    case 'near':
      return spansOfLeaf(asked, reading).length > 0 ? 'yes' : 'no';
    case 'field':
      return asked.test(reading.facts);
  }
}

export function negated(answer: Answer): Answer {
  return answer === 'undecided' ? answer : answer === 'yes' ? 'no' : 'yes';
}

/** The answer of a tree on a post in which nothing is found and of which nothing is known. */
export function quietAnswer(asked: Asked): Answer {
  switch (asked.kind) {
    case 'and':
    case 'or': {
      const answers = asked.parts.map(quietAnswer);
      const deciding = asked.kind === 'and' ? 'no' : 'yes';
      if (answers.includes(deciding)) return deciding;
      return answers.includes('undecided') ? 'undecided' : negated(deciding);
    }
    case 'not':
      return negated(quietAnswer(asked.part));
    case 'field':
      return 'undecided';
    default:
      return 'no';
  }
}

function answerOfParts(parts: readonly Asked[], deciding: Answer, otherwise: Answer, reading: ReadSubject): Answer {
  let result = otherwise;
  for (const part of parts) {
    const answer = answerOf(part, reading);
    if (answer === deciding) return deciding;
    if (answer === 'undecided') result = 'undecided';
  }
  return result;
}

/** Stretches of the body that made a tree hold: positive terms outside of parts that do not hold; merged, sorted. */
export function spansOf(asked: Asked, reading: ReadSubject): Span[] {
  const spans: Span[] = [];
  collectSpans(asked, false, reading, spans);
  return mergedSpans(spans);
}

function collectSpans(asked: Asked, isNegated: boolean, reading: ReadSubject, spans: Span[]): void {
  if (answerOf(asked, reading) === (isNegated ? 'yes' : 'no')) return;
  if (asked.kind === 'not') {
    collectSpans(asked.part, !isNegated, reading, spans);
  } else if (asked.kind === 'and' || asked.kind === 'or') {
    for (const part of asked.parts) collectSpans(part, isNegated, reading, spans);
  } else if (!isNegated) {
    for (const span of spansOfLeaf(asked, reading)) spans.push(span);
  }
}

/** Where a leaf holds in the body: all of it that decides, a bounded number of the rest. */
function spansOfLeaf(asked: Asked, reading: ReadSubject): readonly Span[] {
  switch (asked.kind) {
    case 'found':
      return occurrences(asked.leaf, reading, MOST_SPANS);
    case 'within': {
      const part = reading.parts[asked.part];
      return occurrences(asked.leaf, reading).filter(({ start, end }) => start >= part.start && end <= part.end);
    }
    case 'near':
      return chainedIn(asked, reading);
    default:
      return [];
  }
}

function chainedIn(asked: Extract<Asked, { kind: 'near' }>, reading: ReadSubject): Span[] {
  if (!asked.leaves.every((leaf) => reading.found.has(leaf))) return [];
  const known = reading.chains.get(asked);
  if (known !== undefined) return known;
  const operands = asked.leaves.map((leaf) => occurrences(leaf, reading));
  const counted = reading.counted();
  const spans = counted === null ? [] : (reading.forms?.chained(operands, asked.steps, counted, reading.steps) ?? []);
  reading.chains.set(asked, spans);
  return spans;
}

/** Where a leaf holds in the body, merged and sorted; nowhere for fields. */
export function leafSpans(leaf: Asked, reading: ReadSubject): Span[] {
  return mergedSpans(spansOfLeaf(leaf, reading));
}

/** Where any of a leaf was found, in the body; of each text at most so many. */
function occurrences(leaf: number, reading: ReadSubject, most = Infinity): Span[] {
  return (reading.found.get(leaf) ?? []).flatMap((number) =>
    (reading.finds.get(number) ?? []).slice(0, most).map((span) => reading.toBody(number, span)),
  );
}

/** Spans sorted, overlapping ones made one, at most `MOST_SPANS`. */
export function mergedSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else if (merged.length === MOST_SPANS) break;
    else merged.push({ start, end });
  }
  return merged;
}
