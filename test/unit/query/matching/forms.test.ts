import { expect, test } from 'vitest';
import { parseQuery } from '@/lib/query/grammar/parse';
import { ALL_FORMS } from '@/lib/query/matching/allForms';
import { compileWith, decide } from '@/lib/query/matching/decide';
import { asksForms } from '@/lib/query/matching/forms';
import type { QueryNode } from '@/lib/query/tree';
import { subjectOf } from '../subjects';

const treeOf = (source: string): QueryNode => {
  const parsed = parseQuery(source);
  if (!parsed.ok) throw new Error(`${source}: ${JSON.stringify(parsed.problems)}`);
  return parsed.query.tree;
};

const PLAIN = ['aurora', '"aurora borealis"', 'auror* -dawn', '(aurora OR #dawn) AND title:north', "aurora's OR auro?a"];
const RARER = [
  'lang:en aurora', 'aurora NEAR/3 north', 'aurora ONEAR/3 north', '"aurora over north"~2', 'case:"Aurora"', '`Aurora+`', 'is:repost OR aurora',
  'aurora -rating:<=2', 'title:"aurora north"~1',
];

test.each(PLAIN)('%s needs no rarer forms, and is answered alike without them', (source) => {
  const topic = { id: 't', query: treeOf(source) };
  expect(asksForms(topic)).toBe(false);
  for (const text of ['The aurora borealis over the north', "Aurora's dawn", '#dawn', 'nothing']) {
    const subject = subjectOf(text, { title: 'north' });
    expect(decide(compileWith([topic], null), subject)).toEqual(decide(compileWith([topic], ALL_FORMS), subject));
  }
});

test.each(RARER)('%s needs them, wherever it stands', (source) => {
  const query = treeOf(source);
  const plain = treeOf('aurora');
  expect(asksForms({ query })).toBe(true);
  expect(asksForms({ query: plain, dontStore: query })).toBe(true);
  expect(asksForms({ query: plain, hide: query })).toBe(true);
});
