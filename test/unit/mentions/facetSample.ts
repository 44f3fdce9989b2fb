import type { Match, Mention } from '@/lib/mentions/mention';
import type { Engagement, PostKind } from '@/lib/posts/post';
import type { SentimentLabel } from '@/lib/sentiment/sentiment';
import type { Emotion, Intent, SignalKey, Stage } from '@/lib/signals/signals';

interface Shown {
  kind?: PostKind;
  place?: string;
  engagement?: Engagement;
  intent?: Intent;
  stage?: Stage;
  emotions?: Emotion[];
  aspects?: [kind: string, label: SentimentLabel][];
  signals?: Partial<Record<SignalKey, boolean>>;
  answered?: boolean;
  authorId?: string;
  followers?: number;
}

const SEEN = { day: '2026-03-01', hour: 12 };
const AT = Date.parse('2026-03-01T12:00:00Z');

/** A mention that shows these. */
export function mentionWith({ kind = 'post', place, engagement, intent, stage, emotions = [], aspects = [], signals, answered = false, authorId, followers }: Shown): Mention {
  return {
    id: 'x:1', site: 'x', authorId: authorId ?? null, topicIds: ['lamp'], publishedAt: AT, firstSeenAt: AT, lastSeenAt: AT, listedAt: AT,
    understandingVersion: 5, stamps: {},
    ...(signals === undefined ? {} : { decided: { signals } }),
    ...(answered ? { answer: { handle: 'norvelo', at: null, permalink: null, seenAt: AT } } : {}),
    post: {
      site: 'x', nativeId: '1', kind, permalink: null, threadUrl: null, parentId: null, place: place ?? null, title: null, text: 'The lamp.',
      author: { handle: authorId ?? null, name: null, url: null, followers: followers ?? null }, language: 'en', media: [], repost: false, partial: false,
      context: 'feed', publishedAt: { at: '2026-03-01T12:00:00.000Z', precision: 'second', raw: '' }, rating: null,
      engagement: engagement ?? { likes: null, replies: null, shares: null, views: null }, reply: null,
    },
    understanding: {
      version: 5, language: { language: 'en', confidence: 1, by: 'detector' }, sentiment: { label: 'neutral', score: 0, confidence: 1, reasons: [] },
      intent: { intent: intent ?? null, reasons: [] },
      signals: {
        ...(emotions.length === 0 ? {} : { emotions: emotions.map((one) => ({ kind: one, cues: [] })) }),
        ...(aspects.length === 0 ? {} : { aspects: aspects.map(([one, label]) => ({ kind: one, label, score: null, cues: [] })) }),
        ...(stage === undefined ? {} : { stage: { kind: stage, cues: [] } }),
      },
    },
  };
}

/** Its match, not yet counted by facet. */
export function matchWith({ id, site, listedAt }: Mention, label: SentimentLabel): Match {
  return {
    topicId: 'lamp', mentionId: id, listedAt, site, label, spans: [],
    counted: { version: 2, site, language: 'en', label, context: 'feed', published: SEEN, seen: SEEN },
  };
}
