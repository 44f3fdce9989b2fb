import type { Voice } from '@/lib/replies/voice';
import { voiceIn } from '@/lib/replies/voiceIn';
import type { EarshotDatabase } from '../database';
import { nextStamp } from '../decisions';
import type { SettingKey } from '../settingKeys';
import { randomOrigin } from '../settings';

/** Whose voice it is: of all replies, of those under a topic, of those to authors in a segment. */
export type VoiceOf = { of: 'all' } | { of: 'topic' | 'segment'; id: string };

const ALL = 'voice';
const TOPIC = 'voice.topic:';
const SEGMENT = 'voice.segment:';

/** Voices as the user decided them. */
export interface StoredVoices {
  all: Voice;
  /** By ids. */
  topics: Record<string, Voice>;
  segments: Record<string, Voice>;
}

/** All voices; of topics and segments, those that have one of their own. */
export async function readVoices(db: EarshotDatabase): Promise<StoredVoices> {
  return db.transaction('r', db.settings, async () => {
    const all = await db.settings.get(ALL);
    return { all: voiceIn(all?.value), topics: await readFamily(db, TOPIC), segments: await readFamily(db, SEGMENT) };
  });
}

/** The voices that hold for a mention under these topics, by an author in this segment: the widest first, of topics in their order. */
export function voicesFor({ all, topics, segments }: StoredVoices, { topicIds, segmentId }: { topicIds: readonly string[]; segmentId?: string }): Voice[] {
  const own = (voices: Record<string, Voice>, id: string | undefined): Voice[] => {
    const voice = id !== undefined && Object.hasOwn(voices, id) ? voices[id] : undefined;
    return voice === undefined ? [] : [voice];
  };
  return [all, ...topicIds.flatMap((id) => own(topics, id)), ...own(segments, segmentId)];
}

/**
 * Stores a voice, stamped; null takes it back. Returns what held before, in the same form, so that storing that undoes this.
 */
export async function decideVoice(db: EarshotDatabase, whose: VoiceOf, voice: Voice | null, newOrigin: () => string = randomOrigin): Promise<Voice | null> {
  const key = keyOf(whose);
  return db.transaction('rw', db.settings, async () => {
    const before = (await db.settings.get(key))?.value ?? null;
    // What is taken back leaves its stamp behind.
    await db.settings.put({ key, value: voice === null ? null : voiceIn(voice), stamp: await nextStamp(db, newOrigin) });
    return before === null ? null : voiceIn(before);
  });
}

/** Forgets the voice of a topic that is gone. Must run inside a transaction over `settings`. */
export async function dropTopicVoice(db: EarshotDatabase, topicId: string): Promise<void> {
  await db.settings.delete(`${TOPIC}${topicId}`);
}

function keyOf(whose: VoiceOf): SettingKey {
  if (whose.of === 'all') return ALL;
  return `${whose.of === 'topic' ? TOPIC : SEGMENT}${whose.id}`;
}

async function readFamily(db: EarshotDatabase, family: typeof TOPIC | typeof SEGMENT): Promise<Record<string, Voice>> {
  const rows = await db.settings.where('key').startsWith(family).toArray();
  return Object.fromEntries(rows.flatMap(({ key, value }) => (value === null ? [] : [[key.slice(family.length), voiceIn(value)]])));
}
