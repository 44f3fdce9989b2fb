import type { Span } from '@/lib/posts/post';
import { withoutDoubling } from '../grammar/quotes';
import { readCall, readField, valueOf } from './fieldReading';
import { looseAfter, readGroup } from './group';
import { literalLeaf, phraseLeaf, wordLeaf } from './leaves';
import { nearOf } from './nearReading';
import { negated, printed } from './nodes';
import type { Piece } from './pieces';
import { change, isOperand, lose, quietly, settled, type Found, type Place } from './place';

/** Reads one operand: a word, phrase, field, or what stands in parentheses. */
export function readOne(place: Place): Found {
  const piece = place.pieces[place.next];
  if (piece === undefined) return null;
  place.next += 1;
  const { reading } = place;
  switch (piece.kind) {
    case 'open':
      return readGroup(place, piece.at);
    case 'plus': {
      change(place, piece.at, '', 'required');
      return isOperand(place.pieces[place.next]) ? readOne(place) : null;
    }
    case 'field':
      return readField(place, piece);
    case 'call':
      return readCall(place, piece);
    case 'nearList':
      return readNearList(place, piece);
    case 'lost':
      lose(place, trimmed(place, piece.at), piece.why);
      return null;
    case 'loose':
      lose(place, piece.at, 'loose-group');
      return null;
    case 'range':
      return valueOf(place, { text: piece.from, to: piece.to, quoted: false, at: piece.at });
    case 'quoted': {
      if (!piece.closed) change(place, piece.at, printed(phraseLeaf(piece.text, 0, piece.at).node), 'unbalanced');
      if (place.field !== null) return valueOf(place, { text: withoutDoubling(piece.text), quoted: true, at: piece.at });
      const loose = looseAfter(place, piece.at.end);
      const at = { start: piece.at.start, end: loose?.at.end ?? piece.at.end };
      return settled(place, phraseLeaf(piece.text, loose?.most ?? 0, at), at);
    }
    case 'literal': {
      const sign = reading.text.charAt(piece.at.start);
      if (sign === '!' && reading.rules.bangIsNot === true) {
        const phrase = settled(place, phraseLeaf(piece.text, 0, piece.at), piece.at);
        if (phrase === null) return null;
        change(place, piece.at, printed(negated(phrase, piece.at.start)), 'operator');
        return negated(phrase, piece.at.start);
      }
      if (place.field !== null) return valueOf(place, { text: piece.text, quoted: true, at: piece.at });
      const leaf = literalLeaf(piece.text, piece.signs, piece.at);
      return settled(place, sign === '`' || leaf.lost ? leaf : { ...leaf, why: 'exact' }, piece.at);
    }
    default: {
      const word = 'text' in piece ? piece.text : reading.text.slice(piece.at.start, piece.at.end);
      if (place.field !== null) return valueOf(place, { text: word, quoted: false, at: piece.at });
      reading.firstWord ??= piece.at;
      return settled(place, wordLeaf(word, piece.at), piece.at);
    }
  }
}

function readNearList(place: Place, list: Piece & { kind: 'nearList' }): Found {
  let left: Found = null;
  for (const item of list.items) {
    const right = place.readStretch(item);
    left = nearOf(quietly(place), left, right, list, list.at);
  }
  if (left !== null) change(place, list.at, printed(left), 'near');
  return left;
}

/** A stretch without the spaces at its end. */
function trimmed({ reading }: Place, { start, end }: Span): Span {
  return { start, end: start + reading.text.slice(start, end).trimEnd().length };
}
