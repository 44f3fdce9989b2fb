import * as v from 'valibot';
import {
  CORRECTIONS, MARKS, type Counted, type Decisions, type Match, type Mention, type MentionAnswer,
} from '@/lib/mentions/mention';
import { MOST_URL } from '@/lib/posts/clean';
import { isInstant, isWebAddress, postSchema } from '@/lib/posts/schema';
import type { SignalKey } from '@/lib/signals/signals';
import { context, count, dayOrUnknown, id, instant, key, label, line, list, span, stamps, yes, type Fields } from './parts';
import { aspects, relevance, toward, understanding } from './understood';

const signalKey = v.pipe(key, v.custom<SignalKey>((name) => typeof name === 'string'));

const decided = v.object({
  sentiment: v.exactOptional(v.picklist(CORRECTIONS)),
  signals: v.exactOptional(v.record(signalKey, v.boolean())),
  irrelevant: v.exactOptional(v.record(key, v.boolean())),
} satisfies Fields<Decisions>);

const answer = v.object({
  handle: line,
  at: v.nullable(v.pipe(line, v.check(isInstant))),
  permalink: v.nullable(v.pipe(v.string(), v.maxLength(MOST_URL), v.check(isWebAddress))),
  seenAt: instant,
} satisfies Fields<MentionAnswer>);

export const mention = v.object({
  id,
  post: postSchema,
  site: id,
  authorId: v.nullable(id),
  topicIds: list(id),
  publishedAt: v.nullable(instant),
  firstSeenAt: instant,
  lastSeenAt: instant,
  listedAt: instant,
  understanding,
  understandingVersion: count,
  decided: v.exactOptional(decided),
  stamps,
  hiddenIn: v.exactOptional(list(id)),
  editedAt: v.exactOptional(instant),
  goneAt: v.exactOptional(instant),
  answer: v.exactOptional(answer),
  teaches: v.exactOptional(line),
  keptFor: v.exactOptional(list(id)),
} satisfies Fields<Mention>);

const dayAndHour = v.object({ day: dayOrUnknown, hour: v.pipe(count, v.maxValue(24)) });

const counted = v.object({
  version: v.picklist([1, 2]),
  hidden: yes,
  site: id,
  language: line,
  label,
  context,
  published: dayAndHour,
  seen: dayAndHour,
} satisfies Fields<Counted>);

export const match = v.object({
  topicId: id,
  mentionId: id,
  listedAt: instant,
  site: id,
  label,
  spans: list(span),
  toward: v.exactOptional(toward),
  counted,
  heardAt: v.exactOptional(instant),
  queue: v.exactOptional(v.literal('answer')),
  own: yes,
  hiddenAt: v.exactOptional(instant),
  hiddenBy: v.exactOptional(v.picklist(['query', 'relevance', 'user'])),
  queryHides: yes,
  mark: v.exactOptional(v.picklist(MARKS)),
  relevance: v.exactOptional(relevance),
  aspects: v.exactOptional(aspects),
} satisfies Fields<Match>);
