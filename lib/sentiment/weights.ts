/** Every number of the English engine that is not in a word list; chosen on the dev rows of four labelled sets. */
export const WEIGHTS = {
  /** What a negation makes of a word: flipped, and weaker than said outright ("not great" is no "awful"). */
  negatedPositive: -0.7,
  negatedNegative: -0.4,
  /** Words after a negator that it still reaches, within its clause. */
  negationReach: 4,
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
  irrealis: 0.5,
  /** A sum s of contributions becomes the score s / sqrt(s² + this), after VADER (Hutto and Gilbert 2014). */
  damping: 15,
  /** Below: negative. Above `positive`: positive. Lists over-fire on praise, hence the lopsided band. */
  negative: -0.05,
  positive: 0.3,
};
