import { describe, expect, it } from 'vitest';
import { rivalsOf, type Rivals } from '@/lib/insights/voice/rivals';
import { voiceBoardOf, type VoiceInput } from '@/lib/insights/voice/voiceBoard';
import { voiceSeriesOf } from '@/lib/insights/voice/voiceSeries';
import type { TopicDay } from '@/lib/insights/topicDays';
import type { TallyCell } from '@/lib/mentions/tally';
import type { Topic } from '@/lib/query/topic';
import { engagementCells, facetDay } from '../facetDays';

const topic = (id: string, role: Topic['role'], since = '2026-10-01'): Topic => ({
  id, role, name: id, query: id, hue: 0, listeningSince: Date.parse(`${since}T00:00:00Z`),
});
const cell = (count: number, part: Partial<TallyCell> = {}): TallyCell => ({ site: 'forum', language: 'en', label: 'positive', context: 'thread', count, ...part });
const row = (topicId: string, day: string, published: TallyCell[], seen = published): TopicDay => ({ topicId, day, published, seen });
const among = (topics: Topic[], topicId: string | null = null): Rivals => rivalsOf(topics, topicId) ?? { topics: [], own: new Set() };

const TOPICS = [topic('rival', 'competitor'), topic('own', 'brand'), topic('trade', 'industry'), topic('third', 'competitor')];
const input: VoiceInput = {
  topics: TOPICS,
  rivals: among(TOPICS),
  site: null,
  current: { from: '2026-11-15', to: '2026-11-21' },
  previous: { from: '2026-11-08', to: '2026-11-14' },
  zone: 'UTC',
  tallies: [
    row('own', '2026-11-10', [cell(12)]), row('rival', '2026-11-10', [cell(4)]),
    row('own', '2026-11-16', [cell(18), cell(2, { gone: 2, label: 'negative' }), cell(900, { context: 'brand' }), cell(10, { site: 'shop', context: 'reviews' })]),
    row('rival', '2026-11-16', [cell(45), cell(9, { context: 'hand' })]),
    row('third', '2026-11-17', [cell(15, { site: 'shop', context: 'feed' })]),
    row('trade', '2026-11-17', [cell(70)]),
  ],
  exposure: [
    { site: 'forum', day: '2026-11-16', context: 'thread', count: 400 }, { site: 'shop', day: '2026-11-17', context: 'feed', count: 50 },
    { site: 'shop', day: '2026-11-16', context: 'reviews', count: 700 }, { site: 'forum', day: '2026-11-10', context: 'thread', count: 100 },
  ],
  facets: [
    facetDay('own', '2026-11-16', engagementCells(30, 6)), facetDay('rival', '2026-11-16', engagementCells(10, 3)),
    facetDay('own', '2026-11-17', engagementCells(10, 2)), facetDay('rival', '2026-11-17', engagementCells(50, 4, 'shop')),
    facetDay('rival', '2026-11-10', engagementCells(999, 99)), facetDay('trade', '2026-11-16', engagementCells(999, 99)),
  ],
  authors: new Map([['own', { authors: 12, nameless: 3 }], ['rival', { authors: 28, nameless: 0 }]]),
};
const find = (of: VoiceInput, id: string) => voiceBoardOf(of).rivals.find((one) => one.topic.id === id);

describe('who shares a voice', () => {
  it('is brands and competitors; ours are the brands, or the one that is looked at', () => {
    expect([...among(TOPICS).own]).toEqual(['own']);
    expect(among(TOPICS).topics.map(({ id }) => id)).toEqual(['rival', 'own', 'third']);
    expect([...among(TOPICS, 'rival').own]).toEqual(['rival']);
    expect([rivalsOf(TOPICS, 'trade'), rivalsOf([topic('own', 'brand')], null), rivalsOf([topic('rival', 'competitor'), topic('third', 'competitor')], null)]).toEqual([null, null, null]);
  });
});

describe('the shares', () => {
  it('put ours first, then who is spoken of most', () => {
    expect(voiceBoardOf(input).rivals.map(({ topic: { id }, own }) => [id, own])).toEqual([['own', true], ['rival', false], ['third', false]]);
  });

  it('are of mentions that were not sought out, each brand for itself, together the whole', () => {
    const { rivals } = voiceBoardOf(input);
    expect(rivals.map(({ mentions: { share } }) => [share.count, share.of])).toEqual([[30, 90], [45, 90], [15, 90]]);
    expect(rivals[0]?.mentions).toMatchObject({ before: { count: 12, of: 16 }, kept: { counts: { positive: 28, negative: 2 }, gone: { negative: 2 } } });
    expect(rivals[2]?.mentions.before).toMatchObject({ count: 0, of: 16 });
  });

  it('are of the engagement that pages show, with days as clusters', () => {
    // Ours 40 of 100: 30 of 40 on one day, 10 of 60 on the other, so that the interval says next to nothing.
    const { engagement } = find(input, 'own') ?? {};
    expect(engagement).toMatchObject({ shown: 8, gone: 0, share: { state: 'rate', count: 40, of: 100, share: 0.4 } });
    expect(engagement?.share.state === 'rate' && engagement.share.high - engagement.share.low).toBeGreaterThan(0.9);
    // On the forum alone eight mentions of ours and three of theirs show any; on the shop four.
    expect(find({ ...input, site: 'forum' }, 'own')?.engagement.share).toMatchObject({ state: 'rate', count: 40, of: 50 });
    expect(find({ ...input, site: 'shop' }, 'rival')?.engagement.share).toEqual({ state: 'few', count: 50, of: 50 });
  });

  it('are of distinct authors, with how many mentions name nobody', () => {
    expect(find(input, 'own')?.authors).toMatchObject({ nameless: 3, share: { count: 12, of: 40, share: 0.3 } });
    expect(find(input, 'third')?.authors).toMatchObject({ nameless: 0, share: { count: 0, of: 40 } });
  });

  it('are of mentions by posts seen in neutral places, as sites weigh', () => {
    const { sites, rivals } = voiceBoardOf(input);
    // On the forum 20 and 45 of 400 posts, in the shop 15 of 50: 0.05, 0.1125 and 0.3.
    expect(rivals.map(({ corrected }) => corrected.share?.share.toFixed(4))).toEqual([0.05, 0.1125, 0.3].map((rate) => (rate / 0.4625).toFixed(4)));
    expect(rivals.map(({ corrected: { heard, gone } }) => [heard, gone])).toEqual([[20, 2], [45, 0], [15, 0]]);
    expect(sites.map(({ site, weight, seen, heard }) => [site, weight, seen, heard.get('own')?.count ?? 0])).toEqual([['forum', 1, 400, 20], ['shop', 1, 50, 0]]);
    const weighed = voiceBoardOf({ ...input, weights: { shop: 0 } });
    expect(weighed.rivals.map(({ corrected }) => corrected.share?.share.toFixed(4))).toEqual([(0.05 / 0.1625).toFixed(4), (0.1125 / 0.1625).toFixed(4), '0.0000']);
    expect(weighed.sites.map(({ weight }) => weight)).toEqual([1, 0]);
  });

  it('are not compared with a time in which not all were listened for', () => {
    const late = TOPICS.map((one) => (one.id === 'third' ? { ...one, listeningSince: Date.parse('2026-11-17T00:00:00Z') } : one));
    const board = voiceBoardOf({ ...input, topics: late, rivals: among(late) });
    expect(board.comparison.state).toBe('none');
    expect(board.rivals.map(({ mentions }) => mentions.before)).toEqual([null, null, null]);
  });
});

describe('shares over time', () => {
  const daily = (day: string, own: number, rival: number): TopicDay[] => [row('own', day, [cell(own), cell(50, { context: 'brand' })]), row('rival', day, [cell(rival)])];
  const days = ['15', '16', '17', '18', '19', '20', '21'].map((day) => `2026-11-${day}`);

  it('stand for a day where most days have enough, with gaps where one has not', () => {
    const tallies = days.flatMap((day, index) => (index === 3 ? daily(day, 3, 4) : daily(day, 10, 30)));
    const { step, since, topics } = voiceSeriesOf({ ...input, tallies });
    expect([step, since]).toEqual(['day', null]);
    const own = topics.get('own') ?? [];
    expect(own.map(({ at, share }) => [at, share.state === 'rate' ? share.share : null])).toEqual(days.map((day, index) => [day, index === 3 ? null : 0.25]));
    expect(own[0]).toMatchObject({ from: '2026-11-15', to: '2026-11-15', counts: { positive: 10 } });
    expect(topics.get('third')?.[0]?.share).toMatchObject({ count: 0, of: 40, share: 0 });
  });

  it('sum up seven days where days have few, with those before the period', () => {
    const tallies = ['2026-11-14', ...days].flatMap((day) => daily(day, 1, 3));
    const { step, topics } = voiceSeriesOf({ ...input, tallies });
    expect(step).toBe('trailing');
    const own = topics.get('own') ?? [];
    expect(own.map(({ share }) => [share.count, share.of])).toEqual([2, 3, 4, 5, 6, 7, 7].map((n) => [n, 4 * n]));
    expect(own[0]).toMatchObject({ at: '2026-11-15', from: '2026-11-09', share: { state: 'few' } });
    expect(own.at(-1)).toMatchObject({ from: '2026-11-15', to: '2026-11-21', share: { share: 0.25 } });
  });

  it('stand for weeks of the user', () => {
    const { step, topics } = voiceSeriesOf({ ...input, tallies: days.flatMap((day) => daily(day, 5, 5)) }, 1);
    expect(step).toBe('week');
    expect(topics.get('own')?.map(({ from, to, share }) => [from, to, share.of])).toEqual([['2026-11-15', '2026-11-15', 10], ['2026-11-16', '2026-11-21', 60]]);
  });

  it('begin when all are listened for', () => {
    const late = TOPICS.map((one) => (one.id === 'rival' ? { ...one, listeningSince: Date.parse('2026-11-18T08:00:00Z') } : one));
    const tallies = days.flatMap((day) => daily(day, 10, 10)).filter(({ topicId, day }) => topicId === 'own' || day >= '2026-11-18');
    const { since, topics } = voiceSeriesOf({ ...input, topics: late, rivals: among(late), tallies });
    expect(since).toBe('2026-11-18');
    expect(topics.get('own')?.map(({ share }) => share.state)).toEqual(['few', 'few', 'few', 'rate', 'rate', 'rate', 'rate']);
  });
});
