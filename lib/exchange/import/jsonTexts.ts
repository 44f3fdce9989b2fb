/** What of a JSON file is not yet read: how its values stand, and the text of the one that has begun. */
export interface JsonState {
  /** Unknown until something other than blanks is read. */
  form: 'lines' | 'list' | null;
  held: string;
  /** How much of `held` is looked through, how deep that is, and whether it is within a text, behind a backslash. */
  at: number;
  depth: number;
  inText: boolean;
  escaped: boolean;
  /** Whether the list has ended: what stands behind it is of no list. */
  closed: boolean;
}

export const atBeginning = (): JsonState => ({ form: null, held: '', at: 0, depth: 0, inText: false, escaped: false, closed: false });

/**
 * The texts of the values that a further piece completes: lines of JSON lines, blank ones too, or members of a list. Linear in the
 * file: every letter is looked at once.
 */
export function nextTexts(state: JsonState, piece: string): { texts: string[]; state: JsonState } {
  const held = state.held + piece;
  const form = state.form ?? formOf(held);
  if (form === null) return { texts: [], state: { ...state, held } };
  if (form === 'lines') {
    const texts = held.split('\n');
    const rest = texts.pop() ?? '';
    return { texts, state: { ...state, form, held: rest } };
  }
  return membersOf({ ...state, form, held });
}

/** The first letter that is no blank says it. */
function formOf(text: string): 'lines' | 'list' | null {
  const begun = text.trimStart();
  if (begun === '') return null;
  return begun.startsWith('[') ? 'list' : 'lines';
}

const [QUOTE, BACKSLASH, COMMA] = [0x22, 0x5c, 0x2c];
const OPENS = new Set([0x5b, 0x7b]);
const CLOSES = new Set([0x5d, 0x7d]);

function membersOf(state: JsonState): { texts: string[]; state: JsonState } {
  const { held } = state;
  let { at, depth, inText, escaped, closed } = state;
  const texts: string[] = [];
  let begun = 0;
  for (; at < held.length && !closed; at++) {
    const letter = held.charCodeAt(at);
    if (inText) {
      if (escaped) escaped = false;
      else if (letter === BACKSLASH) escaped = true;
      else if (letter === QUOTE) inText = false;
    } else if (letter === QUOTE) inText = true;
    else if (OPENS.has(letter)) {
      depth++;
      if (depth === 1) begun = at + 1;
    } else if (CLOSES.has(letter)) {
      depth--;
      closed = depth === 0;
      if (closed && held.slice(begun, at).trim() !== '') texts.push(held.slice(begun, at));
      if (closed) begun = at + 1;
    } else if (letter === COMMA && depth === 1) {
      texts.push(held.slice(begun, at));
      begun = at + 1;
    }
  }
  return { texts, state: { ...state, held: closed ? '' : held.slice(begun), at: closed ? 0 : at - begun, depth, inText, escaped, closed } };
}
