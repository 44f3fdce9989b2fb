import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { modelBytes } from '@/lib/sentiment/modelFile';
import type { LexiconFor } from '@/lib/sentiment/score';
import { readCorpora } from './corpora';
import { labelled } from './examples';
import { mean } from './figures';
import { answersTo, figuresOf, type Figures } from './leaveOut';
import { learnt } from './rounds';

export interface Training {
  /** Where the labelled corpora lie. */
  folder: string;
  /** Of the repository, which what is learnt is written to. */
  root: string;
  /** Of lists alone. */
  lexiconFor: LexiconFor;
  say: (line: string) => void;
}

/**
 * Learns from the corpora of a folder what is not in lists: the decision (lib/sentiment/decision.json) from all, weights of
 * words and letters (public/data/sentiment/model-*.bin) from those that may be learnt from, for some languages. Says how each
 * corpus fares when neither was learnt from it. The same corpora and lists give the same bytes.
 */
export function train({ folder, root, lexiconFor, say }: Training): void {
  const corpora = readCorpora(folder).flatMap((corpus) => labelled(corpus, lexiconFor));
  const { decision, models, strengths, without } = learnt(corpora);
  const means = { lists: [] as number[], learned: [] as number[] };
  for (const [language, strength] of strengths) say(`${language}: ${JSON.stringify(strength)}`);
  for (const [corpus, { decision: other, weights }] of without) {
    const lists = figuresOf(answersTo({ corpus, weights: null, strength: null }), other);
    const learned = figuresOf(answersTo({ corpus, weights, strength: null }), other);
    means.lists.push(lists.macroF1);
    means.learned.push(learned.macroF1);
    say(`${corpus.name.padEnd(18)} lists ${said(lists)}${weights === null ? '' : `   with what was learnt ${said(learned)}`}`);
  }
  say(`mean macro-F1 of corpora left out: lists ${mean(means.lists).toFixed(4)}, with what was learnt ${mean(means.learned).toFixed(4)}`);
  mkdirSync(join(root, 'public/data/sentiment'), { recursive: true });
  for (const [language, weights] of models) {
    writeFileSync(join(root, `public/data/sentiment/model-${language}.bin`), modelBytes(weights));
  }
  writeFileSync(join(root, 'lib/sentiment/decision.json'), `${JSON.stringify(decision, null, 2)}\n`);
}

function said({ macroF1, polarityF1, pearson }: Figures): string {
  return `macro-F1 ${macroF1.toFixed(3)} polarity ${polarityF1.toFixed(3)}${pearson === null ? '' : ` r ${pearson.toFixed(3)}`}`;
}
