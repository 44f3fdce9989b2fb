import { bodyOf, type Post } from '@/lib/posts/post';
import type { TopicAnswer } from '@/lib/query/topic';
import type { Calendar } from './calendar';
import { countedOf, countsAlike, publishedInstant } from './count';
import { withLesson } from './lesson';
import { countedAs, matchOf, renewMatches, type Renewal } from './matches';
import { authorIdOf, isKeptFor, withTopics, type Match, type Mention, type Understanding } from './mention';
import { mergePosts, readsAlike, wasEdited } from './merge';
import { isSameToward } from './sameToward';
import { changesOf, type TallyChange } from './tally';
import { towardEach } from './toward';

/** A post that at least one topic hears, understood. Hidden under a topic only where its `hide` says yes. */
export interface Heard {
  id: string;
  post: Post;
  understanding: Understanding;
  topics: Pick<TopicAnswer, 'topicId' | 'spans' | 'hide' | 'own'>[];
}

/** What storing one heard post means: rows to write, rows to remove, counters to change. */
export interface Hearing {
  mention: Mention;
  isNew: boolean;
  put: Match[];
  remove: Match[];
  changes: TallyChange[];
  /** Topics that were not asked about a text that is another one now: their matches are as they were. */
  unasked: string[];
}

/**
 * Puts a reading together with what is stored of the same post. A text that changed is matched anew by the topics that
 * were `asked`, but for those that it was kept for by hand; one that did not only gains topics. Counters change by exactly what the matches say. Of a post that was
 * seen deleted, only a whole reading is heard.
 */
export function hear(
  heard: Heard,
  stored: { mention: Mention; matches: Match[] } | null,
  at: { seenAt: number; calendar: Calendar; asked: ReadonlySet<string> },
): Hearing {
  if (stored !== null && stored.mention.goneAt !== undefined && heard.post.partial) {
    return { mention: stored.mention, isNew: false, put: [], remove: [], changes: [], unasked: [] };
  }
  const read = stored ? mergedMention(stored.mention, heard, at.seenAt) : newMention(heard, at.seenAt);
  const reread = stored !== null && isReread(stored.mention, heard.post, read);
  const moved = stored !== null && bodyOf(stored.mention.post) !== bodyOf(read.post);
  const before = new Map((stored?.matches ?? []).map((match) => [match.topicId, match]));
  const after = new Map(
    heard.topics.map(({ topicId, spans, hide, own }) => [
      topicId,
      { spans, hidden: hide === 'yes' && !isKeptFor(read, topicId), own },
    ]),
  );
  const unasked: string[] = [];
  for (const [topicId, { spans, counted, own }] of before) {
    const isUnasked = reread && !at.asked.has(topicId);
    if (isUnasked) unasked.push(topicId);
    const isKept = isKeptFor(read, topicId);
    if (reread && !isUnasked && !(isKept && !after.has(topicId))) continue;
    // Where the text is another one, the old places would point at anything.
    after.set(topicId, { spans: moved ? [] : spans, hidden: counted.hidden === true && !isKept, own });
  }
  const hiddenIn = [...after].flatMap(([topicId, { hidden }]) => (hidden ? [topicId] : []));
  const mention = withLesson(withTopics(read, [...after.keys()], hiddenIn));

  const put: Match[] = [];
  const changes: TallyChange[] = [];
  const towards = towardEach(mention, [...after].map(([topicId, { spans }]) => ({ topicId, spans })));
  for (const [topicId, { spans, hidden, own }] of after) {
    const old = before.get(topicId);
    const toward = towards.get(topicId);
    const counted = countedOf(mention, old?.counted.seen ?? at.calendar.at(at.seenAt), at.calendar, { hidden, toward });
    const match = matchOf(mention, { topicId, spans, counted, heardAt: old ? old.heardAt : at.seenAt, own, toward });
    const alike = old !== undefined && countsAlike(old.counted, counted);
    if (alike && !reread && old.queue === match.queue && old.own === match.own && isSameToward(old.toward, toward)) continue;
    put.push(match);
    changes.push(...(old ? changesOf(topicId, old.counted, -1) : []), ...changesOf(topicId, counted, 1));
  }
  const remove = [...before.values()].filter(({ topicId }) => !after.has(topicId));
  for (const { topicId, counted } of remove) changes.push(...changesOf(topicId, counted, -1));
  return { mention, isNew: stored === null, put, remove, changes, unasked };
}

/** A partial reading of what is stored in full says nothing about which topics the whole text matches. */
function isReread(stored: Mention, read: Post, merged: Mention): boolean {
  if (read.partial && !stored.post.partial) return false;
  return !readsAlike(stored.post, merged.post);
}

/** A mention understood again: matches keep their topics and spans, counters follow the new labels. */
export function understandAgain(
  mention: Mention,
  matches: readonly Match[],
  understanding: Understanding,
): { mention: Mention } & Renewal {
  const renewed = withLesson({ ...mention, understanding, understandingVersion: understanding.version });
  const towards = towardEach(renewed, matches);
  return {
    mention: renewed,
    ...renewMatches(renewed, matches, (match) => countedAs(renewed, match), ({ topicId }) => towards.get(topicId)),
  };
}

function newMention(heard: Heard, seenAt: number): Mention {
  const publishedAt = publishedInstant(heard.post, seenAt);
  return {
    id: heard.id,
    post: heard.post,
    site: heard.post.site,
    authorId: authorIdOf(heard.post),
    topicIds: [],
    publishedAt,
    firstSeenAt: seenAt,
    lastSeenAt: seenAt,
    listedAt: publishedAt ?? seenAt,
    understanding: heard.understanding,
    understandingVersion: heard.understanding.version,
    stamps: {},
  };
}

function mergedMention(before: Mention, heard: Heard, seenAt: number): Mention {
  const { goneAt: _gone, ...stored } = before;
  const editedAt = stored.editedAt ?? (wasEdited(stored.post, heard.post) ? seenAt : undefined);
  const post = mergePosts(stored.post, heard.post);
  const keepsText = post.text === stored.post.text && post.title === stored.post.title;
  // A partial reading was understood from its part; and a version 0 says that nothing was understood yet.
  const keepsUnderstanding =
    keepsText && stored.understandingVersion >= heard.understanding.version && post.language === stored.post.language;
  const understanding = keepsUnderstanding ? stored.understanding : heard.understanding;
  const publishedAt = publishedInstant(post, stored.firstSeenAt);
  return {
    ...stored,
    ...(editedAt === undefined ? {} : { editedAt }),
    post,
    authorId: authorIdOf(post),
    publishedAt,
    listedAt: publishedAt ?? stored.firstSeenAt,
    lastSeenAt: Math.max(stored.lastSeenAt, seenAt),
    understanding,
    understandingVersion: understanding.version,
  };
}
