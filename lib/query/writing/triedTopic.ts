import { askedLeaves, type AskedLeaf } from '../askedLeaves';
import { parseQuery } from '../grammar/parse';
import { readTopics } from '../readTopics';
import type { HeardTopic } from '../topic';
import type { TriedTrees } from './trial';

/** A topic that is being written, as far as it matters for what it hears. */
export type TriedTopic = Omit<HeardTopic, 'id'>;

/** Its queries read; null where it cannot be told what it hears. */
export function readTried(topic: TriedTopic): TriedTrees | null {
  const [read] = readTopics([{ ...topic, id: '' }]).trees;
  if (read === undefined) return null;
  const { id: _, ...trees } = read;
  return trees;
}

/** The leaves of a query as it is written; none where it cannot be read. */
export function leavesOfQuery(query: string): AskedLeaf[] {
  const parsed = parseQuery(query);
  return parsed.ok ? askedLeaves(parsed.query.tree) : [];
}
