import type { Span } from '@/lib/posts/post';

/** A text made ready for comparing, with the way back to the original. */
export interface Folded {
  text: string;
  /** The stretch of the original (UTF-16 units) that a stretch of the folded text was made of. */
  toOriginal(start: number, end: number): Span;
}

/** One way to fold. `lettersOf` says what a letter with its marks becomes, alone; it must agree with `lowers`. */
export interface Folding {
  lowers: boolean;
  /** Whether a backtick stays what it is. */
  keepsSigns?: boolean;
  lettersOf(cluster: string): string;
}

// What belongs to the letter before it: marks, medial and final jamo, half-width voicing marks.
const CLINGS = /[\p{M}\u1160-\u11ff\uff9e\uff9f]/u;
const NOT_ASCII = /[^\0-\x7f]/u;

/** Marks on one letter beyond this many are folded apart, so that a heap of them costs no more than other text. */
const MOST_MARKS = 16;
const MOST_REMEMBERED = 4_096;

const PLAIN = 1;
const SPECIAL = 2;
const CLINGING = 3;

/** Makes a way to fold ready; what it learns about letters it remembers. Linear in the text. */
export function foldingBy({ lowers, keepsSigns = false, lettersOf }: Folding): (text: string) => Folded {
  /** Kind of each UTF-16 unit, found when it is first met; 0: not yet met. */
  const kinds = new Uint8Array(0x10000);
  const remembered = new Map<string, string>();

  const plain = (run: string): string => (lowers ? run.toLowerCase() : run);

  const kindOf = (unit: number): number => {
    const letter = String.fromCharCode(unit);
    const own = plain(letter);
    // A capital sigma is lower-cased by its place in the word.
    const isPlain = own.length === 1 && own !== '\u03c3' && !/\p{Surrogate}/u.test(letter) && lettersOf(letter) === own;
    const kind = CLINGS.test(letter) ? CLINGING : isPlain ? PLAIN : SPECIAL;
    kinds[unit] = kind;
    return kind;
  };

  const clusterEnd = (text: string, at: number): number => {
    let end = at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
    const most = end + MOST_MARKS;
    for (; end < most && end < text.length; end++) {
      const unit = text.charCodeAt(end);
      if ((kinds[unit] || kindOf(unit)) !== CLINGING) break;
    }
    return end;
  };

  const foldedCluster = (cluster: string): string => {
    const known = remembered.get(cluster);
    if (known !== undefined) return known;
    const folded = lettersOf(cluster);
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(cluster, folded);
    return folded;
  };

  return (text) => {
    if (!NOT_ASCII.test(text)) {
      return { text: keepsSigns ? plain(text) : plain(text).replaceAll('`', "'"), toOriginal: sameSpan };
    }
    // Stretches of both texts that correspond: each pair begins one; what differs in length is a stretch of its own.
    const foldedStarts = [0];
    const originalStarts = [0];
    let folded = '';
    let runStart = 0;
    let at = 0;
    while (at < text.length) {
      const unit = text.charCodeAt(at);
      const kind = kinds[unit] || kindOf(unit);
      if (kind === PLAIN) {
        at += 1;
        continue;
      }
      // A mark takes the letter before it out of the plain run.
      const start = kind === CLINGING && at > runStart ? at - 1 : at;
      const end = clusterEnd(text, at);
      const cluster = foldedCluster(text.slice(start, end));
      if (start > runStart) folded += plain(text.slice(runStart, start));
      if (cluster.length !== end - start) {
        foldedStarts.push(folded.length, folded.length + cluster.length);
        originalStarts.push(start, end);
      }
      folded += cluster;
      runStart = end;
      at = end;
    }
    folded += plain(text.slice(runStart));
    foldedStarts.push(folded.length);
    originalStarts.push(text.length);
    const toOriginal = (start: number, end: number): Span => originalSpan(foldedStarts, originalStarts, start, end);
    return { text: folded, toOriginal };
  };
}

function sameSpan(start: number, end: number): Span {
  return { start, end };
}

function originalSpan(foldedStarts: number[], originalStarts: number[], start: number, end: number): Span {
  const first = stretchAt(foldedStarts, start);
  const last = end > start ? stretchAt(foldedStarts, end - 1) : first;
  const from = sameLength(foldedStarts, originalStarts, first)
    ? item(originalStarts, first) + start - item(foldedStarts, first)
    : item(originalStarts, first);
  const to = sameLength(foldedStarts, originalStarts, last)
    ? item(originalStarts, last) + end - item(foldedStarts, last)
    : item(originalStarts, last + 1);
  return { start: from, end: to };
}

/** The last stretch that begins at or before a place and is not empty there. */
function stretchAt(starts: number[], place: number): number {
  let low = 0;
  let high = starts.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (item(starts, middle) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

function sameLength(foldedStarts: number[], originalStarts: number[], stretch: number): boolean {
  return item(foldedStarts, stretch + 1) - item(foldedStarts, stretch)
    === item(originalStarts, stretch + 1) - item(originalStarts, stretch);
}

function item(list: number[], index: number): number {
  return list[index] ?? 0;
}
