import type { Mention } from '@/lib/mentions/mention';
import { subjectOfMention, type DayOf } from '@/lib/mentions/subject';
import type { Span } from '@/lib/posts/post';
import { compileTopics, decide } from '@/lib/query/decide';
import type { TopicAnswer } from '@/lib/query/topic';

/** Most mentions that a trial shows of a kind. */
export const MOST_EXAMPLES = 5;

/** Some of the mentions that a trial counted. */
export interface TrialGroup {
  count: number;
  /** The first of them, in the order in which they were asked, with the spans of the body that hit. */
  examples: { mention: Mention; spans: Span[] }[];
}

/** How a query answers to stored mentions. */
export interface StoredTrial {
  /** Mentions that were asked. */
  asked: number;
  hears: TrialGroup;
  /** Mentions that nobody understood yet, of which the query cannot say whether it hears them. */
  undecided: number;
  /** Beside the saved query; null where there is none that can be read, or where both are written alike. */
  change: { newly: TrialGroup; noLonger: TrialGroup } | null;
}

export interface StoredTrialRun {
  /** Asks the next mention; false where none is left. */
  step: () => boolean;
  /** What came out so far. */
  result: () => StoredTrial;
}

const WRITTEN = 'written';
const SAVED = 'saved';

/**
 * Asks mentions, one at a step, how a query answers to them, and how the saved query did. They were understood when
 * they were stored, so that `lang:` and its like are decided; days are those of the reporting zone. The page of each is
 * not stored: `site:` asks their addresses.
 */
export function tryOnStored(
  query: string,
  saved: string | null,
  mentions: readonly Mention[],
  dayOf: DayOf,
): StoredTrialRun {
  const compares = saved !== null && saved.trim() !== query.trim();
  const topics = compileTopics([{ id: WRITTEN, query }, ...(compares ? [{ id: SAVED, query: saved }] : [])]);
  const canCompare = topics.topics.some(({ id }) => id === SAVED);
  const [hears, newly, noLonger] = [noGroup(), noGroup(), noGroup()];
  let undecided = 0;
  let asked = 0;

  const step = (): boolean => {
    const mention = mentions[asked];
    if (mention === undefined) return false;
    asked += 1;
    const answers = decide(topics, subjectOfMention(mention, dayOf));
    const [now, before] = [WRITTEN, SAVED].map((id) => answers.find(({ topicId }) => topicId === id));
    if (now?.answer === 'yes') add(hears, mention, now);
    if (now?.answer === 'undecided') undecided += 1;
    if (now?.answer === 'yes' && before === undefined) add(newly, mention, now);
    if (now === undefined && before?.answer === 'yes') add(noLonger, mention, before);
    return asked < mentions.length;
  };
  return { step, result: () => ({ asked, hears, undecided, change: canCompare ? { newly, noLonger } : null }) };
}

function noGroup(): TrialGroup {
  return { count: 0, examples: [] };
}

function add(group: TrialGroup, mention: Mention, { spans }: TopicAnswer): void {
  group.count += 1;
  if (group.examples.length < MOST_EXAMPLES) group.examples.push({ mention, spans });
}
