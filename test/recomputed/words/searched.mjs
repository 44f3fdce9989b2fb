import { folded } from './folded.mjs';
import { piecesOf, wordsIn } from './split.mjs';

const VERBS = new Set(['ll', 're', 've', 'd', 'm']);

/** A text made ready to be searched for many phrases. */
export function searchable(body) {
  const { text } = folded(body);
  const pieces = piecesOf(text);
  const places = new Map();
  for (const [at, piece] of pieces.entries()) places.set(piece.text, [...(places.get(piece.text) ?? []), at]);
  let borders = null;
  const isBorder = (place) => {
    borders ??= new Set(wordsIn(text).flatMap(({ start, end }) => [start, end]));
    return borders.has(place);
  };
  return { text, pieces, places, isBorder };
}

/**
 * A quoted phrase as lists find it, one function of what is searchable: its words in their order, none between them; for a hyphen there a
 * hyphen or space, for an apostrophe or dot just that; also without its hyphens and apostrophes at all.
 */
export function finderOf(phrase) {
  const { text } = folded(phrase);
  const pieces = piecesOf(text);
  const asked = pieces.map((piece, at) => ({ ...piece, joint: at === 0 ? null : text.slice(pieces[at - 1].end, piece.start) }));
  const ways = [asked, closed(asked)].filter((way, at, all) => at === 0 || way.length < all[0].length);
  return (within) => ways.some((way) => stands(way, within));
}

function closed(asked) {
  const words = [];
  for (const one of asked) {
    const goes = one.joint !== null && (/^-+$/.test(one.joint) || (one.joint === "'" && !VERBS.has(one.text)));
    if (goes) words.splice(-1, 1, { ...words.at(-1), text: words.at(-1).text + one.text });
    else words.push(one);
  }
  return words;
}

function stands(way, { text, pieces, places, isBorder }) {
  return (places.get(way[0].text) ?? []).some((from) => {
    const found = pieces.slice(from, from + way.length);
    if (found.length < way.length) return false;
    const fits = way.every(({ text: word, joint }, at) => (
      found[at].text === word && (at === 0 || isJoined(joint, text.slice(found[at - 1].end, found[at].start)))
    ));
    return fits && (!way[0].unspaced || isBorder(found[0].start)) && (!way.at(-1).unspaced || isBorder(found.at(-1).end));
  });
}

function isJoined(joint, between) {
  if (/^[\s,;:!?]+$/.test(joint)) return true;
  if (/^-+$/.test(joint)) return between.length <= 4 && /^[\s-]+$/.test(between);
  if (joint === '.' && /^\s?[[({]\s?\.\s?[\])}]\s?$/.test(between)) return true;
  return between === joint;
}
