import { LONGEST_SEGMENT_NAME, MOST_CHOICES, MOST_SEGMENTS, SEGMENT_HISTORIES, type Segment } from '@/lib/inbox/segment';
import { cleanLine } from '@/lib/posts/clean';
import { STAGES } from '@/lib/signals/signals';
import type { EarshotDatabase } from '../database';
import { nextStamp } from '../decisions';
import { randomOrigin } from '../settings';

const KEY = 'segments';

/** The user's segments, in their order; what is none is left out. */
export async function readSegments(db: EarshotDatabase): Promise<Segment[]> {
  return segmentsIn((await db.settings.get(KEY))?.value);
}

/** Stores the user's segments, stamped, at most MOST_SEGMENTS. Returns those before: storing these undoes this. */
export async function decideSegments(db: EarshotDatabase, segments: readonly Segment[], newOrigin: () => string = randomOrigin): Promise<Segment[]> {
  return db.transaction('rw', db.settings, async () => {
    const before = await readSegments(db);
    await db.settings.put({ key: KEY, value: segmentsIn(segments), stamp: await nextStamp(db, newOrigin) });
    return before;
  });
}

/** Segments as they may be stored: names cleaned and cut, numbers whole and not below zero. */
function segmentsIn(value: unknown): Segment[] {
  if (!Array.isArray(value)) return [];
  const segments = value.flatMap((one: unknown) => segmentIn(one) ?? []);
  return segments.filter(({ id }, at) => segments.findIndex((other) => other.id === id) === at).slice(0, MOST_SEGMENTS);
}

function segmentIn(value: unknown): Segment | null {
  if (typeof value !== 'object' || value === null) return null;
  const given = value as Partial<Record<keyof Segment, unknown>>;
  const name = typeof given.name === 'string' ? cleanLine(given.name)?.slice(0, LONGEST_SEGMENT_NAME).trim() : undefined;
  if (typeof given.id !== 'string' || given.id === '' || name === undefined || name === '') return null;
  const days = amountIn(given.days);
  return {
    id: given.id,
    name,
    sites: wordsIn(given.sites),
    languages: wordsIn(given.languages),
    stages: STAGES.filter((stage) => wordsIn(given.stages).includes(stage)),
    histories: SEGMENT_HISTORIES.filter((history) => wordsIn(given.histories).includes(history)),
    leastFollowers: amountIn(given.leastFollowers),
    leastLikes: amountIn(given.leastLikes),
    leastMentions: Math.max(1, amountIn(given.leastMentions) ?? 1),
    days: days === 0 ? null : days,
  };
}

function wordsIn(value: unknown): string[] {
  const words = Array.isArray(value) ? value.filter((word): word is string => typeof word === 'string' && word !== '') : [];
  return [...new Set(words)].slice(0, MOST_CHOICES);
}

function amountIn(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? Math.floor(value) : null;
}
