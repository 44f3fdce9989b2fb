import { hintsOf } from './hints';
import { readQuery } from './readQuery';
import type { Steps } from '../steps';
import type { ParsedQuery, QueryPurpose } from '../tree';

/** Reads a query as `readQuery` does, with all hints on what may not be meant, in the order of their places. */
export function parseQuery(source: string, purpose: QueryPurpose = 'topic', steps?: Steps): ParsedQuery {
  const read = readQuery(source, purpose, steps);
  if (!read.ok) return read;
  const { query, tokens } = read;
  const hints = [...query.hints, ...hintsOf(query.tree, tokens)].toSorted((a, b) => a.at.start - b.at.start);
  return { ok: true, query: { ...query, hints } };
}
