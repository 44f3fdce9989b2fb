import { Dexie } from 'dexie';
import { createCalendar, type Calendar } from '@/lib/mentions/calendar';
import type { Judge } from '@/lib/mentions/judge';
import { aspectsOfTopics } from '@/lib/mentions/topicAspects';
import { mergeInAlertRules } from '../alerts/alertRules';
import { forgetFacets, moveGoneFacets } from '../applyFacets';
import { moveGone } from '../applyTallies';
import { countTables } from '../countTables';
import type { EarshotDatabase } from '../database';
import { decideBy, moveNext, rematchNext, type Step, type Understand } from './followChange';
import { dropTopicHours } from '../inbox/businessHours';
import { dropRelevance } from '../learning/relevance';
import { dropTopicRetention } from '../retention/retentionPolicy';
import { mergeInPlans } from '../goals/mergeInPlans';
import { mergeInReplyKit } from '../replyKit/kit';
import { dropTopicVoice } from '../replyKit/voices';
import { isRestoring } from '../restore/restoring';
import { readRezoning, rezoneChunk } from '../rezoning';
import { settleZone } from '../settings';
import { noteToLearn } from '../learning/toLearn';
import type { TopicChange } from './topicChange';
import { dropTopicChange, forgetUnsettled, putTopicChange, readTopicChanges, topicsOf } from './topicChanges';

/** Matches that follow in one transaction. */
const CHUNK = 500;

export interface Following {
  /** ms since 1970. */
  now: number;
  /** What is not understood yet, or by an older version, is understood before it is decided. */
  understand: Understand;
  /** What topics say of relevance; absent: it stays as it was. */
  judge?: Judge;
  /** Matches in a chunk; for tests. */
  size?: number;
}

/**
 * Has one chunk of what is stored follow the changes of topics that are due, in one transaction with its tallies.
 * Interrupted anywhere, it goes on where it was. 'idle' where nothing is left to do now: a change that can still be undone
 * holds up those of its topics, and a backup that is being merged all.
 */
export async function runTopicChanges(db: EarshotDatabase, following: Following): Promise<'idle' | 'more'> {
  const waiting = await readTopicChanges(db);
  if (!waiting.some(({ begun, notBefore }) => begun || notBefore <= following.now)) return 'idle';
  // Matches that change their topic would be passed over by a rebuild that is half-way.
  if (await rezoneChunk(db)) return 'more';
  return db.transaction('rw', [db.topics, db.mentions, db.words, ...countTables(db), db.authors, db.identities, db.relevance, db.alertRules, db.workLog, db.replyKit, db.goals, db.actions, db.settings], async () => {
    if ((await readRezoning(db)) !== null) return 'more';
    if (await isRestoring(db)) return 'idle';
    const changes = await beginDue(db, following.now);
    const change = nextOf(changes);
    if (change === null) return 'idle';
    const step = await followOn(db, change, changes, following);
    if (step === null) await finish(db, change, changes);
    else await putTopicChange(db, { ...change, after: step.after, done: change.done + step.looked });
    return 'more';
  });
}

/** From here on, changes that are due cannot be undone any more. */
async function beginDue(db: EarshotDatabase, now: number): Promise<TopicChange[]> {
  const changes = await readTopicChanges(db);
  for (const [index, change] of changes.entries()) {
    if (change.begun || change.notBefore > now) continue;
    const { instead: _superseded, ...begun } = change;
    changes[index] = { ...begun, begun: true };
    await putTopicChange(db, changes[index]);
    if (change.kind === 'merge') await mergeInAlertRules(db, change.topicId, change.into);
    if (change.kind === 'merge') await mergeInReplyKit(db, change.topicId, change.into);
    if (change.kind === 'merge') await mergeInPlans(db, change.topicId, change.into);
    // All its matches are decided again.
    for (const id of topicsOf(change)) await forgetUnsettled(db, id);
  }
  return changes;
}

/** The first that was decided, of those that have begun; none whose topics a change that can be undone is about. */
function nextOf(changes: readonly TopicChange[]): TopicChange | null {
  const undoable = new Set(changes.filter(({ begun }) => !begun).flatMap(topicsOf));
  return changes.find((change) => change.begun && !topicsAlong(change, changes).some((id) => undoable.has(id))) ?? null;
}

/** The topics of a change, and those that the topic it was merged into was merged into since. */
function topicsAlong(change: TopicChange, changes: readonly TopicChange[]): string[] {
  const topics = topicsOf(change);
  for (let into = topics[1]; into !== undefined; ) {
    const next = changes.find(({ topicId }) => topicId === into);
    into = next?.kind === 'merge' && !topics.includes(next.into) ? next.into : undefined;
    if (into !== undefined) topics.push(into);
  }
  return topics;
}

/** One chunk; null where all has followed. */
async function followOn(
  db: EarshotDatabase,
  change: TopicChange,
  changes: readonly TopicChange[],
  { understand, judge, size: most = CHUNK }: Following,
): Promise<Step | null> {
  const calendar = calendarOf(await settleZone(db));
  const { topicId, after } = change;
  const of = { after, most, understand, sense: { judge, aspectsOf: aspectsOfTopics(await db.topics.toArray()) } };
  if (change.kind === 'merge') {
    const target = await targetOf(db, change, changes);
    const isMoving = after === null || after[0] === topicId;
    if (target !== null && isMoving) {
      const step = await moveNext(db, topicId, { ...of, into: target.id, decides: decideBy(target, calendar) });
      if (step.looked > 0) return step;
    }
    if (target !== null) {
      // What both heard shows what either heard of it. A topic that was merged on since decides it there.
      const decides = target.id === change.into ? decideBy(target, calendar) : null;
      return decides === null ? null : asStep(await rematchNext(db, target.id, { ...of, decides }));
    }
  }
  if (change.kind !== 'edit') return asStep(await rematchNext(db, topicId, { after, most, decides: null }));
  const topic = await db.topics.get(topicId);
  const decides = topic === undefined ? null : decideBy(topic, calendar);
  return decides === null ? null : asStep(await rematchNext(db, topicId, { ...of, decides }));
}

const asStep = (step: Step): Step | null => (step.looked === 0 ? null : step);

/** The topic whose matches those of a merged topic become; null where it was removed since. */
async function targetOf(
  db: EarshotDatabase,
  change: TopicChange,
  changes: readonly TopicChange[],
): Promise<{ id: string; query: string } | null> {
  for (const id of topicsAlong(change, changes).slice(1)) {
    const topic = await db.topics.get(id);
    if (topic !== undefined) return topic;
  }
  return null;
}

async function finish(db: EarshotDatabase, change: TopicChange, changes: readonly TopicChange[]): Promise<void> {
  await dropTopicChange(db, change.topicId);
  if (change.kind === 'edit') return;
  await forgetUnsettled(db, change.topicId);
  const target = change.kind === 'merge' ? await targetOf(db, change, changes) : null;
  if (target !== null) await moveGone(db, change.topicId, target.id);
  if (target !== null) await moveGoneFacets(db, change.topicId, target.id);
  await forgetTallies(db, change.topicId);
  await dropTopicRetention(db, change.topicId);
  await dropTopicHours(db, change.topicId);
  await dropTopicVoice(db, change.topicId);
  await dropRelevance(db, change.topicId);
  if (change.kind === 'merge') await noteToLearn(db, [change.into], 'relevanceToLearn');
}

/** Forgets what a topic that is gone had counted. Must run inside a transaction over `countTables`. */
export async function forgetTallies(db: EarshotDatabase, topicId: string): Promise<void> {
  await db.tallies.where('[topicId+day]').between([topicId, Dexie.minKey], [topicId, Dexie.maxKey]).delete();
  await forgetFacets(db, topicId);
}

let calendar: Calendar | null = null;

function calendarOf(zone: string): Calendar {
  if (calendar?.zone !== zone) calendar = createCalendar(zone);
  return calendar;
}
