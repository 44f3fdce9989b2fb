import { LEAST_FOR_RATE } from '../netSentiment';
import { shareOf, type Share } from '../wilson';

/** Customers at the start and at the end of a period, and those who came in it. */
export interface Customers {
  start: number;
  end: number;
  added: number;
}

/** Both figures that are called churn, each under its own name. */
export type Churn =
  | {
      state: 'rate';
      /** Customers who left = start + new − end. */
      lost: number;
      /** Net loss of customers = (start − end) / start, below 0 where they grew: new ones hide those who left. */
      net: number;
      /** Customer churn = lost / start; too few where more left than there were at the start, for then new ones left too. */
      churn: Share;
    }
  | { state: 'few'; start: number }
  /** No numbers of customers, or more at the end than were there and came: one of the three is wrong. */
  | { state: 'contradictory'; customers: Customers };

/** Churn by both formulas, of whole numbers of customers. */
export function churnOf(customers: Customers): Churn {
  const { start, end, added } = customers;
  const lost = start + added - end;
  if (![start, end, added].every((number) => Number.isInteger(number) && number >= 0) || lost < 0) return { state: 'contradictory', customers };
  if (start < LEAST_FOR_RATE) return { state: 'few', start };
  return { state: 'rate', lost, net: (start - end) / start, churn: shareOf(lost, start) };
}
