import type { LanguageFinding } from '@/lib/language/finding';
import type { Context, Post, Span } from '@/lib/posts/post';
import type { Reason, Sentiment, SentimentLabel, TopicSentiment } from '@/lib/sentiment/sentiment';
import type { IntentFinding } from '@/lib/signals/intent';
import type { Relevance } from '@/lib/signals/relevance';
import type { QueueKey, TestimonialState } from './queues';
import type { Replied, StatusDecision } from './status';
import { INTENTS, type AspectFound, type Intent, type SignalKey, type Signals } from '@/lib/signals/signals';

/** Raised when anything understood would come out differently; older mentions are then understood again. 0: not yet understood. */
export const UNDERSTANDING_VERSION = 5;

export interface Understanding {
  version: number;
  language: LanguageFinding;
  sentiment: Sentiment;
  /** The sentiment for topics that learned from their own labels, whether they hear it or not; absent: none did. */
  forTopics?: TopicSentiment[];
  /** Absent in what version 1 understood. */
  intent?: IntentFinding;
  /** All else that was understood; absent in what version 4 understood. */
  signals?: Signals;
}

/** Labels that a user can give. */
export const CORRECTIONS = ['negative', 'neutral', 'positive'] as const;
export type Correction = (typeof CORRECTIONS)[number];

/** What the user decided of a mention, each field with its stamp; what is absent was not decided. */
export interface Decisions {
  sentiment?: Correction;
  /** What it is (true) or is not (false), whatever the engine says. Of kinds that a mention has one of, at most one is true. */
  signals?: Partial<Record<SignalKey, boolean>>;
  /** Whether it is irrelevant to a topic, by the topic's id: not meant (true), or meant (false), whatever else says. */
  irrelevant?: Record<string, boolean>;
  /** How far the work on it is. Since schema 9, as all below. */
  status?: StatusDecision;
  /** Who looks after it: a name, or OWNER_ME. */
  owner?: string;
  /** A reply that was begun and is not sent. Never shown in a page. */
  draft?: string;
  /** The reply that was put into the page or copied last. */
  replied?: Replied;
  /** Which tags it has (true), or has no more (false). Since schema 10, as all below. */
  tags?: Record<string, boolean>;
  /** By when the user wants it answered, whatever business hours say, ms since 1970. */
  dueAt?: number;
  /** It is not to be seen in queues before this, ms since 1970. */
  snoozedUntil?: number;
  testimonial?: TestimonialState;
}

/** Who decided a field and when, by a logical clock, so that two copies can be merged field by field. */
export interface Stamp {
  clock: number;
  origin: string;
}

/** A stored post that at least one topic hears. All instants are ms since 1970, UTC. */
export interface Mention {
  id: string;
  post: Post;
  site: string;
  authorId: string | null;
  /** Topics that hear it: with its id, the keys of its matches. */
  topicIds: string[];
  publishedAt: number | null;
  firstSeenAt: number;
  lastSeenAt: number;
  /** publishedAt, else firstSeenAt: the order of lists, in which nothing may be missing. */
  listedAt: number;
  understanding: Understanding;
  understandingVersion: number;
  /** Absent in mentions of schema 1 on which nothing was decided. */
  decided?: Decisions;
  /** One per field that the user decided, kept when a decision is taken back. */
  stamps: Record<string, Stamp>;
  /** Those of its topics that hide it; absent: none. */
  hiddenIn?: string[];
  /** When it was first seen with another whole text than before, ms since 1970; since schema 4, as all below. */
  editedAt?: number;
  /** When it was seen deleted on its site, ms since 1970; its text was dropped then. */
  goneAt?: number;
  /** An answer of the brand's own account that was seen in the thread; the first one stays. */
  answer?: MentionAnswer;
  /** Language and teacher, set where its label is known otherwise than by the engine; absent else. Since schema 5. */
  teaches?: string;
  /** Kept by hand: the topics that the user put it under, whatever their queries say. */
  keptFor?: string[];
  /** What the brand promised in its answer, or in its reply within the post's own card. Since schema 9. */
  promises?: Promised[];
  /** The import that brought it first. Since schema 14. */
  importId?: string;
}

/** An answer of a brand's own account. */
export interface MentionAnswer {
  handle: string;
  /** ISO 8601 in UTC; null where the page does not say. */
  at: string | null;
  permalink: string | null;
  /** ms since 1970. */
  seenAt: number;
  /** What it says, as far as LONGEST_ANSWER; absent in what schema 8 stored. */
  text?: string;
}

/** Something that the brand promised in an answer, and by when. */
export interface Promised {
  /** The words that promise, as written. */
  words: string;
  /** The end of the time that is named, ms since 1970; null: none is named. */
  dueAt: number | null;
  /** When it was promised, ms since 1970; null: unknown. */
  madeAt: number | null;
}

/**
 * Exactly what one match added to the tallies and to the days of facets and authors, so that it can be taken back exactly. Version 1
 * knows nothing of hiding, version 2 nothing of facets.
 */
export interface Counted {
  version: 1 | 2 | 3;
  /** The topic hides it: it counts among the hidden of the day on which it was seen, and nowhere else. */
  hidden?: true;
  site: string;
  language: string;
  label: SentimentLabel;
  context: Context;
  /** Day in the reporting zone (YYYY-MM-DD) or 'unknown'; hour 0-23, or 24 where only the day is known. */
  published: { day: string; hour: number };
  seen: { day: string; hour: number };
  /** What it added by facet and author (`facetsCounted`), on the day on which it was posted; absent: nothing. It is made where the match is written. */
  facets?: string;
}

/** The engine's sentiment toward what a topic listens for. */
export interface Toward extends Pick<Sentiment, 'label' | 'score' | 'confidence'> {
  /** Those whose contributions add up to its score; absent in what version 3 understood. */
  reasons?: Reason[];
}

/** Why a topic hides a mention: by its own query, as unlikely to be meant, or because the user said so. */
export type HiddenBy = 'query' | 'relevance' | 'user';

/** How many mentions a topic hides for each reason. */
export type HiddenReasons = Record<HiddenBy, number>;

/** What the user's dealings say of a mention under a topic: said outright, or shown by what else was done with it. */
export const MARKS = ['irrelevant', 'relevant', 'touched'] as const;
export type Mark = (typeof MARKS)[number];

/** One mention under one topic. */
export interface Match {
  topicId: string;
  mentionId: string;
  listedAt: number;
  site: string;
  /** As counted: the user's own label where there is one. */
  label: SentimentLabel;
  spans: Span[];
  /** Set where the text names what other topics listen for, too; else the mention's own sentiment holds. Since version 3. */
  toward?: Toward;
  counted: Counted;
  /** When the topic first heard it, ms since 1970; absent in matches of schema 1. */
  heardAt?: number;
  /** Under what it is found in queues; absent where it stands in none. Since schema 10. */
  queued?: QueueKey[];
  /** Set while the mention waits for an answer; absent else, so that the index over it holds only those that wait. */
  queue?: 'answer';
  /** One of the topic's own handles wrote it: it waits for no answer. */
  own?: true;
  /** `listedAt`, set while the topic hides the mention; absent else, so that the index over it holds only the hidden. */
  hiddenAt?: number;
  /** Set with `hiddenAt`; absent in what schema 6 stored: 'query'. */
  hiddenBy?: HiddenBy;
  /** The topic's own query hides it, whatever else does or shows it. Since schema 7. */
  queryHides?: true;
  /** Set where it teaches the topic what is meant; absent else, so that the index over it holds only those. Since schema 7. */
  mark?: Mark;
  /** Absent until the topic has learned from marks, or knows words of its context. Since schema 7. */
  relevance?: Relevance;
  /** What is spoken of, in the topic's own terms; absent where it has none: the mention's own hold. Since schema 7. */
  aspects?: AspectFound[];
}

/** The label that counts: the user's own, else the engine's. */
export function labelOf(mention: Pick<Mention, 'understanding' | 'decided'>): SentimentLabel {
  return mention.decided?.sentiment ?? mention.understanding.sentiment.label;
}

/** The label that counts under one topic: the user's own, else the engine's toward what the topic listens for. */
export function labelToward(mention: Pick<Mention, 'understanding' | 'decided'>, toward: Toward | undefined): SentimentLabel {
  return mention.decided?.sentiment ?? toward?.label ?? mention.understanding.sentiment.label;
}

/** The field under which it is stamped that a mention is relevant to a topic, or is not. */
export const relevanceStamp = (topicId: string): string => `irrelevant.${topicId}`;

export const isRelevanceStamp = (field: string): boolean => field.startsWith(relevanceStamp(''));

/** Under this it is stamped that the user wrote notes of it, which stand in the log of the work. */
export const NOTES_STAMP = 'notes';

/**
 * Whether the user decided anything of it: then it stays, whatever hears it. Whether it is relevant to a topic is of no
 * matter once that hears it no more.
 */
export function isTouched(mention: Pick<Mention, 'stamps'>): boolean {
  return Object.keys(mention.stamps).some((field) => !isRelevanceStamp(field));
}

/**
 * Whether lists over all topics show it: under some topic that is there, and does not hide it. `topics` are those that
 * are there; what none of them hears any more is shown if the user touched it.
 */
export function isShown(mention: Mention, topics: ReadonlySet<string>): boolean {
  const own = mention.topicIds.filter((topicId) => topics.has(topicId));
  if (own.length === 0) return isTouched(mention);
  const { hiddenIn } = mention;
  return hiddenIn === undefined || own.some((topicId) => !hiddenIn.includes(topicId));
}

/** The mention under these topics, of which some hide it. */
export function withTopics(mention: Mention, topicIds: string[], hiddenIn: string[]): Mention {
  const { hiddenIn: _before, ...others } = mention;
  return { ...others, topicIds, ...(hiddenIn.length > 0 ? { hiddenIn } : {}) };
}

/** Whether the user put it under a topic by hand: then it stays there, and shown, whatever the topic's queries say. */
export function isKeptFor({ keptFor }: Pick<Mention, 'keptFor'>, topicId: string): boolean {
  return keptFor?.includes(topicId) === true;
}

/** The mention kept by hand for these topics and no others. */
export function withKeptFor(mention: Mention, topicIds: readonly string[]): Mention {
  const { keptFor: _before, ...others } = mention;
  return topicIds.length === 0 ? others : { ...others, keptFor: [...new Set(topicIds)] };
}

/**
 * The mention, what was decided of it for a topic decided for the one that it was merged into, but for what was decided for
 * that already.
 */
export function keptUnder(before: Mention, from: string, into: string): Mention {
  const mention = markedUnder(before, from, into);
  const { keptFor } = mention;
  return isKeptFor(mention, from) ? withKeptFor(mention, (keptFor ?? []).map((id) => (id === from ? into : id))) : mention;
}

function markedUnder(mention: Mention, from: string, into: string): Mention {
  const { [from]: mark, ...others } = mention.decided?.irrelevant ?? {};
  if (mark === undefined || others[into] !== undefined) return mention;
  const { [relevanceStamp(from)]: stamp, ...stamps } = mention.stamps;
  return {
    ...mention,
    decided: { ...mention.decided, irrelevant: { ...others, [into]: mark } },
    stamps: stamp === undefined ? stamps : { ...stamps, [relevanceStamp(into)]: stamp },
  };
}

/** What the mention wants, the user's word first; null where nothing shows it, it is denied, or it was not looked for yet. */
export function intentOf({ understanding, decided }: Pick<Mention, 'understanding' | 'decided'>): Intent | null {
  const choices = decided?.signals;
  const own = choices === undefined ? undefined : INTENTS.find((intent) => choices[`intent:${intent}`] === true);
  const found = own ?? understanding.intent?.intent ?? null;
  return found !== null && choices?.[`intent:${found}`] === false ? null : found;
}

/** Key of an author: `site:handle`, else `site:name`; null where the page names nobody. */
export function authorIdOf(post: Post): string | null {
  const name = post.author.handle ?? post.author.name;
  return name === null ? null : `${post.site}:${name}`;
}
