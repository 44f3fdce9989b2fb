import { withoutDoubling } from '../grammar/quotes';
import { fieldLeaf, meaningLeaf, type Value } from './fields';
import { readGroup } from './group';
import { leafOf } from './leaves';
import { joined, negated, printed } from './nodes';
import type { ChangeCode } from './pasted';
import type { Piece } from './pieces';
import { change, lose, settled, type Found, type Place } from './place';
import type { FieldRule } from './rules';
import { callRule, fieldRule } from './tools';

/** Reads a field whose name was just taken: one value, a range, or what stands in parentheses. */
export function readField(place: Place, piece: Piece & { kind: 'field' }): Found {
  const { reading } = place;
  const found = fieldRule(piece.name, reading.rules);
  const value = place.pieces[place.next];
  const isValue = value !== undefined && value.kind !== 'close' && value.kind !== 'operator' && value.kind !== 'near'
    && (value.kind === 'value' || value.at.start === piece.at.end || value.kind !== 'word');
  if (!isValue) {
    lose(place, piece.at, 'bad-value');
    return null;
  }
  const gap = reading.text.slice(piece.at.end, value.at.start);
  let why: ChangeCode | null = found?.own === false ? 'other-name' : gap === '' ? null : 'space-after-colon';
  const isOurs = found?.own === true && reading.text.charAt(piece.at.end - 1) === ':';
  if (!isOurs && why === null) why = 'other-name';
  const note = (other: ChangeCode): void => {
    if (why === null || why === 'other-name' || why === 'space-after-colon') why = other;
  };
  const rule: FieldRule = found?.rule ?? { kind: 'cannot', why: 'unknown-field' };
  place.next += 1;
  const outer = place.field;
  // A field inside of another one speaks for itself.
  outer?.note('other-name');
  place.field = { rule, note };
  const lossesBefore = reading.losses.length;
  const node = value.kind === 'open' ? readGroup(place, value.at) : readSingle(place, value, piece.comparison);
  place.field = outer;
  const at = { start: piece.at.start, end: place.pieces[place.next - 1]?.at.end ?? value.at.end };
  if (node === null) {
    // The whole field is lost, not only its values.
    const lost = reading.losses.splice(lossesBefore)[0]?.why ?? 'bad-value';
    lose(place, at, lost);
    return null;
  }
  const whole = { ...(piece.negated ? negated(node, at.start) : node), at };
  if (why !== null) change(place, at, printed(whole), why);
  return whole;
}

function readSingle(place: Place, value: Piece, comparison: string): Found {
  const at = value.at;
  switch (value.kind) {
    case 'value':
    case 'word':
      return valueOf(place, { text: comparison + value.text, quoted: false, at });
    case 'quoted':
      return valueOf(place, { text: comparison + withoutDoubling(value.text), quoted: true, at });
    case 'literal':
      return valueOf(place, { text: value.text, quoted: true, at });
    case 'range':
      return valueOf(place, { text: value.from, to: value.to, quoted: false, at });
    default:
      return valueOf(place, { text: place.reading.text.slice(at.start, at.end), quoted: false, at });
  }
}

/** Reads `NAME(…)`, its name just taken. */
export function readCall(place: Place, piece: Piece & { kind: 'call' }): Found {
  const { reading } = place;
  const rule = callRule(piece.name) ?? { kind: 'cannot' as const, why: 'other-tool-only' as const };
  const open = place.pieces[place.next];
  if (open?.kind !== 'open') return null;
  place.next += 1;
  const ofSite = rule.kind === 'field' && rule.values?.['*'] !== undefined ? rule.values['*'] : null;
  const outer = place.field;
  const lossesBefore = reading.losses.length;
  place.field = ofSite === null ? { rule, note: () => undefined } : null;
  const isEmpty = place.pieces[place.next]?.kind === 'close';
  let node = readGroup(place, open.at);
  place.field = outer;
  const at = { start: piece.at.start, end: place.pieces[place.next - 1]?.at.end ?? open.at.end };
  if (piece.name === 'MEDIA' && isEmpty) node = meaningLeaf(['has', 'media'], at).node;
  const site = ofSite ?? (piece.name === 'BY_TWITTER' ? 'x.com' : null);
  if (node !== null && site !== null) {
    node = joined('and', [...[leafOf(`site:${site}`, at).node].filter((part) => part !== null), node]);
  }
  if (node === null) {
    lose(place, at, reading.losses.splice(lossesBefore)[0]?.why ?? 'bad-value');
    return null;
  }
  change(place, at, printed(node), 'other-name');
  return { ...node, at };
}

/** What a value asks of the field in whose parentheses it stands. */
export function valueOf(place: Place, value: Value): Found {
  const { field } = place;
  if (field === null) return settled(place, { node: null, lost: 'bad-value' }, value.at);
  // LOCATION(IT|Tuscany): the narrower of the two places.
  const { rule } = field;
  const bar = rule.kind === 'field' && rule.field === 'place' ? value.text.lastIndexOf('|') : -1;
  const leaf = fieldLeaf(rule, bar < 0 ? value : { ...value, text: value.text.slice(bar + 1) });
  if (leaf.why !== undefined) field.note(leaf.why);
  if (leaf.lost !== undefined) lose(place, value.at, leaf.lost);
  return leaf.node;
}

