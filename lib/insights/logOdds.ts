/** How many texts of a group hold a word, and how many texts it has. */
export interface WordCount {
  n: number;
  of: number;
}

/** Weight of what is known of a word from both groups together, in texts. */
const PRIOR = 20;

/**
 * How much more a word belongs to one group than to the other: the z of the log-odds ratio with an informative prior
 * (Monroe, Colaresi and Quinn 2008, "Fightin' Words", eq. 15-22), with texts for words as the unit. The prior is 20 texts
 * of which as many hold the word as in both groups together:
 *
 *     a = 20 (n1 + n2 + ½) / (of1 + of2 + 1)
 *     d = ln((n1 + a) / (of1 − n1 + 20 − a)) − ln((n2 + a) / (of2 − n2 + 20 − a))
 *     z = d / √(Σ 1 / (n + a) + 1 / (of − n + 20 − a))
 */
export function logOddsZ(one: WordCount, other: WordCount): number {
  const prior = (PRIOR * (one.n + other.n + 0.5)) / (one.of + other.of + 1);
  const [first, second] = [one, other].map(({ n, of }) => ({ held: n + prior, lacking: of - n + PRIOR - prior }));
  if (first === undefined || second === undefined) return 0;
  const difference = Math.log(first.held / first.lacking) - Math.log(second.held / second.lacking);
  return difference / Math.sqrt(1 / first.held + 1 / first.lacking + 1 / second.held + 1 / second.lacking);
}
