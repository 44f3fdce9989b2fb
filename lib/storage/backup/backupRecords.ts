import type {
  ActionRow, AlertRow, AlertRuleRow, AuditRow, AuthorRow, CustomerRow, ExposureRow, GoalRow, HealthRow, IdentityRow, ImportRow, KitRow, Match, Mention, OrderRow, PersonRow, RelevanceRow, SeriesRow, SettingRow, SurveyRow, TombstoneRow, TopicRow, WorkRow,
} from '../rows';
import type { FacetRow } from '@/lib/mentions/facetRow';
import type { TallyRow } from '@/lib/mentions/tally';

/**
 * One record of a backup. A mention comes with its matches, read in one transaction, so that each record is whole in
 * itself. What can be made again from these is left out (care.ts says of each table why).
 */
export type BackupRecord =
  | { table: 'mentions'; row: Mention; matches: Match[] }
  | { table: 'topics'; row: TopicRow }
  | { table: 'authors'; row: AuthorRow }
  /** With the row of the author, who stays for it where nothing else of theirs is kept. */
  | { table: 'identities'; row: IdentityRow; author: AuthorRow }
  | { table: 'people'; row: PersonRow }
  /** Only what is counted of mentions that are no longer kept: the rest is counted anew. */
  | { table: 'tallies'; row: Pick<TallyRow, 'topicId' | 'day' | 'gone'> }
  | { table: 'facetDays'; row: Pick<FacetRow, 'topicId' | 'day' | 'gone'> }
  | { table: 'exposure'; row: ExposureRow }
  | { table: 'siteHealth'; row: HealthRow }
  | { table: 'alertRules'; row: AlertRuleRow }
  | { table: 'alerts'; row: AlertRow }
  /** Only what the user decided of it; the model is learned again. */
  | { table: 'relevance'; row: Pick<RelevanceRow, 'topicId' | 'forgotten'> }
  | { table: 'settings'; row: SettingRow }
  | { table: 'tombstones'; row: TombstoneRow }
  | { table: 'auditLog'; row: AuditRow }
  | { table: 'workLog'; row: WorkRow }
  /** Also what was removed, by its id alone. */
  | { table: 'replyKit'; row: KitRow }
  | { table: 'surveys'; row: SurveyRow }
  | { table: 'series'; row: SeriesRow }
  | { table: 'goals'; row: GoalRow }
  | { table: 'actions'; row: ActionRow }
  | { table: 'imports'; row: ImportRow }
  | { table: 'customers'; row: CustomerRow }
  | { table: 'orders'; row: OrderRow };

export type BackedUpTable = BackupRecord['table'];

/** What a backup says of itself before its records. */
export interface BackupHeader {
  format: 1;
  kind: 'backup' | 'bundle';
  schema: number;
  /** Name of the database's life that it was made of (`readGeneration`). */
  generation: string;
  /** ms since 1970. */
  createdAt: number;
  /** Reporting zone in which its days are counted. */
  zone: string;
  /** Mentions that it is going to hold, for the progress of reading it. */
  mentions: number;
}

/** Why a file is not read as a backup; in each case nothing was changed. */
export type BackupRefusal =
  | { code: 'not-a-backup' }
  /** Written by a newer Earshot. */
  | { code: 'newer'; format: number; schema: number }
  | { code: 'passphrase-needed' }
  | { code: 'passphrase-wrong' }
  /** The file ends before its end. */
  | { code: 'truncated'; at: number }
  /** Bytes were changed; `at` is the part of the file, from 1. */
  | { code: 'damaged'; at: number }
  /** A part would unpack to more than it may. */
  | { code: 'too-large'; at: number }
  /** A record is not what its table holds. */
  | { code: 'bad-record'; at: number; table: string }
  | { code: 'unreadable-file' }
  | { code: 'storage-full' };
