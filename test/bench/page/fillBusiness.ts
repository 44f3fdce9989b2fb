import { createCalendar } from '@/lib/mentions/calendar';
import type { Seen } from '@/lib/insights/action';
import type { PlanToSave } from '@/lib/insights/plan';
import type { EarshotDatabase } from '@/lib/storage/database';
import { savePlan } from '@/lib/storage/goals/plans';
import { ingestBatch } from '@/lib/storage/ingest';
import { heardBatches } from '@/scripts/generate/batches';
import { businessSeries, surveyAnswers } from '@/scripts/generate/business';
import { OWN_HANDLE, ownSightings, TOPICS_WITH_HANDLES } from '@/scripts/generate/ownPosts';
import { AS_DECLARED, openOwn } from './fill';

const ZONE = 'UTC';
const SIZE = 200;
const DAY = 86_400_000;

export interface BusinessAmount {
  seed: number;
  /** The end of the time that is filled, ms since 1970, and its length. */
  now: number;
  days?: number;
  /** Posts of the own account, and answers to surveys. */
  ownPosts: number;
  answers: number;
}

/**
 * What stands beside generated mentions that are stored already: own posts with their answers, surveys, two series, two goals and two actions.
 * Returns how many mentions came to it.
 */
export async function fillBusiness(of: BusinessAmount): Promise<{ mentions: number }> {
  return storeBusiness(await openOwn(), of);
}

/** The same, in any database that has the generated topics. */
export async function storeBusiness(db: EarshotDatabase, { ownPosts, answers, ...of }: BusinessAmount): Promise<{ mentions: number }> {
  await nameHandle(db);
  const using = { calendar: createCalendar(ZONE), newSalt: () => 'salt' };
  const seen = ownSightings({ ...of, count: ownPosts });
  for (const batch of heardBatches(seen, { ...AS_DECLARED, size: SIZE, topics: TOPICS_WITH_HANDLES })) await ingestBatch(db, batch, using);
  await db.surveys.bulkPut(surveyAnswers({ ...of, count: answers }));
  await db.series.bulkPut(businessSeries(of));
  for (const plan of plansOf(of.now)) await savePlan(db, plan, { now: of.now });
  return { mentions: new Set(seen.map(({ post }) => post.nativeId)).size };
}

/** The brand's topic knows its account as from the beginning: nothing that was generated before is written by it, so nothing stored has to follow. */
async function nameHandle(db: EarshotDatabase): Promise<void> {
  await db.topics.where('id').anyOf(TOPICS_WITH_HANDLES.flatMap(({ id, handles }) => (handles === undefined ? [] : [id]))).modify({ handles: [OWN_HANDLE] });
}

function plansOf(now: number): PlanToSave[] {
  const day = (ago: number) => new Date(now - ago * DAY).toISOString().slice(0, 10);
  const scope = { topicId: 'norvelo', site: null };
  return [
    { kind: 'goal', id: 'goal-complaints', title: 'Fewer complaints about delivery', metric: 'negativeShare', wish: 'less', target: 0.25, startedOn: day(30), dueOn: day(-60), ...scope },
    { kind: 'goal', id: 'goal-voice', title: 'Be heard beside the others', metric: 'shareOfVoice', wish: 'more', target: null, startedOn: day(5), dueOn: null, ...scope },
    { kind: 'action', id: 'action-store', title: 'Ship from the second store', seen: whySecondStore(day(34)), metric: 'net', wish: 'more', goalId: 'goal-complaints', who: 'Ada', doneOn: day(30), ...scope },
    { kind: 'action', id: 'action-articles', title: 'Answer questions about islands in the knowledge base', seen: null, metric: 'negativeShare', wish: 'less', goalId: null, who: '', doneOn: null, ...scope },
  ];
}

/** What was seen, as its button writes it, before something was done about it. */
function whySecondStore(on: string): Seen {
  return { words: 'Net sentiment fell to −21 (−29 to −13) from −4 (−12 to +4).', evidence: 'n 214, before 180 · p = 0.002', href: '#/mentions?topic=norvelo', on };
}
