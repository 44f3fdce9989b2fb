import { damped, decide, sumOf, type Decision } from '@/lib/sentiment/judge';
import { learnedFrom, type Weights } from '@/lib/sentiment/learned';
import type { Corpus } from './corpora';
import type { Labelled } from './examples';
import { macroF1, mean, pearson, polarityF1 } from './figures';
import type { Judged } from './fitDecision';

/** How much of what was learnt is used: factors on its two kinds of weights, and log odds of neutral that it gives each text. */
export interface Strength {
  polarity: number;
  neutrality: number;
  neutral: number;
}

const NOTHING: Strength = { polarity: 0, neutrality: 0, neutral: 0 };

/** A corpus with weights that were learnt from others. */
export interface HeldOut {
  corpus: Labelled;
  weights: Weights | null;
  /** null: as the weights are. */
  strength: Strength | null;
}

/** What is said of a text, and what people said. */
export interface Answered extends Judged {
  neutrality: number;
  truth: number | null;
}

const POLARITIES = [0.25, 0.5, 1, 1.5, 2, 2.5];
const NEUTRALITIES = [0, 0.25, 0.5, 1];
const NEUTRALS = [0, 0.15, 0.3];
/** What the macro-F1 of two classes counts beside that of three: a wrong sign is worse than a missed shade. */
const SIGN_COUNTS = 0.25;
const LABEL_INDEX = { negative: 0, neutral: 1, positive: 2 } as const;

/** The groups of corpora that share no texts. */
export function groupsOf(corpora: readonly Corpus[]): string[] {
  return [...new Set(corpora.map(({ group }) => group))];
}

/** Each corpus with what was learnt without its group. */
export function heldOut(corpora: readonly Labelled[], learnWithout: (group: string) => Weights): HeldOut[] {
  return groupsOf(corpora).flatMap((group) => {
    const weights = learnWithout(group);
    return corpora.filter((corpus) => corpus.group === group).map((corpus) => ({ corpus, weights, strength: null }));
  });
}

export function strengthened(weights: Weights, { polarity, neutrality, neutral }: Strength): Weights {
  return { ...weights, polarityUnit: weights.polarityUnit * polarity, neutralityUnit: weights.neutralityUnit * neutrality, neutral };
}

/** The strength that serves corpora best that were not learnt from. */
export function strongest(held: readonly HeldOut[], decisionWithout: (group: string) => Decision): Strength {
  let best = { strength: NOTHING, worth: worthOf(held, NOTHING, decisionWithout) };
  for (const polarity of POLARITIES) {
    for (const neutrality of NEUTRALITIES) {
      for (const neutral of NEUTRALS) {
        const strength = { polarity, neutrality, neutral };
        const worth = worthOf(held, strength, decisionWithout);
        if (worth > best.worth) best = { strength, worth };
      }
    }
  }
  return best.strength;
}

function worthOf(held: readonly HeldOut[], strength: Strength, decisionWithout: (group: string) => Decision): number {
  return mean(held.map((one) => {
    const figures = figuresOf(answersTo({ ...one, strength }), decisionWithout(one.corpus.group));
    return figures.macroF1 + SIGN_COUNTS * figures.polarityF1;
  }));
}

/** What is said of the texts of a corpus that was held out. */
export function answersTo({ corpus, weights, strength }: HeldOut): Answered[] {
  const used = weights === null || strength === null ? weights : strengthened(weights, strength);
  const learned = used === null ? null : learnedFrom(used, corpus.language);
  return corpus.judged.map(({ row, label, traits, sum, damping, tokens }) => {
    const found = learned?.(tokens) ?? { reasons: [], neutrality: 0 };
    const score = damped(sum + sumOf(found.reasons), damping);
    return { label, traits, score, neutrality: found.neutrality, truth: row.score ?? null };
  });
}

export interface Figures {
  macroF1: number;
  polarityF1: number;
  /** null where people gave no scores. */
  pearson: number | null;
}

export function figuresOf(answers: readonly Answered[], decision: Decision): Figures {
  const labels = answers.map(({ label }) => label);
  const scores = answers.map(({ score }) => score);
  const said = answers.map(({ score, traits, neutrality }) => LABEL_INDEX[decide(score, traits, decision, neutrality).label]);
  const truths = answers.flatMap(({ truth }) => (truth === null ? [] : [truth]));
  return {
    macroF1: macroF1(labels, said),
    polarityF1: polarityF1(labels, scores),
    pearson: truths.length < answers.length ? null : pearson(truths, scores),
  };
}
