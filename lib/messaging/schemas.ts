import * as v from 'valibot';
import { MOST_LINE, MOST_TEXT, MOST_URL } from '@/lib/posts/clean';
import { CONTEXTS, PAGE_KINDS, type Post } from '@/lib/posts/post';
import { isInstant, isWebAddress, parsePost } from '@/lib/posts/schema';
import {
  LONGEST_ANSWER, MOST_IN_BATCH, PART_NAMES, type Batch, type Hello, type PageCount, type PartName, type Protocol, type QueryTrial, type SitePart,
} from './protocol';

// The worker's border: what a page's script sends is checked here before anything is made of it. Not for the listener,
// whose bundle must stay small.

const MOST_MISSING_FIELDS = 20;
const MOST_COUNT = 1_000_000;
/** A site's name and an id within it, both as long as a post may have them. */
const LONGEST_ID = 760;
const LONGEST_TOPIC_ID = 100;
/** Most mentions that one decision may be about. */
const MOST_DECIDED = 1_000;

const number = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_COUNT));
const protocol = v.pipe(v.number(), v.integer());
const instance = v.pipe(v.string(), v.regex(/^[\w-]{8,64}$/u));
const site = v.pipe(v.string(), v.regex(/^[\w.:[\]-]{1,253}$/u));

const reader = v.pipe(v.string(), v.regex(/^[\w-]{1,40}$/u));
const topicId = v.pipe(v.string(), v.nonEmpty(), v.maxLength(LONGEST_TOPIC_ID));
const mentionId = v.pipe(v.string(), v.regex(/^[^\s:].*:./u), v.maxLength(LONGEST_ID));

const helloSchema = v.object({ protocol, instance, site, reader }) satisfies v.GenericSchema<unknown, Hello>;

const batchSchema = v.object({
  protocol,
  instance,
  number: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  site,
  reader,
  posts: v.pipe(v.array(v.unknown()), v.maxLength(MOST_IN_BATCH)),
  scanned: v.pipe(
    v.array(v.object({ key: v.pipe(v.string(), v.regex(/^[0-9a-z]{14}$/u)), context: v.picklist(CONTEXTS) })),
    v.maxLength(MOST_IN_BATCH),
  ),
  health: v.pipe(
    v.array(
      v.object({
        kind: v.picklist(PAGE_KINDS),
        found: number,
        read: number,
        missing: v.pipe(
          v.record(v.pipe(v.string(), v.regex(/^[a-z]{1,20}$/u)), number),
          v.check((missing) => Object.keys(missing).length <= MOST_MISSING_FIELDS),
        ),
        unreadable: number,
      }),
    ),
    v.maxLength(PAGE_KINDS.length),
    v.check((kinds) => new Set(kinds.map(({ kind }) => kind)).size === kinds.length),
  ),
  gone: v.pipe(v.array(mentionId), v.maxLength(MOST_IN_BATCH)),
  answers: v.pipe(
    v.array(
      v.object({
        to: mentionId,
        topicId,
        handle: v.pipe(v.string(), v.nonEmpty(), v.maxLength(MOST_LINE)),
        at: v.nullable(v.pipe(v.string(), v.check(isInstant))),
        permalink: v.nullable(v.pipe(v.string(), v.maxLength(MOST_URL), v.check(isWebAddress))),
        text: v.pipe(v.string(), v.maxLength(LONGEST_ANSWER)),
      }),
    ),
    v.maxLength(MOST_IN_BATCH),
  ),
});

const pageMentionsSchema = v.object({
  count: number,
  state: v.nullable(v.picklist(['unreadable', 'paused'])),
}) satisfies v.GenericSchema<unknown, PageCount>;

const openMentionSchema = v.object({ id: mentionId });

/** Longest reply that may be said to be used: a suggested one holds an answer of an article, or a template. */
const LONGEST_REPLY = 8_000;
/** Longest name of what one was made from. */
const LONGEST_ORIGIN = 200;
type Pressed = Parameters<Protocol['pressed']>[0];

// Named once more: what is only there to check messages must not bring in the rooms that decide.
const LABELS = ['negative', 'neutral', 'positive'] as const;
const DECIDED_STATUSES = ['open', 'escalated', 'waiting', 'answered', 'done'] as const;

const pressedSchema = v.object({
  id: mentionId,
  action: v.variant('kind', [
    v.object({ kind: v.literal('label'), label: v.nullable(v.picklist(LABELS)) }),
    v.object({ kind: v.literal('irrelevant'), topicId, irrelevant: v.nullable(v.literal(true)) }),
    v.object({ kind: v.literal('status'), status: v.nullable(v.picklist(DECIDED_STATUSES)) }),
    v.object({ kind: v.literal('mine'), mine: v.boolean() }),
    v.object({
      kind: v.literal('replied'), how: v.picklist(['put', 'copied']), text: v.pipe(v.string(), v.nonEmpty(), v.maxLength(LONGEST_REPLY)),
      template: v.exactOptional(v.pipe(v.string(), v.nonEmpty(), v.maxLength(LONGEST_ORIGIN))),
    }),
  ]),
}) satisfies v.GenericSchema<unknown, Pressed>;
const decidedSchema = v.object({ mentions: v.pipe(v.array(mentionId), v.maxLength(MOST_DECIDED)) });

// Answers come from a page's script, too: from an older one, after an update.
const triedPosts = v.array(
  v.object({
    body: v.string(),
    spans: v.array(v.object({ start: number, end: number })),
    leaves: v.array(v.picklist(['yes', 'no', 'undecided'])),
  }),
);
const queryTrialSchema = v.object({
  posts: number, hits: number, hidden: number, notStored: number, examples: triedPosts, misses: triedPosts,
}) satisfies v.GenericSchema<unknown, QueryTrial>;

/** A listener's greeting, or null where it is none. The protocol's version is for the caller to compare. */
export function parseHello(value: unknown): Hello | null {
  const parsed = v.safeParse(helloSchema, value);
  return parsed.success ? parsed.output : null;
}

/**
 * A listener's batch, bounded and with unknown keys dropped, or null where it is none. A malformed post, or one that
 * claims another site than its batch, is left out and counted in `refused`; so is, uncounted, what is said of another
 * site's posts. The rest of the batch stands.
 */
export function parseBatch(value: unknown): { batch: Batch; refused: number } | null {
  const parsed = v.safeParse(batchSchema, value);
  if (!parsed.success) return null;
  const posts: Post[] = [];
  for (const candidate of parsed.output.posts) {
    const post = parsePost(candidate);
    if (post !== null && post.site === parsed.output.site) posts.push(post);
  }
  const isOfSite = (id: string): boolean => id.startsWith(`${parsed.output.site}:`);
  const gone = [...new Set(parsed.output.gone)].filter(isOfSite);
  const answers = parsed.output.answers.filter(({ to }) => isOfSite(to));
  return { batch: { ...parsed.output, posts, gone, answers }, refused: parsed.output.posts.length - posts.length };
}

/** How many mentions a page says that it holds, and what is wrong with it, or null. */
export function parsePageMentions(value: unknown): PageCount | null {
  const parsed = v.safeParse(pageMentionsSchema, value);
  return parsed.success ? parsed.output : null;
}

const needPartSchema = v.object({
  part: v.union([v.picklist(PART_NAMES), v.custom<SitePart>((part) => /^sites\/[a-z\d]{1,40}$/u.test(String(part)))]),
});

/** The part that a listener needs, or null where there is no such part. */
export function parseNeedPart(value: unknown): PartName | SitePart | null {
  const parsed = v.safeParse(needPartSchema, value);
  return parsed.success ? parsed.output.part : null;
}

/** The mention that a message from its page is about: its mark was clicked, or its card is asked for. Null where it names none. */
export function parseOpenMention(value: unknown): { id: string } | null {
  const parsed = v.safeParse(openMentionSchema, value);
  return parsed.success ? parsed.output : null;
}

/** What was pressed on the card of a mention; null where the message names nothing that can be. */
export function parsePressed(value: unknown): Pressed | null {
  const parsed = v.safeParse(pressedSchema, value);
  return parsed.success ? parsed.output : null;
}

/** The topic that was chosen for what is kept by hand; null where the message names none. */
export function parseKeepUnder(value: unknown): { topicId: string } | null {
  const parsed = v.safeParse(v.object({ topicId }), value);
  return parsed.success ? parsed.output : null;
}

/** What is no longer to be kept by hand, and for which topic; null where the message does not say. */
export function parseTakeBack(value: unknown): { mentionId: string; topicId: string } | null {
  const parsed = v.safeParse(v.object({ mentionId, topicId }), value);
  return parsed.success ? parsed.output : null;
}

/** The mention whose reply was begun, and what stands in it; null where the message does not say. */
export function parseKeepDraft(value: unknown): { mentionId: string; words: string } | null {
  const parsed = v.safeParse(v.object({ mentionId, words: v.pipe(v.string(), v.maxLength(MOST_TEXT)) }), value);
  return parsed.success ? parsed.output : null;
}

/** Mentions that a decision was about; none where the message names none, or not as it should. */
export function parseDecided(value: unknown): string[] {
  const parsed = v.safeParse(decidedSchema, value);
  return parsed.success ? [...new Set(parsed.output.mentions)] : [];
}

/** How a query answered to the posts of a page, or null where the page's script says no such thing. */
export function parseQueryTrial(value: unknown): QueryTrial | null {
  const parsed = v.safeParse(queryTrialSchema, value);
  return parsed.success ? parsed.output : null;
}
