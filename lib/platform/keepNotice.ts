import { browser } from './browser';

/** Why something was not kept by hand. */
export const NOT_KEPT = [
  /** A page of the browser itself. */
  'browser-page',
  /** A PDF or the like, in which nothing was selected. */
  'document',
  /** A page that the browser keeps from extensions. */
  'not-allowed',
  /** Nothing is selected, or the link leads to no page. */
  'nothing',
  'no-consent',
  'topic-gone',
  /** The user had its author erased. */
  'erased',
  'storage-full',
  'database-broken',
  'database-newer',
] as const;
export type NotKept = (typeof NOT_KEPT)[number];

/** What came of keeping something by hand, for popup and panel to say. `at` is in ms since 1970. */
export type KeepNotice = { at: number; tabId: number } & (
  | { state: 'kept'; mentionId: string; topicId: string }
  /** The topic is still to be chosen; until then the post is stored nowhere else. */
  | { state: 'choose'; post: unknown }
  | { state: 'failed'; why: NotKept }
);

const KEY = 'keepNotice';

/** Remembers for this browser session what came of it; null: it need not be said any more. */
export async function setKeepNotice(notice: KeepNotice | null): Promise<void> {
  if (notice === null) await browser.storage.session.remove(KEY);
  else await browser.storage.session.set({ [KEY]: notice });
}

/** Forgets what it says, whatever that is: it may hold what somebody wrote. */
export const forgetKeepNotice = (): Promise<void> => setKeepNotice(null);

export async function readKeepNotice(): Promise<KeepNotice | null> {
  const value = (await browser.storage.session.get(KEY))[KEY];
  return isNotice(value) ? value : null;
}

/** Calls back whenever there is something else to say; returns what ends that. */
export function onKeepNoticeChanged(changed: (notice: KeepNotice | null) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[KEY];
    if (area === 'session' && change !== undefined) changed(isNotice(change.newValue) ? change.newValue : null);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

function isNotice(value: unknown): value is KeepNotice {
  if (typeof value !== 'object' || value === null) return false;
  const notice = value as Partial<Record<string, unknown>>;
  if (typeof notice['at'] !== 'number' || typeof notice['tabId'] !== 'number') return false;
  if (notice['state'] === 'kept') return typeof notice['mentionId'] === 'string' && typeof notice['topicId'] === 'string';
  if (notice['state'] === 'failed') return NOT_KEPT.some((why) => why === notice['why']);
  return notice['state'] === 'choose';
}
