import type { CardAction, CardAnswer } from '@/lib/card/view';
import type { PageKind, Post, Span } from '@/lib/posts/post';
import type { TopicTrees } from '@/lib/query/topic';
import type { TriedTrees } from '@/lib/query/writing/trial';
import type { Answer } from '@/lib/query/tree';

/** Version of the messages between page and worker. A listener of another version is replaced, never half understood. */
export const PROTOCOL_VERSION = 5;

/** Longest that an answer of the brand may be told, UTF-16 units; what is longer is cut. */
export const LONGEST_ANSWER = 2_000;

/** Most posts in one batch, and most scanned keys. */
export const MOST_IN_BATCH = 200;

/** Why nothing is read on a page. */
export type NotReading = 'no-consent' | 'paused' | 'site-off' | 'not-granted' | 'no-topics' | 'database-newer' | 'database-broken' | 'orphaned';

// ── listener → worker ────────────────────────────────────────────────────────────────────────────────────────────

/** Said by each reader instance when it starts and whenever the worker asks it to look again. */
export interface Hello {
  protocol: number;
  instance: string;
  site: string;
  /** Id of the declaration that reads the page: of software that runs on any host, `site` does not say it. */
  reader: string;
}

export type Greeting =
  /**
   * `followedAt`: when what is stored had last followed a change of topics, ms since 1970; absent: not in this browser
   * session. Where it is another one than before, what was answered of posts may hold no more.
   */
  | { state: 'read'; topics: TopicTrees[]; marks: MarkWords | null; followedAt?: number }
  | { state: 'rest'; why: NotReading };

/** The labels of sentiment, named once more: a page's script knows nothing of the room that gives them. */
export const MARK_LABELS = ['negative', 'neutral', 'positive', 'unsure', 'unscored'] as const;
export type MarkLabel = (typeof MARK_LABELS)[number];

/** What marks beside mentions are called, in the language of the screens; null in a greeting where marks are off. */
export interface MarkWords {
  /** BCP 47, for the `lang` of the words. */
  language: string;
  direction: 'ltr' | 'rtl';
  names: Record<MarkLabel, string>;
}

/** A post that is stored as a mention, with the label that counts. */
export interface StoredMention {
  id: string;
  label: MarkLabel;
}

/** Health of one reading: elements that look like posts, posts made of them, and fields that were missing. */
export interface HealthDelta {
  found: number;
  read: number;
  missing: Record<string, number>;
}

/** Health of the pages of one kind. */
export interface KindHealth extends HealthDelta {
  kind: PageKind;
  /** Things that look like posts on a settled page of which none could be read; 0: that is not so, or not known yet. */
  unreadable: number;
}

/** Posts stand on the page and none can be read: the site may have changed its markup. */
export interface UnreadablePosts {
  /** Things on the page that look like posts. */
  found: number;
  /** When that was first so on this kind of page of the site, ms since 1970. */
  since: number;
}

/** An answer of a brand's own account, met in a thread: which post it answers, and when. */
export interface SeenAnswer {
  /** Identity of the post that is answered. */
  to: string;
  /** The topic whose account it is. */
  topicId: string;
  handle: string;
  /** ISO 8601 in UTC; null where the page does not say. */
  at: string | null;
  permalink: string | null;
  /** What it says, as far as LONGEST_ANSWER: promises are found in it. */
  text: string;
}

/** A post that was scanned: only a hash of its identity leaves the page, for the count of what was seen. */
export interface Scanned {
  key: string;
  context: Post['context'];
}

/**
 * What a reader instance found since its last batch. Batches of one instance are numbered from 1 and sent one at a
 * time; a batch that was not answered is sent again with the same number, and applied once.
 */
export interface Batch {
  protocol: number;
  instance: string;
  number: number;
  site: string;
  reader: string;
  /** Posts that some topic hears or may hear; all others stay in the page. */
  posts: Post[];
  scanned: Scanned[];
  /** One entry for each kind of page. */
  health: KindHealth[];
  /** Identities of posts that the site shows as deleted. */
  gone: string[];
  answers: SeenAnswer[];
}

export type BatchAnswer =
  /**
   * Committed. `mentions`: those posts of the batch that are stored. `unreadableSince`: of the kinds of pages that the
   * batch names as unreadable, the one that has been so for longest, ms since 1970; absent where it names none.
   */
  | { state: 'stored'; number: number; mentions: StoredMention[]; unreadableSince?: number }
  /** Nothing was stored; send the same batch again later. */
  | { state: 'later'; why: 'storage-full' | 'database-broken' }
  /** Nothing will be stored; stop. */
  | { state: 'rest'; why: NotReading };

// ── worker → listener ────────────────────────────────────────────────────────────────────────────────────────────

/** What the popup shows of the open page. */
export interface PageStatus {
  site: string;
  siteName: string;
  /** Null where the page holds no posts. */
  kind: PageKind | null;
  reading: boolean;
  why: NotReading | null;
  scanned: number;
  mentions: number;
  health: HealthDelta;
  /** Null while posts are read, or none are there. */
  unreadable: UnreadablePosts | null;
  /** Batches that wait for the worker. */
  waiting: number;
}

/** What the toolbar button is to say of a page: mentions on it, or that something is wrong. */
export interface PageCount {
  count: number;
  state: 'unreadable' | 'paused' | null;
}

// ── extension page → worker ──────────────────────────────────────────────────────────────────────────────────────

export interface ReadOnce {
  tabId: number;
}

/** Something that the user decided. `mentions`: ids of those whose label may be another one now. */
export interface Decided {
  mentions?: string[];
}

/** What came of deleting everything. 'blocked': a page of Earshot is still open and holds the database. */
export interface DeletionAnswer {
  state: 'deleted' | 'blocked' | 'failed';
}

/** A post of a trial: its body with what hit in it, and the answer of each leaf of the query, in its order. */
export interface TriedPost {
  body: string;
  spans: Span[];
  leaves: Answer[];
}

/** How a topic that is being written answers to the posts that are on a page now. */
export interface QueryTrial {
  /** Posts on the page that could be read. */
  posts: number;
  hits: number;
  /** Those of the hits that would be hidden. */
  hidden: number;
  /** Posts that the query hears, but the topic would not store. */
  notStored: number;
  /** Some of the hits, newest first. */
  examples: TriedPost[];
  /** Some of the posts that it does not hear, but of which something was found: nearest first. */
  misses: TriedPost[];
}

/**
 * What came of putting a reply into the page's composer: it stands there, the page has taken it, and nothing was sent
 * ('put'); there is no composer for this post ('no-composer'); words stand in it already, which are left alone
 * ('not-empty'); the page did not keep what was put in ('not-kept'); or the post is on this page no more ('no-post').
 */
export type PutOutcome = 'put' | 'no-composer' | 'not-empty' | 'not-kept' | 'no-post';

/** Parts of a listener that come as scripts of their own when a page needs them. */
export const PART_NAMES = ['marks', 'card', 'composer', 'forms', 'trial', 'diagnosis'] as const;
export type PartName = (typeof PART_NAMES)[number];

/** The reader of software that runs on any host, by the site's id. */
export type SitePart = `sites/${string}`;

/** All messages by name, as functions from what is sent to what is answered. */
export interface Protocol {
  hello(data: Hello): Greeting;
  batch(data: Batch): BatchAnswer;
  /** Mentions on the sender's page, for the badge. */
  pageMentions(data: PageCount): void;
  /** Brings a part of the listener, or the reader of recognised software, into the sender's frame. */
  needPart(data: { part: PartName | SitePart }): void;
  /** Show this mention in the side panel, or in a tab where there is none: said on a press, which browsers ask for. */
  openMention(data: { id: string }): void;
  /** What the card of a mention on this page shows. */
  card(data: { id: string }): CardAnswer;
  /** Something was pressed on the card: it is stored, then the card as it is now. */
  pressed(data: { id: string; action: CardAction }): CardAnswer;

  /** Topics, what is stored under them, consent, pause or grants changed: say hello again. */
  lookAgain(): void;
  pageStatus(): PageStatus;
  /** Labels of mentions changed: they were understood, or the user corrected them. */
  labelsChanged(data: { mentions: StoredMention[] }): void;

  // ── extension page → listener (as pageStatus) ──
  /** Ids of the mentions on the open page, in the order of the page. */
  mentionsOnPage(): string[];
  /**
   * The structure of a post that cannot be read (or of one that can, where all are), as text to copy: tags and attributes,
   * every text, address and name replaced. Null where the page holds nothing that looks like a post.
   */
  diagnose(): string | null;
  tryQuery(data: TriedTrees): QueryTrial;
  /** Puts a reply into the page's own composer for this mention, unsent. */
  putReply(data: { id: string; text: string }): PutOutcome;

  /** Topics or settings were changed by an extension page. */
  decided(data?: Decided): void;
  /** Hosts were granted by an extension page. The browser says so, too, but not to a worker that just ends. */
  granted(): void;
  readOnce(data: ReadOnce): { ok: boolean };
  /** A reply is being typed: its last words may be handed over at any moment, and a worker that sleeps then would not hear of them. */
  replyBegun(): void;
  /** What was typed last of a reply, by a page that is closing: it may end before it has stored that itself. */
  keepDraft(data: { mentionId: string; words: string }): { ok: boolean };
  deleteEverything(): DeletionAnswer;
  /** The topic was chosen under which the post is kept that waits for one. */
  keepUnder(data: { topicId: string }): { ok: boolean };
  /** A mention is no longer kept by hand for a topic. */
  takeBack(data: { mentionId: string; topicId: string }): { ok: boolean };
}
