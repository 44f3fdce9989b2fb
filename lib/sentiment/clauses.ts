import { fold } from '@/lib/language/fold';
import { CLAUSE_WORDS } from '@/lib/language/packs/clauseWords';
import type { Span } from '@/lib/posts/post';
import { tokensOf, type Token } from './tokens';

/** A stretch of a text in which one thing is said, and whether a sentence begins with it. */
export interface Clause extends Span {
  opens: boolean;
  /** Where words stand that measure against what follows ("than"), UTF-16 units into the text. */
  comparers: number[];
}

interface Turns {
  joiners: readonly (readonly string[])[];
  comparers: readonly (readonly string[])[];
}

const turnsBy = new Map<string, Turns>();

/** The clauses of a text in a language, in order: they end at punctuation and before words such as "and". */
export function clausesOf(text: string, language: string | null): Clause[] {
  const tokens = tokensOf(text);
  const { joiners, comparers } = turnsOf(language ?? '');
  const clauses: Clause[] = [];
  let open: Clause | null = null;
  let opens = true;
  const close = (): void => {
    if (open !== null) clauses.push(open);
    open = null;
  };
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'end' || token.kind === 'pause') {
      close();
      opens ||= token.kind === 'end';
      continue;
    }
    if (token.kind === 'word' && startsAny(joiners, tokens, index)) close();
    open ??= { start: token.start, end: token.start, opens, comparers: [] };
    opens = false;
    open.end = token.start + token.text.length;
    if (token.kind === 'word' && startsAny(comparers, tokens, index)) open.comparers.push(token.start);
  }
  close();
  return clauses;
}

function turnsOf(language: string): Turns {
  const known = turnsBy.get(language);
  if (known !== undefined) return known;
  const words = CLAUSE_WORDS.get(language);
  const turns = { joiners: phrasesOf(words?.joiners), comparers: phrasesOf(words?.comparers) };
  turnsBy.set(language, turns);
  return turns;
}

const phrasesOf = (list: string | undefined): string[][] =>
  (list ?? '').split(', ').filter((entry) => entry !== '').map((entry) => fold(entry).text.split(' '));

const startsAny = (phrases: Turns['joiners'], tokens: readonly Token[], index: number): boolean =>
  phrases.some((words) => words.every((word, offset) => {
    const token = tokens[index + offset];
    return token?.kind === 'word' && fold(token.word).text === word;
  }));
