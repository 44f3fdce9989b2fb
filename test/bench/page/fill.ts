import { createCalendar } from '@/lib/mentions/calendar';
import { send } from '@/lib/messaging/messenger';
import { openDatabase, openState, type EarshotDatabase } from '@/lib/storage/database';
import { ingestBatch, type HeardBatch } from '@/lib/storage/ingest';
import { CONSENT_TEXT, decideSetting, type Settings } from '@/lib/storage/settings';
import { saveTopic } from '@/lib/storage/topics/topicDecisions';
import { mentionCount } from '@/lib/storage/volumes';
import { hideNewest } from './hide';
import { GENERATED_TOPICS, heardBatches } from '@/scripts/generate/batches';
import type { UnderstandingTools } from '@/lib/mentions/understand';
import { shippedLexicons } from '@/lib/sentiment/shippedLexicons';
import { shippedSignalTables } from '@/lib/signals/shippedTables';
import { sightings, type Amount } from '@/scripts/generate/sightings';

const ZONE = 'UTC';
/** Larger than a page's batches: what is timed is not the filling. */
const SIZE = 2_000;

/** How long the topics have been listened for, ms: longer than what is filled. */
const LISTENED = 400 * 86_400_000;

/** Filling a million would take much longer with the detector; the generator's posts declare their language. */
export const AS_DECLARED: UnderstandingTools = {
  identify: (_, declared) => ({ language: declared ?? 'en', confidence: 0.9, by: 'page' }),
  lexiconFor: shippedLexicons(),
};

/** The same, with the words by which intents, aspects and stages are found: as slow again. */
const WITH_SIGNALS: UnderstandingTools = { ...AS_DECLARED, signalsFor: shippedSignalTables() };

let db: EarshotDatabase | null = null;
let waiting: Iterator<HeardBatch> | null = null;

/** Consent, topics and zone as their screens would store them. With an `amount`, `fill` stores so many mentions; with `signals`, those are found in them. */
export async function startFilling({ now, amount, signals = false }: { now: number; amount: Amount | null; signals?: boolean }): Promise<void> {
  db = await openOwn();
  await decideSetting(db, 'consent', { given: true, at: now, text: CONSENT_TEXT });
  await decideSetting(db, 'zone', ZONE);
  for (const [hue, { id, name, query, role }] of GENERATED_TOPICS.entries()) {
    // The brand's topic is the oldest: screens choose it first.
    await saveTopic(db, { id, name, query, role, hue }, { now: now - LISTENED + hue, newId: () => id });
  }
  if (amount !== null) waiting = heardBatches(sightings(amount), { ...(signals ? WITH_SIGNALS : AS_DECLARED), size: SIZE });
}

/** Stores mentions for about so many ms. Returns how many are stored, and whether these are all. */
export async function fill(ms: number): Promise<{ stored: number; done: boolean }> {
  if (db === null || waiting === null) throw new Error('Nothing to fill was started');
  const using = { calendar: createCalendar(ZONE), newSalt: () => 'salt' };
  const end = performance.now() + ms;
  let storing: Promise<unknown> = Promise.resolve();
  for (;;) {
    // The next batch is made while the database works on the last one.
    const next = waiting.next();
    await storing;
    if (next.done === true) return { stored: await mentionCount(db), done: true };
    storing = ingestBatch(db, next.value, using);
    if (performance.now() < end) continue;
    await storing;
    return { stored: await mentionCount(db), done: false };
  }
}

/** Stores one setting, as the user would, and has the worker follow it. */
export async function decide<Key extends keyof Settings>(key: Key, value: Settings[Key]): Promise<void> {
  db ??= await openOwn();
  await decideSetting(db, key, value);
  await send('decided', {});
}

/** Lets a topic hide some of its newest mentions. */
export async function hide(topicId: string): Promise<void> {
  db ??= await openOwn();
  await hideNewest(db, topicId);
}

/** Stored mentions, by the counters. */
export async function storedMentions(): Promise<number> {
  return mentionCount(await openOwn());
}

export async function openOwn(): Promise<EarshotDatabase> {
  const own = openDatabase({ durability: 'relaxed' });
  const opened = await openState(own);
  if (opened.state !== 'open') throw new Error(`The database did not open: ${JSON.stringify(opened)}`);
  return own;
}
