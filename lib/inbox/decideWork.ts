import { renewMatches, type Renewal } from '@/lib/mentions/matches';
import type { Decisions, Match, Mention, Stamp } from '@/lib/mentions/mention';

/** What the user decides of the work on a mention, and of nothing else. */
export const WORK_FIELDS = ['status', 'owner', 'draft', 'replied'] as const;
type WorkField = (typeof WORK_FIELDS)[number];

/** Fields that are decided; null takes back what was said, and what is absent stays. */
export type WorkDecision = { [Field in WorkField]?: NonNullable<Decisions[Field]> | null };

/**
 * A mention with what the user decided of the work on it, and its matches: what is done waits for an answer no more. `before`
 * is what held of the same fields, in the same form, so that deciding that undoes this.
 */
export function decideWork(
  mention: Mention,
  matches: readonly Match[],
  { said, stamp }: { said: WorkDecision; stamp: Stamp },
): { mention: Mention; before: WorkDecision } & Renewal {
  const decided: Decisions = { ...mention.decided };
  const stamps = { ...mention.stamps };
  const before: WorkDecision = {};
  for (const field of WORK_FIELDS) {
    if (said[field] === undefined) continue;
    Object.assign(before, { [field]: mention.decided?.[field] ?? null });
    if (said[field] === null || said[field] === '') delete decided[field];
    else Object.assign(decided, { [field]: said[field] });
    stamps[field] = stamp;
  }
  const changed: Mention = { ...mention, decided, stamps };
  return { mention: changed, before, ...renewMatches(changed, matches, ({ counted }) => counted) };
}
