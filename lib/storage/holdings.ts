import { Dexie, type Collection } from 'dexie';
import { TEACHERS, type Teacher } from '@/lib/mentions/lesson';
import type { Mark } from '@/lib/mentions/mention';
import { readSeries } from './business';
import { readCounters } from './counters';
import type { EarshotDatabase } from './database';
import { readActions, readGoals } from './goals/plans';
import { countKit } from './replyKit/kit';
import { topicIds } from './topics/topics';

/** Rows are counted one by one up to here, so that a screen never waits for a count of all. */
export const MOST_COUNTED = 10_000;

/** How many there are; with `more`, at least so many. */
export interface Amount {
  n: number;
  more: boolean;
}

/** How much of each kind is stored. */
export interface Holdings {
  mentions: number;
  authors: Amount;
  /** Of whom the user wrote something down. */
  people: Amount;
  /** Sentiments that the user set and that teach. */
  labels: Amount;
  /** Mentions that the user called relevant or irrelevant to a topic, once for each topic. */
  marks: Amount;
  alerts: Amount;
  topics: number;
  alertRules: number;
  /** Articles, products and templates for replies. */
  replyKit: number;
  /** Answers to surveys. */
  surveys: Amount;
  /** Series of the business, goals and actions; removed ones are none. */
  series: number;
  goals: number;
  actions: number;
  /** Days of which there are numbers. */
  days: Amount;
  /** Days of which it is known how many posts were scanned. */
  scannedDays: Amount;
  /** Languages and topics in which something was learned. */
  learned: number;
  /** Marks by which erased authors are kept away; each author may have several. */
  tombstones: Amount;
  logLines: Amount;
  /** Lines of the log of the work on mentions. */
  workLines: Amount;
  /** Records of a backup that wait to be merged. */
  staged: Amount;
}

/** How much of each kind is stored, each counted in bounded time however much that is. */
export async function readHoldings(db: EarshotDatabase): Promise<Holdings> {
  const [counters, authors, people, labels, marks, alerts, topics, alertRules, days] = await Promise.all([
    readCounters(db), amountOf(db.authors.toCollection()), amountOf(db.people.toCollection()), countLabels(db), countMarks(db), amountOf(db.alerts.toCollection()),
    db.topics.count(), db.alertRules.count(), countDays(db),
  ]);
  const [scannedDays, adapters, relevance, tombstones, logLines, workLines, staged] = await Promise.all([
    countScannedDays(db), db.adapters.count(), db.relevance.count(), amountOf(db.tombstones.toCollection()),
    amountOf(db.auditLog.toCollection()), amountOf(db.workLog.toCollection()), amountOf(db.staged.toCollection()),
  ]);
  const [surveys, series, goals, actions] = await Promise.all([
    amountOf(db.surveys.toCollection()), readSeries(db), readGoals(db), readActions(db),
  ]);
  const learned = adapters + relevance;
  const replyKit = Object.values(await countKit(db)).reduce((sum, n) => sum + n, 0);
  return {
    mentions: counters.mentions, authors, people, labels, marks, alerts, topics, alertRules, replyKit, surveys, series: series.length, goals: goals.length, actions: actions.length,
    days, scannedDays, learned, tombstones, logLines, workLines, staged,
  };
}

/** What is stored of one site, or under one topic: how many mentions, and when the oldest and the newest was listed, ms since 1970. */
export interface HoldingsPart {
  id: string;
  mentions: number;
  oldest: number | null;
  newest: number | null;
}

/** What is stored by site, most mentions first. */
export async function readSiteHoldings(db: EarshotDatabase): Promise<HoldingsPart[]> {
  const { sites } = await readCounters(db);
  const parts = Object.entries(sites).map(async ([id, mentions]) => {
    return { id, mentions, ...(await endsOf(() => db.mentions.where('[site+listedAt]').between([id, Dexie.minKey], [id, Dexie.maxKey]))) };
  });
  return (await Promise.all(parts)).toSorted((a, b) => b.mentions - a.mentions);
}

/** When the oldest and the newest mention of each topic was listed, also of what it hides. */
export async function readTopicEnds(db: EarshotDatabase): Promise<Map<string, Pick<HoldingsPart, 'oldest' | 'newest'>>> {
  const ids = [...(await topicIds(db))];
  const ends = ids.map(async (id) => {
    const within = () => db.matches.where('[topicId+listedAt]').between([id, Dexie.minKey], [id, Dexie.maxKey]);
    return [id, await endsOf(within)] as const;
  });
  return new Map(await Promise.all(ends));
}

/** The first and the last instant of an index, read at its two ends alone. */
async function endsOf<Row, Key>(rows: () => Collection<Row, Key>): Promise<Pick<HoldingsPart, 'oldest' | 'newest'>> {
  const [oldest, newest] = await Promise.all([rows().firstKey(), rows().lastKey()]);
  return { oldest: instantIn(oldest), newest: instantIn(newest) };
}

function instantIn(key: unknown): number | null {
  const instant: unknown = Array.isArray(key) ? key.at(-1) : null;
  return typeof instant === 'number' ? instant : null;
}

async function amountOf<Row, Key>(rows: Collection<Row, Key>): Promise<Amount> {
  // Not by `count`, which counts all there are before it is bounded.
  const keys = await rows.limit(MOST_COUNTED + 1).primaryKeys();
  return atMost(keys.length);
}

function atMost(n: number): Amount {
  return n > MOST_COUNTED ? { n: MOST_COUNTED, more: true } : { n, more: false };
}

function sumOf(amounts: readonly Amount[]): Amount {
  return { n: amounts.reduce((sum, { n }) => sum + n, 0), more: amounts.some(({ more }) => more) };
}

/** Labels of the user by the index of what teaches; its languages are found by going from each to the next. */
async function countLabels(db: EarshotDatabase): Promise<Amount> {
  const amounts: Amount[] = [];
  const byUser: Teacher = TEACHERS[0];
  let last: unknown[] = [''];
  for (;;) {
    const next: unknown = await db.mentions.where('[teaches+listedAt]').above([last[0], Dexie.maxKey]).firstKey();
    if (!Array.isArray(next) || typeof next[0] !== 'string') return sumOf(amounts);
    last = next;
    const key = next[0];
    if (key.endsWith(` ${byUser}`)) {
      amounts.push(await amountOf(db.mentions.where('[teaches+listedAt]').between([key, Dexie.minKey], [key, Dexie.maxKey])));
    }
  }
}

async function countMarks(db: EarshotDatabase): Promise<Amount> {
  const ids = [...(await topicIds(db))];
  const said: readonly Mark[] = ['irrelevant', 'relevant'];
  const amounts = ids.flatMap((id) =>
    said.map((mark) => amountOf(db.matches.where('[topicId+mark+listedAt]').between([id, mark, Dexie.minKey], [id, mark, Dexie.maxKey]))));
  return sumOf(await Promise.all(amounts));
}

async function countDays(db: EarshotDatabase): Promise<Amount> {
  const keys = await db.tallies.toCollection().limit(MOST_COUNTED + 1).primaryKeys();
  return { n: new Set(keys.map(([, day]) => day)).size, more: keys.length > MOST_COUNTED };
}

async function countScannedDays(db: EarshotDatabase): Promise<Amount> {
  const keys = await db.exposure.toCollection().limit(MOST_COUNTED + 1).primaryKeys();
  return { n: new Set(keys.map(([, day]) => day)).size, more: keys.length > MOST_COUNTED };
}
