import type { Span } from '@/lib/posts/post';
import { measuresIn, opensWithMeasure, type Measure } from './measures';
import { piecesOf, type Naming, type Piece } from './pieces';
import { lengthAt, turnsOf, type Turns } from './turns';

/** A stretch of a text in which one thing is said, with what it names and what that is measured against. */
export interface Clause extends Span {
  /** Index of its sentence. */
  sentence: number;
  namings: Naming[];
  measures: Measure[];
  /** It begins with "which". */
  isRelative: boolean;
}

/** Pieces between two turns, or several of those that say one thing. */
interface Segment {
  first: number;
  /** After its last piece. */
  end: number;
  sentence: number;
  opening: 'joiner' | 'linker' | 'relative' | null;
  names: boolean;
  /** It names things and says nothing. */
  isBare: boolean;
  /** What comes next belongs to it: "unlike Altora, …". */
  isOpen: boolean;
}

/**
 * The clauses of a text in a language, in order: they end at punctuation, after faces, and before words such as "and". What
 * only lists names, or what others are measured against, is no clause of its own. `namings` are in order and do not overlap.
 */
export function clausesOf(text: string, language: string | null, namings: readonly Naming[]): Clause[] {
  const turns = turnsOf(language);
  const pieces = piecesOf(text, namings);
  return withLists(withMeasures(segmentsOf(pieces, turns), pieces, turns)).map(({ first, end, sentence, opening }) => ({
    start: pieces[first]?.start ?? 0,
    end: pieces[end - 1]?.end ?? 0,
    sentence,
    namings: pieces.slice(first, end).flatMap(({ naming }) => naming ?? []),
    measures: measuresIn(pieces, { first, end }, turns),
    isRelative: opening === 'relative',
  }));
}

function segmentsOf(pieces: readonly Piece[], turns: Turns): Segment[] {
  const segments: Segment[] = [];
  let sentence = 0;
  let first = 0;
  const close = (end: number): void => {
    if (end > first) segments.push(segmentOf(pieces, { first, end, sentence }, turns));
    first = end;
  };
  for (const [at, { kind }] of pieces.entries()) {
    if (kind === 'end' || kind === 'pause') {
      close(at);
      first = at + 1;
      if (kind === 'end') sentence += 1;
    } else if (openingAt(pieces, at, turns) !== null || isAfterFace(pieces, first, at)) {
      close(at);
    }
  }
  close(pieces.length);
  return segments;
}

function segmentOf(pieces: readonly Piece[], of: Pick<Segment, 'first' | 'end' | 'sentence'>, turns: Turns): Segment {
  const own = pieces.slice(of.first + lengthAt(turns.linkers, pieces, of.first), of.end);
  const names = own.some(({ kind }) => kind === 'name');
  const isBare = names
    && own.every(({ kind }, at) => kind === 'name' || kind === 'ending' || lengthAt(turns.determiners, own, at) > 0);
  // "Best of all: Norvelo".
  const isOpen = !names && pieces[of.end]?.text === ':';
  return { ...of, opening: openingAt(pieces, of.first, turns), names, isBare, isOpen };
}

function openingAt(pieces: readonly Piece[], at: number, { joiners, linkers, relatives }: Turns): Segment['opening'] {
  if (lengthAt(relatives, pieces, at) > 0) return 'relative';
  if (lengthAt(joiners, pieces, at) > 0) return 'joiner';
  return lengthAt(linkers, pieces, at) > 0 ? 'linker' : null;
}

// "Norvelo 😍 Lumaride 🤮": what follows the face of what is named is said of something else.
function isAfterFace(pieces: readonly Piece[], first: number, at: number): boolean {
  return pieces[at - 1]?.kind === 'face' && pieces[at]?.kind !== 'face' && pieces.slice(first, at).some(({ kind }) => kind === 'name');
}

/** Segments, those put together that measure the one before ("…, than B") or open the next ("unlike B, …"). */
function withMeasures(segments: readonly Segment[], pieces: readonly Piece[], turns: Turns): Segment[] {
  const joined: Segment[] = [];
  for (const segment of segments) {
    const before = inSentence(joined.at(-1), segment);
    const measure = opensWithMeasure(pieces, segment, { turns, before });
    if (before === undefined || (measure === null && !(before.isOpen && segment.opening === null))) {
      joined.push(measure === 'apart' ? { ...segment, isBare: false, isOpen: true } : segment);
    } else {
      joined[joined.length - 1] = { ...together(before, segment), isBare: false, isOpen: measure === 'apart' && before.isBare };
    }
  }
  return joined;
}

/** Segments, those put together that list names: "A, B and C are …", "love A, B and C". */
function withLists(segments: readonly Segment[]): Segment[] {
  const joined: Segment[] = [];
  const last = (of: Segment): Segment | undefined => inSentence(joined.at(-1), of);
  for (const [at, segment] of segments.entries()) {
    let open = segment;
    const isLinked = segment.opening === 'linker' && segment.names;
    for (let before = last(open); isLinked && before?.isBare === true; before = last(open)) {
      open = { ...together(before, open), isBare: segment.isBare };
      joined.pop();
    }
    const next = inSentence(segments[at + 1], segment);
    const before = last(open);
    if (isLinked && open.isBare && before !== undefined && (next === undefined || next.opening !== null)) {
      open = together(before, open);
      joined.pop();
    }
    joined.push(open);
  }
  return joined;
}

const inSentence = (other: Segment | undefined, segment: Segment): Segment | undefined =>
  (other?.sentence === segment.sentence ? other : undefined);

const together = (before: Segment, after: Segment): Segment => ({ ...before, end: after.end, names: before.names || after.names });
