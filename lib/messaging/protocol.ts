import type { Post } from '@/lib/posts/post';
import type { HeardTopic } from '@/lib/query/topic';

/** Version of the messages between page and worker. A listener of another version is replaced, never half understood. */
export const PROTOCOL_VERSION = 1;

/** Most posts in one batch, and most scanned keys. */
export const MOST_IN_BATCH = 200;

/** Why nothing is read on a page. */
export type NotReading = 'no-consent' | 'paused' | 'not-granted' | 'no-topics' | 'database-newer' | 'database-broken' | 'orphaned';

// ── listener → worker ────────────────────────────────────────────────────────────────────────────────────────────

/** Said by each reader instance when it starts and whenever the worker asks it to look again. */
export interface Hello {
  protocol: number;
  instance: string;
  site: string;
}

export type Greeting = { state: 'read'; topics: HeardTopic[] } | { state: 'rest'; why: NotReading };

/** Health of one reading: elements that look like posts, posts made of them, and fields that were missing. */
export interface HealthDelta {
  found: number;
  read: number;
  missing: Record<string, number>;
}

/** A post that was scanned: only a hash of its identity leaves the page, for the count of what was seen. */
export interface Scanned {
  key: string;
  context: Post['context'];
}

/**
 * What a reader instance found since its last batch. Batches of one instance are numbered from 1 and sent one at a
 * time; a batch that was not answered is sent again with the same number, and applied once.
 */
export interface Batch {
  protocol: number;
  instance: string;
  number: number;
  site: string;
  /** Posts that some topic hears or may hear; all others stay in the page. */
  posts: Post[];
  scanned: Scanned[];
  health: HealthDelta;
}

export type BatchAnswer =
  /** Committed. `mentions`: ids of those posts of the batch that are stored. */
  | { state: 'stored'; number: number; mentions: string[] }
  /** Nothing was stored; send the same batch again later. */
  | { state: 'later'; why: 'storage-full' | 'database-broken' }
  /** Nothing will be stored; stop. */
  | { state: 'rest'; why: NotReading };

// ── worker → listener ────────────────────────────────────────────────────────────────────────────────────────────

/** What the popup shows of the open page. */
export interface PageStatus {
  site: string;
  siteName: string;
  reading: boolean;
  why: NotReading | null;
  scanned: number;
  mentions: number;
  health: HealthDelta;
  /** Batches that wait for the worker. */
  waiting: number;
}

// ── extension page → worker ──────────────────────────────────────────────────────────────────────────────────────

export interface ReadOnce {
  tabId: number;
}

/** All messages by name, as functions from what is sent to what is answered. */
export interface Protocol {
  hello(data: Hello): Greeting;
  batch(data: Batch): BatchAnswer;
  /** Mentions on the sender's page, for the badge. */
  pageMentions(data: { count: number }): void;

  /** Topics, consent, pause or grants changed: say hello again. */
  lookAgain(): void;
  pageStatus(): PageStatus;

  /** Topics or settings were changed by an extension page. */
  decided(): void;
  readOnce(data: ReadOnce): { ok: boolean };
}
