import type { StoredTable } from '@/lib/storage/care';
import type { SettingFamily, SettingName } from '@/lib/storage/settingKeys';
import type { Book } from './book';
import { wasDeleted } from './deletions';
import { namesErased } from './eraseSteps';
import { wrongAuthorDays, wrongFacets } from './facetChecks';
import { wrongMatches } from './matchChecks';
import { wrongAuthors, wrongCounters, wrongMentions } from './mentionChecks';
import { add, differences, settingOf, type Counts, type Snapshot } from './snapshot';
import { wrongIdentities, wrongPeople } from './personChecks';
import { wrongDeliveries } from './hookSteps';
import { wrongImports } from './importSteps';
import { wrongAnswers, wrongWritten } from './insightSteps';
import { wrongKit } from './kitSteps';
import { wrongTallies } from './tallyChecks';
import { wrongWords } from './wordChecks';

/** What is wrong in what is stored, told in lines. `settled`: nothing is under way any more. */
type Check = (stored: Snapshot, book: Book, settled: boolean) => string[];

/** How histories check each table. A table without a line here fails the build. */
export const CHECKS: Record<StoredTable, Check> = {
  topics: wrongStamps,
  mentions: wrongMentions,
  matches: wrongMatches,
  words: wrongWords,
  authors: wrongAuthors,
  identities: wrongIdentities,
  people: wrongPeople,
  tallies: (stored, book, settled) => [...wrongTallies(stored, book), ...(settled ? ofTopicsThatAreGone(stored, 'tallies') : [])],
  facetDays: (stored, book, settled) => [...wrongFacets(stored, book), ...(settled ? ofTopicsThatAreGone(stored, 'facetDays') : [])],
  authorDays: wrongAuthorDays,
  exposure: (stored, book) => differences('exposure', exposureIn(stored), book.exposure),
  exposureSeen: wrongSeen,
  adapters: () => [],
  relevance: (stored, _book, settled) => (settled ? ofTopicsThatAreGone(stored, 'relevance') : []),
  alertRules: (stored, book) => sameSet('rule', stored.alertRules.map(({ id }) => id), [...book.rules]),
  alerts: wrongAlerts,
  siteHealth: (stored, book) => differences('health', healthIn(stored), book.health),
  unreadable: (stored, book) =>
    sameSet('unreadable', stored.unreadable.map(({ site, kind, ...row }) => `${site}|${kind}|${JSON.stringify(row)}`),
      [...book.unreadable].map(([name, row]) => `${name}|${JSON.stringify(row)}`)),
  readers: (stored, book) =>
    sameSet('reader', stored.readers.map((row) => JSON.stringify(row)),
      [...book.readers].map(([instance, { lastBatch, lastSeenAt }]) => JSON.stringify({ instance, lastBatch, lastSeenAt }))),
  settings: (stored, book, settled) => Object.values(SETTING_CHECKS).flatMap((check) => check(stored, book, settled)),
  tombstones: () => [],
  auditLog: (stored, book) => differences('log', logIn(stored), book.log),
  workLog: wrongWork,
  replyKit: wrongKit,
  surveys: wrongAnswers, series: wrongWritten('series'), goals: wrongWritten('goals'), actions: wrongWritten('actions'),
  destinations: () => [], deliveries: wrongDeliveries,
  imports: wrongImports, customers: () => [], orders: () => [],
  staged: (stored, _book, settled) => (settled && stored.staged.length > 0 ? [`${stored.staged.length} staged records are left`] : []),
};

/** Each line is of a mention that is there, and what was done to one is told as long as that is. */
function wrongWork(stored: Snapshot, { lines, taken }: Book): string[] {
  const [ids, there] = [new Set(stored.mentions.map(({ id }) => id)), new Set(stored.workLog.map(({ id }) => id))];
  return [
    ...stored.workLog.filter(({ mentionId }) => !ids.has(mentionId)).map(({ id, mentionId }) => `line ${id} is left of ${mentionId}`),
    ...[...lines].filter(([id, mentionId]) => ids.has(mentionId) && !taken.has(mentionId) && !there.has(id)).map(([id, mentionId]) => `line ${id} of ${mentionId} is lost`),
  ];
}

/** A key that the user decides: it holds what they decided last. */
const decided = (key: string): Check => (stored, book) => {
  const isStored = stored.settings.filter((row) => (key.endsWith(':') ? row.key.startsWith(key) : row.key === key));
  const must = [...book.settings].filter(([name]) => (key.endsWith(':') ? name.startsWith(key) : name === key));
  return sameSet('setting', isStored.map((row) => `${row.key} ${JSON.stringify(row.value)}`), must.map(([name, value]) => `${name} ${value}`));
};

/** A key that is there only while work is under way; an empty list of work is none. */
const unfinished = (key: string): Check => (stored, _book, settled) =>
  settled ? stored.settings.filter((row) => row.key.startsWith(key) && JSON.stringify(row.value) !== '{}').map((row) => `${row.key} is left: ${JSON.stringify(row.value)}`) : [];

const free: Check = () => [];

/** The same for each key of the settings. */
export const SETTING_CHECKS: Record<SettingName | SettingFamily, Check> = {
  consent: decided('consent'), paused: decided('paused'), language: decided('language'), zone: decided('zone'), theme: decided('theme'),
  weekStart: decided('weekStart'), marks: decided('marks'), singleKeys: decided('singleKeys'), queryMode: decided('queryMode'),
  sitesOff: decided('sitesOff'), learns: decided('learns'), blursAbuse: decided('blursAbuse'), quietHours: decided('quietHours'),
  digestAt: decided('digestAt'), ownWords: decided('ownWords'), retention: decided('retention'), backupReminder: decided('backupReminder'),
  exportPrivacy: decided('exportPrivacy'), exportMappings: decided('exportMappings'), inboxViews: decided('inboxViews'), staffCare: decided('staffCare'), businessHours: decided('businessHours'), segments: decided('segments'), morningDigest: decided('morningDigest'), morningTold: free, streams: decided('streams'), streamMarks: free, 'businessHours.topic:': decided('businessHours.topic:'), coachOff: decided('coachOff'), deviceModel: decided('deviceModel'), reputationWeights: decided('reputationWeights'), siteWeights: decided('siteWeights'), voice: decided('voice'), 'voice.topic:': decided('voice.topic:'), 'voice.segment:': decided('voice.segment:'), 'touchpoint:': decided('touchpoint:'), 'retention.topic:': decided('retention.topic:'),
  'sitePolicy:': decided('sitePolicy:'), 'deleted.topic:': wrongDeletions, 'deleted.rule:': wrongDeletions,
  clock: wrongStamps,
  origin: (stored) => (settingOf(stored, 'clock') !== undefined && settingOf(stored, 'origin') === undefined ? ['a clock without an origin'] : []),
  generation: free, pseudonymSecret: free,
  counters: wrongCounters,
  lineage: free, knownClocks: wrongClocks, retentionTimes: free,
  erasureSecrets: wrongTombstones,
  wordIndexing: free, countedTouchpoints: free,
  erasing: unfinished('erasing'),
  heardForAlerts: unfinished('heardForAlerts'), watchedTo: free,
  rescoring: unfinished('rescoring'), rejudging: unfinished('rejudging'), rezoning: unfinished('rezoning'), requeueing: unfinished('requeueing'), toLearn: unfinished('toLearn'),
  relevanceToLearn: unfinished('relevanceToLearn'), restoring: unfinished('restoring'), restoreConflicts: unfinished('restoreConflicts'), retaining: unfinished('retaining'),
  'topicChange:': unfinished('topicChange:'), 'unsettledTopic:': unfinished('unsettledTopic:'), 'removal:': unfinished('removal:'),
};

/** All that is wrong in what is stored, told in lines. */
export function wrongs(stored: Snapshot, book: Book, settled: boolean): string[] {
  return [...Object.values(CHECKS).flatMap((check) => check(stored, book, settled)), ...namesErased(stored, book.erased)];
}

/** No stamp is of a time that the clock has yet to reach. */
function wrongStamps(stored: Snapshot): string[] {
  const clock = settingOf<number>(stored, 'clock') ?? 0;
  const stamped = [...stored.topics, ...stored.mentions, ...stored.alertRules, ...stored.alerts, ...stored.people, ...stored.identities, ...stored.replyKit, ...stored.series, ...stored.goals, ...stored.actions].flatMap(({ stamps }) => Object.values(stamps));
  const all = [...stamped, ...stored.settings.flatMap(({ stamp }) => stamp ?? [])];
  return all.some((stamp) => stamp.clock > clock) ? ['a stamp is ahead of the clock'] : [];
}

/** How far its own decisions go each copy knows. */
function wrongClocks(stored: Snapshot): string[] {
  const [clock, origin, known] = [settingOf<number>(stored, 'clock') ?? 0, settingOf<string>(stored, 'origin'), settingOf<Record<string, number>>(stored, 'knownClocks') ?? {}];
  const own = origin === undefined ? 0 : (known[origin] ?? 0);
  const latest = Math.max(0, ...[...stored.topics, ...stored.mentions, ...stored.alertRules, ...stored.people, ...stored.identities, ...stored.replyKit, ...stored.series, ...stored.goals, ...stored.actions].flatMap(({ stamps }) =>
    Object.values(stamps).map((stamp) => (stamp.origin === origin ? stamp.clock : 0))));
  return own <= clock && own >= latest ? [] : [`${own} is known of ${latest} own decisions at ${clock}`];
}

/** What was deleted is there only if something was decided of it later. */
function wrongDeletions(stored: Snapshot, _book: Book, settled: boolean): string[] {
  if (!settled) return [];
  const topics = stored.topics.filter((row) => wasDeleted(stored, 'deleted.topic:', row));
  const rules = stored.alertRules.filter((row) => wasDeleted(stored, 'deleted.rule:', row));
  return [...topics, ...rules].map(({ id }) => `${id} was deleted, and is there`);
}

function wrongTombstones(stored: Snapshot): string[] {
  const secrets = new Set((settingOf<{ id: string }[]>(stored, 'erasureSecrets') ?? []).map(({ id }) => id));
  return stored.tombstones.filter(({ id }) => !secrets.has(id.split(':')[0] ?? '')).map(({ id }) => `tombstone ${id} has no secret`);
}

function wrongAlerts(stored: Snapshot, _book: Book, settled: boolean): string[] {
  const ids = new Set(stored.mentions.map(({ id }) => id));
  return stored.alerts.flatMap(({ id, mentionIds, count, seen, dueAt, openSince }) => {
    const isWhole = new Set(mentionIds).size === mentionIds.length && mentionIds.length > 0 && mentionIds.length <= count && seen <= count;
    const isOpen = dueAt === undefined || openSince === undefined;
    const lost = settled ? mentionIds.filter((mentionId) => !ids.has(mentionId)) : [];
    return isWhole && isOpen && lost.length === 0 ? [] : [`alert ${id} holds ${mentionIds.join()} (${lost.length} lost) of ${count}, ${seen} seen`];
  });
}

function wrongSeen(stored: Snapshot, book: Book): string[] {
  const is = new Map<string, number>();
  for (const { day, hashes } of stored.exposureSeen) is.set(day, (is.get(day) ?? 0) + hashes.length);
  const open = [...book.scanned].filter(([, seen]) => seen.size > 0).map(([day, seen]): [string, number] => [day, seen.size]);
  return differences('scanned', is, new Map(open));
}

function exposureIn(stored: Snapshot): Counts {
  return new Map(stored.exposure.flatMap(({ site, day, context, hours }) =>
    [...hours].flatMap((count, hour): [string, number][] => (count === 0 ? [] : [[`${site}|${day}|${context}|${hour}`, count]]))));
}

function healthIn(stored: Snapshot): Counts {
  return new Map(stored.siteHealth.flatMap(({ site, day, kind, found, read, missing }) =>
    Object.entries({ found, read, ...missing }).flatMap(([field, count]): [string, number][] => (count === 0 ? [] : [[`${site}|${day}|${kind}|${field}`, count]]))));
}

function logIn(stored: Snapshot): Counts {
  const counts: Counts = new Map();
  const erasing = settingOf<unknown[]>(stored, 'erasing') ?? [];
  // Of an erasure that is under way, the line comes with its end.
  for (const kind of [...stored.auditLog.map((row) => row.kind), ...erasing.map(() => 'erase')]) add(counts, kind);
  return counts;
}

function ofTopicsThatAreGone(stored: Snapshot, table: 'tallies' | 'facetDays' | 'relevance'): string[] {
  const topics = new Set(stored.topics.map(({ id }) => id));
  return stored[table].filter(({ topicId }) => !topics.has(topicId)).map(({ topicId }) => `${table} of ${topicId}, which is gone`);
}

function sameSet(what: string, is: readonly string[], must: readonly string[]): string[] {
  return differences(what, new Map(is.map((name) => [name, 1])), new Map(must.map((name) => [name, 1])));
}
