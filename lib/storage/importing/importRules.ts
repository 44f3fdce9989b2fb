import type { RelevanceModel } from '@/lib/signals/relevance';
import type { EarshotDatabase } from '../database';
import { readRelevance } from '../learning/relevance';
import type { TopicRow } from '../rows';
import { settleZone } from '../settings';
import { listTopics } from '../topics/topics';

/** By what posts of a file are decided, judged and counted. */
export interface ImportRules {
  /** Those that listen. */
  topics: TopicRow[];
  zone: string;
  models: ReadonlyMap<string, RelevanceModel>;
  /** To be called within the transaction that stores: rejects where any of it, or what understands posts, is another one by now. */
  confirm: (within: EarshotDatabase) => Promise<void>;
}

/** The rules were others when posts were decided than when they were to be stored: decide again. */
class RulesMeanwhile extends Error {}

/** Reads all by which posts are decided, before what understands them is read. */
export async function readImportRules(db: EarshotDatabase): Promise<ImportRules> {
  const zone = await settleZone(db);
  const mark = await markOf(db);
  const topics = (await listTopics(db)).filter(({ pausedSince }) => pausedSince === undefined);
  const models = new Map((await readRelevance(db)).flatMap(({ topicId, model }) => (model === null ? [] : [[topicId, model] as const])));
  return {
    topics, zone, models,
    async confirm(within) {
      if ((await markOf(within)) !== mark) throw new RulesMeanwhile();
    },
  };
}

/** Whether a rejection says so, however deep the database wraps it. */
export function isRulesMeanwhile(error: unknown): boolean {
  if (error instanceof RulesMeanwhile) return true;
  const inner = typeof error === 'object' && error !== null && 'inner' in error ? error.inner : undefined;
  return inner !== undefined && isRulesMeanwhile(inner);
}

async function markOf(db: EarshotDatabase): Promise<string> {
  const [topics, adapters, relevance, settings] = await Promise.all([
    db.topics.toArray(), db.adapters.toArray(), db.relevance.toArray(), db.settings.bulkGet(['zone', 'learns', 'ownWords']),
  ]);
  return JSON.stringify([
    topics, adapters.map(({ language, revision, trainedAt }) => [language, revision, trainedAt]),
    relevance.map(({ topicId, trainedAt, forgotten }) => [topicId, trainedAt, forgotten]), settings.map((row) => row?.value),
  ]);
}
