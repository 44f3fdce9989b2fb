import type { Calendar } from '@/lib/mentions/calendar';
import type { AlertRule } from './alertRule';
import { foundIn, type Finding } from './finding';
import { nextDigest, quietUntil, type QuietHours } from './quietHours';

const MINUTE = 60_000;
/** Mentions whose ids an alert keeps; more are counted. */
export const MOST_IN_ALERT = 500;

/** What a rule caught, until it may speak again. */
export interface Alert {
  id: string;
  ruleId: string;
  /** When it caught the first, ms since 1970. */
  at: number;
  /** In the order in which they were caught. */
  mentionIds: string[];
  /** How many it caught. */
  count: number;
  /** When the user is to be told, ms since 1970; absent: that was done. */
  dueAt?: number;
  /** When the user was told, ms since 1970. */
  toldAt?: number;
  /** How many of them the user looked at, or dismissed. */
  seen: number;
  /** Set while the user was told and has not looked, so that an index over it holds only those; ms since 1970. */
  openSince?: number;
  /** The numbers that fired it, where its rule is about numbers; they stay as they were then. Absent in what schema 12 and older stored. */
  found?: Finding;
}

/** When alerts may be told. */
export interface AlertTimes {
  quiet: QuietHours;
  /** Minutes since midnight. */
  digestAt: number;
  calendar: Calendar;
}

/** The alert once the user was told of it. */
export function told({ dueAt: _due, ...alert }: Alert, at: number): Alert {
  return { ...alert, toldAt: at, openSince: at };
}

/** The alert with so many of its mentions looked at. */
export function seenTo({ openSince, ...alert }: Alert, seen: number): Alert {
  const since = openSince ?? alert.toldAt;
  return { ...alert, seen, ...(since !== undefined && seen < alert.count ? { openSince: since } : {}) };
}

/** When the user is to be told of what a rule caught at an instant, ms since 1970. */
export function dueOf({ way }: Pick<AlertRule, 'way'>, at: number, { quiet, digestAt, calendar }: AlertTimes): number {
  const due = way === 'digest' ? nextDigest(digestAt, at, calendar) : at;
  return quietUntil(quiet, due, calendar) ?? due;
}

/**
 * A rule's alert with one more mention: its last one while that waits to be told or cools down, else a new one. The same
 * alert where it holds the mention already.
 */
export function gather(
  last: Alert | null,
  caught: { rule: Pick<AlertRule, 'id' | 'way' | 'cooldown'>; mentionId: string; at: number; newId: () => string },
  times: AlertTimes,
): Alert {
  const { rule, mentionId, at, newId } = caught;
  if (last?.mentionIds.includes(mentionId)) return last;
  if (last !== null && takesMore(last, rule, at)) {
    const mentionIds = last.mentionIds.length < MOST_IN_ALERT ? [...last.mentionIds, mentionId] : last.mentionIds;
    const open = last.toldAt === undefined ? {} : { openSince: last.openSince ?? at };
    return { ...last, mentionIds, count: last.count + 1, ...open };
  }
  return { id: newId(), ruleId: rule.id, at, mentionIds: [mentionId], count: 1, dueAt: dueOf(rule, at, times), seen: 0 };
}

/** The alert of what a rule about numbers found, with its mentions as they were heard. */
export function alertOfFinding(
  found: Finding,
  { rule, mentionIds, at, newId }: { rule: Pick<AlertRule, 'id' | 'way'>; mentionIds: readonly string[]; at: number; newId: () => string },
  times: AlertTimes,
): Alert {
  return {
    id: newId(), ruleId: rule.id, at, mentionIds: mentionIds.slice(0, MOST_IN_ALERT), count: Math.max(foundIn(found), mentionIds.length),
    dueAt: dueOf(rule, at, times), seen: 0, found,
  };
}

/** How much of an alert nobody has looked at: mentions, or the one thing that numbers tell. */
export function openIn({ found, count, seen }: Alert): number {
  return found === undefined ? count - seen : 1;
}

/** What is told at once cools down; digests come once a day anyway. */
function takesMore({ dueAt, toldAt }: Alert, { way, cooldown }: Pick<AlertRule, 'way' | 'cooldown'>, at: number): boolean {
  if (dueAt !== undefined) return way !== 'now' || cooldown > 0;
  return way !== 'digest' && toldAt !== undefined && at < toldAt + cooldown * MINUTE;
}

/**
 * The alert without mentions that are gone for good, and what it counted of them; the same alert where it holds none of them,
 * null where nothing is left. Those that were looked at are the first.
 */
export function withoutMentions<Row extends Alert>(alert: Row, gone: ReadonlySet<string>): Row | null {
  const mentionIds = alert.mentionIds.filter((id) => !gone.has(id));
  const lost = alert.mentionIds.length - mentionIds.length;
  if (lost === 0) return alert;
  const count = alert.count - lost;
  if (count <= 0) return null;
  const seen = alert.seen - alert.mentionIds.slice(0, alert.seen).filter((id) => gone.has(id)).length;
  const { openSince, ...others } = alert;
  return { ...others, mentionIds, count, seen, ...(openSince !== undefined && seen < count ? { openSince } : {}) } as Row;
}
