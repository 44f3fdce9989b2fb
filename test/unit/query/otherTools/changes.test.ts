import { expect, test } from 'vitest';
import { readOtherTool } from '@/lib/query/otherTools/normalise';
import { CANNOT_CODES, CHANGE_CODES, type CannotCode, type ChangeCode } from '@/lib/query/otherTools/pasted';

type Told = readonly [string, string, ChangeCode];
type Lost = readonly [string, CannotCode];

const CHANGES: [string, string, Told[]][] = [
  ['a && b', 'a AND b', [['&&', 'AND', 'operator']]],
  ['from:ann', 'author:ann', [['from:ann', 'author:ann', 'other-name']]],
  ['lang:English', 'lang:en', [['lang:English', 'lang:en', 'value-name']]],
  ['raw:Lumo+', '`Lumo+`', [['raw:Lumo+', '`Lumo+`', 'other-name']]],
  ['{Lumo}', 'case:"Lumo"', [['{Lumo}', 'case:"Lumo"', 'exact']]],
  ['near/3:a,b', 'a NEAR/3 b', [['near/3:a,b', 'a NEAR/3 b', 'near']]],
  ['a NEAR b EXCLUDE c', 'a NEAR/10 b', [['NEAR', 'NEAR/10', 'default-distance']]],
  ['a /3 b', 'a NEAR/2 b', [['/3', 'NEAR/2', 'distance']]],
  ['a /0 b', 'a NEAR/0 b', [['/0', 'NEAR/0', 'distance']]],
  ['<<< x >>> {A}', 'case:"A"', [['<<< x >>>', '', 'comment'], ['{A}', 'case:"A"', 'exact']]],
  ['a &amp;amp; b', 'a AND b', [['&amp;amp;', '&', 'entity'], ['&amp;amp;', 'AND', 'operator']]],
  ['R&#38;D &#x22;x y&#x22;', 'R&D AND "x y"', [
    ['&#38;', '&', 'entity'], ['&#x22;', '"', 'entity'], ['&#x22;', '"', 'entity'],
  ]],
  ['+a b', 'a AND b', [['+', '', 'required']]],
  ['a, b', 'a OR b', [['a, b', 'a OR b', 'list']]],
  ['site: a.example', 'site:a.example', [['site: a.example', 'site:a.example', 'space-after-colon']]],
  ['(a AND site:x.example) NEAR/3 b', 'a NEAR/3 b AND site:x.example', [
    ['(a AND site:x.example) NEAR/3 b', 'a NEAR/3 b AND site:x.example', 'spread'],
  ]],
  ['$accept: x', '', []],
  ['author:a author:b $accept: x', 'author:a OR author:b', [
    ['author:a author:b', 'author:a OR author:b', 'repeated-or'],
  ]],
  ['("a" /2 "b" -"c") OR "d"', '("a" NEAR/1 "b" OR "d") AND NOT "c"', [
    ['/2', 'NEAR/1', 'distance'], ['-"c"', 'NOT "c"', 'excludes-everywhere'],
  ]],
  ['"a" /2 "b" -"c"', '"a" NEAR/1 "b" AND NOT "c"', [['/2', 'NEAR/1', 'distance']]],
  ['{A} AND (b', 'case:"A" AND b', [['{A}', 'case:"A"', 'exact'], ['(', '', 'unbalanced']]],
  ['{A} AND "b', 'case:"A" AND "b"', [['{A}', 'case:"A"', 'exact'], ['"b', '"b"', 'unbalanced']]],
  ['{A} NOTNEAR gender:x', 'case:"A"', [['{A}', 'case:"A"', 'exact'], ['NOTNEAR', '', 'dangling']]],
  ['title:"say ""hi""" || a', 'title:"say ""hi""" OR a', [['||', 'OR', 'operator']]],
  ['{A} AND', 'case:"A"', [['{A}', 'case:"A"', 'exact'], ['AND', '', 'dangling']]],
  ['ingress:a', 'text:a', [['ingress:a', 'text:a', 'nearest-part']]],
  ['links:https://www.a.example', 'a.example', [['links:https://www.a.example', 'a.example', 'link-in-text']]],
  ['(a AND b AND c)~2', 'a NEAR/2 b NEAR/2 c', [['(a AND b AND c)~2', 'a NEAR/2 b NEAR/2 c', 'near-chain']]],
  ['"lamp lum*"~2', 'lamp NEAR/2 lum*', [['"lamp lum*"~2', 'lamp NEAR/2 lum*', 'loose-as-near']]],
  ['"a * * b"', 'a ONEAR/2 b', [['"a * * b"', 'a ONEAR/2 b', 'gap-as-near']]],
  ['{A} NEAR/500 b', 'case:"A" NEAR/100 b', [['{A}', 'case:"A"', 'exact'], ['NEAR/500', 'NEAR/100', 'too-far']]],
];

const LOSSES: [string, Lost[]][] = [
  ['a imageType:b', [['imageType:b', 'image']]],
  ['a gender:b', [['gender:b', 'person']]],
  ['a impact:>5', [['impact:>5', 'reach']]],
  ['a SAMPLE 10', [['SAMPLE 10', 'sample']]],
  ['a $accept: b c', [['$accept: b c', 'ai']]],
  ['a authorList:5', [['authorList:5', 'list-elsewhere']]],
  ['a narrative.id:5', [['narrative.id:5', 'other-tool-only']]],
  ['a NOT QUOTE', [['NOT QUOTE', 'quote-posts']]],
  ['a in_reply_to_tweet_id:5', [['in_reply_to_tweet_id:5', 'addressee']]],
  ['a NOTWITH b NEAR c', [['NOTWITH b', 'same-sentence']]],
  ['{A} lamp~1', [['lamp~1', 'fuzzy']]],
  ['lamp /2 "b"', [['lamp', 'word-forms']]],
  ['(a OR b)~2', [['(a OR b)~2', 'loose-group']]],
  ['{A} NEAR/2 site:x', [['site:x', 'near-operand']]],
  ['{A} NOTNEAR site:x', [['NOTNEAR site:x', 'near-operand']]],
  ['{A} NOTNEAR gender:x', [['gender:x', 'person']]],
  ['lang:(en OR fr) /3 "desk lamp"', [['lang:(en OR fr)', 'near-operand']]],
  [`{A} NEAR/2 (${'b AND '.repeat(70)}c)`, [[`{A} NEAR/2 (${'b AND '.repeat(70)}c)`, 'near-too-big']]],
  ['{A} *lamp', [['*lamp', 'leading-wildcard']]],
  ['{A} la*', [['la*', 'short-wildcard']]],
  ['{A} %%', [['%%', 'no-letters']]],
  ['{A} rating:good', [['rating:good', 'bad-value']]],
  ['a pageType:blog', [['pageType:blog', 'no-such-value']]],
  ['{A} foo:bar', [['foo:bar', 'unknown-field']]],
  ['{A} tag:x', [['tag:x', 'filter-only']]],
  ['!a', [['!a', 'only-exclusions']]],
  ['gender:b', [['gender:b', 'person'], ['gender:b', 'nothing-left']]],
  [`{A} OR ${'b OR '.repeat(1_500)}c`, [[`{A} OR ${'b OR '.repeat(1_500)}c`, 'too-big']]],
  [`{A} ${'('.repeat(60)}b${')'.repeat(60)}`, [[`${'('.repeat(19)}b${')'.repeat(60)}`, 'too-deep']]],
];

test.each(CHANGES)('%s becomes %s', (pasted, query, changes) => {
  const read = readOtherTool(pasted);
  expect(read?.query).toBe(query);
  expect(read?.changes.map(({ from, to, why }) => [from, to, why])).toEqual(changes);
});

test.each(LOSSES)('what cannot be done of %s', (pasted, lost) => {
  expect(readOtherTool(pasted)?.cannot.map(({ part, why }) => [part, why])).toEqual(lost);
});

test('every reason is tested', () => {
  const told = [...CHANGES.flatMap(([, , changes]) => changes.map(([, , why]) => why)),
    ...LOSSES.flatMap(([, lost]) => lost.map(([, why]) => why))];
  expect([...CHANGE_CODES, ...CANNOT_CODES].filter((why) => !told.includes(why))).toEqual([]);
});
