import type { Mention } from '@/lib/mentions/mention';
import { subjectOfMention, type DayOf } from '@/lib/mentions/subject';
import type { Span } from '@/lib/posts/post';
import { nearestMisses } from '@/lib/query/writing/nearestMisses';
import type { AskedLeaf } from '@/lib/query/askedLeaves';
import { answerTrial, compileTrial } from '@/lib/query/writing/trial';
import { readTried, type TriedTopic } from '@/lib/query/writing/triedTopic';
import type { Answer } from '@/lib/query/tree';

/** Most mentions that a trial shows of a kind. */
export const MOST_EXAMPLES = 5;

/** One mention of those that a trial counted. */
export interface TrialExample {
  mention: Mention;
  /** What hit in the body. */
  spans: Span[];
  /** The answer of each leaf of the query that is being written. */
  leaves: Answer[];
}

/** Some of the mentions that a trial counted. */
export interface TrialGroup {
  count: number;
  /** The first of them in the order in which they were asked; of those that are not heard, the nearest. */
  examples: TrialExample[];
}

/** How a topic that is being written answers to stored mentions. */
export interface StoredTrial {
  /** Mentions that were asked. */
  asked: number;
  hears: TrialGroup;
  /** Those of them that would be hidden. */
  hidden: TrialGroup;
  /** What the query hears, but the topic would not store. */
  notStored: TrialGroup;
  /** What it does not hear; examples are those in which something of it was found. */
  misses: TrialGroup;
  /** Mentions that nobody understood yet, of which the query cannot say whether it hears them. */
  undecided: number;
  /** Beside the saved topic; null where there is none that can be read, or where both are written alike. */
  change: { newly: TrialGroup; noLonger: TrialGroup } | null;
  /** What the query looks for, in its order. */
  leaves: readonly AskedLeaf[];
}

export interface StoredTrialRun {
  /** Asks the next mention; false where none is left. */
  step: () => boolean;
  /** What came out so far. */
  result: () => StoredTrial;
}

/**
 * Asks mentions, one at a step, how a topic that is being written answers to them, and how the saved one did. They were
 * understood when they were stored, so that `lang:` and its like are decided; days are those of the reporting zone. The
 * page of each is not stored: `site:` asks their addresses.
 */
export function tryOnStored(
  topic: TriedTopic,
  saved: TriedTopic | null,
  mentions: readonly Mention[],
  dayOf: DayOf,
): StoredTrialRun {
  const trial = compileTrial(readTried(topic), saved !== null && isOther(topic, saved) ? readTried(saved) : null);
  const groups = { hears: noGroup(), hidden: noGroup(), notStored: noGroup(), newly: noGroup(), noLonger: noGroup() };
  const near = nearestMisses<TrialExample>(MOST_EXAMPLES);
  let misses = 0;
  let undecided = 0;
  let asked = 0;

  const step = (): boolean => {
    const mention = mentions[asked];
    if (mention === undefined) return false;
    asked += 1;
    const { answer, spans, hidden, notStored, leaves, found, saved: before } = answerTrial(trial, subjectOfMention(mention, dayOf));
    const example = { mention, spans, leaves };
    if (answer === 'yes') add(groups.hears, example);
    if (answer === 'undecided') undecided += 1;
    if (hidden) add(groups.hidden, example);
    if (notStored) add(groups.notStored, example);
    if (answer === 'no' && !notStored) {
      misses += 1;
      near.add(example, found);
    }
    if (answer === 'yes' && before === null) add(groups.newly, example);
    if (answer === 'no' && before?.answer === 'yes') add(groups.noLonger, { ...example, spans: before.spans });
    return asked < mentions.length;
  };
  const result = (): StoredTrial => ({
    asked,
    hears: groups.hears,
    hidden: groups.hidden,
    notStored: groups.notStored,
    misses: { count: misses, examples: near.items() },
    undecided,
    change: trial.compares ? { newly: groups.newly, noLonger: groups.noLonger } : null,
    leaves: trial.leaves,
  });
  return { step, result };
}

function isOther(topic: TriedTopic, saved: TriedTopic): boolean {
  return wordsOf(topic) !== wordsOf(saved);
}

/** What of a topic says what it stores; hiding is counted apart. */
function wordsOf({ query, dontStore = '', exactLetters = false, handles = [] }: TriedTopic): string {
  return JSON.stringify([query.trim(), dontStore.trim(), exactLetters, handles]);
}

function noGroup(): TrialGroup {
  return { count: 0, examples: [] };
}

function add(group: TrialGroup, example: TrialExample): void {
  group.count += 1;
  if (group.examples.length < MOST_EXAMPLES) group.examples.push(example);
}
