/** Longest script that is read as data, and deepest nesting. */
const MOST_LETTERS = 4_000_000;
const DEEPEST = 200;

/**
 * JSON as pages write it: whole where it is JSON, else as much as can be read of what is broken by comments around it,
 * line breaks and unescaped quotes in strings, commas before a closing bracket, or an end that is missing.
 * Several values one after another are a list. Undefined where nothing can be read.
 */
export function parseLooseJson(source: string): unknown {
  if (source.length > MOST_LETTERS) return undefined;
  try {
    return JSON.parse(source) as unknown;
  } catch {
    return parseBroken(source);
  }
}

type Open = { kind: 'list'; value: unknown[] } | { kind: 'object'; value: Record<string, unknown>; key: string | null };

/** Reads token by token with a stack of its own and passes over what it does not understand. */
function parseBroken(source: string): unknown {
  const open: Open[] = [];
  const roots: unknown[] = [];
  const put = (value: unknown): void => {
    const at = open.at(-1);
    if (at === undefined) roots.push(value);
    else if (at.kind === 'list') at.value.push(value);
    else if (at.key !== null) {
      Object.defineProperty(at.value, at.key, { value, enumerable: true, configurable: true, writable: true });
      at.key = null;
    }
  };
  for (let i = 0; i < source.length; ) {
    const letter = source.charAt(i);
    const at = open.at(-1);
    if (letter === '{' || letter === '[') {
      if (open.length >= DEEPEST) break;
      const opened: Open = letter === '{' ? { kind: 'object', value: {}, key: null } : { kind: 'list', value: [] };
      put(opened.value);
      open.push(opened);
      i += 1;
    } else if (letter === '}' || letter === ']') {
      closeTo(open, letter === '}' ? 'object' : 'list');
      i += 1;
    } else if (letter === '"') {
      const end = endOfString(source, i + 1);
      const text = unescape(source.slice(i + 1, end));
      if (at?.kind === 'object' && at.key === null) at.key = text;
      else if (at !== undefined) put(text);
      i = end + 1;
    } else if (source.startsWith('/*', i) || source.startsWith('<!--', i)) {
      i = afterComment(source, i);
    } else {
      const bare = at === undefined ? null : /^(?:-?\d[\d.eE+-]*|true|false|null)/u.exec(source.slice(i, i + 40));
      if (bare !== null && !(at?.kind === 'object' && at.key === null)) put(bareValue(bare[0]));
      i += bare === null ? 1 : bare[0].length;
    }
  }
  return roots.length > 1 ? roots : roots[0];
}

/** Closes the nearest bracket of a kind, with all that were left open inside it. */
function closeTo(open: Open[], kind: Open['kind']): void {
  const index = open.findLastIndex((bracket) => bracket.kind === kind);
  if (index >= 0) open.length = index;
}

/** A comment before the data ends where the data begins; its marks are passed over, for they may embrace all of it. */
function afterComment(source: string, at: number): number {
  if (source.startsWith('<!--', at)) return at + 4;
  const end = source.indexOf('*/', at + 2);
  return end === -1 ? source.length : end + 2;
}

/** A quote ends a string if what follows it can follow a string. */
function endOfString(source: string, from: number): number {
  for (let i = from; i < source.length; i++) {
    const letter = source.charAt(i);
    if (letter === '\\') i += 1;
    else if (letter === '"' && /^\s*(?:[,:}\]]|$)/u.test(source.slice(i + 1, i + 60))) return i;
  }
  return source.length;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '', f: '' };

function unescape(text: string): string {
  return text.replace(/\\(?:u([0-9a-fA-F]{4})|([^]))/gu, (_, hex: string | undefined, letter: string | undefined) =>
    hex === undefined ? (ESCAPES[letter ?? ''] ?? letter ?? '') : String.fromCharCode(Number.parseInt(hex, 16)));
}

function bareValue(word: string): unknown {
  if (word === 'true') return true;
  if (word === 'false') return false;
  if (word === 'null') return null;
  const value = Number(word);
  return Number.isFinite(value) ? value : null;
}
