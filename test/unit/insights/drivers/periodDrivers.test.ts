import { describe, expect, it } from 'vitest';
import { sideDrivers, topicRising } from '@/lib/insights/drivers/periodDrivers';
import { findTerm, readSaid, shownTerm, wordsOfNames, type SaidMention } from '@/lib/insights/drivers/saidMentions';
import { logOddsZ } from '@/lib/insights/logOdds';
import { UNDERSTANDING_VERSION, type Mention } from '@/lib/mentions/mention';
import { completePost } from '@/lib/posts/complete';
import type { SentimentLabel } from '@/lib/sentiment/sentiment';

let serial = 0;

function said(text: string, { label = 'negative', language = 'en', author = `${serial}` }: { label?: SentimentLabel; language?: string; author?: string | null } = {}): SaidMention {
  serial += 1;
  const post = completePost({ kind: 'comment', nativeId: `${serial}`, text }, { site: 'forum', base: 'https://forum.example/', context: 'thread' });
  const mention: Mention = {
    id: `forum:${serial}`, post, site: 'forum', authorId: author, topicIds: ['t'], publishedAt: serial, firstSeenAt: serial, lastSeenAt: serial, listedAt: serial,
    understanding: { version: UNDERSTANDING_VERSION, language: { language, confidence: 1, by: 'detector' }, sentiment: { label, score: 0, confidence: 1, reasons: [] } },
    understandingVersion: UNDERSTANDING_VERSION, stamps: {},
  };
  return readSaid({ mention, label, topicIds: ['t'] });
}
const times = (count: number, ...given: Parameters<typeof said>): SaidMention[] => Array.from({ length: count }, () => said(...given));

describe('what drives a side', () => {
  const negative = [...times(6, 'The parcel came late'), ...times(6, 'Late, and cold'), ...times(6, 'Their parcel plate broke')];
  const positive = [...times(2, 'Late, but fine', { label: 'positive' }), ...times(16, 'Lovely parcel', { label: 'positive' })];

  it('is counted as the list counts that it opens, with z and interval of these counts', () => {
    const { terms, here, other, tests } = sideDrivers('negative', negative, positive, 20);
    expect({ here, other }).toEqual({ here: { mentions: 18, people: 18 }, other: { mentions: 18, people: 18 } });
    expect(tests).toBeGreaterThan(3);
    const late = terms.find(({ term }) => term === 'late');
    expect(late).toMatchObject({ query: '"late"', here: { mentions: 12, people: 12 }, other: { mentions: 2, people: 2 } });
    expect(late?.z).toBeCloseTo(logOddsZ({ n: 12, of: 18 }, { n: 2, of: 18 }), 12);
    // Wilson of 12 in 18: (0.6667 + 1.9207/18) / 1.2134 ± 1.96 √(0.2222/18 + 3.8415/1296) / 1.2134.
    expect(late?.share).toMatchObject({ state: 'rate', count: 12, of: 18, low: expect.closeTo(0.4375, 3) as number, high: expect.closeTo(0.8372, 3) as number });
    expect(terms.map(({ z }) => z)).toEqual(terms.map(({ z }) => z).toSorted((a, b) => b - a));
    expect(sideDrivers('positive', positive, negative, 20).terms[0]).toMatchObject({ term: 'lovely parcel' });
  });

  it('counts what stands far down in a long mention, too', () => {
    const long = said(`${'a lamp '.repeat(1_000)} and late`);
    expect(findTerm({ written: 'late', query: '"late"' }, 'late', [...negative, long])).toHaveLength(13);
  });

  it('shows examples of different writers and words, newest first', () => {
    const loud = [...times(5, 'Refund refused again', { author: 'loud' }), said('No refund yet'), said('A refund, please'), ...times(9, 'My refund was refused')];
    const { terms } = sideDrivers('negative', loud, positive, 20);
    const refund = terms.find(({ term }) => term === 'refund');
    expect(refund?.here).toEqual({ mentions: 16, people: 12 });
    expect(refund?.examples.map(({ mention }) => mention.post.text)).toEqual(['My refund was refused', 'A refund, please', 'No refund yet']);
    const [span] = refund?.examples[1]?.spans ?? [];
    expect('A refund, please'.slice(span?.start, span?.end)).toBe('refund');
  });

  it('is told without the names of topics, which both sides say', () => {
    const { mention, label, topicIds } = said('Norvelo lost my parcel, NORVELO!');
    const keys = [...readSaid({ mention, label, topicIds }, wordsOfNames(['Norvelo Lamps'])).words.places.keys()];
    expect(keys).toEqual(expect.arrayContaining(['lost', 'parcel']));
    expect(keys.filter((key) => key.includes('norvelo'))).toEqual([]);
  });

  it('is nothing where fewer than ten people speak on a side', () => {
    expect(sideDrivers('negative', negative.slice(0, 9), positive, 20)).toMatchObject({ terms: [], tests: 0, here: { people: 9 } });
  });

  it.each([
    ['ar', 'التوصيل متأخر جدا', 'متأخر'], ['ja', '配送が遅い', '配送'], ['uk', 'Кур’єр знову запізнився', 'запізнився'],
    ['en', 'The #refund never came', 'refund'], ['de', 'Die Lieferung kam zu spät', 'lieferung'],
  ])('is written as its writers do, and found by its query: %s', (language, text, word) => {
    const group = times(12, text, { language });
    const { terms } = sideDrivers('negative', group, positive, 40);
    expect(terms.map(({ written }) => written).some((written) => written.includes(word))).toBe(true);
    for (const { here } of terms) expect(here).toEqual({ mentions: 12, people: 12 });
  });

  it('is written as most mentions write it', () => {
    const group = [...times(3, 'La crème brûlée'), ...times(2, 'la creme brulee')];
    expect(shownTerm('creme brulee', group)).toEqual({ written: 'crème brûlée', query: '"crème brûlée"' });
    expect(shownTerm('refund', times(3, '#refund'))).toEqual({ written: 'refund', query: '"refund"' });
  });
});

describe('what rose in a topic', () => {
  it('is counted in both periods', () => {
    const before = [...times(2, 'The hinge squeaks'), ...times(28, 'A quiet lamp')];
    const now = [...times(20, 'The hinge squeaks'), ...times(10, 'A quiet lamp')];
    const { terms, tests } = topicRising('t', { now, before }, 5);
    expect(tests).toBeGreaterThan(0);
    expect(terms[0]).toMatchObject({ term: 'hinge squeaks', now: { mentions: 20, people: 20 }, before: { mentions: 2, people: 2 } });
    // Half a person more on each side: 20.5/30 over 2.5/30.
    expect(terms[0]?.times).toBeCloseTo(8.2, 1);
    expect(topicRising('t', { now, before: [] }, 5)).toMatchObject({ terms: [], tests: 0 });
  });
});
