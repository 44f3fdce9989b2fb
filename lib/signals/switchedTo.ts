import type { Reading } from './reading';
import type { Cue } from './signals';

/** Most words of a name. */
const LONGEST_NAME = 3;
const CAPITAL = /^[\p{Lu}\p{Lt}\p{N}]/u;
const LETTER = /^\p{L}/u;
const CASED = /^[\p{Lu}\p{Ll}\p{Lt}]/u;
const HANDLE = /^\s*(@[\w.]*\w)/u;
/** Words of a name stand beside each other, or are tied by these. */
const TIE = /^[ \u00a0]?[&'’.+-]?[ \u00a0]?$/u;

/**
 * The name that stands right after words of switching, as written, or right after the first of them where others may stand between
 * ("zu Lumaride gewechselt"): a handle, up to three words that begin with a capital or a figure; in scripts that know no capitals, the
 * next word. Null where none does: "switched to somebody else".
 */
export function switchedToIn(reading: Reading): Cue | null {
  for (const hit of reading.hits) {
    if (hit.meaning.kind !== 'switching' || hit.negated) continue;
    const name = nameAfter(hit.last, reading) ?? (hit.last > hit.first + 1 ? nameAfter(hit.first, reading) : null);
    if (name !== null) return name;
  }
  return null;
}

function nameAfter(index: number, { body, plain, words }: Reading): Cue | null {
  const before = words[index];
  if (before === undefined) return null;
  const handle = HANDLE.exec(body.slice(before.end))?.[1];
  if (handle !== undefined) {
    const start = body.indexOf(handle, before.end);
    return { start, end: start + handle.length, term: handle };
  }
  const first = words[index + 1];
  if (first === undefined || first.sentence !== before.sentence) return null;
  if (!/^[\s"'“«„‘#]*$/u.test(plain.slice(before.end, first.start))) return null;
  const initial = body.slice(first.start, first.end);
  if (!CAPITAL.test(initial) && (CASED.test(initial) || !LETTER.test(initial))) return null;
  let last = first;
  const isCased = CASED.test(initial) || CAPITAL.test(initial);
  for (let next = index + 2; isCased && next < index + 1 + LONGEST_NAME; next += 1) {
    const word = words[next];
    if (word === undefined || word.sentence !== before.sentence) break;
    if (!CAPITAL.test(body.slice(word.start, word.end)) || !TIE.test(plain.slice(last.end, word.start))) break;
    last = word;
  }
  return { start: first.start, end: last.end, term: body.slice(first.start, last.end) };
}
