import { renewMatches, type Renewal } from '@/lib/mentions/matches';
import type { Decisions, Match, Mention, Stamp } from '@/lib/mentions/mention';
import { cleanTag, MOST_TAGS } from '@/lib/mentions/tags';
import { MOST_LINE, MOST_TEXT } from '@/lib/posts/clean';

/** What the user decides of the work on a mention, and of nothing else; tags, each decided by itself, beside it. */
export const WORK_FIELDS = ['status', 'owner', 'draft', 'replied', 'dueAt', 'snoozedUntil', 'testimonial'] as const;
export type WorkField = (typeof WORK_FIELDS)[number];

/** Fields that are decided; null takes back what was said, and what is absent stays. */
export type WorkDecision = { [Field in WorkField]?: NonNullable<Decisions[Field]> | null } & {
  /** Tags that it is given (true) or loses (false); null: as if nothing had been said of them. */
  tags?: Record<string, boolean | null>;
};

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
  const tagged = said.tags === undefined ? null : decideTags(mention.decided?.tags ?? {}, said.tags);
  if (tagged !== null) {
    before.tags = tagged.before;
    for (const tag of Object.keys(tagged.before)) stamps[`tags.${tag}`] = stamp;
    if (Object.keys(tagged.tags).length === 0) delete decided.tags;
    else decided.tags = tagged.tags;
  }
  const changed: Mention = { ...mention, decided, stamps };
  return { mention: changed, before, ...renewMatches(changed, matches, ({ counted }) => counted) };
}

/** One tag more than a mention may have is not given. */
function decideTags(
  known: Readonly<Record<string, boolean>>,
  said: Readonly<Record<string, boolean | null>>,
): { tags: Record<string, boolean>; before: Record<string, boolean | null> } {
  const tags = new Map(Object.entries(known));
  const before = new Map<string, boolean | null>();
  for (const [name, value] of Object.entries(said)) {
    const tag = cleanTag(name);
    if (tag === null) continue;
    if (value === true && tags.get(tag) !== true && countOf(tags) >= MOST_TAGS) continue;
    if (!before.has(tag)) before.set(tag, tags.get(tag) ?? null);
    if (value === null) tags.delete(tag);
    else tags.set(tag, value);
  }
  return { tags: Object.fromEntries(tags), before: Object.fromEntries(before) };
}

const countOf = (tags: ReadonlyMap<string, boolean>): number => [...tags.values()].filter((has) => has).length;

/** What is longer than a backup may hold is cut, and what is no instant is none: it would leave the whole mention out. */
function bounded(field: WorkField, value: WorkDecision[WorkField]): WorkDecision[WorkField] {
  if (typeof value === 'number') return Math.abs(value) <= LATEST ? value : null;
  if (field === 'testimonial') return value;
  return typeof value === 'string' ? value.slice(0, field === 'owner' ? MOST_LINE : MOST_TEXT) : value;
}

/** The latest instant that a date can be, ms since 1970. */
const LATEST = 8.64e15;
