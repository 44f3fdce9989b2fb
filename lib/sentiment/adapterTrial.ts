import { adapt, FEWEST_LABELS, type AdapterTrial } from './adapter';
import type { Example } from './adapterInput';
import { likeliest, NEGATIVE, NEUTRAL, NOTHING_ADDED, oddsWith, POSITIVE, scaled, type Added } from './adapterOdds';
import { trainAdapter, type Schooling } from './trainAdapter';

/** Parts into which labels are divided to try what is learned on what it was not learned from. */
const FOLDS = 5;
const TRUSTS = [0, 0.25, 0.5, 0.75, 1] as const;
/** Gain in macro-F1 on labels not learned from, below which it may be chance. */
const LEAST_GAIN = 0.01;

/** How far what is learned is to be trusted. */
export interface Tried {
  /** Share of it that helped most; 0: none did. */
  trust: number;
  trial: AdapterTrial;
  /** For each example, what is added to its odds by what serves best of that, never learned from its own label. */
  added: Added[];
}

/**
 * Tries each fifth of the examples with what the other four teach, against what is known without: `standing`, added to their
 * odds; the engine as shipped where it is absent. Null where there are too few to say. Stops for breath after each fifth.
 */
export function* tryOut(examples: readonly Example[], schooling: Schooling, standing?: readonly Added[]): Generator<void, Tried | null> {
  if (examples.length < FEWEST_LABELS) return null;
  const taught = yield* addedByOthers(examples, schooling);
  const truth = examples.map(({ label }) => label);
  const added = TRUSTS.map((trust) => taught.map((own, index) =>
    (trust === 0 ? (standing?.[index] ?? NOTHING_ADDED) : scaled(own, trust))));
  const said = added.map((all) => examples.map(({ shipped }, index) => likeliest(oddsWith(shipped, all[index] ?? NOTHING_ADDED))));
  const before = said[0] ?? [];
  const right = (one: readonly number[]): number => one.filter((label, index) => label === truth[index]).length / truth.length;
  const gains = said.map((one) => (right(one) < right(before) ? 0 : macroF1(truth, one) - macroF1(truth, before)));
  const most = Math.max(...gains);
  const best = most >= LEAST_GAIN ? gains.indexOf(most) : 0;
  return {
    trust: TRUSTS[best] ?? 0,
    trial: { n: truth.length, adapted: right(said[best] ?? before), shipped: right(before) },
    added: added[best] ?? [],
  };
}

function* addedByOthers(examples: readonly Example[], schooling: Schooling): Generator<void, Added[]> {
  const added = examples.map(() => NOTHING_ADDED);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const adapter = trainAdapter(examples.filter((_, index) => index % FOLDS !== fold), schooling);
    for (const [index, { input }] of examples.entries()) if (index % FOLDS === fold) added[index] = adapt(adapter, input);
    yield;
  }
  return added;
}

/** Mean of the F1 of the labels that the truth has; 0..1. */
function macroF1(truth: readonly number[], said: readonly number[]): number {
  const labels = [NEGATIVE, NEUTRAL, POSITIVE].filter((label) => truth.includes(label));
  const f1 = labels.map((label) => {
    const hits = truth.filter((one, index) => one === label && said[index] === label).length;
    const all = truth.filter((one) => one === label).length + said.filter((one) => one === label).length;
    return (2 * hits) / all;
  });
  return f1.reduce((sum, one) => sum + one, 0) / labels.length;
}

