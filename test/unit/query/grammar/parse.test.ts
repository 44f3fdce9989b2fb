import { describe, expect, test } from 'vitest';
import { applyFixes } from '@/lib/query/grammar/fix';
import { parseQuery } from '@/lib/query/grammar/parse';
import { printQuery } from '@/lib/query/grammar/print';

function printed(source: string): string {
  const parsed = parseQuery(source);
  return parsed.ok ? printQuery(parsed.query.tree) : parsed.problems.map(({ code }) => code).join(' ');
}

describe('what a query means', () => {
  test.each([
    ['a space is AND', 'a b', 'a AND b'],
    ['AND binds closer than OR', 'a OR b c', 'a OR b AND c'],
    ['parentheses bind closest', '(a OR b) c', '(a OR b) AND c'],
    ['needless parentheses are gone', '((a)) AND (b c)', 'a AND b AND c'],
    ['NOT binds closer than AND', 'NOT a b', 'NOT a AND b'],
    ['AND NOT', 'a AND NOT b', 'a AND NOT b'],
    ['a minus is NOT', 'a -b -"c d" -(e f) -site:g', 'a AND NOT b AND NOT "c d" AND NOT (e AND f) AND NOT site:g'],
    ['a hyphen inside a word is none', 'wi-fi', 'wi-fi'],
    ['phrases', '"new  york"', '"new york"'],
    ['quotes of word processors', '\u201cnew york\u201d \u00aba b\u00bb', '"new york" AND "a b"'],
    ['tags, handles and signs', '#acme @acme c++ AT&T', '#acme AND @acme AND c++ AND AT&T'],
    ['addresses are terms', 'https://example.com/a', 'https://example.com/a'],
    ['times are terms', '12:30', '12:30'],
    ['fields, in any case', 'Site:reddit author:"Ann Lee"', 'site:reddit AND author:"Ann Lee"'],
    ['lists of values', 'lang:(en OR fr de)', 'lang:en OR lang:fr OR lang:de'],
    ['lists within more', 'a lang:(en OR fr)', 'a AND lang:(en OR fr)'],
    ['ratings', 'rating:<=2 rating:=5 rating:>\u0663', 'rating:<=2 AND rating:5 AND rating:>3'],
    ['decimal commas', 'rating:4,5', 'rating:4.5'],
    ['a word touching a parenthesis', 'a(b OR c)', 'a AND (b OR c)'],
    ['emoji and currency', '👍 €', '👍 AND €'],
    ['comments', 'a <<< or ( " >>> b<<<>>>c', 'a AND b AND c'],
    ['near', 'a NEAR b', 'a NEAR/4 b'],
    ['near in a row, in order or not', 'a NEAR/3 b NEAR/5f c ONEAR d', 'a NEAR/3 b ONEAR/5 c ONEAR/4 d'],
    ['near with alternatives', '(a OR "b c" OR (d)) ONEAR/2 `E+`', '(a OR "b c" OR d) ONEAR/2 `E+`'],
    ['a row in parentheses goes on', '(a NEAR/2 b) NEAR/3 c', 'a NEAR/2 b NEAR/3 c'],
    ['near binds closer than NOT', 'x NOT a NEAR/2 b', 'x AND NOT a NEAR/2 b'],
    ['near binds closer than AND and OR', 'a NEAR/1 b c OR d NEAR/1 e', 'a NEAR/1 b AND c OR d NEAR/1 e'],
    ['a distance', 'a /3 (b OR c) /1 d', 'a NEAR/2 (b OR c) NEAR/0 d'],
    ['near with a number, in any case', 'a near/3 b onear/2 c', 'a NEAR/3 b ONEAR/2 c'],
    ['near with commas', 'near/3:A,B', 'A NEAR/3 B'],
    ['near with commas, and more', 'x onear/4:"g s24", (a OR b), c d,e', 'x AND "g s24" ONEAR/4 (a OR b) ONEAR/4 c AND d,e'],
    ['near with commas in parentheses', '(near/3:a,b) OR c,d', 'a NEAR/3 b OR c,d'],
    ['loose phrases', '"a b"~3 "c d"~0', '"a b"~3 AND "c d"'],
    ['wildcards', 'acm* acm?e "new yor*" 東*', 'acm* AND acm?e AND "new yor*" AND 東*'],
    ['no wildcards in addresses', 'https://a.example/?b=* a/?', 'https://a.example/?b=* AND a/?'],
    ['literals', '`Google+` raw:Google+ ++"c++" raw:(`a` OR "b c")', '`Google+` AND `Google+` AND `c++` AND (`a` OR `b c`)'],
    ['literals of signs', '`:-)`', '`:-)`'],
    ['letters as written', 'case:"NASA" case:NASA !"NA SA" {N}', 'case:"NASA" AND case:"NASA" AND case:"NA SA" AND case:"N"'],
    ['quotes in quotes', '"say ""hi""" `a``b` author:"a""b"', '"say ""hi""" AND `a``b` AND author:"a""b"'],
    ['titles and texts', 'title:refund text:"a b"~2 TITLE:!"X"', 'title:refund AND text:"a b"~2 AND title:!"X"'],
    ['lists of titles', 'x title:(a OR "b c" OR abc*)', 'x AND title:(a OR "b c" OR abc*)'],
    ['other names of sites', 'source:a OR platform:b', 'site:a OR site:b'],
    ['other names of authors', 'from:a OR by:b', 'author:a OR author:b'],
    ['other names of languages and texts', 'language:en message:a body:b', 'lang:en AND text:a AND text:b'],
    ['other names of numbers', 'author.followers:>1000 replies:2', 'followers:>1000 AND comments:2'],
    ['other names of places', 'country:a city:b county:c', 'place:a AND place:b AND place:c'],
    ['more names of places', 'state:d continent:e location:f', 'place:d AND place:e AND place:f'],
    ['hashtags and handles', 'hashtags:#a hashtags:(b OR "c d") at_mentions:e', '#a AND (#b OR #cd) AND @e'],
    ['what Pulsar calls', 'LANG(en OR fr) SITE(a.example) IN_URL(b)', 'lang:(en OR fr) AND site:a.example AND url:b'],
    ['authors on X', 'z BY_TWITTER(@a OR b)', 'z AND site:x.com AND author:(a OR b)'],
    ['others than authors on X', 'z -BY_TWITTER(a) c', 'z AND NOT (site:x.com AND author:a) AND c'],
    ['places in places', 'LOCATION(US OR IT|Tuscany)', 'place:US OR place:Tuscany'],
    ['media', 'a MEDIA() -MEDIA(video)', 'a AND has:(image OR video) AND NOT has:video'],
    ['such words alone', 'LANG MEDIA', 'LANG AND MEDIA'],
    ['numbers in groups', 'likes:>1,000 shares:007 rating:4.5', 'likes:>1000 AND shares:7 AND rating:4.5'],
    ['short numbers', 'followers:>=10k views:<1.5m', 'followers:>=10000 AND views:<1500000'],
    ['ranges', 'rating:[1 TO 3] comments:["2" to *]', 'rating:[1 TO 3] AND comments:[2 TO *]'],
    ['ranges with dots', 'likes:5..9 views:..9', 'likes:[5 TO 9] AND views:[* TO 9]'],
    ['days', 'date:2026-11-01 seen:>=2026/1/2', 'date:2026-11-01 AND seen:>=2026-01-02'],
    ['stretches of days', 'date:[2026-01-01 TO *]', 'date:[2026-01-01 TO *]'],
    ['known values in any case', 'a type:(Post OR REVIEW) sentiment:NEG', 'a AND type:(post OR review) AND sentiment:negative'],
    ['hosts with a star', 'site:*.example.com', 'site:example.com'],
    ['authors with stars', 'author:*acme* OR from:"*"', 'author:*acme* OR author:*'],
    ['fields alone', 'rating:<=2', 'rating:<=2'],
    ['values that look like operators', 'author:"AND" author:(x OR "-y")', 'author:"AND" AND author:(x OR "-y")'],
  ])('%s', (_, source, normal) => {
    expect(printed(source)).toBe(normal);
  });

  test('places point into the source', () => {
    const parsed = parseQuery('acme AND ("new york" OR site:reddit)');
    expect(parsed.ok && parsed.query.tree).toEqual({
      kind: 'and',
      at: { start: 0, end: 35 },
      parts: [
        { kind: 'term', text: 'acme', at: { start: 0, end: 4 } },
        {
          kind: 'or',
          at: { start: 10, end: 35 },
          parts: [
            { kind: 'phrase', words: ['new', 'york'], loose: 0, at: { start: 10, end: 20 } },
            { kind: 'field', field: 'site', comparison: '=', value: 'reddit', at: { start: 24, end: 35 } },
          ],
        },
      ],
    });
  });
});

type Params = Record<string, string | number>;

describe('what is wrong with a query, and its mend', () => {
  test.each<[string, string, string, [number, number], Params | null, string?]>([
    ['nothing', '', 'empty', [0, 0], null],
    ['only spaces', '  ', 'empty', [0, 2], null],
    ['only a comment', '<<< a >>>', 'empty', [0, 9], null],
    ['an open quote', 'a "b c', 'unclosed-quote', [2, 6], null, 'a "b c"'],
    ['an open backtick', 'a `b c', 'unclosed-quote', [2, 6], null, 'a `b c`'],
    ['an open brace', 'a {b c', 'unclosed-quote', [2, 6], null, 'a {b c}'],
    ['an open comment', 'a <<< b', 'unclosed-comment', [2, 7], null, 'a <<< b >>>'],
    ['an open parenthesis', '(a b', 'unclosed-parenthesis', [0, 1], null, '(a b)'],
    ['a parenthesis never opened', 'a) b', 'unopened-parenthesis', [1, 2], null, 'a  b'],
    ['AND first', 'AND a', 'missing-operand', [0, 3], { operator: 'AND' }, ' a'],
    ['AND last', 'a AND', 'missing-operand', [2, 5], { operator: 'AND' }, 'a '],
    ['OR first', 'OR a', 'missing-operand', [0, 2], { operator: 'OR' }, ' a'],
    ['OR last', 'a OR', 'missing-operand', [2, 4], { operator: 'OR' }, 'a '],
    ['OR twice', 'a OR OR b', 'missing-operand', [2, 4], { operator: 'OR' }, 'a  OR b'],
    ['OR before AND', 'a OR AND b', 'missing-operand', [2, 4], { operator: 'OR' }, 'a  AND b'],
    ['an operator between quotes', '"a"OR OR"b"', 'missing-operand', [3, 5], { operator: 'OR' }, '"a" OR"b"'],
    ['NOT last', 'a NOT', 'missing-operand', [2, 5], { operator: 'NOT' }, 'a '],
    ['AND NOT last', 'a AND NOT', 'missing-operand', [6, 9], { operator: 'NOT' }, 'a '],
    ['NEAR first', 'NEAR/2 a', 'missing-operand', [0, 6], { operator: 'NEAR/2' }, ' a'],
    ['NEAR last', 'a NEAR', 'missing-operand', [2, 6], { operator: 'NEAR' }, 'a '],
    ['near with one', 'near/3:a', 'missing-operand', [0, 7], { operator: 'near/3:' }, 'a'],
    ['empty parentheses', 'a ()', 'missing-operand', [2, 3], { operator: '()' }, 'a '],
    ['a field nobody knows', 'sit:x', 'unknown-field', [0, 4], { name: 'sit', nearest: 'site' }, 'site:x'],
    ['a field unlike any', 'imagefilter:x', 'unknown-field', [0, 12], { name: 'imagefilter', nearest: 'site' }],
    ['a guess that would not do', 'ratin:x', 'unknown-field', [0, 6], { name: 'ratin', nearest: 'rating' }],
    ['a field without value', 'a site: b', 'missing-value', [2, 7], { field: 'site' }, 'a site:b'],
    ['a field at the end', 'a site:', 'missing-value', [2, 7], { field: 'site' }],
    ['a field with an empty list', 'site:()', 'missing-value', [0, 7], { field: 'site' }],
    ['a comparison without number', 'rating:<=', 'missing-value', [0, 9], { field: 'rating' }],
    ['empty quotes', 'a ""', 'missing-value', [2, 4], { field: '' }, 'a '],
    ['empty backticks', '`` a', 'missing-value', [0, 2], { field: '' }, ' a'],
    ['a rating that is no number', 'rating:good', 'bad-number', [0, 11], { value: 'good' }],
    ['half a like', 'likes:>2.5', 'bad-number', [0, 10], { value: '2.5' }],
    ['a day that is none', 'date:>2026-02-30', 'bad-date', [0, 16], { value: '2026-02-30' }],
    ['a month', 'seen:[2026-01 TO *]', 'bad-date', [0, 19], { value: '2026-01' }],
    ['a language written out', 'a lang:English', 'bad-language', [2, 14], { value: 'English' }, 'a lang:en'],
    ['a language nobody speaks', 'a lang:x-', 'bad-language', [2, 9], { value: 'x-' }],
    ['a value nobody knows', 'has:imag', 'bad-value', [0, 8], { field: 'has', value: 'imag', nearest: 'image' }, 'has:image'],
    ['such a value in a list', 'type:(post OR reviw)', 'bad-value', [14, 19], { field: 'type', value: 'reviw', nearest: 'review' }, 'type:(post OR review)'],
    ['a value unlike any', 'is:xyzzy', 'bad-value', [0, 8], { field: 'is', value: 'xyzzy', nearest: 'mine' }],
    ['a range backwards', 'rating:[3 TO 1]', 'bad-range', [0, 15], { field: 'rating' }, 'rating:[1 TO 3]'],
    ['a range with dots backwards', 'date:2026-02-01..2026-01-01', 'bad-range', [0, 27], { field: 'date' }, 'date:[2026-01-01 TO 2026-02-01]'],
    ['an open range', 'likes:[1 TO 3', 'bad-range', [0, 13], { field: 'likes' }, 'likes:[1 TO 3]'],
    ['half a range', 'likes:[TO 3]', 'bad-range', [0, 12], { field: 'likes' }],
    ['a range of words', 'site:[a TO b]', 'no-range', [0, 13], { field: 'site' }],
    ['words compared', 'type:>post', 'no-range', [0, 10], { field: 'type' }],
    ['a range of a text', 'title:[a TO b]', 'no-range', [0, 14], { field: 'title' }],
    ['AND in a list', 'lang:(en AND fr)', 'only-or-in-values', [9, 12], { part: 'AND' }, 'lang:(en OR fr)'],
    ['a lower-case or in a list', 'lang:(en or fr)', 'only-or-in-values', [9, 11], { part: 'or' }, 'lang:(en OR fr)'],
    ['a list in a list', 'lang:(en OR (fr))', 'only-or-in-values', [12, 13], { part: '' }, 'lang:(en OR fr)'],
    ['a space in a list of texts', 'title:(a b)', 'only-or-in-values', [9, 10], { part: '' }, 'title:(a  OR b)'],
    ['NOT in a list', 'lang:(en OR NOT fr)', 'only-or-in-values', [12, 15], { part: 'NOT' }],
    ['a list of nothing but OR', 'lang:(OR)', 'missing-value', [0, 9], { field: 'lang' }],
    ['an open list', 'lang:(en', 'unclosed-parenthesis', [5, 6], null, 'lang:(en)'],
    ['a lone sign', 'a ! b', 'no-letters', [2, 3], { part: '!' }, 'a  b'],
    ['a sign that others use for AND', 'a && b', 'no-letters', [2, 4], { part: '&&' }, 'a AND b'],
    ['a sign that others use for OR', 'a | b', 'no-letters', [2, 3], { part: '|' }, 'a OR b'],
    ['a sign after an operator', 'a AND ! OR b', 'no-letters', [6, 7], { part: '!' }, 'a  OR b'],
    ['a phrase of signs', 'a "!?"', 'no-letters', [2, 6], { part: '!?' }, 'a '],
    ['letters of no case', 'case:"!"', 'no-letters', [5, 8], { part: '!' }],
    ['looseness apart', '"a b" ~3', 'unsupported', [6, 8], { part: '~3' }, '"a b"~3'],
    ['looseness of a group', '(a b)~3', 'unsupported', [5, 7], { part: '~3' }],
    ['too few letters', 'ab*', 'short-wildcard', [0, 3], { part: 'ab*' }, 'ab'],
    ['too few for one letter', '"x ab?"', 'short-wildcard', [3, 6], { part: 'ab?' }, '"x ab"'],
    ['too few after a hyphen', 'wi-fi*', 'short-wildcard', [0, 6], { part: 'wi-fi*' }, 'wi-fi'],
    ['too few without spaces', '東?', 'short-wildcard', [0, 2], { part: '東?' }, '東'],
    ['nothing before', '**bold**', 'leading-wildcard', [0, 8], { part: '**bold**' }, 'bold**'],
    ['nothing before, in a title', 'title:*bold', 'leading-wildcard', [6, 11], { part: '*bold' }, 'title:bold'],
    ['only a wildcard', 'a *', 'no-letters', [2, 3], { part: '*' }, 'a '],
    ['a loose wildcard', '"acme* b"~2', 'loose-wildcard', [1, 6], { part: 'acme*' }, '"acme b"~2'],
    ['NEAR beside a field', 'a NEAR site:x', 'near-operand', [7, 13], { part: 'site:x' }],
    ['NEAR beside AND', 'a NEAR (b c)', 'near-operand', [7, 12], { part: '(b c)' }],
    ['NEAR beside NOT', 'a NEAR NOT b', 'near-operand', [7, 12], { part: 'NOT b' }],
    ['NEAR beside a title', 'title:a NEAR b', 'near-operand', [0, 7], { part: 'title:a' }],
    ['NEAR in NEAR', 'a NEAR/2 (b NEAR c)', 'near-in-near', [9, 19], null, 'a NEAR/2 b NEAR c'],
    ['NEAR deep in NEAR', 'a NEAR/2 (b OR c NEAR d)', 'near-in-near', [9, 24], null],
    ['too far', 'a NEAR/101f b', 'too-far', [2, 11], { most: 100 }, 'a NEAR/100f b'],
    ['too loose', '"a b"~1000', 'too-far', [0, 10], { most: 100 }, '"a b"~100'],
    ['what only filters know', 'a tag:b', 'filter-only', [2, 6], { field: 'tag' }],
    ['the same by another name', 'a brand:b', 'filter-only', [2, 8], { field: 'topic' }],
    ['what only filters know of a value', 'a is:gone', 'filter-only-value', [2, 9], { value: 'is:gone' }],
    ['exclusions only', 'NOT a -b', 'only-exclusions', [0, 8], null],
    ['exclusions of fields only', 'NOT site:x', 'only-exclusions', [0, 10], null],
    ['an alternative of exclusions', 'a OR NOT b', 'only-exclusions', [5, 10], null, 'a AND NOT b'],
    ['exclusions in disguise', 'NOT (a b)', 'only-exclusions', [0, 8], null],
    ['too long', 'a '.repeat(10_001), 'too-long', [20_000, 20_002], { most: 20_000 }],
    ['too many terms', 'a '.repeat(1_001).trim(), 'too-many-terms', [0, 2_001], { most: 1_000 }],
    ['too many wildcards', 'acme* '.repeat(51).trim(), 'too-many-wildcards', [0, 305], { most: 50 }],
    ['too deep', `${'('.repeat(60)}a${')'.repeat(60)}`, 'too-deep', [51, 52], { most: 50 }],
    ['too many NOTs', `a ${'NOT '.repeat(60)}b`, 'too-deep', [206, 209], { most: 50 }],
  ])('%s', (_, source, code, [start, end], params, mended) => {
    const parsed = parseQuery(source);
    const problems = parsed.ok ? [] : parsed.problems.map(({ fix: __, ...problem }) => problem);
    expect(problems).toEqual([{ code, at: { start, end }, ...(params && { params }) }]);
    expect(parsed.ok ? '' : applyFixes(source, parsed.problems)).toBe(mended ?? source);
    expect(mended === undefined || parseQuery(mended).ok).toBe(true);
  });

  test('two mistakes are both reported, in order', () => {
    const parsed = parseQuery('foo:a AND rating:x');
    expect(parsed.ok ? [] : parsed.problems.map(({ code }) => code)).toEqual(['unknown-field', 'bad-number']);
  });

  test('what stands within each other is closed from the inside', () => {
    const mended = ['("a b', '((a <<< b', 'site:("a', '(title:(a OR {b'].map((source) => {
      const parsed = parseQuery(source);
      return applyFixes(source, parsed.ok ? [] : parsed.problems);
    });
    expect(mended).toEqual(['("a b")', '((a <<< b >>>))', 'site:("a")', '(title:(a OR {b}))']);
    expect(mended.map((source) => parseQuery(source).ok)).toEqual([true, true, true, true]);
  });

  test('a hundred thousand parentheses are a value, not an overflow', () => {
    expect(parseQuery('('.repeat(100_000)).ok).toBe(false);
    expect(parseQuery('-'.repeat(20_000)).ok).toBe(false);
    expect(parseQuery('('.repeat(20_000)).ok).toBe(false);
    expect(parseQuery('site:('.repeat(3_000)).ok).toBe(false);
    expect(parseQuery('near/2:'.repeat(2_500)).ok).toBe(false);
  });

  test('double negation is no exclusion', () => {
    expect(printed('NOT NOT a')).toBe('NOT NOT a');
    expect(printed('NOT (NOT a OR b)')).toBe('NOT (NOT a OR b)');
  });

  test('a filter may ask what a topic may not', () => {
    const parsed = parseQuery('brand:"Sea gull" AND tag:x -status:done owner:me', 'filter');
    expect(parsed.ok && printQuery(parsed.query.tree)).toBe('topic:"Sea gull" AND tag:x AND NOT status:done AND owner:me');
    for (const exclusions of ['-lang:en', 'NOT (a b)', 'a OR -b']) expect(parseQuery(exclusions, 'filter').ok).toBe(true);
  });
});

describe('hints', () => {
  test.each<[string, string, Params, string?]>([
    ['a or b', 'lower-case-operator', { word: 'OR' }, 'a OR b'],
    ['a Near b', 'lower-case-operator', { word: 'NEAR' }, 'a NEAR b'],
    ['not b', 'lower-case-operator', { word: 'NOT' }, 'NOT b'],
    ['author:(this or that)', 'lower-case-operator', { word: 'OR' }, 'author:(this OR that)'],
    ['a /3 b', 'distance-is-words', { n: 2 }, 'a NEAR/2 b'],
    ['a /3(b OR c)', 'distance-is-words', { n: 2 }, 'a NEAR/2 (b OR c)'],
    ['my order?', 'question-mark', { part: 'order?' }, 'my order'],
    ['"my order?"', 'question-mark', { part: 'order?' }, '"my order"'],
    ['site:a site:b', 'never-both', { field: 'site' }, 'site:(a OR b)'],
    ['x AND lang:en y (lang:fr) z', 'never-both', { field: 'lang' }, 'x AND lang:en y (lang:fr) z'],
    ['x lang:en y lang:fr z', 'never-both', { field: 'lang' }, 'x lang:(en OR fr) AND y z'],
    ['sentiment:pos sentiment:neg', 'never-both', { field: 'sentiment' }, 'sentiment:(positive OR negative)'],
    ['a OR b type:post c type:review', 'never-both', { field: 'type' }, 'a OR b type:(post OR review) AND c'],
    ['rating:1 rating:5', 'never-both', { field: 'rating' }, 'rating:(1 OR 5)'],
  ])('%s', (source, code, params, mended) => {
    const parsed = parseQuery(source);
    const hints = parsed.ok ? parsed.query.hints : [];
    expect(hints.map((hint) => [hint.code, hint.params])).toEqual([[code, params]]);
    expect(applyFixes(source, hints)).toBe(mended ?? source);
  });

  test.each([
    '"rock and roll"', 'or', 'a OR or', 'author:or a', 'site:reddit site:reddit.com', 'lang:pt lang:pt-br', 'is:mine is:repost',
    'site:example.com site:forum.example.com', 'site:reddit.com site:reddit.com/r/saas', 'rating:>1 rating:<4',
    'author:a* author:*b', 'acme?corp', 'has:image has:link', 'site:A site:a',
  ])('none for %s', (source) => {
    const parsed = parseQuery(source);
    expect(parsed.ok && parsed.query.hints).toEqual([]);
  });
});
