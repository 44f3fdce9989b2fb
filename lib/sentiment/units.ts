import type { FoundOwn } from './findOwn';
import type { Lexicon } from './lexicon';
import type { Phrase } from './phrases';
import { NO_ROLES, type Roles } from './roles';
import type { Token, TokenKind } from './tokens';

/** A token, or the tokens of one phrase, with what the lists say of it. */
export interface Unit {
  kind: TokenKind;
  /** Indices of its tokens. */
  first: number;
  last: number;
  /** As written, from the first token to the last. */
  text: string;
  /** UTF-16 units into the text. */
  start: number;
  end: number;
  roles: Roles;
  /** Whether the user said what it says. */
  own: boolean;
  /** Whether it is a phrase that has a negator in it. */
  denies: boolean;
  /** Where the tag begins that it is written in. */
  tag: number | undefined;
}

/**
 * Tokens as units: the longest phrase of the lists wins over its words, and what the user says of a word over all lists. What
 * stands in the gap of a phrase is units of its own, before the phrase where that has a value ("fällt [nicht] aus"), after it
 * where it acts on others ("wäre [schön] gewesen").
 */
export function unitsOf(text: string, tokens: readonly Token[], lexicon: Lexicon): Unit[] {
  const units: Unit[] = [];
  const own = lexicon.findOwn?.(tokens);
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    const said = own?.get(index);
    const found = said === undefined && token.kind === 'word' ? phraseAt(tokens, index, lexicon, own) : null;
    const last = said?.last ?? found?.last ?? index;
    const { kind, start, tag } = token;
    const ending = tokens[last] ?? token;
    const end = ending.start + ending.text.length;
    const roles = said?.roles ?? found?.phrase.roles ?? (kind === 'word' || kind === 'face' ? lexicon.rolesOf(token.word) : NO_ROLES);
    const gap = found?.gap ?? null;
    const denies = last > index && tokens.slice(index, last + 1).some((one, offset) =>
      one.kind === 'word' && !isIn(gap, index + offset) && isNegator(lexicon.rolesOf(one.word)));
    const written = last === index ? token.text : text.slice(start, end);
    const unit = { kind, first: index, last, text: written, start, end, roles, own: said !== undefined, denies, tag };
    if (gap === null) units.push(unit);
    else if (roles.value === undefined) units.push(unit, ...unitsIn(gap, text, tokens, lexicon));
    else units.push(...unitsIn(gap, text, tokens, lexicon), unit);
    index = last;
  }
  return units;
}

/** The words that fill the gap of a phrase: indices of tokens, `to` the first behind it. */
interface Gap {
  from: number;
  to: number;
}

function isIn(gap: Gap | null, index: number): boolean {
  return gap !== null && index >= gap.from && index < gap.to;
}

function unitsIn({ from, to }: Gap, text: string, tokens: readonly Token[], lexicon: Lexicon): Unit[] {
  return unitsOf(text, tokens.slice(from, to), lexicon)
    .map((unit) => ({ ...unit, first: unit.first + from, last: unit.last + from }));
}

function isNegator({ negates, negatesBefore }: Roles): boolean {
  return (negates ?? negatesBefore) === true;
}

/** The phrase that begins with a word, the index of its last word, and its gap where that is filled. */
function phraseAt(
  tokens: readonly Token[],
  index: number,
  lexicon: Lexicon,
  own?: ReadonlyMap<number, FoundOwn>,
): { phrase: Phrase; last: number; gap: Gap | null } | null {
  const next = tokens[wordFrom(tokens, index, 1)];
  if (next?.kind !== 'word') return null;
  const candidates = lexicon.phrasesFrom(tokens[index]?.word ?? '', next.word);
  if (candidates.length === 0) return null;
  const ahead: (string | null)[] = [];
  let reached = index;
  const wordAt = (offset: number): string | null => {
    for (; ahead.length <= offset; reached = wordFrom(tokens, reached, 1)) {
      const token = tokens[reached];
      ahead.push(token?.kind === 'word' ? lexicon.foldedOf(token.word) : null);
    }
    return ahead[offset] ?? null;
  };
  for (const phrase of candidates) {
    const words = phrase.matches(wordAt);
    if (words === 0) continue;
    const last = wordFrom(tokens, index, words - 1);
    const between = words - phrase.length;
    const from = wordFrom(tokens, index, phrase.head - 1) + 1;
    const to = from + between;
    const gap = between === 0 ? null : { from, to };
    // Around what fills a gap a comma would part two clauses.
    const isParted = gap !== null && wordFrom(tokens, index, phrase.head + between) !== to;
    if (!isParted && !holdsOwn(own, { first: index + 1, last, gap })) return { phrase, last, gap };
  }
  return null;
}

/** Whether an own word begins at one of some tokens, and does not stand in the gap among them. */
function holdsOwn(own: ReadonlyMap<number, FoundOwn> | undefined, { first, last, gap }: { first: number; last: number; gap: Gap | null }): boolean {
  if (own === undefined || own.size === 0) return false;
  for (let index = first; index <= last; index += 1) {
    const found = own.get(index);
    if (found !== undefined && !(isIn(gap, index) && isIn(gap, found.last))) return true;
  }
  return false;
}

// A comma parts no phrase: German and the Slavic languages must write one in many ("то, что надо").
function wordFrom(tokens: readonly Token[], index: number, offset: number): number {
  let at = index;
  for (let step = 0; step < offset; step += 1) at += tokens[at + 1]?.text === ',' ? 2 : 1;
  return at;
}
