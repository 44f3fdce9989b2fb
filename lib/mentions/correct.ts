import { withLesson } from './lesson';
import { countedAs, renewMatches, type Renewal } from './matches';
import type { Correction, Match, Mention, Stamp } from './mention';

/** The user's own label, or null to go back to the engine's. The counters follow it at once. */
export function correctSentiment(
  mention: Mention,
  matches: readonly Match[],
  decision: { label: Correction | null; stamp: Stamp },
): { mention: Mention } & Renewal {
  const { sentiment: _before, ...others } = mention.decided ?? {};
  const corrected = withLesson({
    ...mention,
    decided: decision.label === null ? others : { ...others, sentiment: decision.label },
    stamps: { ...mention.stamps, sentiment: decision.stamp },
  });
  return { mention: corrected, ...renewMatches(corrected, matches, (match) => countedAs(corrected, match)) };
}
