import { browser } from './browser';

/** What is remembered of the database outside of it, so that an empty one that took its place is noticed. */
export interface Sentinel {
  generation: string;
  mentions: number;
}

const KEY = 'sentinel';

export async function readSentinel(): Promise<Sentinel | null> {
  const value = (await browser.storage.local.get(KEY))[KEY] as Partial<Sentinel> | undefined;
  return typeof value?.generation === 'string' && typeof value.mentions === 'number'
    ? { generation: value.generation, mentions: value.mentions }
    : null;
}

export async function writeSentinel(sentinel: Sentinel): Promise<void> {
  await browser.storage.local.set({ [KEY]: sentinel });
}
