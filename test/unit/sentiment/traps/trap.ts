/** A sentence, how a fair reader of its language takes it, and what makes it hard; 'open': not understood yet. */
export type Trap = readonly [text: string, expected: 'negative' | 'neutral' | 'positive' | 'unsure', trap: string, state?: 'open'];
