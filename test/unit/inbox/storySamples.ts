import { labelToward, type Decisions, type Match, type Mention, type MentionAnswer, type Promised } from '@/lib/mentions/mention';
import type { Roles } from '@/lib/inbox/saidOfBrand';
import type { OwnerReply } from '@/lib/posts/post';
import type { SentimentLabel } from '@/lib/sentiment/sentiment';
import type { Intent, Signals } from '@/lib/signals/signals';
import { listedMention } from '../components/samples';

export const NOW = Date.UTC(2026, 10, 20, 12);
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
export const ROLES: Roles = new Map([['brand', 'brand'], ['rival', 'competitor'], ['trade', 'industry']]);

export interface SampleSaid {
  /** Days before NOW. */
  ago: number;
  label?: SentimentLabel;
  score?: number | null;
  confidence?: number | null;
  /** Topics that hear it, with its label toward each; the brand's by itself. */
  toward?: Record<string, SentimentLabel>;
  intent?: Intent;
  signals?: Signals;
  decided?: Decisions;
  answer?: Partial<MentionAnswer>;
  reply?: OwnerReply;
  promises?: Promised[];
  own?: true;
}

export interface Told {
  mention: Mention;
  matches: Match[];
}

let serial = 0;

/** One mention of an author, with its matches. */
export function someSaid(sample: SampleSaid): Told {
  const { ago, label = 'negative', decided = {}, toward = { brand: label }, own } = sample;
  serial += 1;
  const at = NOW - Math.round(ago * DAY);
  const row = listedMention({
    id: `forum:${String(serial).padStart(6, '0')}`, label, decided, topicIds: Object.keys(toward),
    publishedAt: { at: new Date(at).toISOString(), precision: 'second', raw: null },
    ...(sample.intent === undefined ? {} : { intent: sample.intent }),
    ...(sample.signals === undefined ? {} : { signals: sample.signals }),
    ...(sample.reply === undefined ? {} : { reply: sample.reply }),
  });
  const { understanding } = row.mention;
  const { score = understanding.sentiment.score, confidence = understanding.sentiment.confidence, answer, promises } = sample;
  const mention: Mention = {
    ...row.mention,
    understanding: { ...understanding, sentiment: { ...understanding.sentiment, score, confidence } },
    ...(answer === undefined ? {} : { answer: { handle: 'norvelo', at: null, permalink: null, seenAt: at + HOUR, ...answer } }),
    ...(promises === undefined ? {} : { promises }),
  };
  const first = row.matches[0];
  if (first === undefined) return { mention, matches: [] };
  const matches = Object.entries(toward).map(([topicId, named]): Match => {
    const given = named === label ? undefined : { label: named, score: named === 'positive' ? 0.6 : -0.4, confidence: 0.7 };
    const { toward: _before, ...match } = first;
    return { ...match, topicId, label: labelToward(mention, given), ...(given === undefined ? {} : { toward: given }), ...(own === undefined ? {} : { own }) };
  });
  return { mention, matches };
}
