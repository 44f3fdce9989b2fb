import { browser } from './browser';

/** How far the database had come when it was last looked at. */
export interface Sentinel {
  /** Name of the database's life. */
  generation: string;
  mentions: number;
  topics: number;
  /** How often the number of mentions changed: it only grows. */
  changes: number;
  /** The clock of what the user decided: it only grows. */
  clock: number;
  /** The version that the browser knows it by, ten times the schema's. */
  version: number;
  /** When it was looked at, ms since 1970; null in what older versions noted. */
  at: number | null;
}

const KEY = 'sentinel';
const NUMBERS = ['topics', 'changes', 'clock', 'version'] as const;

/**
 * What is remembered of the database outside of it, so that one that came back empty or short is noticed; null where
 * nothing is. What an older version did not note is 0.
 */
export async function readSentinel(): Promise<Sentinel | null> {
  const value = (await browser.storage.local.get(KEY))[KEY] as Partial<Sentinel> | undefined;
  if (typeof value?.generation !== 'string' || typeof value.mentions !== 'number') return null;
  const [topics = 0, changes = 0, clock = 0, version = 0] = NUMBERS.map((name) => value[name]);
  return { generation: value.generation, mentions: value.mentions, topics, changes, clock, version, at: value.at ?? null };
}

export async function writeSentinel(sentinel: Sentinel): Promise<void> {
  await browser.storage.local.set({ [KEY]: sentinel });
}

/** Before everything is deleted: else its absence would be told as a loss. */
export async function forgetSentinel(): Promise<void> {
  await browser.storage.local.remove(KEY);
}
