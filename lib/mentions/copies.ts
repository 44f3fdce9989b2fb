import type { Match, Mention } from './mention';

/** A mention with its matches, as one copy of the database has it. Copies that are merged count their days in one zone. */
export interface Copy {
  mention: Mention;
  matches: readonly Match[];
}

/** One copy as it takes part in a merge. */
export interface Reading extends Copy {
  /** Whether its text is the one that stays, so that places in it hold. */
  isInPlace: boolean;
}
