import { HOUR } from '@/lib/insights/spikes/hourSeen';
import { DRIFT_DAYS, type DriftReason } from '@/lib/insights/spikes/drift';
import type { NegativeReason } from '@/lib/insights/spikes/negativeShare';
import type { SpikeReason } from '@/lib/insights/spikes/spike';

/** The numbers by which a rule about numbers alarmed, of one topic. `to`: end of the hours looked at, ms since 1970. */
export type Finding = { topicId: string; to: number } & (
  | { kind: 'spike'; because: SpikeReason }
  | { kind: 'drift'; direction: 'up' | 'down'; because: DriftReason }
  | { kind: 'negative'; because: NegativeReason }
);

/** The hours in which its mentions were heard; `from` is of it, `to` is not. ms since 1970. */
export function windowOf(finding: Finding): { from: number; to: number } {
  const from = finding.kind === 'drift' ? finding.to - DRIFT_DAYS * 24 * HOUR : finding.because.from;
  return { from, to: finding.to };
}

/** How many mentions a finding is about: all that were heard then, or the negative ones. */
export function foundIn(finding: Finding): number {
  return finding.kind === 'negative' ? finding.because.negative : finding.because.heard;
}
