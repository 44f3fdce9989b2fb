import { bodyOf, type Post, type Span } from '@/lib/posts/post';
import type { TopicAnswer } from '@/lib/query/topic';
import type { Calendar } from './calendar';
import { countedOf, publishedInstant } from './count';
import { hiddenLike, queryHides } from './hiding';
import { AS_BEFORE, type Judge } from './judge';
import { withLesson } from './lesson';
import { countedAs, isSameMatch, matchOf, renewMatches, type Renewal } from './matches';
import { authorIdOf, isKeptFor, withTopics, type Match, type Mention, type Toward, type Understanding } from './mention';
import { mergePosts, readsAlike, wasEdited } from './merge';
import { withNewPromises, withPromises, type FindPromises } from './promises';
import { sameWords } from './searchWords';
import { changesOf, type TallyChange } from './tally';
import { ASPECTS_AS_BEFORE, type AspectsOf } from './aspectsOf';
import { towardEach } from './toward';

/** A post that at least one topic hears, understood. A topic's query hides it only where its `hide` says yes. */
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
  /** It is found by the words by which it was found before, in the same place. */
  sameWords: boolean;
  put: Match[];
  remove: Match[];
  changes: TallyChange[];
  /** Topics that were not asked about a text that is another one now: their matches are as they were. */
  unasked: string[];
  /** Key of the author as it was stored, where it is another one now: the page says better who wrote it. */
  authorBefore?: string;
}

/** When and by whom something is heard. */
export interface HeardAt {
  /** ms since 1970. */
  seenAt: number;
  calendar: Calendar;
  asked: ReadonlySet<string>;
  /** What topics say of its relevance; absent: nothing. */
  judge?: Judge | undefined;
  /** What topics say of its aspects; absent: nothing. */
  aspectsOf?: AspectsOf;
  /** What the brand promises in the post's own card; absent: nobody looks. */
  promises?: FindPromises | undefined;
  /** The mention with what the user decided of it just now; absent: nothing. */
  decided?: (mention: Mention) => Mention;
}

/**
 * Puts a reading together with what is stored of the same post. A text that changed is matched anew by the topics that
 * were `asked`, but for those that it was kept for by hand; one that did not only gains topics. Counters change by exactly what the matches say. Of a post that was
 * seen deleted, only a whole reading is heard.
 */
export function hear(
  heard: Heard,
  stored: { mention: Mention; matches: Match[] } | null,
  at: HeardAt,
): Hearing {
  if (stored !== null && stored.mention.goneAt !== undefined && heard.post.partial) {
    return { mention: stored.mention, isNew: false, sameWords: true, put: [], remove: [], changes: [], unasked: [] };
  }
  const { judge = AS_BEFORE, aspectsOf = ASPECTS_AS_BEFORE, decided = (mention) => mention } = at;
  const merged = decided(stored ? mergedMention(stored.mention, heard, at.seenAt) : newMention(heard, at.seenAt));
  const read = at.promises === undefined ? merged : withNewPromises(stored?.mention ?? null, merged, at.promises);
  const reread = stored !== null && isReread(stored.mention, heard.post, read);
  const moved = stored !== null && bodyOf(stored.mention.post) !== bodyOf(read.post);
  const before = new Map((stored?.matches ?? []).map((match) => [match.topicId, match]));
  const after = new Map(
    heard.topics.map(({ topicId, spans, hide, own }) =>
      [topicId, { spans: placesIn(read.post, heard.post, spans), queryHides: hide === 'yes', own }]),
  );
  const unasked: string[] = [];
  for (const [topicId, match] of before) {
    const isUnasked = reread && !at.asked.has(topicId);
    if (isUnasked) unasked.push(topicId);
    if (reread && !isUnasked && !(isKeptFor(read, topicId) && !after.has(topicId))) continue;
    // Where the text is another one, the old places would point at anything.
    after.set(topicId, { spans: moved ? [] : match.spans, queryHides: queryHides(match), own: match.own });
  }

  const put: Match[] = [];
  const changes: TallyChange[] = [];
  const towards = towardEach(read, [...after].map(([topicId, { spans }]) => ({ topicId, spans })));
  const matches = [...after].map(([topicId, { spans, queryHides: hides, own }]) => {
    const old = before.get(topicId);
    const toward = towards.get(topicId);
    const relevance = old === undefined || reread || moved
      ? judge(read, { topicId, spans, ...(old?.relevance === undefined ? {} : { relevance: old.relevance }) })
      : old.relevance;
    const counted = countedOf(read, old?.counted.seen ?? at.calendar.at(at.seenAt), at.calendar, { toward });
    return matchOf(read, {
      topicId, spans, counted, heardAt: old ? old.heardAt : at.seenAt, own, toward, queryHides: hides, relevance,
      aspects: aspectsOf(read, { topicId, ...(old?.aspects === undefined ? {} : { aspects: old.aspects }) }),
    });
  });
  const mention = withLesson(hiddenLike(withTopics(read, [...after.keys()], []), matches));
  for (const match of matches) {
    const old = before.get(match.topicId);
    if (old !== undefined && !reread && isSameMatch(old, match)) continue;
    put.push(match);
    changes.push(...(old ? changesOf(match.topicId, old.counted, -1) : []), ...changesOf(match.topicId, match.counted, 1));
  }
  const remove = [...before.values()].filter(({ topicId }) => !after.has(topicId));
  for (const { topicId, counted } of remove) changes.push(...changesOf(topicId, counted, -1));
  const authorBefore = stored?.mention.authorId ?? null;
  const isRenamed = authorBefore !== null && authorBefore !== mention.authorId;
  return { mention, isNew: stored === null, sameWords: stored !== null && sameWords(stored.mention, mention), put, remove, changes, unasked, ...(isRenamed ? { authorBefore } : {}) };
}

/** Places found in a reading that hold in the post as it is stored: a partial reading leaves that its whole text. */
function placesIn(stored: Post, read: Post, spans: Span[]): Span[] {
  const [body, readBody] = [bodyOf(stored), bodyOf(read)];
  return body === readBody ? spans : spans.filter(({ start, end }) => body.slice(start, end) === readBody.slice(start, end));
}

/** A partial reading of what is stored in full says nothing about which topics the whole text matches. */
function isReread(stored: Mention, read: Post, merged: Mention): boolean {
  if (read.partial && !stored.post.partial) return false;
  return !readsAlike(stored.post, merged.post);
}

/** A mention understood again, with what the brand promised to it: matches keep their topics and spans, counters follow the new labels. */
export function understandAgain(
  mention: Mention,
  matches: readonly Match[],
  understanding: Understanding,
  judge?: Judge,
  aspectsOf?: AspectsOf,
  promises?: FindPromises,
): { mention: Mention } & Renewal {
  const understood = withLesson({ ...mention, understanding, understandingVersion: understanding.version });
  const renewed = promises === undefined ? understood : withPromises(understood, promises);
  const towards = towardEach(renewed, matches);
  const toward = ({ topicId }: Match): Toward | undefined => towards.get(topicId);
  const renewal = renewMatches(renewed, matches, (match) => countedAs(renewed, match), toward, judge, aspectsOf);
  return { mention: hiddenLike(renewed, renewal.put), ...renewal };
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
