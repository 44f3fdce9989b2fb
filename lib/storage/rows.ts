import type { Context, PageKind } from '@/lib/posts/post';
import type { Topic } from '@/lib/query/topic';
import type { Teacher } from '@/lib/mentions/lesson';
import type { Mention, Match, Stamp } from '@/lib/mentions/mention';
import type { Adapter, AdapterTrial } from '@/lib/sentiment/adapter';
import type { LearntOfTopic } from '@/lib/sentiment/learn';

export type { Mention, Match };

/** Topic as stored, with a stamp for each field that the user decided. */
export interface TopicRow extends Topic {
  createdAt: number;
  stamps: Record<string, Stamp>;
}

export interface AuthorRow {
  id: string;
  site: string;
  handle: string | null;
  name: string | null;
  url: string | null;
  followers: number | null;
  firstSeenAt: number;
  lastSeenAt: number;
}

/** Distinct posts scanned on a day of the reporting zone, with hours 0-23. */
export interface ExposureRow {
  site: string;
  day: string;
  context: Context;
  hours: Uint32Array;
}

/** A chunk of the salted set that tells scanned posts of one day apart; forgotten with the day. */
export interface ExposureSeenRow {
  day: string;
  chunk: number;
  salt: string;
  hashes: Float64Array;
}

/** How well pages of one kind were read on a day of the reporting zone. `kind` is 'any' in what schema 3 stored. */
export interface HealthRow {
  site: string;
  day: string;
  kind: PageKind | 'any';
  found: number;
  read: number;
  missing: Record<string, number>;
}

/** A kind of page of a site on which posts stand and none can be read; there is a row only while that is so. */
export interface UnreadableRow {
  site: string;
  kind: PageKind;
  /** ms since 1970. */
  since: number;
  lastAt: number;
  /** Most things that looked like posts on one page. */
  found: number;
}

/** The last batch of a reader instance that was applied, written in the batch's own transaction. */
export interface ReaderRow {
  instance: string;
  lastBatch: number;
  lastSeenAt: number;
}

export interface SettingRow {
  key: string;
  value: unknown;
  /** Absent on what Earshot itself keeps (counters, generation). */
  stamp?: Stamp;
}

/** How many mentions are stored, in all and by site, kept beside them so that nobody has to count. */
export interface Counters {
  mentions: number;
  sites: Record<string, number>;
}

/** What the engine learned from this user's labels in one language. */
export interface AdapterRow {
  language: string;
  /** Grows by one with each training. */
  revision: number;
  /** ms since 1970. */
  trainedAt: number;
  /** Labels that it was trained on. */
  labels: Record<Teacher, number>;
  /** What came of it on labels that it was not trained on. */
  trial: AdapterTrial;
  /** Null where it would not help. */
  adapter: Adapter | null;
  /** What labels of single topics taught, where that serves the topic better. */
  topics: LearntOfTopic[];
}
