import { gather, type AlertTimes } from '@/lib/inbox/alert';
import { catches, catchesAuthor, type AlertSubject } from '@/lib/inbox/alertDecision';
import type { AlertRule, AuthorCondition } from '@/lib/inbox/alertRule';
import { lastAlert } from './alerts';
import type { EarshotDatabase } from '../database';
import { readHeard, writeHeard, type HeardKey } from './heardForAlerts';
import type { AlertRow } from '../rows';

const CHUNK = 200;
const DAY = 86_400_000;
/** Mentions of one author that are looked at. */
const MOST_OF_AUTHOR = 500;

/** What the rules need besides what is stored. */
export interface RaisingWith {
  times: AlertTimes;
  newId: () => string;
}

/**
 * Asks the rules about one chunk of what was just heard, and stores what they caught, in one transaction. What is not
 * understood yet stays for later. False when nothing is left that can be asked about.
 */
export async function raiseAlerts(db: EarshotDatabase, using: RaisingWith): Promise<boolean> {
  const tables = [db.settings, db.alertRules, db.alerts, db.mentions, db.matches, db.authors];
  return db.transaction('rw', tables, async () => {
    const keys = await readHeard(db);
    if (keys.length === 0) return false;
    const chunk = keys.slice(0, CHUNK);
    const rules = (await db.alertRules.toArray()).filter(({ on }) => on);
    const heard = rules.length === 0 ? [] : await readSubjects(db, chunk);
    const later = heard.filter(({ mention }) => mention.understandingVersion === 0);
    const ready = heard.filter(({ mention }) => mention.understandingVersion > 0);
    await askRules(db, rules, ready, using);
    const kept = later.map(({ mention, match }): HeardKey => [match.topicId, mention.id]);
    await writeHeard(db, [...kept, ...keys.slice(CHUNK)]);
    return keys.length > CHUNK && kept.length < chunk.length;
  });
}

async function askRules(
  db: EarshotDatabase,
  rules: readonly AlertRule[],
  heard: readonly AlertSubject[],
  { times, newId }: RaisingWith,
): Promise<void> {
  const last = new Map<string, AlertRow | null>();
  const raised = new Map<string, AlertRow>();
  for (const subject of heard) {
    for (const rule of rules) {
      if (!catches(rule, subject) || !(await authorFits(db, rule, subject))) continue;
      const before = last.get(rule.id) ?? (await lastAlert(db, rule.id));
      const alert = gather(before, { rule, mentionId: subject.mention.id, at: subject.heardAt, newId }, times);
      const row = { ...alert, stamps: alert.id === before?.id ? before.stamps : {} };
      last.set(rule.id, row);
      raised.set(row.id, row);
    }
  }
  await db.alerts.bulkPut([...raised.values()]);
}

/** What was heard, as it is now; what is gone, hidden or not listened for any more is left out. */
async function readSubjects(db: EarshotDatabase, keys: readonly HeardKey[]): Promise<AlertSubject[]> {
  const matches = await db.matches.bulkGet([...keys]);
  const mentions = await db.mentions.bulkGet(keys.map(([, mentionId]) => mentionId));
  const authors = await db.authors.bulkGet(mentions.map((mention) => mention?.authorId ?? ''));
  return keys.flatMap((_, at): AlertSubject[] => {
    const [match, mention] = [matches[at], mentions[at]];
    if (match === undefined || mention === undefined) return [];
    const heardAt = match.heardAt ?? mention.firstSeenAt;
    const followers = mention.post.author.followers ?? authors[at]?.followers ?? null;
    return [{ mention, match, heardAt, followers }];
  });
}

async function authorFits(db: EarshotDatabase, rule: AlertRule, { mention, match, heardAt }: AlertSubject): Promise<boolean> {
  if (rule.author === null || mention.authorId === null) return rule.author === null;
  return catchesAuthor(rule, await countNegatives(db, mention.authorId, match.topicId, rule.author, heardAt));
}

/** An author's negative mentions under a topic, listed in the days before an instant. */
async function countNegatives(
  db: EarshotDatabase,
  authorId: string,
  topicId: string,
  { days }: AuthorCondition,
  heardAt: number,
): Promise<number> {
  const own = await db.mentions
    .where('authorId')
    .equals(authorId)
    .filter(({ listedAt, topicIds }) => listedAt >= heardAt - days * DAY && topicIds.includes(topicId))
    .limit(MOST_OF_AUTHOR)
    .toArray();
  const matches = await db.matches.bulkGet(own.map(({ id }): [string, string] => [topicId, id]));
  return matches.filter((match) => match?.label === 'negative' && match.hiddenAt === undefined).length;
}
