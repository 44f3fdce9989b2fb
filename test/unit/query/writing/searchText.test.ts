import { describe, expect, test } from 'vitest';
import { readSearch } from '@/lib/query/writing/searchText';

describe('what is typed into a search field', () => {
  test.each([
    '', 'acme', 'Acme lamp', 'rock and roll', "o'reilly", 'wi-fi', 'wi-fi - slow', 'me@acme.com', 'https://acme.com/a?b=c',
    'at 12:30', 'Note: broken', 'why?', 'c++', '$5', 'AT&T', '24/7', 'the ORACLE', 'лампа', '東京', '👍', '1. lamp',
  ])('«%s» is words', (written) => {
    expect(readSearch(` ${written} `)).toEqual({ kind: 'words', text: written });
  });

  test.each([
    'acme OR lamp', 'acme AND lamp', 'acme NOT lamp', 'acme NEAR/3 lamp', 'acme NEAR lamp', 'acme ONEAR/2 lamp',
    'acme NEAR/2f lamp', 'acme /3 lamp', '"acme lamp"', '„acme lamp“', '«acme»', '(acme)', 'acme*', 'colo?r', '`C++`', '{NASA}',
    'acme -lamp', '-"acme"', '#acme', '@acme', 'acme -#lamp', 'lang:en', 'sentimnt:negative', '-lang:en', 'date:>=2026-11-01',
    'topic:Acme', 'likes:[1 TO 3]', '<<< note >>> acme', '!"NASA"', 'тема:лампа',
  ])('«%s» is a query', (written) => {
    expect(readSearch(written).kind).toBe('query');
  });

  test('what is wrong with a query is told, at its place in what was written', () => {
    const read = readSearch(' lamp sentimnt:negative');
    const problems = read.kind === 'query' && !read.parsed.ok ? read.parsed.problems : [];
    expect(problems).toMatchObject([{ code: 'unknown-field', at: { start: 6 } }]);
  });
});
