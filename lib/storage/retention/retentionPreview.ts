import { isTouched } from '@/lib/mentions/mention';
import { dueOf, dueRanges, type DueRange, type RetentionPolicy } from '@/lib/mentions/retention';
import type { EarshotDatabase } from '../database';
import { advance, readRange } from './retention';
import type { RangeCursor } from './retentionState';
import type { Mention } from '../rows';

/** How many go, of those on which the user decided nothing and of those that the user worked on. */
export interface Going {
  untouched: number;
  touched: number;
  /** When the first and the last of them were last seen, ms since 1970; null: none goes. */
  from: number | null;
  to: number | null;
}

/** What a policy would remove if it held now. */
export interface RetentionEffect {
  /** Mentions that were looked at, and all that are old enough to be: cut short, the first is less. */
  looked: number;
  total: number;
  /** Mentions that go as a whole. */
  mentions: Going;
  /** Mentions that go as a whole, by site, most first. */
  sites: ({ site: string } & Going)[];
  /** Matches that go, by topic, most first: a mention that goes under two topics is counted for each. */
  topics: ({ topicId: string } & Going)[];
}

export interface Previewing {
  /** Mentions that are looked at, at most; all where it is absent. */
  most?: number;
  onProgress?: (looked: number, total: number) => void;
  /** Asked after each chunk; false ends the counting. */
  wanted?: () => boolean;
}

const CHUNK = 200;

/**
 * What a policy would remove at an instant (ms since 1970). Changes nothing; reads in chunks, so that it holds up nobody,
 * and keeps no row.
 */
export async function retentionPreview(
  db: EarshotDatabase,
  policy: RetentionPolicy,
  now: number,
  { most = Number.POSITIVE_INFINITY, onProgress, wanted }: Previewing = {},
): Promise<RetentionEffect> {
  // Nothing that the user worked on goes earlier than what nobody did.
  const ranges = dueRanges(policy, now, false);
  const counted = countGoing(policy, now);
  const total = await countIn(db, ranges);
  let looked = 0;
  const isTwice = (range: DueRange, mention: Mention): boolean => range.site === null && ranges.some(({ site }) => site === mention.site);
  for (const range of ranges) {
    let after: RangeCursor | null = null;
    for (;;) {
      const mentions = await readRange(db, range, after, Math.min(CHUNK, most - looked));
      after = advance(after, mentions, () => true);
      const own = mentions.filter((mention) => !isTwice(range, mention));
      for (const mention of own) counted.take(mention);
      looked += own.length;
      if (mentions.length === 0) break;
      onProgress?.(looked, total);
      if (wanted?.() === false || looked >= most) return { looked, total, ...counted.sums() };
    }
  }
  return { looked, total, ...counted.sums() };
}

function countGoing(policy: RetentionPolicy, now: number): {
  take: (mention: Mention) => void;
  sums: () => Pick<RetentionEffect, 'mentions' | 'sites' | 'topics'>;
} {
  const mentions = noneGoing();
  const sites = new Map<string, Going>();
  const topics = new Map<string, Going>();
  return {
    take(mention) {
      const due = dueOf(mention, policy, now);
      if (due === null) return;
      const as = isTouched(mention) ? 'touched' : 'untouched';
      const goes = (going: Going): void => addTo(going, as, mention.lastSeenAt);
      for (const topicId of due.topicIds) goes(goingOf(topics, topicId));
      if (!due.whole) return;
      goes(mentions);
      goes(goingOf(sites, mention.site));
    },
    sums: () => ({
      mentions,
      sites: mostFirst(sites).map(([site, going]) => ({ site, ...going })),
      topics: mostFirst(topics).map(([topicId, going]) => ({ topicId, ...going })),
    }),
  };
}

function noneGoing(): Going {
  return { untouched: 0, touched: 0, from: null, to: null };
}

function addTo(going: Going, as: 'untouched' | 'touched', lastSeenAt: number): void {
  going[as] += 1;
  going.from = Math.min(going.from ?? lastSeenAt, lastSeenAt);
  going.to = Math.max(going.to ?? lastSeenAt, lastSeenAt);
}

function goingOf(all: Map<string, Going>, name: string): Going {
  const going = all.get(name) ?? noneGoing();
  all.set(name, going);
  return going;
}

function mostFirst(all: ReadonlyMap<string, Going>): [string, Going][] {
  const sum = ({ untouched, touched }: Going): number => untouched + touched;
  return [...all].toSorted(([, a], [, b]) => sum(b) - sum(a));
}

/** Mentions in ranges, by their indexes; those of a site that has a range of its own once. */
async function countIn(db: EarshotDatabase, ranges: readonly DueRange[]): Promise<number> {
  const all = ranges.find(({ site }) => site === null);
  const counts = await Promise.all(ranges.map(({ site, before }) => {
    if (site === null) return db.mentions.where('lastSeenAt').below(before).count();
    const from = all === undefined ? Number.NEGATIVE_INFINITY : all.before;
    return db.mentions.where('[site+lastSeenAt]').between([site, from], [site, before], true, false).count();
  }));
  return counts.reduce((sum, count) => sum + count, 0);
}
