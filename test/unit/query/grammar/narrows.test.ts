import { describe, expect, test } from 'vitest';
import { completePost } from '@/lib/posts/complete';
import { compileTrees } from '@/lib/query/matching/compile';
import { decide } from '@/lib/query/matching/decide';
import { narrows } from '@/lib/query/grammar/narrows';
import { parseQuery } from '@/lib/query/grammar/parse';
import { printQuery } from '@/lib/query/grammar/print';
import type { Subject } from '@/lib/query/subject';
import type { QueryNode } from '@/lib/query/tree';
import { joined, randomTrees, type Ingredients } from './randomTrees';
import { seededNumbers } from '../subjects';

function tree(source: string): QueryNode {
  const parsed = parseQuery(source, 'filter');
  if (!parsed.ok) throw new Error(`${source}: ${parsed.problems[0]?.code}`);
  return parsed.query.tree;
}

describe('a change that certainly narrows', () => {
  test.each([
    ['acme', 'ACME'],
    ['acme', 'acme AND shop'],
    ['acme OR shop', 'acme'],
    ['acme OR shop OR site:x', '(acme shop) OR (site:x -acme)'],
    ['acme -(shop)', 'acme -(shop OR store)'],
    ['acme', 'acme -shop'],
    ['acme', '"acme shop"'],
    ['"acme shop"', '"the acme shop now"'],
    ['acm*', 'acme'],
    ['acm*', 'acmec*'],
    ['acm*', '"the acme shop"'],
    ['acm?s OR acm?', 'acme'],
    ['"acm* shop"', '"acme shop"'],
    ['acme', '"shop acme"~3'],
    ['"acme shop"~5', '"acme shop"~3'],
    ['"acme shop"~1', '"acme shop"'],
    ['acme', 'case:"ACME"'],
    ['"acme shop"', 'case:"Big ACME Shop"'],
    ['acme', 'acme NEAR/2 shop'],
    ['acme OR store', '(acme OR store) NEAR/2 shop'],
    ['acme NEAR/4 shop', 'acme ONEAR/2 shop'],
    ['acme NEAR/4 (shop OR store)', 'acme NEAR/4 shop'],
    ['acme NEAR/0 shop', '"acme shop"'],
    ['acme', 'title:acme'],
    ['title:acme', 'title:"acme shop"'],
    ['rating:<=3', 'rating:<=2'],
    ['rating:<=3', 'rating:3'],
    ['rating:<3', 'rating:[1 TO 2]'],
    ['rating:[* TO *]', 'rating:5'],
    ['date:>=2026-01-01', 'date:2026-02-01'],
    ['lang:pt', 'lang:pt-br'],
    ['has:media', 'has:image'],
    ['site:example.com', 'site:shop.example.com/a'],
    ['url:shop', 'url:/shop/1'],
    ['site:(a.example OR b.example)', 'site:a.example'],
  ])('from %s to %s', (before, after) => {
    expect(narrows(tree(before), tree(after))).toBe(true);
  });

  test.each([
    ['acme', 'acme OR shop'],
    ['acme shop', 'acme'],
    ['acme -shop', 'acme'],
    ['acme -(shop OR store)', 'acme -shop'],
    ['"acme shop"', 'acme shop'],
    ['acme', 'acm*'],
    ['acm?', 'acm*'],
    ['café', 'cafe'],
    ['`Acme`', 'acme'],
    ['"acme shop"~3', '"acme shop"~5'],
    ['"email"~2', 'email'],
    ['acme ONEAR/2 shop', 'acme NEAR/2 shop'],
    ['acme NEAR/2 shop', 'acme NEAR/3 shop'],
    ['acme NEAR/2 shop', 'acme NEAR/2 (shop OR store)'],
    ['title:acme', 'acme'],
    ['title:acme', 'text:acme'],
    ['rating:<3', 'rating:<=3'],
    ['rating:>=2', 'rating:<=2'],
    ['likes:>1', 'shares:>1'],
    ['site:example.com/a', 'site:example.com'],
    ['site:example.com', 'site:notexample.com'],
    ['lang:en', 'lang:fr'],
    ['@acme', '"x @acme"'],
    ['東京', '"新 東京都"'],
  ])('not from %s to %s', (before, after) => {
    expect(narrows(tree(before), tree(after))).toBe(false);
  });

  test('a deep query is looked at once, not over and over', () => {
    const one = tree(`${'(a OR b (c OR '.repeat(24)}d${'))'.repeat(24)}`);
    const other = tree(`${'(c OR d (a OR '.repeat(24)}b${'))'.repeat(24)}`);
    expect(narrows(one, other)).toBe(false);
    expect(narrows(one, one)).toBe(true);
  });
});

const WORDS = ['acme', 'Acme', 'shop', 'new', 'email', 'e', 'mail', 'café', 'cafe', 'ёлка', 'елка', 'straße', 'strasse'];
const INGREDIENTS: Ingredients = {
  terms: [...WORDS, 'acm*', 'ema*', 'ema?l', 'em?il', 'stra*e', 'caf?', 'e-mail', '#acme', '@acme', '東京', '東*', 'shop+'],
  words: [...WORDS, 'e-mail', '@acme', "acme's", '東京', 'acme+'],
  fields: ['site', 'rating', 'likes', 'date', 'lang', 'has', 'type', 'author'],
  deepest: 2,
};
const BETWEEN = [' ', ' ', ' ', ' ', '-', ', ', "'s ", '@', '', '\u00ad', ' x ', '. '];

/** Invented posts of the words that the trees ask for, with all known that can be. */
function randomSubjects(seed: number, count: number): Subject[] {
  const random = seededNumbers(seed);
  const one = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const text = (most: number): string =>
    Array.from({ length: Math.ceil(random() * most) }, () => one([...WORDS, '東京', '#acme', 'ACME']) + one(BETWEEN)).join('').trim();
  return Array.from({ length: count }, () => ({
    post: completePost({
      kind: one(['post', 'review'] as const),
      title: one([null, text(3)]),
      text: text(8),
      author: { handle: one(['acme', 'shop', null]), name: null, url: null, followers: null },
      media: one([[], ['image'], ['link', 'video']]),
      rating: one([null, { value: 2, best: 5 }, { value: 3, best: 5 }]),
      engagement: { likes: one([null, 0, 3, 40_000]), replies: null, shares: null, views: null },
      publishedAt: { at: one(['2025-12-31T00:00:00.000Z', '2026-01-01T00:00:00.000Z']), precision: 'day', raw: null },
    }, { site: 'acme', base: 'https://forum.example/', context: 'feed' }),
    host: one(['forum.example', 'shop']),
    language: one([null, 'en', 'pt-pt', 'fr']),
    understood: { sentiment: 'neutral', intent: null },
    seenAt: 0,
    dayOf: (instant) => new Date(instant).toISOString().slice(0, 10),
  }));
}

/** Pairs of trees, many of which narrow: parts alone, parts of parts, more asked, other trees. */
function randomPairs(seed: number, count: number): [QueryNode, QueryNode][] {
  const random = seededNumbers(seed);
  const leaves = randomTrees(seed, count * 2, { ...INGREDIENTS, deepest: 0 });
  const trees = randomTrees(seed + 1, count, INGREDIENTS);
  return trees.flatMap((whole, index): [QueryNode, QueryNode][] => {
    const [a = whole, b = whole] = [leaves[index * 2], leaves[index * 2 + 1]];
    const part = whole.kind === 'and' || whole.kind === 'or' ? (whole.parts[Math.floor(random() * whole.parts.length)] ?? a) : a;
    const not: QueryNode = { kind: 'not', part: b, at: whole.at };
    return [
      [a, b], [whole, a], [whole, trees[index + 1] ?? a], [part, whole], [whole, part], [whole, joined('and', [whole, not])],
      [joined('or', [a, part]), part], [joined('and', [a, not]), joined('and', [a, { ...not, part: joined('or', [b, part]) }])],
    ];
  });
}

test('nothing is heard after it that was not heard before', { timeout: 120_000 }, () => {
  const pairs = randomPairs(22, 4_000).filter(([before, after]) => narrows(before, after) && before !== after);
  expect(pairs.length).toBeGreaterThan(8_000);
  const broken: string[] = [];
  for (let first = 0; first < pairs.length; first += 200) {
    const some = pairs.slice(first, first + 200);
    const exactLetters = first % 600 === 0;
    const compiled = compileTrees(some.flatMap(([before, after], index) => [
      { id: `${index} before`, query: before, exactLetters },
      { id: `${index} after`, query: after, exactLetters },
    ]));
    for (const subject of randomSubjects(first, 40)) {
      const heard = new Set(decide(compiled, subject).filter(({ answer }) => answer === 'yes').map(({ topicId }) => topicId));
      for (const [index, [before, after]] of some.entries()) {
        if (!heard.has(`${index} after`) || heard.has(`${index} before`)) continue;
        broken.push(`${printQuery(before)} => ${printQuery(after)}: ${subject.post.title ?? ''} / ${subject.post.text}`);
      }
    }
  }
  expect(broken.slice(0, 10)).toEqual([]);
});
