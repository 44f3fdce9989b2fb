import { fold } from '@/lib/language/fold';
import { shareOf, type Share } from '../wilson';
import type { JourneyRow } from './journey';

/** Something that those who leave speak of, or where they go. */
export interface LeaveReason {
  /** An aspect; or a name as it is written mostly. */
  key: string;
  /** Mentions, of all that leave. */
  share: Share;
  people: number;
}

export interface Leaving {
  /** Mentions whose author leaves, and how many people that is. */
  mentions: number;
  people: number;
  /** Aspects that are not praised; one mention may name several. Most people first. */
  reasons: LeaveReason[];
  /** Mentions that name no such aspect. */
  unexplained: number;
  switchedTo: LeaveReason[];
}

/** Why customers leave and where they go: of mentions in which somebody wants to leave, has left, or tells where they went. */
export function leavingOf(rows: readonly JourneyRow[]): Leaving {
  const leaving = rows.flatMap((row, index) => (row.intent === 'cancel' || row.stage === 'leave' || row.switchedTo !== null ? [{ row, author: row.authorId ?? `nobody ${index}` }] : []));
  const reasons = new Map<string, Told>();
  const switchedTo = new Map<string, Told>();
  let unexplained = 0;
  for (const { row, author } of leaving) {
    const kinds = new Set(row.aspects.flatMap(({ kind, label }) => (label === 'positive' ? [] : [kind])));
    if (kinds.size === 0) unexplained += 1;
    for (const kind of kinds) tell(reasons, kind, kind, author);
    if (row.switchedTo !== null) tell(switchedTo, fold(row.switchedTo).text.trim(), row.switchedTo, author);
  }
  const of = leaving.length;
  return {
    mentions: of, people: new Set(leaving.map(({ author }) => author)).size,
    reasons: mostFirst(reasons, of), unexplained, switchedTo: mostFirst(switchedTo, of),
  };
}

interface Told {
  mentions: number;
  people: Set<string>;
  written: Map<string, number>;
}

function tell(all: Map<string, Told>, key: string, written: string, author: string): void {
  const told = all.get(key) ?? { mentions: 0, people: new Set(), written: new Map() };
  told.mentions += 1;
  told.people.add(author);
  told.written.set(written, (told.written.get(written) ?? 0) + 1);
  all.set(key, told);
}

function mostFirst(all: ReadonlyMap<string, Told>, of: number): LeaveReason[] {
  const named = [...all.values()].map(({ mentions, people, written }): LeaveReason => {
    const [[key] = ['']] = [...written].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    return { key, share: shareOf(mentions, of), people: people.size };
  });
  return named.toSorted((a, b) => b.people - a.people || b.share.count - a.share.count || (a.key < b.key ? -1 : 1));
}
