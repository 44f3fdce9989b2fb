import { MOST_IN_ALERT, seenTo, told } from '@/lib/inbox/alert';
import type { Stamp } from '@/lib/mentions/mention';
import { isSameValue } from '@/lib/mentions/sameValue';
import { decidedApart, isLater, type Knowledge } from '@/lib/mentions/stamps';
import { unionOf } from '@/lib/mentions/unionOf';
import type { AlertRow, AlertRuleRow, AuthorRow, ExposureRow, HealthRow, RemovedKitRow, TopicRow } from '../rows';

/** A field of a row that was decided in both copies, differently, and without knowing of the other's decision. */
export interface RowConflict {
  field: string;
  here: unknown;
  there: unknown;
  won: 'here' | 'there';
}

interface Stamped {
  id: string;
  stamps: Record<string, Stamp>;
}

/** Rows of one id: of each field that the user decided, what was decided last. All else is as it is here. */
function mergeStamped<Row extends Stamped>(here: Row, there: Row, known: Knowledge | null): { row: Row; conflicts: RowConflict[] } {
  const conflicts: RowConflict[] = [];
  const stamps = { ...here.stamps };
  const [own, other] = [fieldsOf(here), fieldsOf(there)];
  const row: Record<string, unknown> = { ...own, stamps };
  for (const field of Object.keys(there.stamps)) {
    const [mine, theirs] = [here.stamps[field], there.stamps[field]];
    const wins = isLater(theirs, mine);
    if (mine !== undefined && theirs !== undefined && decidedApart(mine, theirs, known) && !isSameValue(own[field], other[field])) {
      conflicts.push({ field, here: own[field] ?? null, there: other[field] ?? null, won: wins ? 'there' : 'here' });
    }
    if (!wins || theirs === undefined || field === 'id' || field === 'stamps') continue;
    stamps[field] = theirs;
    if (other[field] === undefined) delete row[field];
    else row[field] = other[field];
  }
  return { row: row as unknown as Row, conflicts };
}

const fieldsOf = (row: object): Record<string, unknown> => Object.fromEntries(Object.entries(row));

/** Comparisons start where both copies listened by what holds now. */
export function mergeTopics(here: TopicRow, there: TopicRow, known: Knowledge | null): { row: TopicRow; conflicts: RowConflict[] } {
  const { row, conflicts } = mergeStamped(here, there, known);
  return {
    row: { ...row, listeningSince: Math.max(here.listeningSince, there.listeningSince), createdAt: Math.min(here.createdAt, there.createdAt) },
    conflicts,
  };
}

export function mergeAlertRules(here: AlertRuleRow, there: AlertRuleRow): AlertRuleRow {
  return { ...mergeStamped(here, there, null).row, createdAt: Math.min(here.createdAt, there.createdAt) };
}

/** What was removed stays away, unless something was decided of it later. */
export function mergeKit<Row extends WrittenRow | RemovedKitRow>(here: Row, there: Row): Row {
  const [mine, theirs] = [removalOf(here), removalOf(there)];
  if (mine !== undefined && theirs !== undefined) return isLater(theirs, mine) ? there : here;
  if (mine !== undefined) return isLaterThan(there, mine) ? there : here;
  if (theirs !== undefined) return isLaterThan(here, theirs) ? here : there;
  if (here.kind !== there.kind) return here;
  return { ...mergeStamped(here, there, null).row, createdAt: Math.min(createdIn(here), createdIn(there)) };
}

type WrittenRow = Stamped & { kind: string; createdAt: number };

const removalOf = ({ kind, stamps }: WrittenRow | RemovedKitRow): Stamp | undefined => (kind === 'removed' ? stamps['removed'] : undefined);
const createdIn = (row: WrittenRow | RemovedKitRow): number => ('createdAt' in row ? row.createdAt : Infinity);
const isLaterThan = ({ stamps }: Stamped, stamp: Stamp): boolean => Object.values(stamps).some((own) => isLater(own, stamp));

/** Seen from the earliest to the latest; what was read last holds where it says something, and of two read then `there`. */
export function mergeAuthors(here: AuthorRow, there: AuthorRow): AuthorRow {
  const [last, first] = there.lastSeenAt >= here.lastSeenAt ? [there, here] : [here, there];
  return {
    ...last,
    handle: last.handle ?? first.handle,
    name: last.name ?? first.name,
    url: last.url ?? first.url,
    followers: last.followers ?? first.followers,
    firstSeenAt: Math.min(here.firstSeenAt, there.firstSeenAt),
    lastSeenAt: Math.max(here.lastSeenAt, there.lastSeenAt),
  };
}

/** Told in one copy is told; as many were looked at as was decided last. */
export function mergeAlerts(here: AlertRow, there: AlertRow): AlertRow {
  const decided = isLater(there.stamps['seen'], here.stamps['seen']) ? there : here;
  const { dueAt, toldAt: _told, openSince: _open, ...others } = here;
  const toldAt = least(here.toldAt, there.toldAt);
  const openSince = least(here.openSince, there.openSince);
  const count = Math.max(here.count, there.count);
  const row: AlertRow = {
    ...others,
    at: Math.min(here.at, there.at),
    mentionIds: unionOf(here.mentionIds, there.mentionIds).slice(0, MOST_IN_ALERT),
    count,
    ...(toldAt === undefined ? (dueAt === undefined ? {} : { dueAt }) : { toldAt }),
    ...(openSince === undefined ? {} : { openSince }),
    stamps: { ...here.stamps, ...decided.stamps },
  };
  return toldAt === undefined ? row : { ...row, ...seenTo(row, Math.min(decided.seen, count)) };
}

/**
 * An alert of a backup that is not here, with those of its mentions that are stored; null where none of them is. Nobody is told of it
 * any more: it stands among those that were not looked at.
 */
export function alertOf(there: AlertRow, stored: ReadonlySet<string>): AlertRow | null {
  const mentionIds = there.mentionIds.filter((id) => stored.has(id));
  const count = there.count - (there.mentionIds.length - mentionIds.length);
  if (mentionIds.length === 0 && there.mentionIds.length > 0) return null;
  const row = { ...there, mentionIds, count, seen: Math.min(there.seen, count) };
  return row.dueAt === undefined ? row : { ...row, ...told(row, row.dueAt), stamps: row.stamps };
}

/** The same posts may have been scanned in both: of each hour, the larger number. */
export function largerExposure(here: ExposureRow, there: ExposureRow): ExposureRow {
  return { ...here, hours: here.hours.map((count, hour) => Math.max(count, there.hours[hour] ?? 0)) };
}

/** The same pages may have been read in both: of each, the larger number. */
export function largerHealth(here: HealthRow, there: HealthRow): HealthRow {
  const fields = unionOf(Object.keys(here.missing), Object.keys(there.missing));
  return {
    ...here,
    found: Math.max(here.found, there.found),
    read: Math.max(here.read, there.read),
    missing: Object.fromEntries(fields.map((field) => [field, Math.max(here.missing[field] ?? 0, there.missing[field] ?? 0)])),
  };
}

function least(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? (a ?? b) : Math.min(a, b);
}
