import type { SentimentLabel } from '@/lib/sentiment/sentiment';
import { STAGES, type Intent, type Stage } from '@/lib/signals/signals';
import { netSentiment, type NetSentiment } from '../netSentiment';
import { noCounts, totalOf, type SentimentCounts } from '../sentimentCounts';
import { shareOf, type Share } from '../wilson';

/** What of a mention says where its author is on their way as a customer. */
export interface JourneyRow {
  /** The mention's. */
  id: string;
  /** Null where the page names nobody. */
  authorId: string | null;
  /** When it was posted, ms since 1970; null: not known. */
  at: number | null;
  stage: Stage | null;
  label: SentimentLabel;
  intent: Intent | null;
  /** Whether it tells that what was expected did not come. */
  gap: boolean;
  aspects: readonly { kind: string; label: SentimentLabel }[];
  /** Where its author goes, as written; null: not said. */
  switchedTo: string | null;
}

export interface StageCounts {
  stage: Stage;
  counts: SentimentCounts;
  total: number;
  net: NetSentiment;
  /** Of all mentions whose stage is known. */
  share: Share;
  /** Mentions of this stage that tell of what was expected and did not come. */
  gaps: Share;
}

export interface Journey {
  /** All, in the order of a customer's way, those without mentions too. */
  stages: StageCounts[];
  /** Mentions of which nobody can tell the stage; in none of them. */
  unknown: number;
}

/** Volume, sentiment and gaps of each stage. */
export function journeyOf(rows: readonly JourneyRow[]): Journey {
  const known = rows.filter(({ stage }) => stage !== null).length;
  const stages = STAGES.map((stage): StageCounts => {
    const own = rows.filter((row) => row.stage === stage);
    const counts = noCounts();
    for (const { label } of own) counts[label] += 1;
    const gaps = own.filter(({ gap }) => gap).length;
    return { stage, counts, total: totalOf(counts), net: netSentiment(counts), share: shareOf(own.length, known), gaps: shareOf(gaps, own.length) };
  });
  return { stages, unknown: rows.length - known };
}
