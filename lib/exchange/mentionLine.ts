import { hitSentence } from '@/lib/insights/hitSentence';
import type { Contact } from '@/lib/inbox/person';
import { firstAnswer } from '@/lib/mentions/answered';
import { isKeptFor, type Match, type Mention } from '@/lib/mentions/mention';
import { signalsOf } from '@/lib/mentions/signals';
import { bodyOf } from '@/lib/posts/post';
import type { Topic } from '@/lib/query/topic';

/** One line of an export: a mention under one of the topics that hear it. */
export interface MentionLine {
  mention: Mention;
  match: Match;
  topic: Pick<Topic, 'id' | 'name' | 'role' | 'aspects'> | null;
  /** Kind of the site, as its declaration says; null where it is no longer declared. */
  siteKind: string | null;
  /** Name of the site; its id where it is no longer declared. */
  siteName: string;
  /** What the user wrote of it, where that was asked for. */
  notes: string | null;
  /** What the user wrote down of its author, where that was asked for. */
  contact: Contact | null;
  pseudonymised: boolean;
  /** When it is written, ms since 1970: what is older is less severe. */
  now: number;
}

const MINUTE = 60_000;
const HIT_LENGTH = 300;

export function instant(at: number): string {
  return new Date(at).toISOString();
}

export function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 1_000) / 1_000;
}

export function confidenceOfLanguage(mention: Mention): number | null {
  const { language, confidence } = mention.understanding.language;
  return language === null ? null : rounded(confidence);
}

/** The sentence in which it was heard. */
export function hitOf({ mention, match }: MentionLine): string {
  const body = bodyOf(mention.post);
  const { language } = mention.understanding.language;
  const { start, end } = hitSentence(body, match.spans, HIT_LENGTH, language ?? undefined);
  return body.slice(start, end);
}

export function matchedTerms({ mention, match }: MentionLine): string[] {
  const body = bodyOf(mention.post);
  return [...new Set(match.spans.map(({ start, end }) => body.slice(start, end)))];
}

export function sentimentTerms({ mention, match }: MentionLine): string[] {
  return (match.toward?.reasons ?? mention.understanding.sentiment.reasons)
    .filter(({ term }) => term !== '')
    .map(({ term, contribution }) => `${term} ${rounded(contribution) ?? 0}`);
}

/** What is spoken of, as its topic calls it, each with how it comes off. */
export function aspectsOf({ mention, match, topic }: MentionLine): string[] {
  const nameOf = (id: string): string => topic?.aspects?.find((aspect) => aspect.id === id)?.name ?? id;
  return (signalsOf(mention, match).aspects ?? []).map(({ kind, label }) => `${nameOf(kind)} ${label}`);
}

/** How it came here: put under the topic by hand, out of a file, or met on a page. */
export function captureOf({ mention, match }: MentionLine): 'hand' | 'import' | 'listening' {
  if (isKeptFor(mention, match.topicId)) return 'hand';
  return mention.post.context === 'import' ? 'import' : 'listening';
}

/** Minutes from the post to its first answer, only where both are known to the hour at least. */
export function minutesToReply(mention: Mention): number | null {
  const after = firstAnswer(mention)?.after ?? null;
  return after === null ? null : Math.round(after / MINUTE);
}
