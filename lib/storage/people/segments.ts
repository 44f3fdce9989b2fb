import { LONGEST_SEGMENT_NAME, MOST_CHOICES, MOST_SEGMENTS, SEGMENT_HISTORIES, type Segment } from '@/lib/inbox/segment';
import { cleanLine } from '@/lib/posts/clean';
import { STAGES } from '@/lib/signals/signals';
import type { EarshotDatabase } from '../database';
import { nextStamp } from '../decisions';
import { decideVoice, readVoices, type StoredVoices } from '../replyKit/voices';
import { randomOrigin } from '../settings';

const KEY = 'segments';

/** What held before segments changed: `undoSegments` brings it back. */
export interface SegmentsBefore {
  segments: Segment[];
  /** The brand's voices for segments that are no more, by their ids. */
  voices: StoredVoices['segments'];
}

/** The user's segments, in their order; what is none is left out. */
export async function readSegments(db: EarshotDatabase): Promise<Segment[]> {
  return segmentsIn((await db.settings.get(KEY))?.value);
}

/**
 * Stores the user's segments, stamped, at most MOST_SEGMENTS; the voice for one that is no more goes with it. Returns what held
 * before, for `undoSegments`.
 */
export async function decideSegments(db: EarshotDatabase, segments: readonly Segment[], newOrigin: () => string = randomOrigin): Promise<SegmentsBefore> {
  return db.transaction('rw', db.settings, async () => {
    const before = await readSegments(db);
    const now = segmentsIn(segments);
    await db.settings.put({ key: KEY, value: now, stamp: await nextStamp(db, newOrigin) });
    const gone = before.filter(({ id }) => now.every((segment) => segment.id !== id));
    const known = gone.length === 0 ? {} : (await readVoices(db)).segments;
    const voices = Object.fromEntries(Object.entries(known).filter(([id]) => gone.some((segment) => segment.id === id)));
    for (const id of Object.keys(voices)) await decideVoice(db, { of: 'segment', id }, null, newOrigin);
    return { segments: before, voices };
  });
}

/** Brings back what held before segments changed, as a decision of its own. */
export async function undoSegments(db: EarshotDatabase, { segments, voices }: SegmentsBefore, newOrigin: () => string = randomOrigin): Promise<void> {
  await db.transaction('rw', db.settings, async () => {
    await decideSegments(db, segments, newOrigin);
    for (const [id, voice] of Object.entries(voices)) await decideVoice(db, { of: 'segment', id }, voice, newOrigin);
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
