import { answerOf, negated, quietAnswer, spansOf } from './answer';
import type { QueryForms } from './forms';
import { askedOf, emptyLookout, type Asked, type Asking, type Lookout } from './lookout';
import { ownHandleTest } from '../fields/ownHandle';
import { readSubject, type ReadSubject } from './readSubject';
import type { Steps } from '../steps';
import type { Subject } from '../subject';
import type { TopicAnswer, TopicTrees } from '../topic';
import type { Answer } from '../tree';

interface ReadyTopic {
  id: string;
  query: Asked;
  dontStore: Asked | null;
  hide: Asked | null;
  /** Whether it may hear posts in which nothing is found. */
  mayHearQuiet: boolean;
  isOwn: ReturnType<typeof ownHandleTest>;
}

/** Topics made ready for many posts. */
export interface CompiledTopics {
  topics: readonly ReadyTopic[];
  lookout: Lookout;
}

/** Makes all topics ready at once, so that each post is read only once. `forms` is null where none of them asks for one. */
export function compileWith(topics: readonly TopicTrees[], forms: QueryForms | null): CompiledTopics {
  const lookout = emptyLookout(forms);
  const ready = topics.map(({ id, query, dontStore, hide, exactLetters = false, handles = [] }, owner): ReadyTopic => {
    const asking: Asking = { owner, exactLetters, handles };
    const asked = askedOf(query, lookout, asking);
    return {
      id,
      query: asked,
      dontStore: dontStore === undefined ? null : askedOf(dontStore, lookout, asking),
      hide: hide === undefined ? null : askedOf(hide, lookout, asking),
      mayHearQuiet: quietAnswer(asked) !== 'no',
      isOwn: ownHandleTest(handles),
    };
  });
  return { topics: ready, lookout };
}

/**
 * The topics that hear a post (yes) or may hear it (undecided), with spans on its body, in the order of the topics.
 * Linear in the body, whatever the queries are; topics of which nothing is found cost nothing. `steps` counts the work.
 */
export function decide({ topics, lookout }: CompiledTopics, subject: Subject, steps?: Steps): TopicAnswer[] {
  if (topics.length === 0) return [];
  const reading = readSubject(lookout, subject, steps);
  const touched = new Set<number>();
  for (const leaf of reading.found.keys()) touched.add(lookout.owners[leaf] ?? -1);
  const answers: TopicAnswer[] = [];
  for (const [owner, topic] of topics.entries()) {
    if (!topic.mayHearQuiet && !touched.has(owner)) continue;
    const answer = answerOfTopic(topic, reading);
    if (answer === 'no') continue;
    const hide = topic.hide === null ? 'no' : answerOf(topic.hide, reading);
    const { site, author } = subject.post;
    const own = topic.isOwn(site, author.handle) ? { own: true as const } : {};
    answers.push({ topicId: topic.id, answer, spans: spansOf(topic.query, reading), hide, ...own });
  }
  return answers;
}

/** What its query hears and what it shall not store does not. */
function answerOfTopic({ query, dontStore }: ReadyTopic, reading: ReadSubject): Answer {
  const answer = answerOf(query, reading);
  if (answer === 'no' || dontStore === null) return answer;
  const stores = negated(answerOf(dontStore, reading));
  return stores === 'yes' ? answer : stores;
}
