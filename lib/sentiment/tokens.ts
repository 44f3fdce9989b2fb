/**
 * word: letters and digits with inner apostrophes; face: an emoticon, a run of one emoji, or brackets that smile; end: closes a
 * sentence; pause: closes a clause. Addresses and handles give no token.
 */
export type TokenKind = 'word' | 'face' | 'end' | 'pause';

export interface Token {
  kind: TokenKind;
  /** As written. */
  text: string;
  /** Lower case, straight apostrophes; of a face, what it is in lists. */
  word: string;
  start: number;
  /** Where the tag begins that it is written in. */
  tag?: number;
}

const URL = String.raw`(?:https?:\/|www\.)\S+`;
const HANDLE = String.raw`(?<![\p{L}\p{N}_])@[\w.]+`;
const EMAIL = String.raw`(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+`;
// Written from right to left, eyes stand behind the mouth.
const EMOTICON =
  String.raw`<\/?3+|>?[:;=][-'’^o]?(?:[)(\]\[DPpOo/\\|*3]|\){2,}|\({2,})(?![\p{L}\p{N}])|(?<=^|[\s\p{Script=Arabic}])[)(][:;](?![\p{L}\p{N})(])|\b[xX]D+\b|\^_*\^|-_+-`;
const EMOJI =
  String.raw`(\p{Extended_Pictographic})(?:[\ufe0f\u200d\p{EMod}]|(?<=\u200d)\p{Extended_Pictographic}|\2)*`;
// An address that sticks to the word before it is none of its letters.
const WORD = String.raw`[\p{L}\p{N}](?:(?!https?:\/)[\p{L}\p{M}\p{N}])*(?:['’ʼ][\p{L}\p{M}]+)*`;
const ENDS = String.raw`([.!?…؟।。！？\n]+)|([,;:،؛\[\]"“”„«»—–]|\s-\s)|(\)+|\(+)`;
const AFTER_ADDRESSES = `(${EMOTICON})|${EMOJI}|(${WORD})|${ENDS}`;
const TOKENS = new RegExp(`${URL}|${HANDLE}|${EMAIL}|${AFTER_ADDRESSES}`, 'gu');
/** The same for a text without an at sign, in which each word need not be tried as the beginning of an address. */
const TOKENS_WITHOUT_AT = new RegExp(`${URL}|${AFTER_ADDRESSES}`, 'gu');

const APOSTROPHES = /[’ʼ]/gu;
/** Where the next word begins in a tag: "LoveThisPhone". */
const IN_TAG = /(?<=\p{Ll})(?=\p{Lu})/u;

/** Of one text several things are asked in a row. */
let lastText = '';
let lastTokens: readonly Token[] = [];

/** The tokens of a text in order; `start` counts UTF-16 units. Tags are split into the words that capitals show. */
export function tokensOf(text: string): readonly Token[] {
  if (text !== lastText) {
    lastTokens = readTokens(text);
    lastText = text;
  }
  return lastTokens;
}

function readTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let open = 0;
  const pattern = text.includes('@') ? TOKENS : TOKENS_WITHOUT_AT;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const start = match.index;
    // Most tokens are words: nothing else is looked at for them.
    const word = match[3];
    if (word !== undefined) {
      if (text[start - 1] === '#') pushTag(tokens, word, start);
      else tokens.push({ kind: 'word', text: word, word: wordOf(word), start });
      continue;
    }
    const [whole, emoticon, emoji, , end, pause, brackets] = match;
    if (emoticon?.startsWith(')') && open > 0) {
      open -= 1;
      tokens.push({ kind: 'pause', text: whole, word: whole, start });
    } else if (emoticon !== undefined) {
      tokens.push({ kind: 'face', text: whole, word: whole, start });
    } else if (emoji !== undefined) {
      tokens.push({ kind: 'face', text: whole, word: emoji, start });
    } else if (end !== undefined) {
      tokens.push({ kind: 'end', text: whole, word: end, start });
    } else if (pause !== undefined) {
      tokens.push({ kind: 'pause', text: whole, word: pause, start });
    } else if (brackets !== undefined) {
      const isFace = smiles(text, brackets, start, open);
      open = isFace ? open : Math.max(0, open + (brackets.startsWith('(') ? brackets.length : -brackets.length));
      tokens.push({ kind: isFace ? 'face' : 'pause', text: whole, word: isFace ? brackets[0] ?? '' : brackets, start });
    }
  }
  return tokens;
}

// Slavic writers smile with ")" and frown with "((": brackets that close nothing, or that nothing closes.
function smiles(text: string, brackets: string, start: number, open: number): boolean {
  if (brackets.startsWith(')')) return open === 0 && (brackets.length > 1 || !/[\p{N}\n]/u.test(text[start - 1] ?? '\n'));
  return brackets.length > 1 && !text.includes(')', start);
}

function pushTag(tokens: Token[], tag: string, start: number): void {
  let at = start;
  for (const part of tag.split(IN_TAG)) {
    tokens.push({ kind: 'word', text: part, word: wordOf(part), start: at, tag: start });
    at += part.length;
  }
}

function wordOf(written: string): string {
  const lower = written.toLowerCase();
  return lower.includes('’') || lower.includes('ʼ') ? lower.replace(APOSTROPHES, "'") : lower;
}
