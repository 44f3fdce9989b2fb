/**
 * word: letters and digits with inner apostrophes; face: an emoticon or a run of one emoji; end: closes a sentence;
 * pause: closes a clause. Addresses and handles give no token.
 */
export type TokenKind = 'word' | 'face' | 'end' | 'pause';

export interface Token {
  kind: TokenKind;
  /** As written. */
  text: string;
  /** Lower case, straight apostrophes. */
  word: string;
  start: number;
}

const URL_OR_HANDLE = String.raw`(?:https?:\/\/|www\.)\S+|(?<![\p{L}\p{N}_])@[\w.]+`;
const EMAIL = String.raw`(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+`;
const EMOTICON =
  String.raw`<\/?3+|>?[:;=][-'’^o]?(?:[)(\]\[DPpOo/\\|*3]|\){2,}|\({2,})(?![\p{L}\p{N}])|\b[xX]D+\b|\^_*\^|-_+-`;
const EMOJI =
  String.raw`(?<emoji>\p{Extended_Pictographic})(?:[\ufe0f\u200d\p{EMod}]|(?<=\u200d)\p{Extended_Pictographic}|\k<emoji>)*`;
const WORD = String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}]+)*`;
const ENDS = String.raw`([.!?…\n]+)|([,;:()\[\]"“”—–]|\s-\s)`;
const TOKENS = new RegExp(`${URL_OR_HANDLE}|${EMAIL}|(${EMOTICON})|${EMOJI}|(${WORD})|${ENDS}`, 'gu');

/** The tokens of a text in order; `start` counts UTF-16 units. Splits words as `sentiment` does, and keeps places. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKENS)) {
    const [whole, emoticon, emoji, word, end, pause] = match;
    if (word !== undefined) {
      tokens.push({ kind: 'word', text: word, word: word.toLowerCase().replaceAll('’', "'"), start: match.index });
    } else if (emoticon !== undefined) {
      tokens.push({ kind: 'face', text: whole, word: whole, start: match.index });
    } else if (emoji !== undefined) {
      tokens.push({ kind: 'face', text: whole, word: emoji, start: match.index });
    } else if (end !== undefined) {
      tokens.push({ kind: 'end', text: whole, word: end, start: match.index });
    } else if (pause !== undefined) {
      tokens.push({ kind: 'pause', text: whole, word: pause, start: match.index });
    }
  }
  return tokens;
}
