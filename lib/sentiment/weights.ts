/** How words act on each other, in all languages; chosen on labelled texts. What a text is then called is in decision.json. */
export const WEIGHTS = {
  /** What a negation makes of a word: flipped, and weaker than said outright ("not great" is no "awful"). */
  negatedPositive: -0.7,
  negatedNegative: -0.45,
  /** A negator that finds nothing to turn over: people say what is not there, or does not work, more often in blame. */
  loneNegator: -0.6,
  /** Words between a word of degree and the word that it acts on, at most. */
  degreeReach: 1,
  beforeContrast: 0.5,
  afterContrast: 1.4,
  capitals: 1.1,
  elongation: 1.1,
  exclamation: 1.2,
  mostExclamations: 3,
  question: 0.4,
  /** What would be so, were something else so. */
  irrealis: 0.3,
  /** Words over which what might have been is said, at most: many people write no stops. */
  unrealReach: 8,
  /** What might have been: what is praised in it is missed, what is blamed in it did not come. */
  unrealPraise: -0.4,
  unrealBlame: 0.1,
  /** A sum s of contributions, n of them by lists, becomes the score s / sqrt(s² + n × this), after VADER (Hutto and Gilbert 2014). */
  damping: 15,
};
