import type { Judge } from '@/lib/mentions/judge';
import { MOST_LESSONS, TEACHERS, type Teacher } from '@/lib/mentions/lesson';
import { exampleOf, type Example } from '@/lib/sentiment/adapterInput';
import { isScored, SCORED_LANGUAGES } from '@/lib/sentiment/languages';
import { learnInSteps } from '@/lib/sentiment/learn';
import { learnRelevance } from '@/lib/signals/learnRelevance';
import { countTables } from '@/lib/storage/countTables';
import { readAdapters, storeLearnt } from '@/lib/storage/learning/adapters';
import { countLessons, readLessons, type Lesson } from '@/lib/storage/learning/lessons';
import { rescoreChunk } from '@/lib/storage/learning/rescoring';
import { readSettings } from '@/lib/storage/settings';
import { readToLearn, type ToLearn } from '@/lib/storage/learning/toLearn';
import { readRelevance, storeRelevance } from '@/lib/storage/learning/relevance';
import { hasMarks, readRelevanceLessons } from '@/lib/storage/learning/relevanceLessons';
import { rejudgeChunk } from '@/lib/storage/learning/rejudging';
import { listTopics } from '@/lib/storage/topics/topics';
import type { TopicRow } from '@/lib/storage/rows';
import { db, opened } from './database';
import { judging, refreshRelevance } from './judging';
import { longRun } from './longRun';
import { oneRunAfterAnother } from './oneRun';
import { evidenceIn, refreshAdapters, refreshOwnWords, understanding } from './understanding';

/** What a lesson counts: what the user says outweighs stars. */
const WEIGHT: Record<Teacher, number> = { user: 1, stars: 0.5 };
/** New stars, or lessons where nothing was learned yet, that are worth learning. */
const NEW_LESSONS = 20;
/** A user who corrects one mention mostly corrects another soon, ms. */
const PATIENCE = 3_000;
/** Lessons that are read before other work has its turn. */
const READ_AT_ONCE = 100;

let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Learns in a moment from labels that changed, and holds off at once what was switched off. Where the worker ends before, the
 * next upkeep does.
 */
export function learnSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(() => void learnWaiting(), PATIENCE);
  void refreshAdapters().catch(() => undefined);
}

/** Learns from what was labelled since, and scores anew what that changes. One run at a time; what is asked meanwhile follows. */
export const learnWaiting = oneRunAfterAnother(learnAll);

/** Scores anew, chunk by chunk, what is stored in languages whose engine changed. */
export async function rescoreWaiting(): Promise<void> {
  const judge = await judging();
  await longRun(() => understanding((understand) => rescoreByOwnWords(understand, judge)));
}

/** One chunk, by what the user says of words when it is stored: a run begins anew with each change of that. */
async function rescoreByOwnWords(understand: Parameters<typeof rescoreChunk>[1], judge: Judge): Promise<boolean> {
  return db.transaction('rw', [db.topics, db.settings, db.mentions, ...countTables(db)], async () => {
    await refreshOwnWords();
    return rescoreChunk(db, understand, judge);
  });
}

async function learnAll(): Promise<void> {
  if ((await opened()).state !== 'open') return;
  const { learns } = await readSettings(db);
  const noted = await readToLearn(db);
  await refreshOwnWords();
  for (const language of await languagesToLearn(learns, noted)) await learnIn(language, { learns, changes: noted[language] ?? 0 });
  await rescoreWaiting();
  for (const topic of await topicsToLearn(learns)) await learnOfTopic(topic, learns);
  await rejudgeWaiting();
}

/** Judges anew, chunk by chunk, what is stored under topics that learned anew what is meant. */
async function rejudgeWaiting(): Promise<void> {
  const judge = await judging();
  await longRun(async () => {
    await breath();
    return rejudgeChunk(db, judge);
  });
}

/** Topics whose marks or context changed; those that have some and never learned from them; without learning, those that did. */
async function topicsToLearn(learns: boolean): Promise<{ topic: TopicRow; changes: number }[]> {
  const noted = await readToLearn(db, 'relevanceToLearn');
  const learnt = new Set((await readRelevance(db)).map(({ topicId }) => topicId));
  const waiting: { topic: TopicRow; changes: number }[] = [];
  for (const topic of await listTopics(db)) {
    const changes = noted[topic.id] ?? 0;
    const isNew = learns && !learnt.has(topic.id) && (topic.context !== undefined || (await hasMarks(db, topic.id)));
    if (changes > 0 || isNew || (!learns && learnt.has(topic.id))) waiting.push({ topic, changes });
  }
  return waiting;
}

async function learnOfTopic({ topic, changes }: { topic: TopicRow; changes: number }, learns: boolean): Promise<void> {
  const { id, context = {} } = topic;
  const forgotten = (await readRelevance(db)).find(({ topicId }) => topicId === id)?.forgotten;
  const { marked, background, marks } = await readRelevanceLessons(db, id, forgotten);
  const learnt = learns ? await unhurried(learnRelevance(marked, background, context)) : null;
  await storeRelevance(db, id, learnt, { marks, changes, at: Date.now() });
  await refreshRelevance();
}

async function languagesToLearn(learns: boolean, noted: ToLearn): Promise<string[]> {
  const rows = new Map((await readAdapters(db)).map((row) => [row.language, row]));
  // What is switched off forgets all that it learned.
  if (!learns) return [...rows.keys()];
  const waiting = new Set(Object.keys(noted));
  for (const language of SCORED_LANGUAGES) {
    const row = rows.get(language);
    const stars = await countLessons(db, { language, teacher: 'stars', most: MOST_LESSONS.stars });
    const labels = row === undefined ? await countLessons(db, { language, teacher: 'user', most: MOST_LESSONS.user }) : 0;
    if (labels + stars - (row?.labels.stars ?? 0) >= NEW_LESSONS) waiting.add(language);
  }
  return [...waiting].filter(isScored);
}

async function learnIn(language: string, { learns, changes }: { learns: boolean; changes: number }): Promise<void> {
  const lessons: Lesson[] = [];
  for (const teacher of learns ? TEACHERS : []) lessons.push(...(await readLessons(db, { language, teacher, most: MOST_LESSONS[teacher] })));
  const examples: Example[] = [];
  for (const { text, label, teacher, topicIds } of lessons) {
    const evidence = await evidenceIn(text, language);
    if (examples.length % READ_AT_ONCE === 0) await breath();
    examples.push(exampleOf({ text, language, label, weight: WEIGHT[teacher], topicIds }, evidence));
  }
  const given = (teacher: Teacher): number => lessons.filter((lesson) => lesson.teacher === teacher).length;
  const labels = { user: given('user'), stars: given('stars') };
  await storeLearnt(db, language, await unhurried(learnInSteps(examples)), { labels, changes, at: Date.now() });
  await refreshAdapters();
}

/** Lets what else waits (a batch to acknowledge, say) have its turn after each step. */
async function unhurried<T>(steps: Generator<void, T>): Promise<T> {
  let step = steps.next();
  await longRun(async () => {
    if (step.done === true) return false;
    await breath();
    step = steps.next();
    return true;
  });
  return step.value as T;
}

const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
