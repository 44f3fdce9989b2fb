import { evidenceIn } from '@/lib/sentiment/evidence';
import { dampingOf, scoreOf, sumOf } from '@/lib/sentiment/judge';
import type { LexiconFor } from '@/lib/sentiment/score';
import { tokensOf, type Token } from '@/lib/sentiment/tokens';
import { thinned, type Corpus, type Row } from './corpora';
import type { Judged } from './fitDecision';
import { bucketsOf, type Example } from './learn';

/** Texts of a corpus that the decision is fitted to and measured on, at most. */
const MOST_JUDGED = 1_200;

/** One labelled text as the lists see it. */
export interface ListedText extends Judged {
  row: Row;
  /** Of the contributions. */
  sum: number;
  damping: number;
  tokens: readonly Token[];
}

/** A corpus, and some of its texts as the lists see them. */
export interface Labelled extends Corpus {
  judged: ListedText[];
  listed: (row: Row) => ListedText;
}

/** A corpus with what the lists alone say of its texts; none where its language has no lists. */
export function labelled(corpus: Corpus, lexiconFor: LexiconFor): Labelled[] {
  const shipped = lexiconFor(corpus.language);
  if (shipped === undefined) return [];
  const { learned: _, ...lexicon } = shipped;
  const listed = (row: Row): ListedText => {
    const { reasons, traits } = evidenceIn(row.text, lexicon);
    const sum = sumOf(reasons);
    return { row, label: row.label, traits, sum, damping: dampingOf(reasons), score: scoreOf(reasons), tokens: tokensOf(row.text) };
  };
  return [{ ...corpus, listed, judged: thinned(corpus.rows, MOST_JUDGED).map(listed) }];
}

/** All texts of a corpus, to be learnt from. */
export function examplesOf({ language, rows, listed }: Labelled): Example[] {
  return rows.map((row) => {
    const { label, traits, sum, damping } = listed(row);
    return { label, traits, sum, damping, ...bucketsOf(row.text, language) };
  });
}
