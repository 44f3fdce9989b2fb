const UNSPACED = ['Han', 'Hiragana', 'Katakana', 'Bopomofo', 'Thai', 'Lao', 'Khmer', 'Myanmar'].map((name) => `\\p{Script_Extensions=${name}}`).join('');
const LETTERS = '\\p{L}\\p{M}\\p{N}';
/** One letter of a script without spaces; or a run of others, underscores between them; or an emoji. */
const WORD = new RegExp(`(?<unspaced>(?![\\p{N}])(?=[${LETTERS}])[${UNSPACED}])|(?:(?!(?!\\p{N})[${UNSPACED}])[${LETTERS}](?:_*(?!(?!\\p{N})[${UNSPACED}])[${LETTERS}])*)|(?![©®#*0-9])[\\p{Emoji_Presentation}\\p{Extended_Pictographic}]`, 'gu');
const SEGMENTER = new Intl.Segmenter('und', { granularity: 'word' });
export const isUnspaced = (text) => new RegExp(`[${UNSPACED}]`, 'u').test(text);

/** The pieces of a folded text: words, letters of scripts without spaces, and emoji: [{text, start, end, unspaced}]. */
export function piecesOf(text) {
  return [...text.matchAll(WORD)].map(({ 0: piece, index, groups }) => (
    { text: piece, start: index, end: index + piece.length, unspaced: groups.unspaced !== undefined }
  ));
}

/** Words as people count them: letters of scripts without spaces belong together up to where the platform sees a word begin. */
export function wordsIn(text) {
  const words = [];
  let begins = null;
  for (const piece of piecesOf(text)) {
    if (piece.unspaced) begins ??= new Set([...SEGMENTER.segment(text)].map(({ index }) => index));
    const last = words.at(-1);
    if (piece.unspaced && last !== undefined && !begins.has(piece.start)) {
      last.text += piece.text;
      last.end = piece.end;
    } else words.push(piece);
  }
  return words;
}
