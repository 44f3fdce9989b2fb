import type { Adapter, AdapterTrial } from './adapter';
import type { Example } from './adapterInput';
import { NOTHING_ADDED } from './adapterOdds';
import { tryOut, type Tried } from './adapterTrial';
import { SCHOOLING, trainAdapter, type Schooling } from './trainAdapter';

/** What came of learning in one language. */
export interface Learnt {
  /** What all labels taught; null where it would not help. */
  adapter: Adapter | null;
  /** Share of what was learned that is used. */
  trust: number;
  trial: AdapterTrial;
  /** What labels of single topics taught, where that serves the topic better; those of most labels first. */
  topics: LearntOfTopic[];
}

export interface LearntOfTopic {
  topicId: string;
  /** Used for the topic in the place of what all labels taught. */
  adapter: Adapter;
  /** On the topic's labels; here `shipped` is with what all labels taught. */
  trial: AdapterTrial;
}

/** Topics in a language that have an adapter of their own, at most: each weighs 128 kB. */
const MOST_TOPICS = 8;

/**
 * Trains on all labels, trusting what is learned as far as it helped on labels that it was not learned from; and on those of
 * each topic alone. Null where there are too few labels to say.
 */
export function learn(examples: readonly Example[], schooling: Schooling = SCHOOLING): Learnt | null {
  const steps = learnInSteps(examples, schooling);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** As learn, but in steps of some tenths of a second at most, so that other work need not wait for all of it. */
export function* learnInSteps(examples: readonly Example[], schooling: Schooling = SCHOOLING): Generator<void, Learnt | null> {
  const tried = yield* tryOut(examples, schooling);
  if (tried === null) return null;
  const { trust, trial } = tried;
  const adapter = trust === 0 ? null : trainAdapter(examples, schooling, trust);
  return { adapter, trust, trial, topics: yield* learnOfTopics(examples, tried, schooling) };
}

/**
 * What a topic's labels teach is for one topic what "cheap" is for another: praise for a lamp, blame for a shop. It is used
 * where it does better on them than what all labels teach; a topic that hears all has nothing of its own.
 */
function* learnOfTopics(examples: readonly Example[], { added }: Tried, schooling: Schooling): Generator<void, LearntOfTopic[]> {
  const topics = new Map<string, number[]>();
  for (const [index, { topicIds = [] }] of examples.entries()) {
    for (const topicId of topicIds) topics.set(topicId, [...(topics.get(topicId) ?? []), index]);
  }
  const mostHeard = [...topics]
    .filter(([, heard]) => heard.length < examples.length)
    .toSorted(([one, a], [other, b]) => b.length - a.length || (one < other ? -1 : 1))
    .slice(0, MOST_TOPICS);
  const learnt: LearntOfTopic[] = [];
  for (const [topicId, heard] of mostHeard) {
    const own = heard.flatMap((index) => examples[index] ?? []);
    const tried = yield* tryOut(own, schooling, heard.map((index) => added[index] ?? NOTHING_ADDED));
    if (tried === null || tried.trust === 0) continue;
    learnt.push({ topicId, adapter: trainAdapter(own, schooling, tried.trust), trial: tried.trial });
  }
  return learnt;
}
