import type { Judge } from '@/lib/mentions/judge';
import { judgeBy } from '@/lib/mentions/judgeBy';
import type { RelevanceModel } from '@/lib/signals/relevance';
import { readRelevance } from '@/lib/storage/learning/relevance';
import { db } from './database';

/** What topics learned of what is meant; null: not read yet. */
let models: ReadonlyMap<string, RelevanceModel> | null = null;
let reading: Promise<void> = Promise.resolve();

/**
 * Judges by what topics learned. It is asked anew for each mention, so that what is learned meanwhile holds at once: a run over
 * what is stored begins after that, and comes upon all that was judged before.
 */
export async function judging(): Promise<Judge> {
  if (models === null) await refreshRelevance();
  return (mention, match) => judgeBy(models ?? NOTHING)(mention, match);
}

const NOTHING: ReadonlyMap<string, RelevanceModel> = new Map();

/** Reads anew what topics learned. Readings follow each other, so that an older one never comes last. */
export function refreshRelevance(): Promise<void> {
  reading = reading.catch(() => undefined).then(async () => {
    const rows = await readRelevance(db);
    models = new Map(rows.flatMap(({ topicId, model }) => (model === null ? [] : [[topicId, model] as const])));
  });
  return reading;
}
