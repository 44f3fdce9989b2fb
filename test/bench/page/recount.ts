import type { Match, Mention } from '@/lib/mentions/mention';
import type { EarshotDatabase } from '@/lib/storage/database';
import type { HeardBatch } from '@/lib/storage/ingest';
import { readCounters } from '@/lib/storage/counters';

/** A count by what is counted: a row of words, such as topic, clock or 'hidden', day, hour, site, language, label and context. */
export type Counts = Record<string, number>;

export interface Recount {
  tallies: Counts;
  exposure: Counts;
  counters: Counts;
}

const HOURS = 25;

/** All that the database keeps counted, number by number. */
export async function storedCounts(db: EarshotDatabase): Promise<Recount> {
  const tallies: Counts = {};
  for (const row of await db.tallies.toArray()) {
    for (const kind of ['published', 'seen', 'hidden'] as const) {
      row[kind]?.counts.forEach((count, index) => {
        const cell = row[kind]?.keys[Math.floor(index / HOURS)] ?? '';
        add(tallies, [row.topicId, kind, row.day, index % HOURS, ...cell.split('|')], count);
      });
    }
  }
  const exposure: Counts = {};
  for (const { site, day, context, hours } of await db.exposure.toArray()) {
    hours.forEach((count, hour) => add(exposure, [site, day, context, hour], count));
  }
  const { mentions, sites } = await readCounters(db);
  return { tallies, exposure, counters: { ...sites, all: mentions } };
}

/**
 * The same, counted anew from every mention with its matches, and from the posts that were scanned; with nothing of
 * what storage and its calendar use for counting.
 */
export async function recount(
  db: EarshotDatabase,
  from: { scanned: Iterable<Pick<HeardBatch, 'site' | 'scanned' | 'seenAt'>>; zone: string },
): Promise<Recount> {
  const local = localTime(from.zone);
  const tallies: Counts = {};
  const counters: Counts = { all: 0 };
  const topics = new Map<string, Pick<Match, 'topicId' | 'hiddenAt' | 'heardAt' | 'toward'>[]>();
  await db.matches.each(({ mentionId, topicId, hiddenAt, heardAt, toward }: Match) => {
    const own = {
      topicId,
      ...(hiddenAt === undefined ? {} : { hiddenAt }),
      ...(heardAt === undefined ? {} : { heardAt }),
      ...(toward === undefined ? {} : { toward }),
    };
    topics.set(mentionId, [...(topics.get(mentionId) ?? []), own]);
  });
  await db.mentions.each((mention: Mention) => {
    add(counters, ['all'], 1);
    add(counters, [mention.site], 1);
    const { understanding, post } = mention;
    for (const { topicId, hiddenAt, heardAt, toward } of topics.get(mention.id) ?? []) {
      const { label } = toward ?? understanding.sentiment;
      const cell = [post.site, understanding.language.language ?? 'unknown', label, post.context];
      const seen = local(heardAt ?? mention.firstSeenAt);
      add(tallies, [topicId, hiddenAt === undefined ? 'seen' : 'hidden', ...seen, ...cell], 1);
      if (hiddenAt === undefined) add(tallies, [topicId, 'published', ...publishedSlot(mention, local), ...cell], 1);
    }
  });
  return { tallies, exposure: exposureOf(from.scanned, local), counters };
}

type LocalTime = (instant: number) => [day: string, hour: number];

function exposureOf(batches: Iterable<Pick<HeardBatch, 'site' | 'scanned' | 'seenAt'>>, local: LocalTime): Counts {
  const exposure: Counts = {};
  const seen = new Set<string>();
  for (const { site, scanned, seenAt } of batches) {
    const [day, hour] = local(seenAt);
    for (const { key, context } of scanned) {
      const name = [site, day, context, key].join('|');
      if (seen.has(name)) continue;
      seen.add(name);
      add(exposure, [site, day, context, hour], 1);
    }
  }
  return exposure;
}

function publishedSlot({ post }: Mention, local: LocalTime): [string, number] {
  const { at, precision } = post.publishedAt;
  if (at === null) return ['unknown', 24];
  return precision === 'day' ? [at.slice(0, 10), 24] : local(Date.parse(at));
}

function localTime(zone: string): LocalTime {
  // Swedish writes dates as ISO 8601 does.
  const format = new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  return (instant) => {
    const [day = '', time = ''] = format.format(instant).split(' ');
    return [day, Number(time.slice(0, 2))];
  };
}

function add(counts: Counts, of: readonly (string | number)[], by: number): void {
  if (by === 0) return;
  const name = of.join('|');
  counts[name] = (counts[name] ?? 0) + by;
}
