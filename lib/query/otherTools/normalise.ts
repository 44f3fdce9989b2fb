import type { Span } from '@/lib/posts/post';
import { parseQuery } from '../grammar/parse';
import { printQuery } from '../grammar/print';
import type { QueryNode } from '../tree';
import { cleaned, type Cleaned } from './cleaned';
import { readList } from './lists';
import { joined } from './nodes';
import type { CannotCode, ChangeCode, PastedQuery, Tool } from './pasted';
import { readPieces } from './pieces';
import type { Noted, Reading } from './place';
import { readTree } from './reader';
import { recognise } from './recognise';
import { rulesOf } from './tools';

/** Longest text that is read, in UTF-16 units. */
const MOST_LENGTH = 100_000;

// What anybody writes or slips in: alone it does not show another tool, and the field itself explains what is wrong.
const SLIPS: ReadonlySet<ChangeCode | CannotCode> = new Set<ChangeCode | CannotCode>([
  'comment', 'unbalanced', 'dangling', 'leading-wildcard', 'short-wildcard', 'no-letters', 'bad-value', 'unknown-field',
  'filter-only', 'near-operand', 'only-exclusions', 'nothing-left', 'too-big', 'too-deep', 'too-far',
]);

/**
 * Reads a query of another tool: which tool it is, the query in Earshot's words, and what had to be changed or left out.
 * Null where the text is a query of Earshot's own, or an unfinished one. Never throws; nothing is dropped unsaid.
 */
export function readOtherTool(source: string): PastedQuery | null {
  if (source.trim() === '' || source.length > MOST_LENGTH) return null;
  const clean = cleaned(source);
  const { text } = clean;
  const list = readList(text);
  if (list !== null) {
    const to = list.tree === null ? '' : printQuery(list.tree);
    const losses = list.lost.map((at) => ({ at, why: 'no-letters' as const }));
    return finished(source, clean, list.tool, list.tree, [{ at: wholeOf(text), to, why: 'list' }], losses);
  }
  const pieces = readPieces(text, { start: 0, end: text.length });
  const found = recognise(text, pieces);
  const reading: Reading = {
    text, rules: rulesOf(found), changes: [], losses: [], excluded: [], firstWord: null,
  };
  const tree = readTree(reading, pieces);
  const whole = withExclusions(reading, tree);
  const { changes, losses } = reading;
  const isOther = clean.entities.length > 0 || [...changes, ...losses].some(({ why }) => !SLIPS.has(why))
    || (found !== null && losses.some(({ why }) => why === 'leading-wildcard' || why === 'short-wildcard'));
  if (!isOther) return null;
  if (reading.rules.wordForms === true && reading.firstWord !== null) {
    losses.push({ at: reading.firstWord, why: 'word-forms' });
  }
  return finished(source, clean, found ?? plusTool(changes), whole, changes, losses);
}

/** `+a -b` is a list of keywords where no tool is known. */
function plusTool(changes: readonly Noted[]): Tool | null {
  return changes.some(({ why }) => why === 'required') ? 'keywords' : null;
}

function withExclusions({ excluded, changes }: Reading, tree: QueryNode | null): QueryNode | null {
  for (const { node, at, deep } of excluded) {
    if (deep || tree?.kind === 'or') changes.push({ at, to: printQuery(node), why: 'excludes-everywhere' });
  }
  return joined('and', [...(tree === null ? [] : [tree]), ...excluded.map(({ node }) => node)]);
}

function finished(
  source: string,
  { toSource, entities }: Cleaned,
  tool: Tool | null,
  tree: QueryNode | null,
  changes: readonly Noted[],
  losses: { at: Span; why: CannotCode }[],
): PastedQuery {
  const query = tree === null ? '' : printQuery(tree);
  const wrong = whatIsWrong(query);
  const cannot = losses.map(({ at, why }) => ({ at: toSource(at), why }));
  if (wrong !== null) cannot.push({ at: wholeOf(source), why: wrong });
  return {
    tool,
    query,
    changes: [
      ...entities.map(({ at, from, to }) => ({ at, from, to, why: 'entity' as const })),
      ...changes.map(({ at, to, why }) => {
        const place = toSource(at);
        return { at: place, from: source.slice(place.start, place.end), to, why };
      }),
    ].toSorted(byPlace),
    cannot: cannot.map(({ at, why }) => ({ at, part: source.slice(at.start, at.end), why })).toSorted(byPlace),
  };
}

/** Why a query cannot be used as it is, though each of its parts can. */
function whatIsWrong(query: string): CannotCode | null {
  if (query === '') return 'nothing-left';
  const parsed = parseQuery(query);
  if (parsed.ok) return null;
  switch (parsed.problems[0]?.code) {
    case 'only-exclusions':
      return 'only-exclusions';
    case 'too-deep':
      return 'too-deep';
    default:
      return 'too-big';
  }
}

function wholeOf(text: string): Span {
  return { start: 0, end: text.length };
}

function byPlace(a: { at: Span }, b: { at: Span }): number {
  return a.at.start - b.at.start || a.at.end - b.at.end;
}
