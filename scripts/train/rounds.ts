import type { Decision } from '@/lib/sentiment/judge';
import { LEARNED_LANGUAGES } from '@/lib/sentiment/languages';
import type { Weights } from '@/lib/sentiment/learned';
import { examplesOf, type Labelled } from './examples';
import { fitConfidence, fitDecision } from './fitDecision';
import { isClean, learn, quantised } from './learn';
import { answersTo, groupsOf, heldOut, strengthened, strongest, type Strength } from './leaveOut';

/** All that is learnt from labelled corpora. */
export interface Learnt {
  decision: Decision;
  models: ReadonlyMap<string, Weights>;
  strengths: ReadonlyMap<string, Strength>;
  /** For each corpus what is learnt without it and those that share its texts. */
  without: ReadonlyMap<Labelled, { decision: Decision; weights: Weights | null }>;
}

/**
 * Learns a decision from all corpora, and weights of the languages where they help, from corpora that may be learnt from;
 * and both once more for each corpus, without it. The strength of weights and the confidence are chosen on answers to
 * corpora that were held out: three numbers a language, and a few.
 */
export function learnt(corpora: readonly Labelled[]): Learnt {
  const full = fitDecision(corpora.map(({ judged }) => judged));
  const decisions = new Map(groupsOf(corpora).map((group) => [
    group, fitDecision(corpora.filter((one) => one.group !== group).map(({ judged }) => judged), full),
  ]));
  const decisionWithout = (group: string): Decision => decisions.get(group) ?? full;
  const models = new Map<string, Weights>();
  const strengths = new Map<string, Strength>();
  const weightsWithout = new Map<Labelled, Weights>();
  for (const language of LEARNED_LANGUAGES) {
    const own = corpora.filter((corpus) => corpus.language === language);
    const clean = own.filter(isClean);
    if (clean.length === 0) continue;
    const examples = new Map(clean.map((corpus) => [corpus, examplesOf(corpus)]));
    const learnFrom = (from: readonly Labelled[]): Weights =>
      quantised(learn(from.map((corpus) => examples.get(corpus) ?? []), full));
    const held = heldOut(own, (group) => learnFrom(clean.filter((corpus) => corpus.group !== group)));
    const strength = strongest(held, decisionWithout);
    strengths.set(language, strength);
    models.set(language, strengthened(learnFrom(clean), strength));
    for (const { corpus, weights } of held) if (weights !== null) weightsWithout.set(corpus, strengthened(weights, strength));
  }
  const without = new Map<Labelled, { decision: Decision; weights: Weights | null }>();
  for (const corpus of corpora) {
    without.set(corpus, { decision: decisionWithout(corpus.group), weights: weightsWithout.get(corpus) ?? null });
  }
  const confidence = fitConfidence(
    [...without].map(([corpus, { decision, weights }]) => ({ decision, texts: answersTo({ corpus, weights, strength: null }) })),
  );
  for (const [corpus, round] of without) without.set(corpus, { ...round, decision: { ...round.decision, confidence } });
  return { decision: { ...full, confidence }, models, strengths, without };
}

