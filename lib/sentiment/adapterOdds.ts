/** Labels in the order of their odds. */
export const NEGATIVE = 0;
export const NEUTRAL = 1;
export const POSITIVE = 2;
export type LabelIndex = typeof NEGATIVE | typeof NEUTRAL | typeof POSITIVE;

/** Log odds of negative, neutral and positive, up to a constant that they share; those of negative are the score's, turned over. */
export type Odds = readonly [number, number, number];

/** What an adapter adds to log odds: `polarity` to praise and from blame, `neutrality` to neither. */
export interface Added {
  polarity: number;
  neutrality: number;
}

export const NOTHING_ADDED: Added = { polarity: 0, neutrality: 0 };

/** A share of what an adapter adds. */
export function scaled({ polarity, neutrality }: Added, share: number): Added {
  return { polarity: polarity * share, neutrality: neutrality * share };
}

/** Odds with what an adapter adds. */
export function oddsWith([negative, neutral, positive]: Odds, { polarity, neutrality }: Added): Odds {
  return [negative - polarity, neutral + neutrality, positive + polarity];
}

/** The probabilities that odds stand for (softmax). */
export function probabilitiesOf(odds: Odds): [number, number, number] {
  const most = Math.max(...odds);
  const shares = [Math.exp(odds[0] - most), Math.exp(odds[1] - most), Math.exp(odds[2] - most)] as const;
  const whole = shares[0] + shares[1] + shares[2];
  return [shares[0] / whole, shares[1] / whole, shares[2] / whole];
}

/** The likeliest label that the sign of the score allows, as lib/sentiment/judge decides. */
export function likeliest([negative, neutral, positive]: Odds): LabelIndex {
  if (negative === 0) return NEUTRAL;
  const [side, odds] = negative < 0 ? ([POSITIVE, positive] as const) : ([NEGATIVE, negative] as const);
  return odds > neutral ? side : NEUTRAL;
}
