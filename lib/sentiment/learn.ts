import type { Adapter, AdapterTrial } from './adapter';
import type { Example } from './adapterInput';
import { tryOut } from './adapterTrial';
import { SCHOOLING, trainAdapter, type Schooling } from './trainAdapter';

/** What came of learning: the adapter, null where it would not help. */
export interface Learnt {
  adapter: Adapter | null;
  /** Share of what was learned that is used. */
  trust: number;
  trial: AdapterTrial;
}

/**
 * Trains on all labels, trusting what is learned as far as it helped on labels that it was not learned from. Null where there
 * are too few labels to say.
 */
export function learn(examples: readonly Example[], schooling: Schooling = SCHOOLING): Learnt | null {
  const tried = tryOut(examples, schooling);
  if (tried === null) return null;
  const { trust, trial } = tried;
  return { adapter: trust === 0 ? null : trainAdapter(examples, schooling, trust), trust, trial };
}
