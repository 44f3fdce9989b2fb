import { folded } from './folded.mjs';
import { isUnspaced, wordsIn } from './split.mjs';
import { isStopWord } from './stopWords.mjs';

const [MOST_WORDS, MOST_LENGTH, LONGEST_WORD, LONGEST_PHRASE] = [300, 6_000, 40, 3];
const LINK = /(?:https?:\/\/(?:www\.)?|www\.)(?<host>[^\s/?#:"'<>()[\]]+)[^\s"'<>]*|(?<!\S)[^\s@]{1,64}@[^\s@]+|(?<![\p{L}\p{N}_])@[\p{L}\p{N}_.]+/gu;

/** The title and the text of a post, without a title that the text begins with. */
export function bodyOf({ title, text }) {
  const head = (title ?? '').trim();
  if (head === '' || text === '') return head === '' ? text : head;
  return text.startsWith(head.replace(/(?:…|\.\.\.)$/u, '').trimEnd()) ? text : `${head}\n${text}`;
}

/**
 * What one mention says: words that say something, and phrases of up to three words right beside each other that begin and end with such,
 * each as it is written there first, by its folded form; `called`: words that are left out. Of addresses the host of links.
 */
export function termsOf({ post, understanding }, called) {
  const whole = folded(bodyOf(post).slice(0, MOST_LENGTH));
  const { text } = whole;
  const terms = new Map();
  const add = (start, end) => {
    const term = text.slice(start, end);
    if (!terms.has(term)) terms.set(term, whole.written(start, end).toLowerCase().replace(/\s+/g, ' '));
  };
  const language = understanding.version === 0 ? null : understanding.language.language;
  const links = [...text.matchAll(LINK)].map(({ 0: link, index, groups }) => ({ start: index, end: index + link.length, host: groups.host }));
  for (const { start, host } of links) {
    const name = host?.replace(/[.,;!]+$/, '');
    if (name?.includes('.') && !called.has(name)) add(text.indexOf(host, start), text.indexOf(host, start) + name.length);
  }
  const words = joined(wordsIn(text).slice(0, MOST_WORDS), text).map((word) => {
    const stops = isStopWord(word.text, language);
    const linked = links.some(({ start, end }) => word.start >= start && word.start < end);
    return { ...word, stops, breaks: linked || called.has(word.text) || (!stops && !says(word.text)) };
  });
  for (const [at, last] of words.entries()) {
    if (last.breaks || last.stops) continue;
    for (let first = at; first >= 0 && at - first < LONGEST_PHRASE; first--) {
      const one = words[first];
      if (first < at && (one.breaks || !['', ' ', '-'].includes(text.slice(one.end, words[first + 1].start)))) break;
      if (!one.stops) add(one.start, last.end);
    }
  }
  return terms;
}

/** In Cyrillic an apostrophe is a letter. */
function joined(words, text) {
  const whole = [];
  for (const word of words) {
    const last = whole.at(-1);
    if (last !== undefined && word.start - last.end === 1 && text[last.end] === "'" && /^\p{Script=Cyrillic}/u.test(word.text)) {
      whole.splice(-1, 1, { ...last, text: text.slice(last.start, word.end), end: word.end });
    } else whole.push(word);
  }
  return whole;
}

function says(word) {
  if (word.length > LONGEST_WORD || !/\p{L}/u.test(word)) return false;
  return isUnspaced(word) ? word.length > 1 : /[\p{L}\p{M}\p{N}]{2}/u.test(word);
}
