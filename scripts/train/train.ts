import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Decision } from '@/lib/sentiment/judge';
import { LEARNED_LANGUAGES } from '@/lib/sentiment/languages';
import type { LexiconFor } from '@/lib/sentiment/score';
import { modelBytes } from '@/lib/sentiment/modelFile';
import { readCorpora } from './corpora';
import { examplesOf, labelled, type Labelled } from './examples';
import { mean } from './figures';
import { fitConfidence, fitDecision } from './fitDecision';
import { isClean, learn, quantised } from './learn';
import { answersTo, figuresOf, groupsOf, heldOut, NOTHING, strengthened, strongest, type HeldOut } from './leaveOut';

export interface Training {
  /** Where the labelled corpora lie. */
  folder: string;
  /** Of the repository, which what is learnt is written to. */
  root: string;
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
  const full = fitDecision(corpora.map(({ judged }) => judged));
  const out: HeldOut[] = [];
  mkdirSync(join(root, 'public/data/sentiment'), { recursive: true });
  for (const language of LEARNED_LANGUAGES) {
    const own = corpora.filter((corpus) => corpus.language === language);
    const clean = own.filter(isClean);
    if (clean.length === 0) continue;
    const examples = new Map(own.map((corpus) => [corpus, examplesOf(corpus)]));
    const learntFrom = (from: readonly Labelled[]) => quantised(learn(from.map((corpus) => examples.get(corpus) ?? []), full));
    const held = heldOut(own, (group) => learntFrom(clean.filter((corpus) => corpus.group !== group)));
    const strength = strongest(held, full);
    say(`${language}: ${JSON.stringify(strength)}`);
    out.push(...held.map((one) => ({ ...one, strength })));
    const bytes = modelBytes(strengthened(learntFrom(clean), strength));
    writeFileSync(join(root, `public/data/sentiment/model-${language}.bin`), bytes);
  }
  out.push(...corpora.filter((corpus) => !out.some((one) => one.corpus === corpus)).map((corpus) => ({ corpus, weights: null, strength: NOTHING })));

  const sureness: Parameters<typeof fitConfidence>[0][number][] = [];
  const means = { lists: [] as number[], learned: [] as number[] };
  for (const group of groupsOf(corpora)) {
    const decision: Decision = fitDecision(corpora.filter((one) => one.group !== group).map(({ judged }) => judged));
    for (const one of out.filter(({ corpus }) => corpus.group === group).toSorted((a, b) => (a.corpus.name < b.corpus.name ? -1 : 1))) {
      const lists = figuresOf(answersTo({ ...one, weights: null }), decision);
      const answers = answersTo(one);
      const learned = figuresOf(answers, decision);
      sureness.push({ decision, texts: answers });
      means.lists.push(lists.macroF1);
      means.learned.push(learned.macroF1);
      say(`${one.corpus.name.padEnd(18)} lists ${said(lists)}${one.weights === null ? '' : `   with what was learnt ${said(learned)}`}`);
    }
  }
  say(`mean macro-F1 of corpora left out: lists ${mean(means.lists).toFixed(4)}, with what was learnt ${mean(means.learned).toFixed(4)}`);
  const decision = { ...full, confidence: fitConfidence(sureness) };
  writeFileSync(join(root, 'lib/sentiment/decision.json'), `${JSON.stringify(decision, null, 2)}\n`);
  say(JSON.stringify(decision));
}

function said({ macroF1, polarityF1, pearson }: ReturnType<typeof figuresOf>): string {
  return `macro-F1 ${macroF1.toFixed(3)} polarity ${polarityF1.toFixed(3)}${pearson === null ? '' : ` r ${pearson.toFixed(3)}`}`;
}
