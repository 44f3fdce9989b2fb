/** Why an author may leave, or harm what is said of the brand. */
export const RISK_REASONS = [
  'negatives', 'rising', 'cancel', 'threat', 'hazard', 'switched', 'unanswered', 'promise-broken', 'last-positive', 'answered',
] as const;
export type RiskReason = (typeof RISK_REASONS)[number];

export interface RiskPoint {
  reason: RiskReason;
  /** What it adds to the log odds; below 0: it speaks against a risk. */
  points: number;
  /** How many mentions it stands on. */
  n: number;
}

/** How much an author is at risk of being lost (research/metrics.md 5.8). Never sent out by itself. */
export interface Risk {
  level: 'none' | 'raised' | 'high';
  /** 0..1: the logistic of the sum of the points and a constant. */
  score: number;
  /** The weightiest first. */
  points: RiskPoint[];
}
