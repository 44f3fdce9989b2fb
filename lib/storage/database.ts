import { Dexie, type Table } from 'dexie';
import type { AuthorDayRow } from '@/lib/mentions/authorRow';
import type { FacetRow } from '@/lib/mentions/facetRow';
import type { WordsRow } from '@/lib/mentions/searchWords';
import type { TallyRow } from '@/lib/mentions/tally';
import type { PageKind } from '@/lib/posts/post';
import type {
  ActionRow,
  AdapterRow,
  AlertRow,
  AlertRuleRow,
  AuditRow,
  AuthorRow,
  CustomerRow,
  DeliveryRow,
  DestinationRow,
  ExposureRow,
  ExposureSeenRow,
  GoalRow,
  HealthRow,
  IdentityRow,
  ImportRow,
  KitRow,
  Match,
  Mention,
  OrderRow,
  PersonRow,
  ReaderRow,
  RelevanceRow,
  SeriesRow,
  SettingRow,
  StagedRow,
  SurveyRow,
  TombstoneRow,
  TopicRow,
  UnreadableRow,
  WorkRow,
} from './rows';

export const DATABASE_NAME = 'earshot';

/** Raised with every change of a table or a row's shape; each step has its own block below and a test with an old database. */
export const SCHEMA_VERSION = 14;

export interface EarshotDatabase extends Dexie {
  topics: Table<TopicRow, string>;
  mentions: Table<Mention, string>;
  matches: Table<Match, [string, string]>;
  words: Table<WordsRow, string>;
  authors: Table<AuthorRow, string>;
  identities: Table<IdentityRow, string>;
  people: Table<PersonRow, string>;
  tallies: Table<TallyRow, [string, string]>;
  facetDays: Table<FacetRow, [string, string]>;
  authorDays: Table<AuthorDayRow, [string, string]>;
  exposure: Table<ExposureRow, [string, string, string]>;
  exposureSeen: Table<ExposureSeenRow, [string, number]>;
  adapters: Table<AdapterRow, string>;
  alertRules: Table<AlertRuleRow, string>;
  alerts: Table<AlertRow, string>;
  relevance: Table<RelevanceRow, string>;
  siteHealth: Table<HealthRow, [string, string, HealthRow['kind']]>;
  unreadable: Table<UnreadableRow, [string, PageKind]>;
  readers: Table<ReaderRow, string>;
  settings: Table<SettingRow, string>;
  tombstones: Table<TombstoneRow, string>;
  auditLog: Table<AuditRow, string>;
  staged: Table<StagedRow, number>;
  workLog: Table<WorkRow, string>;
  replyKit: Table<KitRow, string>;
  surveys: Table<SurveyRow, string>;
  series: Table<SeriesRow, string>;
  goals: Table<GoalRow, string>;
  actions: Table<ActionRow, string>;
  destinations: Table<DestinationRow, string>;
  deliveries: Table<DeliveryRow, string>;
  imports: Table<ImportRow, string>;
  customers: Table<CustomerRow, string>;
  orders: Table<OrderRow, string>;
}

/** Captures may be relaxed (the page can be read again); what the user decided is written strictly. */
export type Durability = 'relaxed' | 'strict';

/** Declares the database. Nothing can be read or written before `openState` has opened it. */
export function openDatabase(options: { durability: Durability; name?: string }): EarshotDatabase {
  const db = new Dexie(options.name ?? DATABASE_NAME, {
    chromeTransactionDurability: options.durability,
    cache: 'disabled',
    autoOpen: false,
  }) as EarshotDatabase;
  db.version(1).stores({
    topics: 'id',
    mentions: 'id, listedAt, [site+listedAt], authorId, understandingVersion',
    matches: '[topicId+mentionId], [topicId+listedAt]',
    authors: 'id',
    tallies: '[topicId+day]',
    exposure: '[site+day+context], day',
    exposureSeen: '[day+chunk]',
    health: '[site+day]',
    readers: 'instance, lastSeenAt',
    settings: 'key',
  });
  // What waits for an answer is found without a look at the rest. Rows get their queue when they are understood again.
  db.version(2).stores({ matches: '[topicId+mentionId], [topicId+listedAt], [topicId+queue+listedAt]' });
  // So is what a topic hides. Nothing is hidden in what older versions stored.
  db.version(3).stores({
    matches: '[topicId+mentionId], [topicId+listedAt], [topicId+queue+listedAt], [topicId+hiddenAt]',
  });
  // Health is kept apart by kind of page; what is known of the days before holds for any kind.
  db.version(4)
    .stores({ health: null, siteHealth: '[site+day+kind], day', unreadable: '[site+kind]' })
    .upgrade(async (transaction) => {
      const rows = (await transaction.table('health').toArray()) as Omit<HealthRow, 'kind'>[];
      await transaction.table('siteHealth').bulkPut(rows.map((row): HealthRow => ({ ...row, kind: 'any' })));
    });
  // What teaches the engine is found without a look at the rest. Rows are marked when they are understood again.
  db.version(5).stores({
    mentions: 'id, listedAt, [site+listedAt], authorId, understandingVersion, [teaches+listedAt]',
    adapters: 'language',
  });
  // What single topics taught stands beside what all labels taught, and changes of labels that wait are counted.
  db.version(6).upgrade(async (transaction) => {
    await transaction.table('adapters').toCollection().modify((row: AdapterRow) => void (row.topics ??= []));
    const waiting = (await transaction.table('settings').get('toLearn')) as { value: unknown } | undefined;
    if (!Array.isArray(waiting?.value)) return;
    const value = Object.fromEntries(waiting.value.map((language) => [String(language), 1]));
    await transaction.table('settings').put({ key: 'toLearn', value });
  });
  // Rules by which the user is alerted, what they caught, and what each topic learned of what is meant.
  // Why each match is hidden, and what teaches a topic, is found without a look at the rest.
  db.version(7).stores({
    alertRules: 'id', alerts: 'id, at, [ruleId+at], dueAt, openSince', relevance: 'topicId',
    matches: '[topicId+mentionId], [topicId+listedAt], [topicId+queue+listedAt], [topicId+hiddenAt], [topicId+hiddenBy], [topicId+mark+listedAt]',
  });
  // What is kept no longer is found by when it was last seen. Erased authors, what went out and was removed, and a backup
  // that is being restored have tables of their own.
  db.version(8).stores({
    mentions: 'id, listedAt, [site+listedAt], authorId, understandingVersion, [teaches+listedAt], lastSeenAt, [site+lastSeenAt]',
    tombstones: 'id', auditLog: 'id, at', staged: '++n',
  });
  // The newest mentions of an author are found without a look at the older ones.
  db.version(9).stores({
    mentions: 'id, listedAt, [site+listedAt], [authorId+listedAt], understandingVersion, [teaches+listedAt], lastSeenAt, [site+lastSeenAt]',
  });
  // Queues are read in their order, what is to wake by when, the log of the work by its mention, and what is searched for by its words.
  // What is stored is put into queues by the job that is asked for here, and among the words by one that knows how far it is.
  db.version(10)
    .stores({
      mentions: 'id, listedAt, [site+listedAt], [authorId+listedAt], understandingVersion, [teaches+listedAt], lastSeenAt, [site+lastSeenAt], decided.snoozedUntil',
      matches: '[topicId+mentionId], [topicId+listedAt], [topicId+queue+listedAt], [topicId+hiddenAt], [topicId+hiddenBy], [topicId+mark+listedAt], *queued',
      workLog: 'id, mentionId, at',
      words: 'id, *entries',
    })
    .upgrade(async (transaction) => {
      await transaction.table('settings').put({ key: 'requeueing', value: { topics: null, after: null, done: 0, total: null } });
    });
  // Authors are listed by when they were last seen; of whom they are, and what is written down of these, has tables of its own.
  db.version(11).stores({ authors: 'id, lastSeenAt, [site+lastSeenAt]', identities: 'authorId, personId', people: 'id, checkInAt' });
  // What replies are made of beside the voice.
  db.version(12).stores({ replyKit: 'id, kind' });
  // Answers to surveys, numbers of the business, goals, and what is done about insights. And what mentions are counted by beside language and context, and by whom they are. What is stored is counted so by the job that is asked for here.
  db.version(13)
    .stores({ facetDays: '[topicId+day]', authorDays: '[topicId+day]', surveys: 'id, survey, [survey+at], authorId', series: 'id', goals: 'id', actions: 'id' })
    .upgrade(async (transaction) => {
      await transaction.table('settings').put({ key: 'requeueing', value: { topics: null, after: null, done: 0, total: null, counts: true } });
    });
  // What came out of files: each import with all that it brought, so that it can be taken back, and customers with their orders.
  db.version(14).stores({
    imports: 'id, at', customers: 'id, importId, email, authorId', orders: 'id, importId, email',
    mentions: 'id, listedAt, [site+listedAt], [authorId+listedAt], understandingVersion, [teaches+listedAt], lastSeenAt, [site+lastSeenAt], decided.snoozedUntil, importId',
    surveys: 'id, survey, [survey+at], authorId, importId', series: 'id, importId',
    // Where the user has alerts sent, and what is to be sent or was.
    destinations: 'id', deliveries: 'id, destinationId, dueAt, endedAt',
  });
  return db;
}

export type OpenState =
  | { state: 'open' }
  /** Written by a newer Earshot; it is left alone. */
  | { state: 'newer'; version: number }
  | { state: 'broken'; message: string };

/**
 * Opens the database and says what came of it. A database of a newer version is not opened at all: Dexie would add to
 * it what it misses, without a word.
 */
export async function openState(db: EarshotDatabase): Promise<OpenState> {
  try {
    const version = await storedVersion(db.name);
    if (version > SCHEMA_VERSION) return { state: 'newer', version };
    await db.open();
    return { state: 'open' };
  } catch (error) {
    return { state: 'broken', message: error instanceof Error ? error.message : String(error) };
  }
}

/** Version of a database on disk, 0 where there is none. Dexie multiplies its own by ten. */
async function storedVersion(name: string): Promise<number> {
  const stored = (await indexedDB.databases()).find((database) => database.name === name);
  return Math.floor((stored?.version ?? 0) / 10);
}

/** Whether a write failed because the disk or the quota is full, however deep the database wraps that. */
export function isStorageFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error.name === 'QuotaExceededError') return true;
  const { inner, failures } = error as { inner?: unknown; failures?: unknown };
  return isStorageFull(inner) || (Array.isArray(failures) && isStorageFull(failures[0]));
}
