import { describe, expect, it } from 'vitest';
import { ownPostKinds, ownPostTable, type OwnPost } from '@/lib/insights/ownPosts';
import { seeded } from '@/scripts/generate/random';

const NO_ANSWERS = { negative: 0, neutral: 0, positive: 0 };
const DAY = 86_400_000;

function posts(media: string | null, engagements: readonly (number | null)[], change: Partial<OwnPost> = {}): OwnPost[] {
  return engagements.map((engagement, at) => ({
    id: `${media}${at}`, kinds: { media, aspect: null, asks: 'statement', length: 'short', hours: '08-12', weekday: '1' }, engagement, watched: 3 * DAY, answers: NO_ANSWERS, answerIds: [],
    ...change,
  }));
}

const upTo = (n: number, from = 1): number[] => Array.from({ length: n }, (_, at) => from + at);

describe('the kinds of an own post', () => {
  const post = { media: ['link' as const, 'image' as const], title: null, text: 'Which colour do you like best? Tell us.' };

  it('are what it holds, how long it is and when it came', () => {
    expect(ownPostKinds(post, { day: '2026-03-01', hour: 9 })).toEqual({ media: 'image', aspect: null, asks: 'question', length: 'short', hours: '08-12', weekday: '7' });
    expect(ownPostKinds({ media: [], title: 'News', text: 'a'.repeat(200) }, { day: '2026-03-02', hour: 23 }, 'price')).toEqual({ media: 'text', aspect: 'price', asks: 'statement', length: 'middle', hours: '20-24', weekday: '1' });
  });

  it('are not known where the page does not say when', () => {
    expect(ownPostKinds(post, null)).toMatchObject({ hours: null, weekday: null });
    expect(ownPostKinds(post, { day: '2026-03-03', hour: null })).toMatchObject({ hours: null, weekday: '2' });
  });
});

describe('which own posts work', () => {
  it('is told by the median, the chance to get more than others, and only where chance does not explain it', () => {
    const { rows } = ownPostTable([...posts('video', upTo(15, 40)), ...posts('image', upTo(15, 1)), ...posts('link', upTo(15, 20))], 'media');
    expect(rows.map(({ key, n, works }) => [key, n, works])).toEqual([['image', 15, 'less'], ['link', 15, null], ['video', 15, 'more']]);
    // Of 15 values the interval of the median is from the fourth to the twelfth.
    expect(rows[2]?.engagement).toEqual({ value: 47, low: 43, high: 51 });
    expect(rows[2]?.against?.chance).toBe(1);
  });

  it('is not told of fewer than ten, on either side', () => {
    const { rows } = ownPostTable([...posts('video', upTo(9, 100)), ...posts('image', upTo(12))], 'media');
    expect(rows).toMatchObject([{ key: 'image', n: 12, against: null, works: null }, { key: 'video', n: 9, engagement: null, against: null }]);
    expect(rows[0]?.engagement).not.toBeNull();
  });

  it('leaves out posts that are too young and those whose engagement is not shown', () => {
    const table = ownPostTable([
      ...posts('video', upTo(12)), ...posts('video', upTo(3), { watched: DAY }), ...posts('video', [null, null]), ...posts('video', [7], { watched: null }),
      ...posts(null, [1]),
    ], 'media');
    expect([table.young.length, table.unshown]).toEqual([4, ['video0', 'video1']]);
    expect(table.rows.map(({ n, ids }) => [n, ids.length])).toEqual([[12, 12]]);
  });

  it('seldom calls a kind better that is not', () => {
    const random = seeded(5);
    let called = 0;
    for (let table = 0; table < 200; table++) {
      const all = ['a', 'b', 'c', 'd'].flatMap((key) => posts(key, Array.from({ length: 15 }, () => Math.floor(Math.exp(5 * random())))));
      called += Number(ownPostTable(all, 'media').rows.some(({ works }) => works !== null));
    }
    expect(called / 200).toBeLessThan(0.09);
  });

  it('tells what was answered, each post a cluster', () => {
    const happy = posts('video', upTo(20), { answers: { negative: 1, neutral: 1, positive: 8 } });
    const split = [
      ...posts('image', upTo(20), { answers: { negative: 0, neutral: 1, positive: 9 } }), ...posts('image', upTo(20), { answers: { negative: 9, neutral: 1, positive: 0 } }),
    ];
    const [image, video] = ownPostTable([...happy, ...split], 'media').rows.map(({ answers }) => answers);
    expect(video).toMatchObject({ state: 'rate', value: 70, n: 200 });
    expect(image).toMatchObject({ state: 'rate', value: 0, n: 400 });
    const width = (net: typeof image): number => (net?.state === 'rate' ? net.high - net.low : 0);
    expect(width(image)).toBeGreaterThan(2 * width(video));
  });
});
