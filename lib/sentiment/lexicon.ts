import { fold, foldLightly } from '@/lib/language/fold';
import type { SentimentWords } from '@/lib/language/packs/lists';
import { addTo, entryWord, firstOf, firstThat, isEmpty, isEntry, noEntries, tailOf } from './entries';
import type { FindOwn } from './findOwn';
import { framedRoles, framesOf } from './frames';
import type { Learned } from './learned';
import { addPhrase, bySecondWord, longestFirst, noPhrases, phraseOf, phrasesAt, NO_PHRASES, type Phrase, type Phrases } from './phrases';
import { NO_ROLES, type Roles } from './roles';
import { WEIGHTS } from './weights';

/** What the lists of one language say, ready for lookup. */
export interface Lexicon {
  /** What a word does, in any case and spelling. */
  rolesOf(word: string): Roles;
  /** A word as the lists have it. */
  foldedOf(word: string): string;
  /** Phrases that may begin with a word and the one after it: those of more words first, of these the more precise. */
  phrasesFrom(word: string, next: string): readonly Phrase[];
  /** Words after a negator that it still reaches. */
  reach: number;
  /** What a negator adds that finds nothing to turn over. */
  loneNegator: number;
  /** What may cling to the beginning of a word, folded. */
  clings: readonly string[];
  /** Finds what the user says of words; absent where that is nothing. */
  findOwn?: FindOwn;
  /** What labelled texts taught of the language, where that helps. */
  learned?: Learned;
}

const BETWEEN_WORDS = /[ -]/u;
/** In a phrase, where other words may stand. */
const GAP = '…';
/** Before an entry whose accents count. */
const AS_WRITTEN = '=';
/** Before an entry that words end in. */
const ANY_BEGINNING = '*';
const REACH = 4;
/** Letters that must be left of a word when what clings to it is taken away. */
const LEAST_LEFT = 3;
/** Words are few and come again: what was found out about so many is remembered. */
const MOST_REMEMBERED = 20_000;
const MOST_REMEMBERED_AFTER = 500;

const ELONGATED = /(\p{L})\1{2,}/u;
const RUNS = /(\p{L})\1+/gu;
const LONG_RUNS = /(\p{L})\1{2,}/gu;

interface Found {
  folded: string;
  roles: Roles;
  /** What begins with it, by the second word: some words begin hundreds of phrases. Null where there are none. */
  phrases: Phrases | null;
  /** Second words that were met, and what they go on with. */
  after: Map<string, readonly Phrase[]>;
}

/** Lists as written, and the values of faces, to a lexicon; what the lists say of a face wins. */
export function lexiconOf(words: SentimentWords, faces: Readonly<Record<string, number>> = {}): Lexicon {
  const entries = noEntries();
  const accented = noEntries();
  const tails = noEntries();
  const phrases = noPhrases();

  for (const [written, roles] of gathered(words)) {
    if (written.startsWith(AS_WRITTEN)) {
      addTo(accented, entryWord(written.slice(1), foldLightly), roles);
      continue;
    }
    if (written.startsWith(ANY_BEGINNING)) {
      addTo(tails, entryWord(written.slice(1), fold), roles);
      continue;
    }
    const parts = written.split(BETWEEN_WORDS).filter((part) => part !== '');
    const gap = parts.indexOf(GAP);
    const entry = (gap === -1 ? parts : parts.toSpliced(gap, 1)).map((part) => entryWord(part, fold));
    const [first] = entry;
    if (first === undefined) continue;
    if (entry.length === 1) addTo(entries, first, roles);
    else addPhrase(phrases, first, phraseOf(entry, gap === -1 ? entry.length : gap, roles));
  }
  for (const [written, value] of Object.entries(faces)) {
    const face = written.toLowerCase();
    entries.exact.set(face, { value, ...entries.exact.get(face) });
  }

  const clings = (words.clings ?? '').split(', ').filter((cling) => cling !== '').map((cling) => fold(cling).text);
  const frames = framesOf(words.frames);
  const closings = [...new Set(frames.map(({ closing }) => closing))];
  const oneLetter = clings.filter((cling) => cling.length === 1);
  const rolesOfWord = (folded: string, forms: readonly string[]): Roles => {
    const known = firstOf(entries, forms);
    if (!closings.some((closing) => folded.endsWith(closing)) || forms.some((form) => isEntry(entries, form))) return known;
    const bared = oneLetter.some((cling) => folded.startsWith(cling)) ? [folded, folded.slice(1)] : [folded];
    return framedRoles(bared, frames, known, (inside) => firstOf(entries, formsOf(inside, clings)).value);
  };
  const find = (word: string): Found => {
    const folded = fold(word).text;
    const forms = formsOf(folded, clings);
    const roles = firstThat(
      () => (isEmpty(accented) ? NO_ROLES : firstOf(accented, formsOf(foldLightly(word).text, []))),
      () => rolesOfWord(folded, forms),
      () => (isEmpty(tails) ? NO_ROLES : tailOf(tails, folded)),
    );
    return { folded, roles, phrases: bySecondWord(forms.flatMap((form) => phrasesAt(phrases, form))), after: new Map() };
  };

  const remembered = new Map<string, Found>();
  // Of each word several things are asked in a row.
  let lastWord = '';
  let last: Found | null = null;
  const found = (word: string): Found => {
    if (last !== null && word === lastWord) return last;
    let known = remembered.get(word);
    if (known === undefined) {
      if (remembered.size >= MOST_REMEMBERED) remembered.clear();
      known = find(word);
      remembered.set(word, known);
    }
    lastWord = word;
    last = known;
    return known;
  };
  const phrasesFrom = (word: string, next: string): readonly Phrase[] => {
    const { phrases: from, after } = found(word);
    if (from === null) return NO_PHRASES;
    const known = after.get(next);
    if (known !== undefined) return known;
    if (after.size >= MOST_REMEMBERED_AFTER) after.clear();
    const starting = phrasesAt(from, found(next).folded);
    const fresh = starting.length === 0 ? NO_PHRASES : longestFirst(starting);
    after.set(next, fresh);
    return fresh;
  };
  return { rolesOf: (word) => found(word).roles, foldedOf: (word) => found(word).folded, phrasesFrom, clings, reach: words.reach ?? REACH, loneNegator: words.loneNegator ?? WEIGHTS.loneNegator };
}

/** Each entry with all that the lists say of it. */
function gathered(words: SentimentWords): Map<string, Roles> {
  const all = new Map<string, Roles>();
  for (const [written, roles] of rolesIn(words)) all.set(written, { ...all.get(written), ...roles });
  return all;
}

/** Each entry of the lists with what it does there. */
function* rolesIn(words: SentimentWords): Generator<[string, Roles]> {
  for (const [value, list] of words.values) for (const entry of entriesOf(list)) yield [entry, { value }];
  for (const [degree, list] of words.degrees) for (const entry of entriesOf(list)) yield [entry, { degree }];
  for (const [postDegree, list] of words.postDegrees ?? []) for (const entry of entriesOf(list)) yield [entry, { postDegree }];
  for (const entry of entriesOf(words.negators)) yield [entry, { negates: true }];
  for (const entry of entriesOf(words.privatives)) yield [entry, { negates: true, privative: true }];
  for (const entry of entriesOf(words.postNegators)) yield [entry, { negatesBefore: true }];
  for (const entry of entriesOf(words.releases)) yield [entry, { releases: true }];
  for (const entry of entriesOf(words.contrasts)) yield [entry, { contrasts: true }];
  for (const entry of entriesOf(words.irrealis)) yield [entry, { irrealis: true }];
  for (const entry of entriesOf(words.counterfactuals)) yield [entry, { unreal: true }];
  for (const entry of entriesOf(words.postCounterfactuals)) yield [entry, { unrealBefore: true }];
  for (const entry of entriesOf(words.sarcasm)) yield [entry, { sarcastic: true }];
}

function entriesOf(list: string | undefined): string[] {
  return (list ?? '').split(',').map((entry) => entry.trim()).filter((entry) => entry !== '');
}

/** A word, folded, and what it is without what clings to it. */
export function formsOf(word: string, clings: readonly string[]): string[] {
  const forms = [word];
  for (const cling of clings) {
    if (word.startsWith(cling) && word.length - cling.length >= LEAST_LEFT) forms.push(word.slice(cling.length));
  }
  if (ELONGATED.test(word)) forms.push(word.replace(LONG_RUNS, '$1$1'), word.replace(RUNS, '$1'));
  return forms;
}

/** Whether a word is drawn out: "sooo". */
export function isElongated(word: string): boolean {
  return ELONGATED.test(word);
}
