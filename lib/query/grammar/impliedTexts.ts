import { fold, foldAsWritten, foldLightly } from '@/lib/language/fold';
import { hasUnspaced, wordsOf } from '@/lib/language/words';
import { globFits, isGlob } from '../matching/glob';
import type { NearNode, TextNode } from '../tree';
import { hasWildcard, wildcardFault } from './wildcard';

/** One word of a query as it is compared. */
interface ReadWord {
  /** Light folding tells all apart that any topic tells apart. */
  light: string;
  folded: string;
  kind: 'plain' | 'glob' | 'other';
}

interface ReadText {
  words: ReadWord[];
  loose: number;
  /** Letters that must be just so; null: any that fold alike. */
  exact: string | null;
}

const read = new WeakMap<TextNode, ReadText>();
const ANY_END = /^[^*?]+\*$/u;

/** Whether each occurrence of a text is, or has in it, one of another. */
export function textImplies(a: TextNode, b: TextNode): boolean {
  const [one, other] = [readText(a), readText(b)];
  if (other.exact !== null) return one.exact === other.exact;
  if (a.kind === 'literal' && (a.signs || !one.words.every(({ kind }) => kind === 'plain'))) return false;
  if (sameWords(one.words, other.words)) {
    return one.loose === other.loose || (other.loose > 0 && isLooser(one, other.loose));
  }
  if (other.loose > 0) return false;
  if (one.loose > 0) return other.words.length === 1 && one.words.some((word) => wordImplies(word, other.words[0]));
  return runsIn(one.words, other.words);
}

/** A chain with the same operands or fewer alternatives, no farther apart. */
export function nearImplies(a: NearNode, b: NearNode): boolean {
  return a.operands.length === b.operands.length
    && a.operands.every(({ anyOf }, index) => anyOf.every((text) => isAmong(text, b.operands[index]?.anyOf ?? [])))
    && a.steps.every(({ most, ordered }, index) => {
      const step = b.steps[index];
      return step !== undefined && most <= step.most && (ordered || !step.ordered);
    });
}

/** The words of a phrase stand side by side, in their order. */
export function phraseImpliesNear(a: TextNode, b: NearNode): boolean {
  const { words, loose, exact } = readText(a);
  if (a.kind !== 'phrase' || loose > 0 || exact !== null || words.length < b.operands.length) return false;
  return words.some((_, from) =>
    b.operands.every(({ anyOf }, index) => {
      const word = words[from + index];
      return anyOf.some((text) => {
        const { words: asked, loose: most, exact: letters } = readText(text);
        const isWord = most === 0 && letters === null && asked.length === 1;
        return isWord && word !== undefined && wordImplies(word, asked[0]);
      });
    }));
}

function isAmong(text: TextNode, others: readonly TextNode[]): boolean {
  const one = readText(text);
  return others.some((other) => {
    const { words, loose, exact } = readText(other);
    return one.exact === exact && one.loose === loose && sameWords(one.words, words);
  });
}

/** Same words, more freedom. A single word in a text may be parted by a hyphen, which looseness does not know. */
function isLooser({ words, loose }: ReadText, most: number): boolean {
  return loose > 0 ? loose <= most : words.length > 1 && words.every(({ kind }) => kind === 'plain');
}

function runsIn(words: readonly ReadWord[], wanted: readonly ReadWord[]): boolean {
  return words.some((_, from) => wanted.every((word, index) => {
    const own = words[from + index];
    return own !== undefined && wordImplies(own, word);
  }));
}

/** Whether a word that stands in a text is one that another asks for, wherever it stands. */
function wordImplies(word: ReadWord, asked: ReadWord | undefined): boolean {
  if (asked === undefined || word.kind === 'other' || asked.kind === 'other') return false;
  if (word.light === asked.light) return true;
  if (asked.kind !== 'glob') return false;
  const pairs = [[word.light, asked.light], [word.folded, asked.folded]] as const;
  return pairs.every(([own, glob]) => (word.kind === 'plain' ? globTakes(glob, own) : beginsAlike(glob, own)));
}

function globTakes(glob: string, word: string): boolean {
  return globFits(glob, word, 0, word.length, { taken: 0 });
}

/** All that `acmec*` stands for `acm*` stands for, too. */
function beginsAlike(glob: string, own: string): boolean {
  return ANY_END.test(glob) && own.replace(/[*?].*$/u, '').startsWith(glob.slice(0, -1));
}

function sameWords(a: readonly ReadWord[], b: readonly ReadWord[]): boolean {
  return a.length === b.length && a.every(({ light }, index) => light === b[index]?.light);
}

function readText(node: TextNode): ReadText {
  const known = read.get(node);
  if (known !== undefined) return known;
  const isLiteral = node.kind === 'literal';
  const written = node.kind === 'term' ? [node.text] : isLiteral ? node.text.split(/\s+/u) : node.words;
  const made = {
    words: written.map((word) => readWord(word, isLiteral)),
    loose: node.kind === 'phrase' ? node.loose : 0,
    exact: isLiteral ? `${String(node.signs)} ${node.text}` : null,
  };
  read.set(node, made);
  return made;
}

function readWord(text: string, isLiteral: boolean): ReadWord {
  const light = foldLightly(text).text;
  const folded = fold(text).text;
  if (!isLiteral && hasWildcard(text)) {
    const isPlainGlob = wildcardFault(text) === null && isPlain(text.replace(/[*?]+/gu, 'a'));
    return { light, folded, kind: isPlainGlob ? 'glob' : 'other' };
  }
  return { light, folded, kind: isPlain(text) && !isGlob(text) ? 'plain' : 'other' };
}

/** Whether a word is letters and digits alone, and one word however it is folded. */
function isPlain(text: string): boolean {
  return /^[\p{L}\p{N}]+$/u.test(text) && !hasUnspaced(text) && [fold, foldLightly, foldAsWritten].every((folding) => {
    const folded = folding(text).text;
    const [word, ...more] = wordsOf(folded);
    return more.length === 0 && word !== undefined && word.text === folded && !hasUnspaced(folded);
  });
}
