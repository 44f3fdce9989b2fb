import { QUOTE, QUOTES, withoutDoubling } from './quotes';
import type { Steps } from '../steps';
import { countOf, isValuePlace, type Cutting, type Token } from './token';
import { readWord } from './tokenWords';
import type { QueryProblem } from '../tree';

const SPACE = /\s+/uy;
const COMMENT = /<<<[^]*?(?:(>>>)|$)/uy;
const QUOTED = new RegExp(`(\\+\\+|!)?[${QUOTES}]((?:[^${QUOTES}]+|([${QUOTES}])\\3)*)([${QUOTES}]?)`, 'uy');
const OPENING = `${QUOTES}+!\`{`;
const LOOSE = /~(\d+)/uy;
const BACKTICKS = /`((?:[^`]+|``)*)(`?)/uy;
const BRACES = /\{([^}]*)(\}?)/uy;
const RANGE = /\[([^[\]()]{0,100})(\]?)/uy;
const WORD = new RegExp(`(?:[^\\s()<${QUOTES}]+|<(?!<<))+`, 'uy');
const LIST_WORD = new RegExp(`(?:[^\\s(),<${QUOTES}]+|<(?!<<))+`, 'uy');

/** Cuts a query into pieces in one pass; what cannot be a piece is reported with its place and left out. */
export function readTokens(source: string, steps?: Steps): { tokens: Token[]; problems: QueryProblem[] } {
  const cutting: Cutting = { source, at: 0, tokens: [], problems: [], listDepth: null };
  while (cutting.at < source.length) {
    if (steps !== undefined) steps.taken += 1;
    const read = readSpace(cutting) || readSign(cutting) || readQuoted(cutting) || readValueRange(cutting);
    if (read) continue;
    const pattern = cutting.listDepth === 0 ? LIST_WORD : WORD;
    readWord(matchAt(pattern, source, cutting.at)?.[0] ?? source.charAt(cutting.at), cutting);
  }
  return { tokens: cutting.tokens, problems: cutting.problems };
}

/** Whether a text is read as the one word that it is. */
export function isOneWord(text: string, field = ''): boolean {
  const { tokens, problems } = readTokens(field + text);
  const token = tokens.at(-1);
  if (problems.length > 0 || tokens.length !== (field === '' ? 1 : 2)) return false;
  return token?.kind === 'word' && token.text === text;
}

function readSpace(cutting: Cutting): boolean {
  const { source, at, tokens } = cutting;
  const space = matchAt(SPACE, source, at);
  if (space !== null) {
    cutting.at += space[0].length;
    const previous = tokens.at(-1)?.kind;
    const goesOn = previous === 'comma' || previous === 'near' || source.charAt(cutting.at) === ',';
    if (cutting.listDepth === 0 && !goesOn) cutting.listDepth = null;
    return true;
  }
  const comment = matchAt(COMMENT, source, at);
  if (comment === null) return false;
  cutting.at += comment[0].length;
  if (comment[1] === undefined) {
    const end = cutting.at;
    cutting.problems.push({
      code: 'unclosed-comment', at: { start: at, end }, fix: { at: { start: end, end }, text: ' >>>' },
    });
  }
  return true;
}

function readSign(cutting: Cutting): boolean {
  const { source, at, tokens, listDepth } = cutting;
  const letter = source.charAt(at);
  const isComma = letter === ',' && listDepth === 0;
  if (letter !== '(' && letter !== ')' && !isComma) return false;
  tokens.push({ kind: isComma ? 'comma' : letter === '(' ? 'open' : 'close', at: { start: at, end: at + 1 } });
  if (listDepth !== null && letter === '(') cutting.listDepth = listDepth + 1;
  if (listDepth !== null && letter === ')') cutting.listDepth = listDepth === 0 ? null : listDepth - 1;
  cutting.at += 1;
  return true;
}

function readQuoted(cutting: Cutting): boolean {
  const { source, at: start, tokens } = cutting;
  if (!OPENING.includes(source.charAt(start))) return false;
  const quoted = matchAt(QUOTED, source, start);
  const braced = quoted === null ? (matchAt(BACKTICKS, source, start) ?? matchAt(BRACES, source, start)) : null;
  const found = quoted ?? braced;
  if (found === null) return false;
  let end = start + found[0].length;
  const isClosed = (quoted === null ? found[2] : found[4]) !== '';
  if (!isClosed) {
    const closing = quoted !== null ? '"' : source.charAt(start) === '{' ? '}' : '`';
    const isEmpty = (found[quoted === null ? 1 : 2] ?? '').trim() === '';
    const fix = { at: { start: end, end }, text: closing };
    cutting.problems.push({ code: 'unclosed-quote', at: { start, end }, ...(!isEmpty && { fix }) });
  }
  if (quoted === null) {
    const signs = source.charAt(start) === '`';
    const text = (found[1] ?? '').replaceAll('``', '`').trim();
    tokens.push({ kind: 'literal', text, signs, isClosed, at: { start, end } });
  } else if (quoted[1] !== undefined) {
    const text = withoutDoubling(quoted[2] ?? '').trim();
    tokens.push({ kind: 'literal', text, signs: quoted[1] !== '!', isClosed, at: { start, end } });
  } else {
    const loose = isClosed ? matchAt(LOOSE, source, end) : null;
    const content = { start: start + 1, end: isClosed ? end - 1 : end };
    end += loose?.[0].length ?? 0;
    tokens.push({ kind: 'phrase', content, loose: countOf(loose?.[1] ?? '0'), isClosed, at: { start, end } });
  }
  cutting.at = end;
  return true;
}

/** `[1 TO 3]` right after a colon; other brackets belong to words. */
function readValueRange(cutting: Cutting): boolean {
  const { source, at: start, tokens } = cutting;
  const range = isValuePlace(cutting) ? matchAt(RANGE, source, start) : null;
  const [written = '', content = '', closing] = range ?? [];
  if (range === null || !/(?:^|\s)TO(?:\s|$)/iu.test(content)) return false;
  const end = start + written.length;
  const text = content.replace(QUOTE, '').trim();
  tokens.push({ kind: 'range', text, isClosed: closing !== '', at: { start, end } });
  cutting.at = end;
  return true;
}

function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}
