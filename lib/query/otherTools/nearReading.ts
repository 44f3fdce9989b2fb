import type { Span } from '@/lib/posts/post';
import { nearEachOther } from './near';
import { joined, negated, printed } from './nodes';
import type { NearSigns } from './pieces';
import { change, lose, type Found, type Place } from './place';

const MOST_FAR = 100;
const BARE_NEAR = 4;

/** Two operands near each other, by the signs between them; `sign` is the place of these. */
export function nearOf(place: Place, left: Found, right: Found, signs: NearSigns, sign: Span): Found {
  if (left === null || right === null) {
    // "Not near b" says nothing of b itself.
    const at = signs.negated && right !== null ? { start: sign.start, end: right.at.end } : sign;
    change(place, at, '', 'dangling');
    return signs.negated ? left : (left ?? right);
  }
  const { reading } = place;
  const bare = reading.rules.bareNear ?? BARE_NEAR;
  const asked = signs.most === null ? bare : signs.distance ? Math.max(signs.most - 1, 0) : signs.most;
  const step = { most: Math.min(asked, MOST_FAR), ordered: signs.ordered };
  const near = nearEachOther(left, right, step);
  const at = { start: left.at.start, end: right.at.end };
  if (signs.negated && near.left.length > 0) {
    lose(place, { start: sign.start, end: right.at.end }, 'near-operand');
    return left;
  }
  for (const part of near.left) lose(place, part.at, 'near-operand');
  if (near.tooMany) lose(place, at, 'near-too-big');
  if (near.node === null || near.tooMany) return near.node;
  const written = reading.text.slice(sign.start, sign.end);
  const to = `${step.ordered ? 'O' : ''}NEAR/${step.most}`;
  if (asked > MOST_FAR) change(place, sign, to, 'too-far');
  else if (signs.distance) change(place, sign, to, 'distance');
  else if (signs.most === null && bare !== BARE_NEAR) change(place, sign, to, 'default-distance');
  else if (!/^(?:O?NEAR(?:\/\d+f?)?)$/u.test(written)) change(place, sign, to, 'near');
  if (near.spread) change(place, at, printed(near.node), 'spread');
  if (!signs.negated) return { ...near.node, at };
  const but = joined('and', [left, negated(near.node, right.at.start)]);
  change(place, at, printed(but), 'near');
  return but;
}
