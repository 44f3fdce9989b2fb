import { firstAnswer } from '@/lib/mentions/answered';
import { mentionSeverity, signalsOf } from '@/lib/mentions/signals';
import { statusOf } from '@/lib/mentions/status';
import { tagsOf } from '@/lib/mentions/tags';
import { HOLDS } from './columnMeanings';
import { aspectsOf, captureOf, confidenceOfLanguage, hitOf, instant, matchedTerms, minutesToReply, rounded, sentimentTerms, type MentionLine } from './mentionLine';
import type { Cell, Column } from './tables/cells';

/** A column of a file with mentions. */
export interface MentionColumn extends Column {
  cell: (line: MentionLine) => Cell;
}

const cells = {
  mention_id: ({ mention }) => mention.id,
  topic: ({ topic }) => topic?.name ?? null,
  topic_role: ({ topic }) => topic?.role ?? null,
  site: ({ mention }) => mention.site,
  site_type: ({ siteKind }) => siteKind,
  post_type: ({ mention }) => mention.post.kind,
  url: ({ mention }) => mention.post.permalink,
  thread_url: ({ mention }) => mention.post.threadUrl,
  parent_id: ({ mention }) => mention.post.parentId,
  published_at: ({ mention }) => mention.post.publishedAt.at,
  published_precision: ({ mention }) => mention.post.publishedAt.precision,
  captured_at: ({ mention }) => instant(mention.firstSeenAt),
  last_seen_at: ({ mention }) => instant(mention.lastSeenAt),
  author_key: ({ mention }) => mention.authorId,
  author_name: ({ mention }) => mention.post.author.name,
  author_handle: ({ mention }) => mention.post.author.handle,
  author_url: ({ mention }) => mention.post.author.url,
  author_followers: ({ mention }) => mention.post.author.followers,
  place: ({ mention }) => mention.post.place,
  page_language: ({ mention }) => mention.post.language,
  language: ({ mention }) => mention.understanding.language.language,
  language_confidence: ({ mention }) => confidenceOfLanguage(mention),
  title: ({ mention }) => mention.post.title,
  text: ({ mention }) => mention.post.text,
  hit_sentence: hitOf,
  matched_terms: matchedTerms,
  rating: ({ mention }) => mention.post.rating?.value ?? null,
  rating_max: ({ mention }) => mention.post.rating?.best ?? null,
  likes: ({ mention }) => mention.post.engagement.likes,
  comments: ({ mention }) => mention.post.engagement.replies,
  shares: ({ mention }) => mention.post.engagement.shares,
  views: ({ mention }) => mention.post.engagement.views,
  media: ({ mention }) => mention.post.media,
  repost: ({ mention }) => mention.post.repost,
  sentiment: ({ match }) => match.label,
  sentiment_score: ({ match, mention }) => rounded((match.toward ?? mention.understanding.sentiment).score),
  sentiment_confidence: ({ match, mention }) => rounded((match.toward ?? mention.understanding.sentiment).confidence),
  sentiment_terms: sentimentTerms,
  sentiment_source: ({ match, mention }) => (mention.decided?.sentiment ? 'user' : match.label === 'unscored' ? null : 'auto'),
  emotion: ({ mention }) => (signalsOf(mention).emotions ?? []).map(({ kind }) => kind),
  intent: ({ mention }) => signalsOf(mention).intent,
  aspects: aspectsOf,
  stage: ({ mention }) => signalsOf(mention).stage?.kind ?? null,
  severity: ({ mention, match, now }) => rounded(mentionSeverity(mention, now, match).value),
  relevance: ({ match }) => rounded(match.relevance?.score ?? null),
  tags: ({ mention }) => tagsOf(mention),
  status: ({ mention, match }) => statusOf(mention, match.label),
  owner: ({ mention }) => mention.decided?.owner ?? null,
  first_reply_at: ({ mention }) => firstAnswer(mention)?.at ?? null,
  first_reply_minutes: ({ mention }) => minutesToReply(mention),
  first_reply_url: ({ mention }) => firstAnswer(mention)?.permalink ?? null,
  owner_reply: ({ mention }) => mention.post.reply?.text ?? null,
  owner_reply_author: ({ mention }) => mention.post.reply?.author ?? null,
  owner_reply_at: ({ mention }) => mention.post.reply?.publishedAt.at ?? null,
  notes: ({ notes }) => notes,
  context: ({ mention }) => mention.post.context,
  capture_method: captureOf,
  partial: ({ mention }) => mention.post.partial,
  pseudonymised: ({ pseudonymised }) => pseudonymised,
} satisfies Record<string, MentionColumn['cell']>;

export type ColumnName = keyof typeof cells;

export const COLUMN_NAMES = Object.keys(cells) as ColumnName[];

/** The canonical columns of a mention, in the order of the file. A cell is null where the page did not say. */
export const MENTION_COLUMNS: readonly (MentionColumn & { name: ColumnName; means: string })[] = COLUMN_NAMES.map((name) => {
  const [type, means] = HOLDS[name];
  return { name, type, means, cell: cells[name] };
});
