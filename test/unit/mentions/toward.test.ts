import { describe, expect, it } from 'vitest';
import { createCalendar } from '@/lib/mentions/calendar';
import { correctSentiment } from '@/lib/mentions/correct';
import { hear, understandAgain, type Hearing } from '@/lib/mentions/hear';
import type { Match } from '@/lib/mentions/mention';
import { understand } from '@/lib/mentions/understand';
import { withdraw } from '@/lib/mentions/withdraw';
import { UNKNOWN_TIME, type Post, type Span } from '@/lib/posts/post';
import { scoreOf } from '@/lib/sentiment/judge';
import { shippedLexicons } from '@/lib/sentiment/shippedLexicons';

const NOW = Date.UTC(2026, 4, 20, 12);
const at = { seenAt: NOW, calendar: createCalendar('UTC'), asked: new Set(['ours', 'theirs']) };
const TEXT = 'Norvelo is great, Lumaride is a joke';

const post = (text: string): Post => ({
  site: 'web', nativeId: 'p1', kind: 'post', permalink: null, threadUrl: null, parentId: null,
  author: { handle: 'ines', name: null, url: null, followers: null }, place: null,
  title: null, text, language: 'en', media: [], repost: false, partial: false, context: 'feed',
  publishedAt: UNKNOWN_TIME, rating: null, reply: null,
  engagement: { likes: null, replies: null, shares: null, views: null },
});
const spans = (text: string, word: string): Span[] => [{ start: text.indexOf(word), end: text.indexOf(word) + word.length }];
const tools = {
  identify: () => ({ language: 'en', confidence: 0.9, by: 'page' as const }),
  lexiconFor: shippedLexicons(),
};

function heardBoth(text: string, stored: Parameters<typeof hear>[1] = null): Hearing {
  const topics = (['ours', 'theirs'] as const).map((topicId, index) => ({
    topicId,
    spans: spans(text, index === 0 ? 'Norvelo' : 'Lumaride'),
    hide: 'no' as const,
  }));
  const own = post(text);
  return hear({ id: 'web:p1', post: own, understanding: understand(own, tools), topics }, stored, at);
}
const labels = (put: readonly Match[]): unknown => put.map(({ topicId, label, counted }) => [topicId, label, counted.label]);

describe('a text that names what two topics listen for', () => {
  it('is counted under each as what it says of it', () => {
    expect(labels(heardBoth(TEXT).put)).toEqual([['ours', 'positive', 'positive'], ['theirs', 'negative', 'negative']]);
  });

  it('says why under each: the reasons whose contributions add up to its score', () => {
    const towards = heardBoth(TEXT).put.map(({ toward }) => toward);
    expect(towards.map((toward) => toward?.reasons?.map(({ term }) => term))).toEqual([['great'], ['a joke']]);
    for (const toward of towards) expect(scoreOf(toward?.reasons ?? [])).toBe(toward?.score);
  });

  it('needs nothing of its own where all that is said is said of one', () => {
    const { put } = heardBoth('Norvelo is great. It came next to Lumaride.');
    expect(put.map(({ toward }) => toward?.label)).toEqual([undefined, 'neutral']);
  });

  it('quotes nothing any more once it is gone from its site', () => {
    const { mention, put } = heardBoth(TEXT);
    const gone = withdraw(mention, put, NOW)?.put ?? [];
    expect(gone.map(({ toward }) => [toward?.label, toward?.reasons])).toEqual([['positive', []], ['negative', []]]);
    expect(JSON.stringify(gone)).not.toContain('joke');
  });

  it('waits for an answer only under the topic that it blames', () => {
    expect(heardBoth(TEXT).put.map(({ queue }) => queue)).toEqual([undefined, 'answer']);
  });

  it('changes nothing when it is read again', () => {
    const { mention, put } = heardBoth(TEXT);
    expect(heardBoth(TEXT, { mention, matches: put })).toMatchObject({ put: [], remove: [], changes: [] });
  });

  it('is what the user says under both, and again what it was when that is taken back', () => {
    const { mention, put } = heardBoth(TEXT);
    const stamp = { clock: 1, origin: 'here' };
    const corrected = correctSentiment(mention, put, { label: 'neutral', stamp });
    expect(labels(corrected.put)).toEqual([['ours', 'neutral', 'neutral'], ['theirs', 'neutral', 'neutral']]);
    const back = correctSentiment(corrected.mention, corrected.put, { label: null, stamp });
    expect(labels(back.put)).toEqual([['ours', 'positive', 'positive'], ['theirs', 'negative', 'negative']]);
  });

  it('was counted as a whole by older versions, and is counted anew when it is understood again', () => {
    const { mention, put } = heardBoth(TEXT);
    const older = put.map(({ toward: _since3, ...match }) => ({
      ...match, label: 'unsure' as const, counted: { ...match.counted, label: 'unsure' as const },
    }));
    const again = understandAgain(mention, older, mention.understanding);
    expect(labels(again.put)).toEqual([['ours', 'positive', 'positive'], ['theirs', 'negative', 'negative']]);
    expect(again.changes.length).toBeGreaterThan(0);
  });
});

describe('a topic that learned from its own labels', () => {
  const adapted = { start: 19, end: 26, term: 'flickers', value: -3, shifts: [], contribution: -3, source: 'adapted' as const };
  const forOurs = (text: string): Hearing => {
    const own = post(text);
    const understanding = understand(own, tools);
    const forTopics = [{ topicId: 'ours', label: 'negative' as const, score: -0.5, confidence: 0.8, neutrality: -1, adapted: [adapted] }];
    const topics = [{ topicId: 'ours', spans: spans(text, 'Norvelo'), hide: 'no' as const }];
    return hear({ id: 'web:p1', post: own, understanding: { ...understanding, forTopics }, topics }, null, at);
  };

  it('has its own sentiment even of what it hears alone, with its own reasons', () => {
    const { mention, put } = forOurs('My Norvelo lamp now flickers');
    expect(put.map(({ label, toward }) => [label, toward])).toEqual([
      ['negative', { label: 'negative', score: -0.5, confidence: 0.8, reasons: [...mention.understanding.sentiment.reasons, adapted] }],
    ]);
  });

  it('is no matter of other topics', () => {
    const { mention, put } = forOurs('My Norvelo lamp now flickers');
    const other = understandAgain(mention, put.map((match) => ({ ...match, topicId: 'theirs' })), mention.understanding);
    expect(other.put.map(({ toward }) => toward)).toEqual([undefined]);
  });

  it('quotes nothing any more once the text is gone from its site', () => {
    const { mention, put } = forOurs('My Norvelo lamp now flickers');
    expect(JSON.stringify(withdraw(mention, put, NOW))).not.toContain('flickers');
  });
});
