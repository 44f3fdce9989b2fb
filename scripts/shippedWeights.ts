import { existsSync, readFileSync } from 'node:fs';
import { isLearned } from '@/lib/sentiment/languages';
import { weightsIn } from '@/lib/sentiment/modelFile';
import type { WeightsFor } from '@/lib/sentiment/shippedLexicons';

/** The weights that are shipped beside the lists, read from the repository. */
export const shippedWeights: WeightsFor = (language) => {
  const file = new URL(`../public/data/sentiment/model-${language}.bin`, import.meta.url);
  return isLearned(language) && existsSync(file) ? weightsIn(new Uint8Array(readFileSync(file)).buffer) : null;
};
