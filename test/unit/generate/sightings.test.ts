import { describe, expect, test } from 'vitest';
import { hash, identify } from '@/lib/posts/identity';
import { bodyOf, type Post } from '@/lib/posts/post';
import { parsePost } from '@/lib/posts/schema';
import { GENERATOR_VERSION, sightings, type Sighting } from '@/scripts/generate/sightings';
import { BRAND, COMPETITOR } from '@/scripts/generate/text';

const NOW = Date.UTC(2026, 5, 15, 18);
const DAY = 86_400_000;

const some = (count: number, seed = 7): Sighting[] => [...sightings({ seed, count, now: NOW })];
const many = some(6_000);
const posts = many.map(({ post }) => post);

const share = (holds: (post: Post) => boolean, among = posts): number => among.filter(holds).length / among.length;

describe('the same seed', () => {
  test('gives the same posts', () => {
    expect(some(500)).toEqual(some(500));
  });

  test('gives what this version of the generator always gave', () => {
    expect(`${GENERATOR_VERSION}:${hash(JSON.stringify(some(300)))}`).toMatchInlineSnapshot(`"1:000jq3i0hucj2n"`);
  });

  test('and another seed gives others', () => {
    expect(some(50, 8)).not.toEqual(some(50));
  });
});

describe('posts', () => {
  test('are as many as asked for, each of its own identity', () => {
    expect(new Set(posts.map(identify)).size).toBe(6_000);
    expect(some(1)).toHaveLength(1);
  });

  test('are whole posts, as the worker takes them', () => {
    expect(posts.map(parsePost)).toEqual(posts);
  });

  test('all name the brand or its competitor', () => {
    expect(share((post) => bodyOf(post).includes(BRAND) || bodyOf(post).includes(COMPETITOR))).toBe(1);
    expect(share((post) => bodyOf(post).includes(BRAND))).toBeGreaterThan(0.6);
  });

  test('answer posts that were met before them', () => {
    const placeOf = new Map(posts.map(({ nativeId }, index) => [nativeId, index]));
    const answers = posts.flatMap(({ parentId }, index) => (parentId === null ? [] : [{ parentId, index }]));
    expect(answers.filter(({ parentId, index }) => (placeOf.get(parentId) ?? index) >= index)).toEqual([]);
    expect(share(({ parentId }) => parentId !== null)).toBeGreaterThan(0.3);
  });

  test('are written mostly by few', () => {
    const byAuthor = new Map<string, number>();
    for (const { author } of posts) {
      const name = author.handle ?? author.name ?? '';
      byAuthor.set(name, (byAuthor.get(name) ?? 0) + 1);
    }
    const counts = [...byAuthor.values()].sort((a, b) => b - a);
    const ofTenth = counts.slice(0, Math.ceil(counts.length / 10)).reduce((sum, count) => sum + count, 0);
    expect(ofTenth / posts.length).toBeGreaterThan(0.4);
  });

  test.each([
    ['reviews with stars', 0.5, ({ rating }: Post) => rating !== null],
    ['Cyrillic', 0.02, (post: Post) => /\p{Script=Cyrillic}{4}/u.test(post.text)],
    ['Arabic', 0.01, (post: Post) => /\p{Script=Arabic}{4}/u.test(post.text)],
    ['days without a time', 0.1, ({ publishedAt }: Post) => publishedAt.precision === 'day'],
    ['unknown times', 0.01, ({ publishedAt }: Post) => publishedAt.precision === 'unknown'],
    ['owner replies', 0.02, ({ reply }: Post) => reply !== null],
    ['posts without an id', 0.03, ({ nativeId }: Post) => nativeId === null],
  ])('have %s', (_, least, holds) => {
    expect(share(holds)).toBeGreaterThan(least);
  });
});

describe('times', () => {
  test('run through thirteen months, in the order of meeting, and never beyond now', () => {
    const seen = many.map(({ seenAt }) => seenAt);
    expect(seen.every((at, index) => index === 0 || at >= (seen[index - 1] ?? 0))).toBe(true);
    expect(Math.max(...seen)).toBeLessThanOrEqual(NOW);
    expect(NOW - Math.min(...seen)).toBeGreaterThan(390 * DAY);
  });

  test('of publishing lie before those of meeting', () => {
    const instants = many.map(({ post, seenAt }) => [Date.parse(post.publishedAt.at ?? ''), seenAt] as const);
    expect(instants.filter(([publishedAt, seenAt]) => publishedAt > seenAt)).toEqual([]);
  });

  test('have days on which much is written, and most of it angry', () => {
    const byDay = new Map<number, Post[]>();
    for (const { post, seenAt } of many) {
      const day = Math.floor(seenAt / DAY);
      byDay.set(day, [...(byDay.get(day) ?? []), post]);
    }
    const busiest = [...byDay.values()].sort((a, b) => b.length - a.length);
    const usual = busiest[Math.floor(busiest.length / 2)]?.length ?? 0;
    expect(busiest[0]?.length ?? 0).toBeGreaterThan(4 * usual);
    const angry = ({ rating }: Post): boolean => rating !== null && rating.value / rating.best <= 0.4;
    const rated = (busiest[0] ?? []).filter(({ rating }) => rating !== null);
    expect(share(angry, rated)).toBeGreaterThan(0.5);
    expect(share(angry, posts.filter(({ rating }) => rating !== null))).toBeLessThan(0.5);
  });
});
