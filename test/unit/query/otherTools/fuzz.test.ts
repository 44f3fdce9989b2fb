import { describe, expect, test } from 'vitest';
import { readOtherTool } from '@/lib/query/otherTools/normalise';
import type { PastedQuery } from '@/lib/query/otherTools/pasted';
import { parseQuery } from '@/lib/query/grammar/parse';
import { seededNumbers } from '../subjects';

const RUNS = 5_000;
const PIECES = [
  'lumo', 'lamp', 'and', 'or', 'AND', 'OR', 'NOT', 'NOT RT', 'NOT QUOTE', '(', ')', '(', ')', '"', '"desk lamp"', '“лампа”',
  '"a ""b"""', '~3', '~', '*', 'lum*', '*lum', 'l?mp', 'NEAR/3', 'NEAR/2f', 'ONEAR', 'NEAR', 'NOTNEAR', 'WITH', 'EXCLUDE',
  '/3', 'near/4:', 'onear/2:a,b', '{LUMO}', '{', '}', 'raw:', 'raw:Lumo+', 'case:"X"', '!"X"', '++"x"', '++', '`', '`a``b`',
  '<<<', '>>>', '<<< c >>>', 'site:', 'site:x.com', 'site:twitter.com', 'title:', 'title:(a AND b)', 'ingress:x', 'author:@a',
  'authorFollowers:[1 TO 9]', '[1 TO 3]', 'gender:female', 'imageType:logo', 'LANG(en OR fr)', 'SITE(', 'MEDIA()',
  'LOCATION(US OR IT|Tuscany)', 'BY_TWITTER(@a OR @b)', 'IN_URL((a OR b) AND c)', 'PINTEREST (x)', 'SAMPLE 25',
  '$accept: this', 'platform:x', 'author.followers:>1000', 'site == "reddit"', 'type != "post"', '&&', '||', '|', '&', '!', '-',
  '+', '–', ',', ', ', '&quot;', '&amp;', '&lt;', '&#39;', '&amp;amp;', '&', 'quot;', '#lumo', '@lumo', '$5', '100%', 'C++',
  'Required: a, b', 'Excluded:', 'Optional: x', '\n', '\t', '\u00a0', '\u200b', '東京', 'مُحَمَّد', '👍🏽', '\ud800', '\u0000', ':',
  'foo:bar', 'constructor:x', '__proto__:y', 'is:retweet', 'has:', 'rating:<=2', 'likes > 5', 'language: en', 'lumo~1',
  'min_faves:3', 'links:https://www.a.example/b', 'tag:x', '//', 'https://a.example/?q=1', '"', '\\', "'", '‘x’', '(', ')',
];

/** What a query is left with when it cannot be made readable. */
const UNREADABLE = ['nothing-left', 'only-exclusions', 'too-big', 'too-deep'];

/** Words of a text that are neither in the query nor at any place of which something is said. */
function unsaid(source: string, { query, changes, cannot }: PastedQuery): string[] {
  const places = [...changes, ...cannot].map(({ at }) => at);
  return Array.from(source.matchAll(/[\p{L}\p{N}]{2,}/gu))
    .filter(({ 0: word, index }) =>
      !OPERATORS.has(word.toUpperCase())
      && !query.toLowerCase().includes(word.toLowerCase())
      && !places.some(({ start, end }) => start < index + word.length && index < end))
    .map(([word]) => word);
}

const OPERATORS: ReadonlySet<string> = new Set(['AND', 'OR', 'NOT', 'NEAR', 'ONEAR', '2F']);

describe('any text', () => {
  test(`${RUNS} random ones: nothing is thrown, places are true, and the normal form stays as it is`, () => {
    const random = seededNumbers(4);
    for (let run = 0; run < RUNS; run++) {
      const length = 1 + Math.floor(random() * 14);
      const source = Array.from({ length }, () =>
        `${PIECES[Math.floor(random() * PIECES.length)] ?? ''}${random() < 0.7 ? ' ' : ''}`).join('');
      const read = readOtherTool(source);
      if (read === null) continue;
      for (const { at, from } of read.changes) expect([source, source.slice(at.start, at.end)]).toEqual([source, from]);
      for (const { at, part } of read.cannot) expect([source, source.slice(at.start, at.end)]).toEqual([source, part]);
      expect([source, unsaid(source, read)]).toEqual([source, []]);
      const isReadable = parseQuery(read.query).ok;
      const isSaid = read.cannot.some(({ why }) => UNREADABLE.includes(why));
      expect([source, isReadable || isSaid]).toEqual([source, true]);
      expect([source, readOtherTool(read.query)?.query ?? read.query]).toEqual([source, read.query]);
    }
  }, 120_000);

  test('a text as long as a novel takes no longer than its length', () => {
    for (const piece of ['(', '"a" /3 ', '<<<', 'near/4:a,', 'a NEAR/3 (b AND c) ', '&amp;', 'x || ', '{', '[1 TO ', '-', '!']) {
      const source = piece.repeat(Math.floor(20_000 / piece.length));
      const start = performance.now();
      readOtherTool(source);
      expect(performance.now() - start).toBeLessThan(10_000);
    }
  }, 120_000);
});
