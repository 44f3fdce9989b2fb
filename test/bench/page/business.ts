import { watchHours } from '@/lib/background/watching';
import type { AlertRule } from '@/lib/inbox/alertRule';
import type { BusinessHours } from '@/lib/inbox/businessHours';
import { DIGEST_AT, NO_QUIET_HOURS } from '@/lib/inbox/quietHours';
import type { PlanToSave } from '@/lib/insights/plan';
import { createCalendar } from '@/lib/mentions/calendar';
import { understand } from '@/lib/mentions/understand';
import { send } from '@/lib/messaging/messenger';
import { completePost } from '@/lib/posts/complete';
import { hash, identify } from '@/lib/posts/identity';
import type { PostDraft } from '@/lib/posts/complete';
import { decide } from '@/lib/query/matching/decide';
import { compileTopics } from '@/lib/query/readTopics';
import { addAlertRule, changeAlertRule } from '@/lib/storage/alerts/alertRules';
import type { AnswerSighting } from '@/lib/storage/applySightings';
import { savePlan } from '@/lib/storage/goals/plans';
import { decideBusinessHours } from '@/lib/storage/inbox/businessHours';
import { ingestBatch } from '@/lib/storage/ingest';
import type { SeriesRow, SurveyRow, WorkRow } from '@/lib/storage/rows';
import { decideSignals, type SignalDecision } from '@/lib/storage/signalDecisions';
import { decideTouchpoint } from '@/lib/storage/topics/touchpoints';
import { AS_DECLARED, openOwn } from './fill';

const ZONE = 'UTC';

/** What a page of one site shows at an instant (ms since 1970): posts, and the brand's answers to what is stored. */
export interface GivenPage {
  site: string;
  posts: readonly PostDraft[];
  answers: readonly AnswerSighting[];
  seenAt: number;
}

/** Names the accounts under which a topic's brand writes, for all that it hears from now on. */
export async function nameHandles(topicId: string, handles: string[]): Promise<void> {
  await (await openOwn()).topics.update(topicId, { handles });
}

/** Puts pages through ingest, one after another. */
export async function ingestPages(pages: readonly GivenPage[]): Promise<void> {
  const db = await openOwn();
  const topics = await db.topics.toArray();
  const compiled = compileTopics(topics);
  const using = { calendar: createCalendar(ZONE), newSalt: () => 'salt' };
  for (const [number, { site, posts: drafts, answers, seenAt }] of pages.entries()) {
    const posts = drafts.map((draft) => completePost(draft, { site, base: `https://${site}/`, context: 'thread' }));
    const heard = posts.flatMap((post) => {
      const understanding = understand(post, AS_DECLARED);
      const decided = decide(compiled, { post, host: site, language: understanding.language.language });
      return decided.length === 0 ? [] : [{ id: identify(post), post, understanding, topics: decided }];
    });
    await ingestBatch(db, {
      instance: `pages-${site}`, number: number + 1, site, heard, asked: topics.map(({ id }) => id), gone: [], answers: [...answers], seenAt, health: [],
      scanned: posts.map((post) => ({ key: hash(identify(post)), context: post.context })),
    }, using);
  }
}

/** Stores what the user said of signals. */
export async function say(decisions: readonly SignalDecision[]): Promise<void> {
  await decideSignals(await openOwn(), decisions);
}

export async function nameTouchpoint(id: string, value: { name: string; query: string }): Promise<void> {
  await decideTouchpoint(await openOwn(), id, value);
}

export async function openHours(hours: BusinessHours): Promise<void> {
  await decideBusinessHours(await openOwn(), null, hours);
}

/** Stores goals and actions, one after another from an instant on (ms since 1970). */
export async function plan(items: readonly PlanToSave[], from: number): Promise<void> {
  const db = await openOwn();
  for (const [at, item] of items.entries()) await savePlan(db, item, { now: from + at });
}

/** Stores rows of the business as an import would. */
export async function bringIn({ surveys, series }: { surveys: SurveyRow[]; series: SeriesRow[] }): Promise<void> {
  const db = await openOwn();
  await db.surveys.bulkPut(surveys);
  await db.series.bulkPut(series);
}

/** Adds lines to the log of what this copy's user did. */
export async function log(lines: readonly Omit<WorkRow, 'by'>[]): Promise<void> {
  const db = await openOwn();
  const by = String((await db.settings.get('origin'))?.value);
  await db.workLog.bulkPut(lines.map((line) => ({ ...line, by }) as WorkRow));
}

/** Has rules about numbers look at the ends of these hours (ms since 1970), in order, and no more after. */
export async function watchAt(rules: readonly AlertRule[], instants: readonly number[]): Promise<void> {
  const db = await openOwn();
  const times = { quiet: NO_QUIET_HOURS, digestAt: DIGEST_AT, calendar: createCalendar(ZONE) };
  await db.settings.delete('watchedTo');
  for (const [at, rule] of rules.entries()) await addAlertRule(db, rule, { now: (instants[0] ?? 0) + at });
  let next = 0;
  for (const now of instants) await watchHours(db, now, { times, newId: () => `alert-${String(next++).padStart(4, '0')}` });
  // The worker's own clock is another one.
  for (const { id } of rules) await changeAlertRule(db, id, { on: false });
}

/** Tells the worker that something was decided, as screens do: it begins at once what follows from it. */
export async function tellWorker(): Promise<void> {
  await send('decided', { mentions: [] });
}
