import { negativeBinomialTail, poissonTail } from './distributions';
import { CLUMPED } from './twoSamples';

/**
 * P(X ≥ count) of a count with this mean and variance: of Poisson, or of the negative binomial where the variance is more
 * than 1.5 of what is expected.
 */
export function countTail(count: number, expected: number, variance: number): number {
  return expected === 0 || variance <= CLUMPED * expected
    ? poissonTail(count, expected)
    : negativeBinomialTail(count, expected, variance);
}
