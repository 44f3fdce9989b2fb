import type { ListedMention } from '@/components/mentions/listedMention';
import { labelToward, type Decisions, type Match, type Mention, type Toward } from '@/lib/mentions/mention';
import { whyWaiting } from '@/lib/mentions/waiting';
import { bodyOf, type OwnerReply, type Post } from '@/lib/posts/post';
import type { Topic } from '@/lib/query/topic';
import type { Reason, SentimentLabel } from '@/lib/sentiment/sentiment';
import type { Cue, Intent, Signals } from '@/lib/signals/signals';

const POSTED = Date.parse('2026-11-20T10:00:00Z');

export interface SampleMention {
  id: string;
  text?: string;
  handle?: string | null;
  label?: SentimentLabel;
  language?: string | null;
  topicIds?: string[];
  /** Sentiment toward topics, by their ids. */
  toward?: Record<string, Toward>;
  mixed?: true;
  publishedAt?: Post['publishedAt'];
  reply?: OwnerReply | null;
  reasons?: Reason[];
  permalink?: string | null;
  intent?: Intent | null;
  signals?: Signals;
  decided?: Decisions;
  /** What became of it. */
  fate?: Partial<Pick<Mention, 'editedAt' | 'goneAt' | 'answer' | 'keptFor'>>;
}

const SCORES: Record<SentimentLabel, number | null> = {
  negative: -0.4, neutral: 0, positive: 0.6, unsure: 0.1, unscored: null,
};

/** A reason for a word of a text, as the scoring gives it. */
export function reasonOf(text: string, term: string, value: number, shifts: Reason['shifts'] = []): Reason {
  const start = text.indexOf(term);
  const contribution = shifts.reduce((product, { factor }) => product * factor, value);
  return { term, value, shifts, contribution, start, end: start + term.length };
}

/** Words of a text that show a signal. */
export function cueOf(text: string, term: string): Cue {
  const start = text.indexOf(term);
  return { term, start, end: start + term.length };
}

/** A mention about Seagull Coffee by nobody in particular. */
export function listedMention(sample: SampleMention): ListedMention {
  const { id, text = 'Seagull lost my parcel', label = 'negative', topicIds = ['t1'] } = sample;
  const publishedAt = sample.publishedAt ?? { at: new Date(POSTED).toISOString(), precision: 'second', raw: null };
  const post: Post = {
    site: 'forum', nativeId: id, kind: 'comment', threadUrl: null, parentId: null, place: null, title: null, text,
    permalink: sample.permalink === undefined ? `https://forum.example/${id}` : sample.permalink,
    author: { handle: sample.handle === undefined ? 'ada' : sample.handle, name: null, url: null, followers: null },
    language: null, media: [], repost: false, partial: false, context: 'thread', publishedAt, rating: null,
    engagement: { likes: null, replies: null, shares: null, views: null }, reply: sample.reply ?? null,
  };
  const at = publishedAt.at === null ? null : Date.parse(publishedAt.at);
  const start = bodyOf(post).indexOf('Seagull');
  const spans = start === -1 ? [] : [{ start, end: start + 'Seagull'.length }];
  const day = publishedAt.at?.slice(0, 10) ?? 'unknown';
  const reasons = sample.reasons ?? (text.includes('lost') ? [reasonOf(text, 'lost', -2)] : []);
  const language = sample.language === undefined ? 'en' : sample.language;
  const mention: Mention = {
    ...sample.fate, id, post, site: 'forum', authorId: 'forum:ada', topicIds, publishedAt: at, firstSeenAt: POSTED + 7_200_000,
    lastSeenAt: POSTED + 7_200_000, listedAt: at ?? POSTED, understandingVersion: 1, stamps: {},
    understanding: {
      version: 1,
      language: {
        language, confidence: language === null ? 0 : 0.9, by: language === null ? 'nothing' : 'detector',
        ...(sample.mixed ? { mixed: true } : {}),
      },
      sentiment: { label, score: SCORES[label], confidence: label === 'unscored' ? null : 0.7, reasons },
      ...(sample.intent === undefined ? {} : { intent: { intent: sample.intent, reasons: [] } }),
      ...(sample.signals === undefined ? {} : { signals: sample.signals }),
    },
    ...(sample.decided === undefined ? {} : { decided: sample.decided }),
  };
  const matches = topicIds.map((topicId): Match => {
    const toward = sample.toward?.[topicId];
    const called = labelToward(mention, toward);
    return {
      topicId, mentionId: id, listedAt: at ?? POSTED, site: 'forum', label: called, spans,
      ...(toward === undefined ? {} : { toward }),
      ...(whyWaiting(mention, called) === null ? {} : { queue: 'answer' }),
      counted: {
        version: 1, site: 'forum', language: 'en', label: called, context: 'thread',
        published: { day, hour: 10 }, seen: { day: '2026-11-20', hour: 12 },
      },
    };
  });
  return { matches, mention };
}

export function topicOf(part: Partial<Topic> & { id: string }): Topic {
  return { name: 'Seagull', query: 'Seagull', hue: 0, role: 'brand', listeningSince: POSTED, ...part };
}
