import { shareOf, type Share } from '../wilson';

/** A mention that needed an answer: a complaint, a question, or what was said to the brand itself. */
export interface Needing {
  /** Whether an answer of the brand was seen. */
  answered: boolean;
  /** When its page was last read, ms since 1970. */
  checkedAt: number;
}

export interface ResponseRate {
  /** Answered, of all that needed it. */
  rate: Share;
  /** Not seen answered: there may be an answer that nobody has read yet. */
  notSeen: number;
  /** When those were last looked at, ms since 1970: the one longest ago, and the latest. Null: there are none. */
  checked: { first: number; last: number } | null;
}

/** Response rate = answered / needing an answer, with what is known of the others. */
export function responseRate(rows: readonly Needing[]): ResponseRate {
  let [answered, first, last] = [0, Infinity, -Infinity];
  for (const row of rows) {
    if (row.answered) answered += 1;
    else [first, last] = [Math.min(first, row.checkedAt), Math.max(last, row.checkedAt)];
  }
  const notSeen = rows.length - answered;
  return { rate: shareOf(answered, rows.length), notSeen, checked: notSeen === 0 ? null : { first, last } };
}
