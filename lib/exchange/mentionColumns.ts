import { hitSentence } from '@/lib/insights/hitSentence';
import { firstAnswer } from '@/lib/mentions/answered';
import { isKeptFor, type Match, type Mention } from '@/lib/mentions/mention';
import { mentionSeverity, signalsOf } from '@/lib/mentions/signals';
import { statusOf } from '@/lib/mentions/status';
import { bodyOf } from '@/lib/posts/post';
import type { Topic } from '@/lib/query/topic';

/** One line of an export: a mention under one of the topics that hear it. */
export interface MentionLine {
  mention: Mention;
  match: Match;
  topic: Pick<Topic, 'name' | 'role' | 'aspects'> | null;
  /** Kind of the site, as its declaration says; null where it is no longer declared. */
  siteKind: string | null;
  /** When it is written, ms since 1970: what is older is less severe. */
  now: number;
}

export type Cell = string | number | boolean | null;

const MINUTE = 60_000;
const HIT_LENGTH = 300;
const SEPARATOR = '; ';

/** The canonical columns of a mention, in the order of the file. A cell is null where the page did not say. */
export const MENTION_COLUMNS: readonly (readonly [name: string, cell: (line: MentionLine) => Cell])[] = [
  ['mention_id', ({ mention }) => mention.id],
  ['topic', ({ topic }) => topic?.name ?? null],
  ['topic_role', ({ topic }) => topic?.role ?? null],
  ['site', ({ mention }) => mention.site],
  ['site_type', ({ siteKind }) => siteKind],
  ['post_type', ({ mention }) => mention.post.kind],
  ['url', ({ mention }) => mention.post.permalink],
  ['thread_url', ({ mention }) => mention.post.threadUrl],
  ['parent_id', ({ mention }) => mention.post.parentId],
  ['published_at', ({ mention }) => mention.post.publishedAt.at],
  ['published_precision', ({ mention }) => mention.post.publishedAt.precision],
  ['captured_at', ({ mention }) => instant(mention.firstSeenAt)],
  ['last_seen_at', ({ mention }) => instant(mention.lastSeenAt)],
  ['author_key', ({ mention }) => mention.authorId],
  ['author_name', ({ mention }) => mention.post.author.name],
  ['author_handle', ({ mention }) => mention.post.author.handle],
  ['author_url', ({ mention }) => mention.post.author.url],
  ['author_followers', ({ mention }) => mention.post.author.followers],
  ['place', ({ mention }) => mention.post.place],
  ['language', ({ mention }) => mention.understanding.language.language],
  ['language_confidence', ({ mention }) => confidenceOfLanguage(mention)],
  ['title', ({ mention }) => mention.post.title],
  ['text', ({ mention }) => mention.post.text],
  ['hit_sentence', (line) => hitOf(line)],
  ['matched_terms', (line) => matchedTerms(line)],
  ['rating', ({ mention }) => mention.post.rating?.value ?? null],
  ['rating_max', ({ mention }) => mention.post.rating?.best ?? null],
  ['likes', ({ mention }) => mention.post.engagement.likes],
  ['comments', ({ mention }) => mention.post.engagement.replies],
  ['shares', ({ mention }) => mention.post.engagement.shares],
  ['views', ({ mention }) => mention.post.engagement.views],
  ['sentiment', ({ match }) => match.label],
  ['sentiment_score', ({ match, mention }) => rounded((match.toward ?? mention.understanding.sentiment).score)],
  ['sentiment_confidence', ({ match, mention }) => rounded((match.toward ?? mention.understanding.sentiment).confidence)],
  ['sentiment_terms', (line) => sentimentTerms(line)],
  ['sentiment_source', ({ match, mention }) => (mention.decided?.sentiment ? 'user' : match.label === 'unscored' ? null : 'auto')],
  ['emotion', ({ mention }) => listed((signalsOf(mention).emotions ?? []).map(({ kind }) => kind))],
  ['intent', ({ mention }) => signalsOf(mention).intent],
  ['aspects', (line) => aspectsOf(line)],
  ['stage', ({ mention }) => signalsOf(mention).stage?.kind ?? null],
  ['severity', ({ mention, match, now }) => rounded(mentionSeverity(mention, now, match).value)],
  ['relevance', ({ match }) => rounded(match.relevance?.score ?? null)],
  ['status', ({ mention, match }) => statusOf(mention, match.label)],
  ['owner', ({ mention }) => mention.decided?.owner ?? null],
  ['first_reply_at', ({ mention }) => firstAnswer(mention)?.at ?? null],
  ['first_reply_minutes', ({ mention }) => minutesToReply(mention)],
  ['first_reply_url', ({ mention }) => firstAnswer(mention)?.permalink ?? null],
  ['owner_reply', ({ mention }) => mention.post.reply?.text ?? null],
  ['owner_reply_author', ({ mention }) => mention.post.reply?.author ?? null],
  ['context', ({ mention }) => mention.post.context],
  ['capture_method', ({ mention, match }) => (isKeptFor(mention, match.topicId) ? 'hand' : 'listening')],
  ['partial', ({ mention }) => mention.post.partial],
];

function instant(at: number): string {
  return new Date(at).toISOString();
}

function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 1_000) / 1_000;
}

function confidenceOfLanguage(mention: Mention): number | null {
  const { language, confidence } = mention.understanding.language;
  return language === null ? null : rounded(confidence);
}

function hitOf({ mention, match }: MentionLine): string {
  const body = bodyOf(mention.post);
  const { language } = mention.understanding.language;
  const { start, end } = hitSentence(body, match.spans, HIT_LENGTH, language ?? undefined);
  return body.slice(start, end);
}

function matchedTerms({ mention, match }: MentionLine): string {
  const body = bodyOf(mention.post);
  return [...new Set(match.spans.map(({ start, end }) => body.slice(start, end)))].join(SEPARATOR);
}

function sentimentTerms({ mention, match }: MentionLine): string {
  return (match.toward?.reasons ?? mention.understanding.sentiment.reasons)
    .filter(({ term }) => term !== '')
    .map(({ term, contribution }) => `${term} ${rounded(contribution) ?? 0}`)
    .join(SEPARATOR);
}

/** What is spoken of, as its topic calls it, each with how it comes off. */
function aspectsOf({ mention, match, topic }: MentionLine): string | null {
  const nameOf = (id: string): string => topic?.aspects?.find((aspect) => aspect.id === id)?.name ?? id;
  return listed((signalsOf(mention, match).aspects ?? []).map(({ kind, label }) => `${nameOf(kind)} ${label}`));
}

function listed(items: readonly string[]): string | null {
  return items.length === 0 ? null : items.join(SEPARATOR);
}

/** Minutes from the post to its first answer, only where both are known to the hour at least. */
function minutesToReply(mention: Mention): number | null {
  const after = firstAnswer(mention)?.after ?? null;
  return after === null ? null : Math.round(after / MINUTE);
}
