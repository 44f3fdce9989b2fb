import { renewMatches, type Renewal } from '@/lib/mentions/matches';
import type { Decisions, Match, Mention, Stamp } from '@/lib/mentions/mention';
import { MOST_LINE, MOST_TEXT } from '@/lib/posts/clean';

/** What the user decides of the work on a mention, and of nothing else. */
export const WORK_FIELDS = ['status', 'owner', 'draft', 'replied'] as const;
export type WorkField = (typeof WORK_FIELDS)[number];

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
    const value = bounded(field, said[field]);
    if (value === null || value === '') delete decided[field];
    else Object.assign(decided, { [field]: value });
    stamps[field] = stamp;
  }
  const changed: Mention = { ...mention, decided, stamps };
  return { mention: changed, before, ...renewMatches(changed, matches, ({ counted }) => counted) };
}

/** What is longer than a backup may hold is cut: it would leave the whole mention out. */
function bounded(field: WorkField, value: WorkDecision[WorkField]): WorkDecision[WorkField] {
  return typeof value === 'string' ? value.slice(0, field === 'owner' ? MOST_LINE : MOST_TEXT) : value;
}
