import type { Span } from '@/lib/posts/post';
import { askedLeaves, type AskedLeaf } from '../askedLeaves';
import { compileTrees } from '../matching/compile';
import { decide, type CompiledTopics } from '../matching/decide';
import type { Subject } from '../subject';
import type { TopicAnswer, TopicTrees } from '../topic';
import type { Answer } from '../tree';

/** A topic that is being written, its queries read. */
export type TriedTrees = Omit<TopicTrees, 'id'>;

export interface CompiledTrial {
  topics: CompiledTopics;
  /** Leaves of the query, in its order. */
  leaves: readonly AskedLeaf[];
  /** Whether there is a saved topic. */
  compares: boolean;
}

/** How a topic that is being written answers to one post. */
export interface TrialAnswer {
  answer: Answer;
  /** What made it hear the post; of a post that it does not hear, what was found of it. */
  spans: Span[];
  /** Whether the mention would be hidden. */
  hidden: boolean;
  /** Whether the query hears the post, and only what the topic does not store leaves it out. */
  notStored: boolean;
  /** The answer of each leaf, before any NOT. */
  leaves: Answer[];
  /** How many leaves that should hold do: the more, the nearer the post is to being heard. */
  found: number;
  /** How the saved topic answers; null where it does not hear the post, or there is none. */
  saved: TopicAnswer | null;
}

const WHOLE = 'whole';
const QUERY = 'query';
const SAVED = 'saved';

/**
 * Makes a topic ready to be tried on many posts, each leaf of its query as well as the whole, beside the saved one. One
 * that cannot be read (null) hears nothing.
 */
export function compileTrial(topic: TriedTrees | null, saved: TriedTrees | null = null): CompiledTrial {
  if (topic === null) return { topics: compileTrees([]), leaves: [], compares: false };
  const { query, exactLetters, handles } = topic;
  const alike = { ...(exactLetters === undefined ? {} : { exactLetters }), ...(handles === undefined ? {} : { handles }) };
  const leaves = askedLeaves(query);
  const topics = compileTrees([
    { ...topic, id: WHOLE },
    { ...alike, query, id: QUERY },
    ...(saved === null ? [] : [{ ...saved, id: SAVED }]),
    ...leaves.map(({ node }, index) => ({ ...alike, query: node, id: String(index) })),
  ]);
  return { topics, leaves, compares: saved !== null };
}

/** Asks a post, which is read once for all. */
export function answerTrial({ topics, leaves }: CompiledTrial, subject: Subject): TrialAnswer {
  const answers = new Map(decide(topics, subject).map((answer) => [answer.topicId, answer]));
  const whole = answers.get(WHOLE);
  const each = leaves.map((_, index) => answers.get(String(index)));
  const found = each.filter((answer, index) => answer?.answer === 'yes' && leaves[index]?.excluded === false);
  return {
    answer: whole?.answer ?? 'no',
    spans: whole?.spans ?? mergedSpans(found.flatMap((answer) => answer?.spans ?? [])),
    hidden: whole?.answer === 'yes' && whole.hide === 'yes',
    notStored: whole === undefined && answers.get(QUERY)?.answer === 'yes',
    leaves: each.map((answer) => answer?.answer ?? 'no'),
    found: found.length,
    saved: answers.get(SAVED) ?? null,
  };
}

function mergedSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}
