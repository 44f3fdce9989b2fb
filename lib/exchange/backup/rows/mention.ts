import * as v from 'valibot';
import {
  CORRECTIONS, MARKS, type Counted, type Decisions, type Match, type Mention, type MentionAnswer, type Promised,
} from '@/lib/mentions/mention';
import { TESTIMONIAL_STATES } from '@/lib/mentions/queues';
import { STATUSES, type Replied, type StatusDecision } from '@/lib/mentions/status';
import { LONGEST_TAG } from '@/lib/mentions/tags';
import { MOST_URL } from '@/lib/posts/clean';
import { isInstant, isWebAddress, postSchema } from '@/lib/posts/schema';
import type { SignalKey } from '@/lib/signals/signals';
import { context, count, dayOrUnknown, id, instant, key, label, line, list, missed, span, stamps, text, yes, type Fields } from './parts';
import { aspects, relevance, toward, understanding } from './understood';

const signalKey = v.pipe(key, v.custom<SignalKey>((name) => typeof name === 'string'));

const status = v.object({
  is: v.pipe(v.picklist(STATUSES), v.custom<StatusDecision['is']>((is) => is !== 'new')),
  at: instant,
} satisfies Fields<StatusDecision>);

const replied = v.object({
  at: instant,
  how: v.picklist(['put', 'copied']),
  edited: v.boolean(),
  template: v.exactOptional(key),
  missed: v.exactOptional(missed),
  length: v.exactOptional(count),
} satisfies Fields<Replied>);

/** More than a mention may have: two copies that are merged keep those of both. */
const MOST_TAGS = 1_000;

const tags = v.pipe(
  v.record(v.pipe(v.string(), v.nonEmpty(), v.maxLength(LONGEST_TAG)), v.boolean()),
  v.check((its) => Object.keys(its).length <= MOST_TAGS),
);

const decided = v.object({
  sentiment: v.exactOptional(v.picklist(CORRECTIONS)),
  signals: v.exactOptional(v.record(signalKey, v.boolean())),
  irrelevant: v.exactOptional(v.record(key, v.boolean())),
  status: v.exactOptional(status),
  owner: v.exactOptional(line),
  draft: v.exactOptional(text),
  replied: v.exactOptional(replied),
  tags: v.exactOptional(tags),
  dueAt: v.exactOptional(instant),
  snoozedUntil: v.exactOptional(instant),
  testimonial: v.exactOptional(v.picklist(TESTIMONIAL_STATES)),
} satisfies Fields<Decisions>);

const answer = v.object({
  handle: line,
  at: v.nullable(v.pipe(line, v.check(isInstant))),
  permalink: v.nullable(v.pipe(v.string(), v.maxLength(MOST_URL), v.check(isWebAddress))),
  seenAt: instant,
  text: v.exactOptional(text),
} satisfies Fields<MentionAnswer>);

const promised = v.object({
  // Masked, it may be longer than it was.
  words: text,
  dueAt: v.nullable(instant),
  madeAt: v.nullable(instant),
} satisfies Fields<Promised>);

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
  promises: v.exactOptional(list(promised)),
  importId: v.exactOptional(id),
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
} satisfies Fields<Omit<Counted, 'facets' | 'version'> & { version: 1 | 2 }>);

/** Where it stands in queues, and what it adds by facet and author, is made again. */
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
} satisfies Fields<Omit<Match, 'queued'>>);
