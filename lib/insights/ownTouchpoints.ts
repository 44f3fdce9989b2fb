import type { Mention } from '@/lib/mentions/mention';
import { subjectOfMention, type DayOf } from '@/lib/mentions/subject';
import { parseQuery } from '@/lib/query/grammar/parse';
import { compileFilter } from '@/lib/query/matching/filter';
import type { OwnTouchpoint } from '@/lib/query/touchpoints';

/** Names of the user's own touchpoints at which a mention was made; one whose query cannot be read holds nothing. */
export function ownTouchpointsOf(
  mention: Mention,
  touchpoints: readonly OwnTouchpoint[],
  { dayOf, handles }: { dayOf: DayOf; handles: string[] },
): string[] {
  const subject = subjectOfMention(mention, dayOf);
  return touchpoints.flatMap(({ name, query }) => {
    const parsed = parseQuery(query);
    return parsed.ok && compileFilter(parsed.query, handles)(subject) === 'yes' ? [name] : [];
  });
}
