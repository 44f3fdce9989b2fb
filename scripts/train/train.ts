import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { evidenceIn } from '@/lib/sentiment/evidence';
import { decide, scoreOf, sumOf, type Decision } from '@/lib/sentiment/judge';
import type { LexiconFor } from '@/lib/sentiment/score';
import { readCorpora, thinned, type Corpus } from './corpora';
import { macroF1, mean, polarityF1 } from './figures';
import { fitConfidence, fitDecision, type Judged } from './fitDecision';

/** Texts of a corpus that the decision is fitted to, at most: a handful of numbers needs no more. */
const MOST_TEXTS = 1_500;
const LABEL_INDEX = { negative: 0, neutral: 1, positive: 2 } as const;

interface JudgedTexts extends Corpus {
  judged: Judged[];
}

export interface Training {
  /** Where the labelled corpora lie. */
  folder: string;
  /** Of the repository, which what is learnt is written to. */
  root: string;
  lexiconFor: LexiconFor;
  say: (line: string) => void;
}

/** Fits the decision to the corpora of a folder, says how it does on corpora that it was not fitted to, and writes it. */
export function train({ folder, root, lexiconFor, say }: Training): void {
  const corpora = readCorpora(folder).flatMap((corpus): JudgedTexts[] => {
    const lexicon = lexiconFor(corpus.language);
    if (lexicon === undefined) return [];
    const judged = thinned(corpus.rows, MOST_TEXTS).map(({ text, label }) => {
      const { reasons, traits } = evidenceIn(text, lexicon);
      return { label, traits, score: scoreOf(sumOf(reasons)) };
    });
    return [{ ...corpus, judged }];
  });
  const groups = [...new Set(corpora.map(({ group }) => group))];
  const held: { decision: Decision; texts: Judged[] }[] = [];
  const figures: number[] = [];
  for (const group of groups) {
    const decision = fitDecision(corpora.filter((one) => one.group !== group).map(({ judged }) => judged));
    for (const { name, judged } of corpora.filter((one) => one.group === group)) {
      held.push({ decision, texts: judged });
      const truth = judged.map(({ label }) => label);
      const said = judged.map(({ score, traits }) => LABEL_INDEX[decide(score, traits, decision).label]);
      const f1 = macroF1(truth, said);
      figures.push(f1);
      say(`${name.padEnd(20)} macro-F1 ${f1.toFixed(3)}  polarity ${polarityF1(truth, judged.map(({ score }) => score)).toFixed(3)}`);
    }
  }
  say(`mean of corpora left out, one at a time: ${mean(figures).toFixed(4)}`);
  const decision = { ...fitDecision(corpora.map(({ judged }) => judged)), confidence: fitConfidence(held) };
  writeFileSync(join(root, 'lib/sentiment/decision.json'), `${JSON.stringify(decision, null, 2)}\n`);
  say(JSON.stringify(decision));
}
