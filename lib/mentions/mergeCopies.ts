import { bodyOf, isUnmet, type Post } from '@/lib/posts/post';
import { ASPECTS_AS_BEFORE, type AspectsOf } from './aspectsOf';
import type { Calendar } from './calendar';
import type { Copy, Reading } from './copies';
import { publishedInstant } from './count';
import { hiddenLike } from './hiding';
import { withLesson } from './lesson';
import { recounted } from './matches';
import { mergeDecisions, type Conflict } from './mergeDecisions';
import { mergeMatches } from './mergeMatches';
import { authorIdOf, withTopics, type Match, type Mention, type MentionAnswer, type Understanding } from './mention';
import { mergePosts, wasEdited } from './merge';
import { stillAwaiting } from './promises';
import { isSameValue } from './sameValue';
import type { Knowledge } from './stamps';
import { changesOf, type TallyChange } from './tally';
import { withdraw, withoutReasons } from './withdraw';

/** What merging another copy into the one that is here means: rows to write, counters to change. */
export interface MergedCopies {
  mention: Mention;
  /** Matches that are new here, or other ones now. */
  put: Match[];
  changes: TallyChange[];
  conflicts: Conflict[];
  /** Nothing need be written. */
  isSame: boolean;
}

/**
 * Two copies of one mention, made one: posts as two readings of it, decisions by their stamps, matches of both, each heard
 * when the first of them was. Which copy is here makes no difference to what comes of it, and merging a copy with itself
 * changes nothing.
 */
export function mergeCopies(
  here: Copy,
  there: Copy,
  { calendar, aspectsOf = ASPECTS_AS_BEFORE, known = null }: { calendar: Calendar; aspectsOf?: AspectsOf; known?: Knowledge | null },
): MergedCopies {
  if (isSameCopy(here, there)) return { mention: here.mention, put: [], changes: [], conflicts: [], isSame: true };
  const [first, last] = inOrder(here, there);
  const post = postOf(first.mention, last.mention);
  const goneAt = goneSince(first.mention, last.mention);
  // What is gone counts as it did when it went.
  const isInPlace = ({ mention }: Copy): boolean =>
    goneAt === null ? bodyOf(mention.post) === bodyOf(post) : mention.goneAt !== undefined;
  const asReading = (copy: Copy): Reading => ({ ...copy, isInPlace: isInPlace(copy) });
  const readings = [asReading(last), asReading(first)] as const;
  const { conflicts, ...decisions } = mergeDecisions(here.mention, there.mention, known);
  const whole = withLesson({ ...bareMention(first.mention, last.mention, post), ...decisions, understanding: understandingOf(readings, post) });
  const read: Mention = { ...whole, understandingVersion: whole.understanding.version };
  const merged = mergeMatches(read, readings, { calendar, aspectsOf, isGone: goneAt !== null });
  const withdrawn = goneAt === null ? null : withdraw(read, merged, goneAt);
  const matches = withdrawn?.put ?? merged;
  const topicIds = matches.map(({ topicId }) => topicId);
  const listed = withLesson(hiddenLike(withTopics(withdrawn?.mention ?? read, topicIds, []), matches));
  const mention = stillAwaiting([first.mention, last.mention], listed);

  const before = new Map(here.matches.map((match) => [match.topicId, match]));
  const put = matches.filter((match) => !isSameValue(match, before.get(match.topicId)));
  const changes = put.flatMap((match) => {
    const old = before.get(match.topicId);
    return old === undefined ? changesOf(match.topicId, match.counted, 1) : recounted(old, match);
  });
  return { mention, put, changes, conflicts, isSame: put.length === 0 && isSameValue(mention, here.mention) };
}

function isSameCopy(a: Copy, b: Copy): boolean {
  const byTopic = (matches: readonly Match[]): Record<string, Match> => Object.fromEntries(matches.map((match) => [match.topicId, match]));
  return isSameValue(a.mention, b.mention) && isSameValue(byTopic(a.matches), byTopic(b.matches));
}

/** By when they were last seen; of two seen at once it does not matter which is which, but it is always the same. */
function inOrder(a: Copy, b: Copy): [first: Copy, last: Copy] {
  const by = a.mention.lastSeenAt - b.mention.lastSeenAt || (nameOf(a) < nameOf(b) ? -1 : 1);
  return by < 0 ? [a, b] : [b, a];
}

const nameOf = ({ mention }: Copy): string => JSON.stringify([mention.post, mention.firstSeenAt, mention.goneAt, mention.understanding]);

/** It was counted in the context in which it was met first. */
function postOf(first: Mention, last: Mention): Post {
  const post = mergePosts(first.post, last.post);
  const [met, then] = last.firstSeenAt < first.firstSeenAt ? [last.post, first.post] : [first.post, last.post];
  return { ...post, kind: met.kind, context: isUnmet(met.context) ? then.context : met.context };
}

function bareMention(first: Mention, last: Mention, post: Post): Mention {
  const { decided: _1, hiddenIn: _2, editedAt: _3, goneAt: _4, answer: _5, keptFor: _6, promises: _7, importId: _8, ...others } = { ...first, ...last };
  const firstSeenAt = Math.min(first.firstSeenAt, last.firstSeenAt);
  const publishedAt = publishedInstant(post, firstSeenAt);
  const editedAt = earliest(first.editedAt, last.editedAt) ?? (wasEdited(first.post, last.post) ? last.lastSeenAt : undefined);
  const answer = firstOf(first.answer, last.answer);
  return {
    ...others,
    post,
    authorId: authorIdOf(post),
    publishedAt,
    firstSeenAt,
    lastSeenAt: Math.max(first.lastSeenAt, last.lastSeenAt),
    listedAt: publishedAt ?? firstSeenAt,
    ...(editedAt === undefined ? {} : { editedAt }),
    ...(answer === undefined ? {} : { answer }),
    ...promisesOf([last, first], { post, answer }),
    ...importOf(first, last),
  };
}

/** What one copy brought by an import and the other met on a page was met. */
function importOf({ importId: one }: Mention, { importId: other }: Mention): Pick<Mention, 'importId'> {
  if (one === undefined || other === undefined) return {};
  return { importId: one < other ? one : other };
}

/** What was promised in what stays of what the brand said, each promise once. */
function promisesOf(copies: readonly Mention[], { post, answer }: Pick<Mention, 'post'> & { answer: MentionAnswer | undefined }): Pick<Mention, 'promises'> {
  if (copies.every(({ promises }) => promises === undefined)) return {};
  const said = [post.reply?.text ?? '', answer?.text ?? ''].join('\n');
  const known = new Map(copies.flatMap(({ promises }) => promises ?? []).filter(({ words }) => said.includes(words)).map((one) => [`${one.words} ${one.madeAt ?? ''}`, one]));
  return { promises: [...known.values()].toSorted((a, b) => said.indexOf(a.words) - said.indexOf(b.words) || (a.words < b.words ? -1 : 1)) };
}

/**
 * What was understood of the text that stays, by the newest version. Where it is neither's (the title is one's and the text
 * the other's), it has yet to be understood, and what stands in for that quotes nothing.
 */
function understandingOf(readings: readonly [last: Reading, first: Reading], post: Post): Understanding {
  const fitting = readings.filter(({ isInPlace }) => isInPlace).map(({ mention }) => mention);
  const [best] = fitting.toSorted(
    (a, b) => b.understandingVersion - a.understandingVersion || Number(b.post.language === post.language) - Number(a.post.language === post.language),
  );
  if (best !== undefined) return best.understanding;
  return { ...withoutReasons(readings[0].mention.understanding), version: 0 };
}

/** Since when it is deleted on its site; null where it is not: it was seen whole again after that. */
function goneSince(a: Mention, b: Mention): number | null {
  if (a.goneAt !== undefined && b.goneAt !== undefined) return Math.max(a.goneAt, b.goneAt);
  const [gone, alive] = a.goneAt === undefined ? [b, a] : [a, b];
  if (gone.goneAt === undefined) return null;
  return alive.lastSeenAt > gone.goneAt && !alive.post.partial ? null : gone.goneAt;
}

function earliest(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? (a ?? b) : Math.min(a, b);
}

/** The answer that was seen first stays. */
function firstOf(a: MentionAnswer | undefined, b: MentionAnswer | undefined): MentionAnswer | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  if (a.seenAt !== b.seenAt) return a.seenAt < b.seenAt ? a : b;
  return JSON.stringify(a) <= JSON.stringify(b) ? a : b;
}
