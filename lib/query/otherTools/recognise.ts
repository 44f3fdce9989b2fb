import { QUOTES } from '../grammar/quotes';
import type { Tool } from './pasted';
import type { Piece } from './pieces';
import { named } from './rules';
import { TOOLS } from './tools';

const QUOTED = new RegExp(`([${QUOTES}])([^${QUOTES}]*)([${QUOTES}])|(\`)([^\`]*)(\`)`, 'gu');
const LEAST = 2;
const NAME_WEIGHT = 2;

/**
 * The tool from which a query comes, by what only its queries hold; null where too little or as much of another's is
 * found. One telltale that no other tool has is enough.
 */
export function recognise(text: string, pieces: readonly Piece[]): Tool | null {
  // Letters stand in for what is quoted: it is neither nothing nor a sign.
  const bare = text.replace(QUOTED, (quoted: string) => quoted.charAt(0) + 'x'.repeat(quoted.length - 2) + quoted.slice(-1));
  const scores = TOOLS.map((rules) => {
    let score = 0;
    for (const [pattern, weight] of rules.telltales ?? []) if (pattern.test(bare)) score += weight;
    for (const piece of pieces) {
      const table = piece.kind === 'field' ? rules.fields : piece.kind === 'call' ? rules.calls : undefined;
      if ('name' in piece && named(table, piece.name.toLowerCase()) !== null) score += NAME_WEIGHT;
    }
    return { tool: rules.tool, score };
  }).toSorted((a, b) => b.score - a.score);
  const [best, second] = scores;
  if (best === undefined || best.score < LEAST || best.score === second?.score) return null;
  return best.tool;
}
