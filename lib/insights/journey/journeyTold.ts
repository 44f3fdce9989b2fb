import type { Stage } from '@/lib/signals/signals';
import type { Share } from '../wilson';
import { journeyOf } from './journey';
import { quotesOf, type Quote, type ReadRow } from './journeyQuotes';
import { journeyRowOf } from './journeyRow';
import { leavingOf, type LeaveReason } from './leaving';

/** What only the mentions themselves tell of a way, as far as they were read. */
export interface JourneyTold {
  /** Mentions that were read, of those that are kept. */
  read: number;
  of: number;
  whole: boolean;
  stages: Record<Stage, { quotes: Quote[]; /** Of the stage's mentions that were read. */ gaps: Share }>;
  /** Where those go who leave: by name as written mostly, most people first; shares are of those that were read and leave. */
  switchedTo: LeaveReason[];
  /** People of those who leave, as read. */
  leavers: number;
}

/** Quotes, what was expected and did not come, and where those go who leave: of a period's mentions, or of a sample of them. */
export function journeyToldOf(sample: { rows: readonly ReadRow[]; of: number; whole: boolean }): JourneyTold {
  const rows = sample.rows.map(({ mention, match }) => journeyRowOf(mention, match));
  const { stages } = journeyOf(rows);
  const leaving = leavingOf(rows);
  const told = Object.fromEntries(stages.map(({ stage, gaps }) => [stage, { quotes: quotesOf(sample.rows, stage), gaps }]));
  return {
    read: rows.length, of: Math.max(sample.of, rows.length), whole: sample.whole,
    stages: told as Record<Stage, JourneyTold['stages'][Stage]>,
    switchedTo: leaving.switchedTo, leavers: leaving.people,
  };
}

/** Rows of which no mention comes twice, whatever the topics that hear it. */
export function eachOnce(rows: readonly ReadRow[]): ReadRow[] {
  const seen = new Set<string>();
  return rows.filter(({ mention: { id } }) => !seen.has(id) && seen.add(id) !== undefined);
}
