import { browser } from './browser';

const KEY = 'followed';

/** How far pages know of what is stored having followed a change of topics, in this browser session. */
export interface Followed {
  /** When that was told last, ms since 1970; null: never. */
  at: number | null;
  /** What is stored follows a change, or did, and pages have yet to be told. */
  untold: boolean;
}

export async function readFollowed(): Promise<Followed> {
  return ((await browser.storage.session.get(KEY))[KEY] as Followed | undefined) ?? { at: null, untold: false };
}

export async function writeFollowed(followed: Followed): Promise<void> {
  await browser.storage.session.set({ [KEY]: followed });
}
