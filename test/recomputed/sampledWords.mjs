import { sampled } from './compare.mjs';

const SHARE = /(\d+(?:\.\d+)?)%?\s*–\s*(\d+(?:\.\d+)?)%/;
const ONE = /\((\d+(?:\.\d+)?)%\)/;

/** A printed share with its interval ("12% (10% – 14%)") as a figure of a sample; null where the words give none. */
export function sampledShare(words) {
  const [, low, high] = SHARE.exec(words) ?? [];
  if (low !== undefined) return sampled(words, { low: Number(low) / 100 - rounding(low) / 100, high: Number(high) / 100 + rounding(high) / 100 });
  const [, one] = ONE.exec(words) ?? [];
  return one === undefined ? null : sampled(words, { low: (Number(one) - rounding(one)) / 100, high: (Number(one) + rounding(one)) / 100 });
}

/** Half of the last digit that is written. */
export function rounding(written) {
  const [, digits = ''] = written.split('.');
  return 0.5 / 10 ** digits.length;
}
