import { flatCells } from './flatCells';
import { recogniseTool } from './tools';

const [QUOTE, BACKSLASH, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x22, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d];
/** Keys that a list may stand below. */
const DEEPEST = 3;

/**
 * Where a JSON file is one object around a list of objects, as interfaces of sites answer ({"data":{"items":[…]}}): what stands
 * before that list. Of several lists it is the one below the fewest keys, then the first. Null where the file is a list or lines of
 * JSON, or one post alone. `beginning`: of the file's text.
 */
export function wrappedList(beginning: string): string | null {
  if (!beginning.trimStart().startsWith('{') || isLines(beginning) || isOnePost(beginning)) return null;
  const found = listIn(beginning);
  return found === null ? null : beginning.slice(0, found);
}

function isLines(text: string): boolean {
  const [first = '', second = ''] = text.trimStart().split(/\r?\n/u, 2);
  return second.trimStart().startsWith('{') && parsed(first) !== undefined;
}

function isOnePost(text: string): boolean {
  const cells = flatCells(parsed(text));
  return cells !== null && recogniseTool([...cells.keys()]) !== null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function listIn(text: string): number | null {
  let best: { at: number; depth: number } | null = null;
  let [depth, lists, inText] = [0, 0, false];
  for (let at = 0; at < text.length; at++) {
    const letter = text.charCodeAt(at);
    if (inText) {
      if (letter === BACKSLASH) at++;
      else if (letter === QUOTE) inText = false;
    } else if (letter === QUOTE) inText = true;
    else if (letter === OPEN_OBJECT) depth++;
    else if (letter === CLOSE_OBJECT) depth--;
    else if (letter === CLOSE_LIST) lists--;
    else if (letter === OPEN_LIST) {
      const holdsObjects = /^\[\s*\{/u.test(text.slice(at, at + 200));
      if (lists === 0 && holdsObjects && depth <= DEEPEST && (best === null || depth < best.depth)) best = { at, depth };
      lists++;
    }
  }
  return best?.at ?? null;
}
