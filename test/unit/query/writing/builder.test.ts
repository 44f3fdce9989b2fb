import { describe, expect, it } from 'vitest';
import {
  anyOf, labelOfText, labelOfValue, queryOf, rowsOf, textsOf, valuesOf, withAlternative, withAnyOf, withContext, type BuilderRow,
} from '@/lib/query/writing/builder';
import { parseQuery } from '@/lib/query/grammar/parse';
import { printQuery } from '@/lib/query/grammar/print';
import type { QueryNode } from '@/lib/query/tree';
import { seededNumbers } from '../subjects';

function treeOf(source: string): QueryNode {
  const parsed = parseQuery(source);
  if (!parsed.ok) throw new Error(`${source}: ${JSON.stringify(parsed.problems)}`);
  return parsed.query.tree;
}

const inWords = (row: BuilderRow): string => {
  if (row.kind === 'written') return `written ${printQuery(row.node)}`;
  const not = row.excluded ? 'not ' : '';
  if (row.kind === 'texts') return `${not}${row.within ?? 'any'}: ${row.texts.map(labelOfText).join(' | ')}`;
  return `${not}${row.field}: ${row.values.map((value) => labelOfValue(row.field, value)).join(' | ')}`;
};

describe('the rows of a query', () => {
  it.each<[string, string[]]>([
    ['acme', ['any: acme']],
    ['acme OR "acme coffee"', ['any: acme | acme coffee']],
    ['acme coffee', ['any: acme', 'any: coffee']],
    ['(acme OR akme) -(job OR "now hiring")', ['any: acme | akme', 'not any: job | now hiring']],
    ['acme NOT job NOT hiring', ['any: acme', 'not any: job', 'not any: hiring']],
    ['acme lang:(en OR de) -site:reddit', ['any: acme', 'lang: en | de', 'not site: reddit']],
    ['acme rating:<=2', ['any: acme', 'rating: <=2']],
    ['acme author:"Ada Lovelace"', ['any: acme', 'author: "Ada Lovelace"']],
    ['acme AND (lang:en OR rating:1)', ['any: acme', 'written lang:en OR rating:1']],
    ['acme OR (coffee bar)', ['written acme OR coffee AND bar']],
    ['acme "and"', ['any: acme', 'any: "and"']],
    ['acme NEAR/3 refund', ['any: acme NEAR/3 refund']],
    ['`C++` OR "acme coffee"~2', ['any: `C++` | "acme coffee"~2']],
    ['acme title:(refund OR "my order") -text:job', ['any: acme', 'title: refund | my order', 'not text: job']],
    ['acme rating:[1 TO 3] likes:>50', ['any: acme', 'rating: [1 TO 3]', 'likes: >50']],
    ['acme AND (title:a OR text:b)', ['any: acme', 'written title:a OR text:b']],
  ])('%j are %j', (source, rows) => {
    expect(rowsOf(treeOf(source)).map(inWords)).toEqual(rows);
  });

  it.each([
    ['no rows', [], ''],
    ['rows without entries', [
      { kind: 'texts', within: null, excluded: true, texts: [] },
      { kind: 'field', field: 'lang', excluded: false, values: [] },
      { kind: 'field', field: 'rating', excluded: false, values: [{ comparison: '<=', value: '' }] },
    ], ''],
    ['one row of several', [{ kind: 'texts', within: null, excluded: false, texts: textsOf('a OR b') }], 'a OR b'],
    ['a row that says nothing beside one that does', [
      { kind: 'texts', within: null, excluded: false, texts: textsOf('acme coffee') },
      { kind: 'texts', within: 'title', excluded: false, texts: [] },
    ], '"acme coffee"'],
  ] satisfies [string, BuilderRow[], string][])('%s are a query', (_, rows, query) => {
    expect(queryOf(rows)).toBe(query);
  });

  it('means the same again: 1,000 random queries', () => {
    const random = seededNumbers(41);
    const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
    const leaf = (): string => pick([
      'acme', '#acme', '@acme', '"acme coffee"', '"and"', 'caf\u00e9', '\u043a\u043e\u0444\u0435', '\u5496\u5561',
      'lang:en', 'lang:unknown', 'site:reddit.com/r/tea', 'author:"Ada L"', 'rating:<=2', 'rating:4.5', 'site:x',
      '"acme coffee"~2', 'acme NEAR/3 refund', '(acme OR akme) ONEAR/2 "flat white" NEAR/5 cup', '`C++`', 'case:"ACME"',
      'title:refund', 'text:"my order"', 'rating:[1 TO 3]', 'likes:>50', 'type:(review OR post)', 'has:image', 'acme*',
      'date:>=2026-11-01', 'is:mine', 'sentiment:negative', 'author:ad*',
    ]);
    const query = (depth: number): string => {
      const kind = depth === 0 ? 0 : random();
      if (kind < 0.3) return leaf();
      if (kind < 0.5) return `NOT (${query(depth - 1)})`;
      const parts = Array.from({ length: 2 + Math.floor(random() * 3) }, () => `(${query(depth - 1)})`);
      return parts.join(kind < 0.75 ? ' OR ' : ' ');
    };
    let read = 0;
    for (let round = 0; round < 1_000; round++) {
      const parsed = parseQuery(query(3));
      if (!parsed.ok) continue;
      read += 1;
      const rows = rowsOf(parsed.query.tree);
      expect(printQuery(treeOf(queryOf(rows)))).toBe(printQuery(parsed.query.tree));
      expect(rowsOf(treeOf(queryOf(rows))).map(inWords)).toEqual(rows.map(inWords));
    }
    expect(read).toBeGreaterThan(300);
  }, 30_000);
});

describe('what is typed into a row', () => {
  it.each<[string, string[]]>([
    ['Acme', ['Acme']],
    ['  Acme Coffee ', ['"Acme Coffee"']],
    ['"Acme Coffee"', ['"Acme Coffee"']],
    ['rock and roll', ['"rock and roll"']],
    ['Acme OR "Acme Coffee"', ['Acme', '"Acme Coffee"']],
    ['#acme', ['#acme']],
    ['NOT', ['"NOT"']],
    ['Acme AND Coffee', ['"Acme AND Coffee"']],
    ['(Acme', ['"(Acme"']],
    ['say "cheese', ['"say cheese"']],
    ['\u5496\u5561', ['\u5496\u5561']],
    ['', []],
    ['!!', []],
  ])('%j stands for %j', (typed, printed) => {
    expect(textsOf(typed).map((text) => printQuery(text))).toEqual(printed);
  });

  it.each(['Acme', 'Acme Coffee', 'rock and roll', '#acme', 'NOT', 'h&m'])('is shown as it was typed: %j', (typed) => {
    expect(textsOf(typed).map(labelOfText)).toEqual([typed]);
  });
});

describe('what is listed to be heard', () => {
  it.each<[string, string[] | null]>([
    ['Acme OR "Acme Coffee"', ['Acme', '"Acme Coffee"']],
    ['lang:en NOT job (Acme OR Akme) coffee', ['Acme', 'Akme']],
    ['title:Acme', null],
    ['Acme AND (', null],
  ])('of %j is %j', (query, listed) => {
    expect(anyOf(query)).toEqual(listed);
  });

  it.each<[string, string, boolean, string | null]>([
    ['', 'Acme', true, 'Acme'],
    ['Acme', '"Acme Coffee"', true, 'Acme OR "Acme Coffee"'],
    ['Acme', 'Acme', true, 'Acme'],
    ['lang:en NOT job Acme', 'Akme', true, 'lang:en AND NOT job AND (Acme OR Akme)'],
    ['Acme OR Akme', 'Akme', false, 'Acme'],
    ['Acme coffee', 'Acme', false, 'coffee'],
    ['title:Acme', 'Akme', true, null],
    ['Acme AND (', 'Akme', true, null],
  ])('%j with %j listed (%j) is %j', (query, entry, listed, expected) => {
    expect(withAnyOf(query, entry, listed)).toBe(expected);
  });

  it.each<[string, string, string | null]>([
    ['Acme OR Akme', 'coffee', '(Acme OR Akme) AND coffee'],
    ['Acme coffee -job', '"flat white"', 'Acme AND (coffee OR "flat white") AND NOT job'],
    ['title:Acme', 'coffee', 'title:Acme AND coffee'],
    ['Acme AND (', 'coffee', null],
  ])('%j in the context of %j is %j', (query, entry, expected) => {
    expect(withContext(query, entry)).toBe(expected);
  });
});

it.each([
  ['', 'job', 'job'],
  ['job', '"now hiring"', 'job OR "now hiring"'],
  ['job Berlin', 'hiring', 'job Berlin OR hiring'],
])('%j also hears %j as %j', (query, entry, expected) => {
  expect(withAlternative(query, entry)).toBe(expected);
});

describe('what is typed as a value', () => {
  it.each<[Parameters<typeof valuesOf>[0], string, string[]]>([
    ['site', 'reddit.com/r/tea', ['reddit.com/r/tea']],
    ['author', '"Ada Lovelace"', ['"Ada Lovelace"']],
    ['lang', 'not a language', []],
    ['author', '  ', []],
  ])('of %s: %j', (field, typed, values) => {
    expect(valuesOf(field, typed).map((value) => labelOfValue(field, value))).toEqual(values);
  });
});
