import { countOf, isValuePlace, type Cutting, type Operator } from './token';

const FIELD = /^(author\.followers|\p{L}[\p{L}\p{N}_-]*):(?!\/\/)/iu;
// Most words are letters alone, and need no further look.
const PLAIN = /^[\p{L}\p{N}]+$/u;
const RESERVED = /^(?:AND|OR|NOT|O?NEAR)$/u;
const OPERATOR = /^(?:AND|OR|NOT)$/u;
const BARE_NEAR = /^(O?)NEAR$/u;
const NEAR = /^(o?)near\/(\d*)(f?)$/iu;
const NEAR_LIST = /^(o?)near\/(\d+)(f?):/iu;
const DISTANCE = /^\/(\d+)$/u;
const LOOSENESS = /^~\d+$/u;
/** Fields that Pulsar writes before parentheses. */
const CALLED: ReadonlyMap<string, string> = new Map([
  ['LANG', 'lang'], ['SITE', 'site'], ['IN_URL', 'url'], ['LOCATION', 'location'], ['BY_TWITTER', 'by_twitter'],
  ['MEDIA', 'media'],
]);
/** Words between where no number is written, as in Meltwater. */
const USUALLY_BETWEEN = 4;

/** Adds what a run of letters stands for, or begins with; cutting goes on after it. */
export function readWord(word: string, cutting: Cutting): void {
  const { source, at: start, tokens, problems } = cutting;
  const at = { start, end: start + word.length };
  const isPlain = PLAIN.test(word) && !RESERVED.test(word) && !CALLED.has(word);
  if (isPlain || isValuePlace(cutting)) tokens.push({ kind: 'word', text: word, at });
  else if (OPERATOR.test(word)) tokens.push({ kind: 'operator', operator: word as Operator, at });
  else if (word.startsWith('-') && isOperandStart(source, start + 1)) {
    at.end = start + 1;
    tokens.push({ kind: 'minus', at });
  } else if (LOOSENESS.test(word)) {
    const previous = tokens.at(-1);
    const space = { start: previous?.at.end ?? start, end: start };
    const isApart = /^\s+$/u.test(source.slice(space.start, start));
    const mend = previous?.kind === 'phrase' && previous.loose === 0 && isApart && { fix: { at: space, text: '' } };
    problems.push({ code: 'unsupported', at, params: { part: word }, ...mend });
  } else if (readNear(word, cutting)) {
    return;
  } else {
    const called = source.charAt(at.end) === '(' ? CALLED.get(word) : undefined;
    const field = called === undefined ? FIELD.exec(word) : null;
    if (field !== null) at.end = start + field[0].length;
    const name = called ?? field?.[1];
    tokens.push(name === undefined ? { kind: 'word', text: word, at } : { kind: 'field', name, at });
  }
  cutting.at = at.end;
}

/** Adds an operator of nearness, if the word is one. */
function readNear(word: string, cutting: Cutting): boolean {
  const { at: start, tokens } = cutting;
  const list = NEAR_LIST.exec(word);
  const distance = DISTANCE.exec(word);
  const near = list ?? NEAR.exec(word) ?? BARE_NEAR.exec(word);
  const end = start + (list?.[0] ?? word).length;
  if (near !== null) {
    const written = near[2] ?? '';
    const from = near[2] === undefined ? end : start + word.indexOf('/') + 1;
    tokens.push({
      kind: 'near',
      most: written === '' ? USUALLY_BETWEEN : countOf(written),
      ordered: near[1] !== '' || (near[3] ?? '') !== '',
      form: list === null ? 'between' : 'list',
      digits: { start: from, end: from + written.length },
      at: { start, end },
    });
    if (list !== null) cutting.listDepth = 0;
    cutting.at = end;
    return true;
  }
  if (distance === null) return false;
  cutting.at = end;
  const most = Math.max(countOf(distance[1] ?? '') - 1, 0);
  tokens.push({
    kind: 'near', most, ordered: false, form: 'distance', digits: { start: start + 1, end }, at: { start, end },
  });
  return true;
}

function isOperandStart(source: string, at: number): boolean {
  const next = source.charAt(at);
  return next !== '' && next !== ')' && !/\s/u.test(next);
}
