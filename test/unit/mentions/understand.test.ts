import { describe, expect, it } from 'vitest';
import type { LanguageFinding } from '@/lib/language/finding';
import { UNDERSTANDING_VERSION } from '@/lib/mentions/mention';
import { understand } from '@/lib/mentions/understand';
import { shippedLexicons } from '@/lib/sentiment/shippedLexicons';
import { UNKNOWN_TIME, bodyOf } from '@/lib/posts/post';
import type { Post } from '@/lib/posts/post';

const post = (parts: Partial<Post>): Post => ({
  site: 'web', nativeId: 'p1', kind: 'review', permalink: null, threadUrl: null, parentId: null,
  author: { handle: null, name: 'Ines Halvorsen', url: null, followers: null }, place: null,
  title: null, text: '', language: null, media: [], repost: false, partial: false, context: 'reviews',
  publishedAt: UNKNOWN_TIME, rating: null, reply: null,
  engagement: { likes: null, replies: null, shares: null, views: null },
  ...parts,
});
const lexiconFor = shippedLexicons();
const found = (language: string | null): LanguageFinding => (
  { language, confidence: language === null ? 0 : 0.9, by: 'detector' }
);

describe('understanding a post', () => {
  it('finds the language of title and text together, with what the page declares', () => {
    const asked: unknown[] = [];
    const identify = (text: string, declared?: string | null): LanguageFinding => {
      asked.push([text, declared]);
      return found('en');
    };
    const late = post({ title: 'Late', text: 'The parcel never arrived', language: 'en-GB' });
    const understanding = understand(late, { identify, lexiconFor });
    expect(asked).toEqual([['Late\nThe parcel never arrived', 'en-GB']]);
    expect(understanding.language).toEqual(found('en'));
    expect(understanding.version).toBe(UNDERSTANDING_VERSION);
  });

  it('points its reasons into the body, title included', () => {
    const reviewed = post({ title: 'Awful', text: 'Rude staff' });
    const { sentiment } = understand(reviewed, { identify: () => found('en'), lexiconFor });
    expect(sentiment.label).toBe('negative');
    expect(sentiment.reasons.map(({ start, end }) => bodyOf(reviewed).slice(start, end))).toEqual(['Awful', 'Rude']);
  });

  it.each([null, 'ja', 'xx'])('leaves a text in %j unscored', (language) => {
    const { sentiment } = understand(post({ text: 'love' }), { identify: () => found(language), lexiconFor });
    expect(sentiment).toEqual({ label: 'unscored', score: null, confidence: null, reasons: [] });
  });

  it('lets the text speak for itself, whatever the stars say', () => {
    const text = 'A wonderful evening, thank you';
    const scored = (stars: number): unknown => (
      understand(post({ text, rating: { value: stars, best: 5 } }), { identify: () => found('en'), lexiconFor }).sentiment
    );
    expect(scored(1)).toEqual(scored(5));
  });
});
