import type { Alert } from '@/lib/inbox/alert';
import type { AlertRule } from '@/lib/inbox/alertRule';
import type { Delivery, Destination } from '@/lib/inbox/destination';
import type { Identity, Person } from '@/lib/inbox/person';
import type { WorkEvent } from '@/lib/inbox/workEvent';
import type { Action } from '@/lib/insights/action';
import type { Goal } from '@/lib/insights/goal';
import type { SurveyAnswer } from '@/lib/insights/experience/surveyFigures';
import type { SeriesPoint } from '@/lib/insights/series/weekly';
import type { Context, PageKind } from '@/lib/posts/post';
import type { Topic } from '@/lib/query/topic';
import type { Teacher } from '@/lib/mentions/lesson';
import type { Mark, Mention, Match, Stamp } from '@/lib/mentions/mention';
import type { KitItem } from '@/lib/replies/replyKit';
import type { Adapter, AdapterTrial } from '@/lib/sentiment/adapter';
import type { LearntOfTopic } from '@/lib/sentiment/learn';
import type { RelevanceModel } from '@/lib/signals/relevance';
import type { RelevanceTrial } from '@/lib/signals/relevanceTrial';
import type { BackupRecord } from './backup/backupRecords';
import type { SettingKey } from './settingKeys';

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
  key: SettingKey;
  value: unknown;
  /** Absent on what Earshot itself keeps (counters, generation). */
  stamp?: Stamp;
}

/** How many mentions are stored, in all and by site, kept beside them so that nobody has to count. */
export interface Counters {
  mentions: number;
  sites: Record<string, number>;
  /** How often they changed: it only grows, so a database that went back in time is known by it. Absent in what schema 7 wrote. */
  changes?: number;
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

/** A rule by which the user wants to be alerted, with a stamp for each field that the user decided. */
export interface AlertRuleRow extends AlertRule {
  /** ms since 1970. */
  createdAt: number;
  stamps: Record<string, Stamp>;
}

/** What a rule caught, with the stamp of how many of it the user looked at. */
export interface AlertRow extends Alert {
  stamps: Record<string, Stamp>;
}

/** What a topic learned from marks of what is meant and what is not. */
export interface RelevanceRow {
  topicId: string;
  /** ms since 1970. */
  trainedAt: number;
  /** Marks that it was trained on. */
  marks: Record<Mark, number>;
  /** What came of it on marks that it was not trained on; null where nothing was marked. */
  trial: RelevanceTrial | null;
  /** Null where there is nothing to tell by. */
  model: RelevanceModel | null;
  /** Set when the user had it forgotten: what was marked before teaches nothing any more. */
  forgotten?: Stamp;
}

/** An erased author, by which they are known again and nobody else is: HMAC-SHA-256 of an identity with a local secret. */
export interface TombstoneRow {
  /** `<id of the secret>:<HMAC, base64url>`. */
  id: string;
  /** When they were erased, ms since 1970. */
  at: number;
}

/** A secret of tombstones. A restored backup brings those of its own; each tombstone names its secret. */
export interface ErasureSecret {
  id: string;
  /** 32 random bytes, base64url. */
  key: string;
}

/** Which stored mentions went into a file, told without a word of who wrote them. */
export interface FileScope {
  /** Null: of all topics. */
  topicId: string | null;
  site: string | null;
  /** Days of the reporting zone, both inclusive; null: without a bound. */
  from: string | null;
  to: string | null;
}

interface AuditEntries {
  consent: { given: boolean; text: number };
  /** A file with mentions. `masked`: personal data in texts; `authors`: as they are, by pseudonyms, or left out. */
  export: { file: string; format: string; rows: number; scope: FileScope; masked: boolean; authors: 'named' | 'pseudonyms' | 'none' };
  person: { file: string; mentions: number };
  backup: { file: string; mentions: number; encrypted: boolean; kind: 'backup' | 'bundle' };
  restore: { file: string; createdAt: number; added: number; merged: number; conflicts: number; erased: number };
  /** `mentions`: removed. `files`: names of the files that may hold the author. */
  erase: { mentions: number; quotes: number; files: string[] };
  retention: { mentions: number; matches: number };
  /** Something that the user had sent to somewhere. */
  send: { to: string; rows: number };
  /** The database came back empty or short. */
  damage: { code: 'gone' | 'short' | 'broken'; before: number; now: number };
}

export type AuditKind = keyof AuditEntries;
export type AuditEntry = { [Kind in AuditKind]: { kind: Kind; details: AuditEntries[Kind] } }[AuditKind];

/** One line of the log of what went out, came back and was removed. It names no author. */
export type AuditRow = AuditEntry & {
  id: string;
  /** ms since 1970. */
  at: number;
};

/** Of whom an account is. */
export type IdentityRow = Identity;

/** What the user wrote down of somebody. */
export type PersonRow = Person;

/** A line of the log of the work on mentions. */
export type WorkRow = WorkEvent;

/** An article, a product or a template, with a stamp for each field that the user decided. */
export type KitItemRow = KitItem & {
  /** ms since 1970. */
  createdAt: number;
  stamps: Record<string, Stamp>;
};

/** What stays of an item that was removed, so that an older copy does not bring it back. */
export interface RemovedKitRow {
  id: string;
  kind: 'removed';
  stamps: { removed: Stamp };
}

export type KitRow = KitItemRow | RemovedKitRow;

/** A goal, with a stamp for each field that the user decided. */
export type GoalItemRow = { kind: 'goal' } & Goal & Pick<KitItemRow, 'createdAt' | 'stamps'>;

/** An action of the log, with a stamp for each field that the user decided. */
export type ActionItemRow = { kind: 'action' } & Action & Pick<KitItemRow, 'createdAt' | 'stamps'>;

/** What stays of a goal or an action that was removed, so that an older copy does not bring it back. */
export type GoalRow = GoalItemRow | RemovedKitRow;
export type ActionRow = ActionItemRow | RemovedKitRow;

/** One answer to a survey, as it was brought in; null where nobody says whose it is. */
export interface SurveyRow extends SurveyAnswer {
  authorId: string | null;
  /** The import that brought it. Since schema 14. */
  importId?: string;
}

/** Numbers of the business by day, that mentions are laid beside; with a stamp for each field that the user decided. */
export type SeriesItemRow = { kind: 'series'; id: string; name: string; unit: string | null; points: SeriesPoint[]; importId?: string } & Pick<KitItemRow, 'createdAt' | 'stamps'>;
export type SeriesRow = SeriesItemRow | RemovedKitRow;

/** What may be brought in by a file. */
export const IMPORT_KINDS = ['mentions', 'survey', 'series', 'customers', 'orders'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/** What became of the rows of a file. All that there are add up to `rows`. */
export interface ImportCounts {
  rows: number;
  stored: number;
  /** Stored before, and left as it was. */
  alreadyThere: number;
  /** Stood in the file before. */
  twice: number;
  /** Of no topic that listens. */
  unheard: number;
  /** Of authors that were erased. */
  erased: number;
  /** Belonged to the row before, or were totals of others. */
  parts: number;
  /** Could not be read. */
  refused: number;
}

/** A file that was brought in. Until it is done, or where it is being taken back, what it brought is half there. */
export interface ImportRow {
  id: string;
  kind: ImportKind;
  /** As the user sees it. */
  file: string;
  /** What made it. */
  tool: string;
  /** When it began, ms since 1970. */
  at: number;
  state: 'running' | 'done' | 'undoing' | 'undone';
  counts: ImportCounts;
  /** What became of it when it was taken back: of what the user worked on, or a page showed since, all stays. */
  undone?: { removed: number; keptTouched: number; keptSeen: number };
}

/** A customer as a shop or a register knows them; null is what it does not say. */
export interface CustomerRow {
  id: string;
  importId: string;
  /** Their number there. */
  registered: string | null;
  /** In small letters. */
  email: string | null;
  name: string | null;
  company: string | null;
  phone: string | null;
  tags: string[];
  note: string | null;
  orders: number | null;
  spent: number | null;
  /** Which author they are, as the user confirmed. */
  authorId?: string;
  /** By 'authorId'. */
  stamps: Record<string, Stamp>;
}

/** An order of a customer. */
export interface OrderRow {
  id: string;
  importId: string;
  /** As the shop counts them. */
  number: string;
  /** In small letters; null where the file does not say whose it is. */
  email: string | null;
  /** ms since 1970. */
  at: number;
  total: number | null;
  /** ISO 4217. */
  currency: string | null;
  items: string[];
}

/** Where the user has alerts sent. */
export type DestinationRow = Destination;

/** What is to be sent there, or was. */
export type DeliveryRow = Delivery;

/** A checked record of a backup that waits to be merged, in the order of the file. */
export interface StagedRow {
  n?: number;
  record: BackupRecord;
}
