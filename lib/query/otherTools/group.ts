import type { Span } from '@/lib/posts/post';
import type { QueryNode } from '../tree';
import { nearOf } from './nearReading';
import { joined, printed } from './nodes';
import type { NearSigns, Piece } from './pieces';
import { change, lose, MOST_DEPTH, quietly, tooDeep, type Found, type Place } from './place';

/** `~n` right after a place. */
export function looseAfter(place: Place, end: number): (Piece & { kind: 'loose' }) | null {
  const piece = place.pieces[place.next];
  if (piece?.kind !== 'loose' || piece.at.start !== end) return null;
  place.next += 1;
  return piece;
}

/** Reads what stands in parentheses; the opening one is read already. */
export function readGroup(place: Place, open: Span): Found {
  if (place.depth > MOST_DEPTH) return tooDeep(place);
  place.depth += 1;
  const node = place.readAny(place);
  place.depth -= 1;
  const close = place.pieces[place.next];
  if (close?.kind !== 'close') {
    change(place, open, '', 'unbalanced');
    return node;
  }
  place.next += 1;
  const loose = looseAfter(place, close.at.end);
  if (loose === null || node === null) return node && { ...node, at: { start: open.start, end: close.at.end } };
  return looseGroup(place, node, loose.most, { start: open.start, end: loose.at.end });
}

/** `(a AND b)~n`: each part near the next. */
function looseGroup(place: Place, node: QueryNode, most: number, at: Span): Found {
  const near: NearSigns = { most, ordered: false, distance: false, negated: false };
  const parts = node.kind === 'and' ? node.parts.filter(({ kind }) => kind !== 'not') : [];
  const [first, ...rest] = parts;
  if (node.kind !== 'and' || first === undefined || rest.length === 0) {
    lose(place, at, 'loose-group');
    return node;
  }
  let left: Found = first;
  for (const right of rest) left = nearOf(quietly(place), left, right, near, at);
  const kept = node.parts.filter(({ kind }) => kind === 'not');
  const group = joined('and', [...(left === null ? [] : [left]), ...kept]);
  if (group !== null) change(place, at, printed(group), rest.length > 1 ? 'near-chain' : 'near');
  return group;
}
