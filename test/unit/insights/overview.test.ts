import { describe, expect, it } from 'vitest';
import { exposureOf } from '@/lib/insights/exposure';
import { overviewOf } from '@/lib/insights/overview';
import { correctedShareOfVoice } from '@/lib/insights/shareOfVoice';
import type { OverviewInput, TopicDay } from '@/lib/insights/topicDays';
import { shareOf } from '@/lib/insights/wilson';
import type { TallyCell } from '@/lib/mentions/tally';
import type { Topic } from '@/lib/query/topic';

const topic = (id: string, role: Topic['role'], since = '2026-10-01'): Topic => ({
  id, role, name: id, query: id, hue: 0, listeningSince: Date.parse(`${since}T00:00:00Z`),
});
const cell = (count: number, part: Partial<TallyCell> = {}): TallyCell => ({
  site: 'forum', language: 'en', label: 'positive', context: 'thread', count, ...part,
});
const row = (topicId: string, day: string, published: TallyCell[], seen: TallyCell[] = published): TopicDay => ({
  topicId, day, published, seen,
});

const input: OverviewInput = {
  topics: [topic('own', 'brand'), topic('rival', 'competitor'), topic('trade', 'industry')],
  topicId: null,
  site: null,
  current: { from: '2026-11-15', to: '2026-11-21' },
  previous: { from: '2026-11-08', to: '2026-11-14' },
  zone: 'UTC',
  tallies: [
    row('own', '2026-11-10', [cell(12)]),
    row('rival', '2026-11-10', [cell(4)]),
    row('own', '2026-11-16', [cell(20), cell(10, { site: 'shop', label: 'negative', context: 'reviews' })]),
    row('rival', '2026-11-16', [cell(30, { language: 'unknown' })]),
    row('trade', '2026-11-17', [cell(7)]),
    row('own', 'unknown', [cell(3)], []),
  ],
  exposure: [
    { site: 'forum', day: '2026-11-16', context: 'thread', count: 400 },
    { site: 'shop', day: '2026-11-16', context: 'reviews', count: 50 },
    { site: 'forum', day: '2026-11-10', context: 'thread', count: 100 },
  ],
};

describe('the overview', () => {
  it('counts each period by the day of posting, unknown days apart', () => {
    const { now, before, comparison } = overviewOf(input);
    expect(now.counts).toMatchObject({ positive: 57, negative: 10 });
    expect(now.unknownDay).toBe(3);
    expect(now.seen).toBe(450);
    expect(before?.counts.positive).toBe(16);
    expect(comparison.state).toBe('whole');
  });

  it('parts them by site, topic and language', () => {
    const { parts } = overviewOf(input);
    const pairs = (dimension: 'site' | 'topic' | 'language') => parts[dimension].map(({ key, total }) => [key, total]);
    expect(pairs('site')).toEqual([['forum', 57], ['shop', 10]]);
    expect(pairs('topic')).toEqual([['own', 30], ['rival', 30], ['trade', 7]]);
    expect(pairs('language')).toEqual([['en', 37], ['unknown', 30]]);
  });

  it('gives the share of voice among brands and competitors alone', () => {
    const { voice } = overviewOf(input);
    expect(voice?.now).toMatchObject({ count: 30, of: 60, share: 0.5 });
    expect(voice?.before).toMatchObject({ count: 12, of: 16 });
    expect(voice?.topicId).toBe('own');
    // In neutral places alone: 20 of own and 30 of the rival, both among 400 posts.
    expect(voice?.corrected?.share).toBeCloseTo(0.4, 12);
    expect(voice?.days[1]).toEqual([30, 60]);
  });

  it('gives a competitor its own share, and an industry none', () => {
    expect(overviewOf({ ...input, topicId: 'rival' }).voice?.now).toMatchObject({ count: 30, of: 60 });
    expect(overviewOf({ ...input, topicId: 'trade' }).voice).toBeNull();
    expect(overviewOf({ ...input, topics: [topic('own', 'brand')] }).voice).toBeNull();
  });

  it('is limited to a topic and a site', () => {
    const { now, parts, exposure } = overviewOf({ ...input, topicId: 'own', site: 'shop' });
    expect(now.counts).toMatchObject({ positive: 0, negative: 10 });
    expect(parts.topic.map(({ key }) => key)).toEqual(['own']);
    expect(exposure.rate).toMatchObject({ count: 10, of: 50, share: 0.2 });
  });

  it('compares with nothing where a topic was added since, but still with itself', () => {
    const topics = [topic('own', 'brand'), topic('rival', 'competitor', '2026-11-20')];
    const late = { ...input, topics, tallies: input.tallies.filter(({ day }) => day !== '2026-11-10' || topics.length === 0) };
    const moved = { ...late, tallies: late.tallies.map((day) => (day.topicId === 'rival' ? { ...day, seen: [] } : day)) };
    expect(overviewOf(moved).before).toBeNull();
    expect(overviewOf(moved).voice?.before).toBeNull();
    expect(overviewOf({ ...moved, topicId: 'own' }).comparison.state).toBe('whole');
    expect(overviewOf({ ...moved, topicId: 'own' }).voice?.before).toBeNull();
  });
});

describe("what was met on a brand's own pages and in searches for it", () => {
  const brand = { context: 'brand' } as const;
  const withBrand: OverviewInput = {
    ...input,
    tallies: [...input.tallies, row('own', '2026-11-16', [cell(900, brand)]), row('rival', '2026-11-10', [cell(500, brand)])],
    exposure: [
      ...input.exposure,
      { site: 'forum', day: '2026-11-16', context: 'brand', count: 1_000 },
      { site: 'forum', day: '2026-11-10', context: 'brand', count: 1_000 },
    ],
  };

  it('is no part of the share of voice, raw or corrected, of any day', () => {
    expect(overviewOf(withBrand).voice).toEqual(overviewOf(input).voice);
  });

  it('is no part of the hit rate, is listed apart, and counts among what was seen', () => {
    const [plain, other] = [overviewOf(input).exposure, overviewOf(withBrand).exposure];
    expect(other.rate).toEqual(plain.rate);
    expect(other.seen).toBe(plain.seen + 1_000);
    expect(other.places[0]).toMatchObject({ site: 'forum', context: 'brand', rate: { count: 900, of: 1_000 } });
    expect(other.places.slice(1)).toEqual(plain.places);
  });

  it('counts among the mentions', () => {
    expect(overviewOf(withBrand).now.counts.positive).toBe(overviewOf(input).now.counts.positive + 900);
  });
});

describe('exposure', () => {
  it('sets what was heard against what was seen, place by place', () => {
    const seen = [
      { site: 'forum', context: 'thread', day: '2026-11-01', count: 100 },
      { site: 'forum', context: 'search', day: '2026-11-03', count: 20 },
      { site: 'shop', context: 'reviews', day: '2026-12-01', count: 999 },
    ] as const;
    const heard = [{ site: 'forum', context: 'thread', count: 10 }] as const;
    const { days, rate, places } = exposureOf({ from: '2026-11-01', to: '2026-11-03' }, seen, heard);
    expect(days.map(({ count }) => count)).toEqual([100, 0, 20]);
    expect(rate).toMatchObject({ count: 10, of: 120 });
    expect(places.map(({ context, rate: share }) => [context, share.count, share.of])).toEqual([
      ['thread', 10, 100],
      ['search', 0, 20],
    ]);
  });
});

describe('the corrected share of voice', () => {
  it('weighs sites alike, however much is read on them', () => {
    const voiced = [
      { topicId: 'own', site: 'a', context: 'thread', count: 100 },
      { topicId: 'rival', site: 'a', context: 'thread', count: 100 },
      { topicId: 'rival', site: 'b', context: 'feed', count: 10 },
    ] as const;
    const seen = [
      { site: 'a', context: 'thread', count: 1_000 },
      { site: 'b', context: 'feed', count: 100 },
    ] as const;
    const share = correctedShareOfVoice(voiced, seen, new Set(['own']));
    // 0.1 / (0.1 + 0.1 + 0.1). With half a mention more each B = 0.1055, C = 0.2055, Var B = 1.505e-4, Var C = 1.1505e-3, so that they are
    // worth 0.1055 · 0.2055 · 0.311² / (0.2055² · 1.505e-4 + 0.1055² · 1.1505e-3) · 210 / 212 = 108.41 mentions, of which a third.
    expect(share?.share).toBeCloseTo(1 / 3, 12);
    expect(share?.low).toBeCloseTo(0.2516, 4);
    expect(share?.high).toBeCloseTo(0.4264, 4);
  });

  it('weighs a site as the user says, or not at all', () => {
    const voiced = [
      { topicId: 'own', site: 'a', context: 'thread', count: 100 },
      { topicId: 'rival', site: 'a', context: 'thread', count: 100 },
      { topicId: 'rival', site: 'b', context: 'feed', count: 10 },
    ] as const;
    const seen = [{ site: 'a', context: 'thread', count: 1_000 }, { site: 'b', context: 'feed', count: 100 }] as const;
    const shareOf3 = (a: number, b: number): number | undefined => correctedShareOfVoice(voiced, seen, new Set(['own']), { a, b })?.share;
    // 3 · 0.1 / (3 · 0.1 + 3 · 0.1 + 0.1); without b 0.1 / (0.1 + 0.1); without a nobody speaks of ours.
    expect(shareOf3(3, 1)).toBeCloseTo(3 / 7, 12);
    expect(shareOf3(6, 2)).toBeCloseTo(3 / 7, 12);
    expect(shareOf3(1, 0)).toBeCloseTo(1 / 2, 12);
    expect(shareOf3(0, 1)).toBe(0);
    expect(shareOf3(0, 0)).toBeUndefined();
    // On one site no weight makes anything surer.
    const one = (weight: number) => correctedShareOfVoice(voiced.slice(0, 2), seen, new Set(['own']), { a: weight });
    expect(one(7)?.low).toBeCloseTo(one(1)?.low ?? 0, 12);
  });

  it('is as sure on one site as any share is', () => {
    const voiced = [{ topicId: 'own', site: 'a', context: 'thread', count: 7 }, { topicId: 'rival', site: 'a', context: 'feed', count: 13 }] as const;
    const share = correctedShareOfVoice(voiced, [{ site: 'a', context: 'thread', count: 900 }], new Set(['own']));
    const plain = shareOf(7, 20);
    expect(share?.low).toBeCloseTo(plain.state === 'rate' ? plain.low : 0, 12);
    expect(share?.high).toBeCloseTo(plain.state === 'rate' ? plain.high : 0, 12);
  });

  it('is not certain that nobody speaks of a brand', () => {
    const voiced = [{ topicId: 'rival', site: 'a', context: 'thread', count: 40 }, { topicId: 'rival', site: 'b', context: 'thread', count: 1 }] as const;
    const seen = [{ site: 'a', context: 'thread', count: 4_000 }, { site: 'b', context: 'thread', count: 50 }] as const;
    const share = correctedShareOfVoice(voiced, seen, new Set(['own']));
    expect(share).toMatchObject({ share: 0, low: 0 });
    expect(share?.high).toBeGreaterThan(0.5);
  });

  it('leaves out places that a brand brings with it, and sites without exposure', () => {
    const voiced = [
      { topicId: 'own', site: 'a', context: 'search', count: 500 },
      { topicId: 'own', site: 'b', context: 'thread', count: 500 },
    ] as const;
    const searches = { site: 'a', context: 'search', count: 900 } as const;
    expect(correctedShareOfVoice(voiced, [searches], new Set(['own']))).toBeNull();
    const threads = { site: 'a', context: 'thread', count: 100 } as const;
    expect(correctedShareOfVoice(voiced, [searches, threads], new Set(['own']))).toBeNull();
  });
});

describe('what was kept by hand', () => {
  const hand = { context: 'hand' } as const;
  const withHand: OverviewInput = { ...input, tallies: [...input.tallies, row('own', '2026-11-16', [cell(900, hand)])] };

  it('counts among the mentions, and is part of no rate and no share', () => {
    const [plain, other] = [overviewOf(input), overviewOf(withHand)];
    expect(other.voice).toEqual(plain.voice);
    expect(other.exposure).toEqual(plain.exposure);
    expect(other.now.counts.positive).toBe(plain.now.counts.positive + 900);
  });
});
