import type { HistoryEntry } from '@/lib/inbox/history';
import { dueIn } from '@/lib/inbox/queueKeys';
import { labelToward, type Mention } from '@/lib/mentions/mention';
import { mentionSeverity, signalsOf } from '@/lib/mentions/signals';
import { OWN_OF_REPLY, statusOf } from '@/lib/mentions/status';
import { tagsOf } from '@/lib/mentions/tags';
import { bodyOf } from '@/lib/posts/post';
import type { Case } from './gatherCase';

/** Raised with every change of what a field means; docs/case-format.md says what each is. */
export const CASE_VERSION = 1;

/** A case as JSON, by the names of docs/case-format.md. Times are ISO 8601 in UTC. */
export function caseJson(of: Case): string {
  const { mention, matches, topics, history, earlier, moreEarlier, thread, privacy, now, zone } = of;
  const { decided = {} } = mention;
  const match = matches[0];
  const due = decided.dueAt ?? matches.map(dueIn).find((at) => at !== null) ?? null;
  return `${JSON.stringify({
    format: 'earshot-case',
    version: CASE_VERSION,
    writtenAt: timeOf(now),
    zone,
    people: { authors: privacy.authors, masked: privacy.masked },
    mention: {
      ...postOf(mention),
      firstSeenAt: timeOf(mention.firstSeenAt),
      lastSeenAt: timeOf(mention.lastSeenAt),
      editedAt: timeOf(mention.editedAt),
      seenDeletedAt: timeOf(mention.goneAt),
      rating: mention.post.rating,
      engagement: mention.post.engagement,
      ownerReply: mention.post.reply === null ? null : { ...mention.post.reply, publishedAt: mention.post.reply.publishedAt.at },
      answer: mention.answer === undefined ? null : { ...mention.answer, seenAt: timeOf(mention.answer.seenAt) },
    },
    understood: understoodOf(of),
    topics: matches.map((one) => ({
      name: topics.find(({ id }) => id === one.topicId)?.name ?? one.topicId,
      role: topics.find(({ id }) => id === one.topicId)?.role ?? null,
      label: one.label,
      heard: one.spans.map(({ start, end }) => bodyOf(mention.post).slice(start, end)),
      hidden: one.hiddenAt === undefined ? null : (one.hiddenBy ?? 'query'),
    })),
    work: {
      status: statusOf(mention, match?.label),
      owner: decided.owner ?? null,
      tags: tagsOf(mention),
      answerBy: timeOf(due),
      answerByDecided: decided.dueAt !== undefined,
      snoozedUntil: timeOf(decided.snoozedUntil),
      consentToQuote: decided.testimonial ?? null,
    },
    history: history.map((entry) => entryOf(entry, of.own)),
    earlier: earlier === null ? null : { mentions: earlier.map(briefOf), more: moreEarlier },
    discussion: { above: thread.above.map(briefOf), others: thread.beside.map(briefOf), more: thread.more },
  }, null, 2)}\n`;
}

function postOf({ id, site, post }: Mention): Record<string, unknown> {
  const { kind, permalink, threadUrl, author, place, title, text, publishedAt, partial } = post;
  return { id, site, kind, permalink, threadUrl, author, place, title, text, publishedAt: publishedAt.at, publishedPrecision: publishedAt.precision, partial };
}

function briefOf(mention: Mention): Record<string, unknown> {
  const { id, site, permalink, author, title, text, publishedAt } = { ...postOf(mention) };
  return { id, site, permalink, author, title, text, publishedAt, label: labelToward(mention, undefined) };
}

function understoodOf({ mention, matches }: Case): Record<string, unknown> {
  const { language, sentiment } = mention.understanding;
  const { decided, intent, emotions, gap, tone, address, aspects, stage, events, abuse, hazards, switchedTo } = signalsOf(mention, matches[0]);
  const kinds = (found: readonly { kind: string }[] | undefined): string[] => (found ?? []).map(({ kind }) => kind);
  return {
    language: language.language,
    label: labelToward(mention, undefined),
    labelBy: mention.decided?.sentiment === undefined ? 'earshot' : 'user',
    score: sentiment.score,
    confidence: sentiment.confidence,
    reasons: sentiment.reasons.map(({ term, contribution }) => ({ term, contribution })),
    severity: mentionSeverity(mention, mention.listedAt, matches[0]).value,
    intent,
    emotions: kinds(emotions),
    aspects: (aspects ?? []).map(({ kind, label }) => ({ kind, label })),
    stage: stage?.kind ?? null,
    tone: tone?.kind ?? null,
    address: address?.kind ?? null,
    events: kinds(events),
    hazards: kinds(hazards),
    switchedTo: switchedTo ?? null,
    gap: gap !== undefined,
    abuse: abuse !== undefined,
    decided,
  };
}

function entryOf(entry: HistoryEntry, own: string | null): Record<string, unknown> {
  if (entry.kind !== 'work') return { ...entry, at: timeOf(entry.at), ...('dueAt' in entry ? { dueAt: timeOf(entry.dueAt) } : {}) };
  const { kind, details, by } = entry.event;
  const told = Object.entries(details).filter(([name]) => !OWN_OF_REPLY.has(name)).map(([name, value]) => [name, typeof value === 'number' ? timeOf(value) : value]);
  return { kind, at: timeOf(entry.at), here: by === own, details: Object.fromEntries(told) as Record<string, unknown> };
}

function timeOf(ms: number | null | undefined): string | null {
  return ms == null ? null : new Date(ms).toISOString();
}
