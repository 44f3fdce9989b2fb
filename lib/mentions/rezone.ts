import { startOfHour, type Calendar } from './calendar';
import { countedOf, countsAlike } from './count';
import type { Match, Mention } from './mention';
import { changesOf, type TallyChange } from './tally';

/**
 * A match counted anew in another zone. When it was heard is an instant; of matches that know only the day and hour in
 * the zone before, the beginning of that hour stands for it from then on.
 */
export function rezone(
  mention: Mention,
  match: Match,
  zones: { from: Calendar; to: Calendar },
): { match: Match; changes: TallyChange[] } {
  const heardAt = match.heardAt ?? startOfHour(match.counted.seen, zones.from);
  const counted = countedOf(mention, zones.to.at(heardAt), zones.to, {
    hidden: match.counted.hidden === true,
    toward: match.toward,
  });
  const changes = countsAlike(match.counted, counted)
    ? []
    : [...changesOf(match.topicId, match.counted, -1), ...changesOf(match.topicId, counted, 1)];
  return { match: { ...match, heardAt, label: counted.label, counted }, changes };
}
