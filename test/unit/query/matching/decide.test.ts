import { describe, expect, test } from 'vitest';
import { bodyOf } from '@/lib/posts/post';
import type { PostDraft } from '@/lib/posts/complete';
import { decide } from '@/lib/query/matching/decide';
import { compileTopics } from '@/lib/query/readTopics';
import { explain } from '@/lib/query/matching/explain';
import { parseQuery } from '@/lib/query/grammar/parse';
import type { Subject } from '@/lib/query/subject';
import type { HeardTopic } from '@/lib/query/topic';
import type { Answer } from '@/lib/query/tree';
import { subjectOf } from '../subjects';

function answerTo(query: string, subject: Subject): Answer | 'problem' {
  const compiled = compileTopics([{ id: 't', query }]);
  if (compiled.problems.length > 0) return 'problem';
  return decide(compiled, subject)[0]?.answer ?? 'no';
}

/** What the spans of one query cover, in the words of the body. */
function marked(query: string, text: string, title: string | null = null): string[] {
  const subject = subjectOf(text, { title });
  const [found] = decide(compileTopics([{ id: 't', query }]), subject);
  return (found?.spans ?? []).map(({ start, end }) => bodyOf(subject.post).slice(start, end));
}

describe('terms and phrases', () => {
  test.each<[string, string, string[]]>([
    // terms
    ['acme', 'I love ACME, really', ['ACME']],
    ['acme', 'acmeist pacme', []],
    ['acme', "Acme's phone, l'Acme, _acme_", ['Acme', 'Acme', 'acme']],
    ['acme', '#acme and @acme and acme.com', ['acme', 'acme', 'acme']],
    ['acme', 'acme_help', []],
    ['acme', 'Acme™ Acme® Acme', ['Acme', 'Acme', 'Acme']],
    ['creme', 'Crème', ['Crème']],
    ['Crème', 'creme', ['creme']],
    ['straße', 'STRASSE', ['STRASSE']],
    ['елка', 'Ёлка', ['Ёлка']],
    ['йод', 'иод', []],
    ["п'ять", 'п’ять', ['п’ять']],
    ['محمد', 'قال مُحَمَّد', ['مُحَمَّد']],
    ['مدرسة', 'مدرسه', ['مدرسه']],
    ['istanbul', 'İstanbul', ['İstanbul']],
    // hyphens and apostrophes
    ['wi-fi', 'Wi-Fi wi fi WiFi wi\u2011fi', ['Wi-Fi', 'wi fi', 'WiFi', 'wi\u2011fi']],
    ['wi-fi', 'wi, fi', []],
    ['email', 'my e-mail', ['e-mail']],
    ["o'reilly", 'O’Reilly OReilly', ['O’Reilly', 'OReilly']],
    ['mcdonalds', "McDonald's", ["McDonald's"]],
    ["we'll", 'well', []],
    // signs
    ['#acme', 'acme #acme #acmes', ['#acme']],
    ['@acme', 'acme @acme me@acme.com', ['@acme']],
    ['c++', 'C, C++ and C++17', ['C++', 'C++']],
    ['c#', 'c #c C#', ['C#']],
    ['.net', 'ASP.NET or .NET', ['.NET']],
    ['AT&T', 'AT&T, AT & T, at t', ['AT&T', 'AT & T']],
    ['node.js', 'Node.js. Node. JS', ['Node.js']],
    ['acme.', 'acme', ['acme']],
    ['€', '5€', ['€']],
    ['$5', 'US$5 5', ['$5']],
    ['👍', 'good 👍🏽👍', ['👍', '👍']],
    // phrases
    ['"new york"', 'New York, new\nyork; new-york', ['New York', 'new\nyork', 'new-york']],
    ['"new york"', 'new big york', []],
    ['"new york"', 'york new', []],
    ['"c++ developer"', 'a c developer, a C++ developer', ['C++ developer']],
    ['"wi-fi router"', 'WiFi router', ['WiFi router']],
    ['"a a b"', 'a a a b', ['a a b']],
    ['"new york" OR "york city"', 'new york city', ['new york city']],
    ['new OR "new york"', 'new york', ['new york']],
    // scripts without spaces
    ['東京', '東京に住む', ['東京']],
    ['京都', '東京都に住む', []],
    ['東京', '東 京', ['東 京']],
    ['iphone', '新しいiPhoneを買った', ['iPhone']],
    ['メルカリ', 'ﾒﾙｶﾘで買う', ['ﾒﾙｶﾘ']],
    ['กาแฟ', 'ฉันชอบกาแฟมาก', ['กาแฟ']],
    ['애플', '애플 전화', ['애플']],
  ])('%s in «%s»', (query, text, words) => {
    expect(marked(query, text)).toEqual(words);
  });

  test('the title is part of the body', () => {
    expect(marked('acme phone', 'a phone', 'Acme again')).toEqual(['Acme', 'phone']);
    expect(marked('"again phone"', 'phone', 'Acme again')).toEqual(['again\nphone']);
  });

  test('only terms that hold and are asked for are marked', () => {
    expect(marked('(a b) OR c', 'a c')).toEqual(['c']);
    expect(marked('a OR (b NOT c)', 'a b c')).toEqual(['a']);
    expect(marked('a NOT (b OR NOT c)', 'a c')).toEqual(['a', 'c']);
  });

  test('overlapping finds are one span, and topics do not hide each other', () => {
    const compiled = compileTopics([
      { id: 'one', query: '"new york city"' },
      { id: 'two', query: '"york city"' },
      { id: 'three', query: 'york OR "new york"' },
      { id: 'four', query: 'paris' },
    ]);
    expect(decide(compiled, subjectOf('In New York City'))).toEqual([
      { topicId: 'one', answer: 'yes', spans: [{ start: 3, end: 16 }], hide: 'no' },
      { topicId: 'two', answer: 'yes', spans: [{ start: 7, end: 16 }], hide: 'no' },
      { topicId: 'three', answer: 'yes', spans: [{ start: 3, end: 11 }], hide: 'no' },
    ]);
  });
});

describe('operators', () => {
  test.each<[string, string, Answer]>([
    ['a b', 'a b', 'yes'],
    ['a b', 'a', 'no'],
    ['a OR b', 'b', 'yes'],
    ['a NOT b', 'a', 'yes'],
    ['a -b', 'a b', 'no'],
    ['a OR b c', 'a', 'yes'],
    ['a OR b c', 'b', 'no'],
    ['(a OR b) c', 'a', 'no'],
    ['NOT a b', 'b', 'yes'],
    ['NOT NOT a', 'a', 'yes'],
    ['rock and roll', 'rock and roll', 'yes'],
    ['rock and roll', 'rock roll', 'no'],
  ])('%s on «%s»: %s', (query, text, answer) => {
    expect(answerTo(query, subjectOf(text))).toBe(answer);
  });
});

describe('fields', () => {
  const thread = 'https://www.reddit.com/r/saas/comments/1';
  test.each<[string, Partial<PostDraft>, Partial<Subject>, Answer]>([
    ['site:forum', {}, {}, 'yes'],
    ['site:Forum', {}, {}, 'yes'],
    ['site:for', {}, {}, 'no'],
    ['site:forum.example', {}, {}, 'yes'],
    ['site:www.forum.example', {}, {}, 'yes'],
    ['site:example', {}, {}, 'no'],
    ['site:b.example', {}, { host: 'a.b.example' }, 'yes'],
    ['site:b.example', {}, { host: 'ab.example' }, 'no'],
    ['site:reddit.com', { permalink: thread }, { host: null }, 'yes'],
    ['site:reddit.com/r/saas', { permalink: thread }, {}, 'yes'],
    ['site:https://reddit.com/r/SaaS/', { threadUrl: thread }, {}, 'yes'],
    ['site:reddit.com/r/saa', { permalink: thread }, {}, 'no'],
    ['site:(a OR forum)', {}, {}, 'yes'],
    ['author:ann', { author: { handle: 'Ann' } }, {}, 'yes'],
    ['author:@ann', { author: { handle: 'ann' } }, {}, 'yes'],
    ['author:ann', { author: { handle: '@ann' } }, {}, 'yes'],
    ['author:"rene lee"', { author: { handle: 'x', name: 'René  Lee' } }, {}, 'yes'],
    ['author:ann', { author: { handle: 'annie' } }, {}, 'no'],
    ['author:ann', {}, {}, 'no'],
    ['lang:en', {}, {}, 'undecided'],
    ['lang:en', {}, { language: 'en' }, 'yes'],
    ['lang:en', {}, { language: 'fr' }, 'no'],
    ['lang:en', {}, { language: null }, 'no'],
    ['lang:unknown', {}, { language: null }, 'yes'],
    ['lang:unknown', {}, { language: 'en' }, 'no'],
    ['lang:pt-BR', {}, { language: 'pt' }, 'yes'],
    ['x NOT lang:en', {}, {}, 'undecided'],
    ['x NOT lang:en', {}, { language: null }, 'yes'],
    ['x OR lang:en', {}, {}, 'yes'],
    ['y lang:en', {}, {}, 'no'],
    ['y OR lang:en', {}, {}, 'undecided'],
    ['x (y OR lang:en) -lang:fr', {}, {}, 'undecided'],
    ['rating:2', { rating: { value: 2, best: 5 } }, {}, 'yes'],
    ['rating:<=2', { rating: { value: 2, best: 5 } }, {}, 'yes'],
    ['rating:<2', { rating: { value: 2, best: 5 } }, {}, 'no'],
    ['rating:>2', { rating: { value: 8, best: 10 } }, {}, 'yes'],
    ['rating:>=4.5', { rating: { value: 4.5, best: 5 } }, {}, 'yes'],
    ['rating:>=1', {}, {}, 'no'],
  ])('%s', (query, post, page, answer) => {
    expect(answerTo(query, subjectOf('x', post, page))).toBe(answer);
  });

  test('an undecided topic shows what was found already', () => {
    const answers = decide(compileTopics([{ id: 't', query: 'acme lang:en' }]), subjectOf('our acme'));
    expect(answers).toEqual([{ topicId: 't', answer: 'undecided', spans: [{ start: 4, end: 8 }], hide: 'no' }]);
  });

  test('what is decided without the language stays so with any', () => {
    const queries = ['x lang:en', 'x OR lang:en', 'y lang:en', 'x -lang:en', 'x -(y lang:en)', 'lang:(en OR fr) x'];
    for (const query of queries) {
      const early = answerTo(query, subjectOf('x'));
      if (early === 'undecided') continue;
      for (const language of ['en', 'fr', null]) expect(answerTo(query, subjectOf('x', {}, { language }))).toBe(early);
    }
  });
});

describe('what a topic leaves out', () => {
  const answersTo = (topic: Partial<HeardTopic>, text: string): string[] => {
    const compiled = compileTopics([{ id: 't', query: 'acme', ...topic }]);
    return decide(compiled, subjectOf(text)).map(({ answer, hide }) => `${answer}, hide ${hide}`);
  };

  test.each<[Partial<HeardTopic>, string, string[]]>([
    [{ dontStore: 'jobs' }, 'acme', ['yes, hide no']],
    [{ dontStore: 'jobs' }, 'acme jobs', []],
    [{ dontStore: 'jobs lang:en' }, 'acme jobs', ['undecided, hide no']],
    [{ dontStore: 'jobs OR lang:en' }, 'acme jobs', []],
    [{ dontStore: ' ' }, 'acme', ['yes, hide no']],
    [{ hide: 'jobs' }, 'acme jobs', ['yes, hide yes']],
    [{ hide: 'jobs' }, 'jobs', []],
    [{ hide: 'jobs lang:en' }, 'acme jobs', ['yes, hide undecided']],
    [{ hide: '' }, 'acme', ['yes, hide no']],
    [{ query: 'acme OR lang:en', dontStore: 'jobs' }, 'jobs', []],
  ])('%j on «%s»: %j', (topic, text, answers) => {
    expect(answersTo(topic, text)).toEqual(answers);
  });

  test('only what the query asks for is marked', () => {
    const compiled = compileTopics([{ id: 't', query: 'acme', dontStore: 'jobs -phone', hide: 'jobs' }]);
    expect(decide(compiled, subjectOf('acme jobs phone'))[0]?.spans).toEqual([{ start: 0, end: 4 }]);
  });

  test('stored queries that cannot be read are reported, and never hide or store more than was asked', () => {
    const compiled = compileTopics([
      { id: 'query', query: 'acme AND (' },
      { id: 'store', query: 'acme', dontStore: '(jobs' },
      { id: 'hide', query: 'acme', hide: '(jobs' },
      { id: 'new', query: 'acme' },
    ]);
    expect(compiled.problems.map(({ topicId, part }) => `${topicId}: ${part}`)).toEqual([
      'query: query', 'store: dontStore', 'hide: hide',
    ]);
    expect(compiled.problems[0]?.problems).toContainEqual(expect.objectContaining({ code: 'unclosed-parenthesis' }));
    const answers = decide(compiled, subjectOf('acme jobs'));
    expect(answers.map(({ topicId, hide }) => [topicId, hide])).toEqual([['hide', 'no'], ['new', 'no']]);
  });
});

test('explains which parts held', () => {
  const parsed = parseQuery('acme (slow OR "very bad") -lang:fr rating:<3');
  if (!parsed.ok) throw new Error('the query is sound');
  const { answer, parts } = explain(parsed.query, subjectOf('Acme is slow', { rating: { value: 4, best: 5 } }));
  expect(answer).toBe('no');
  expect(parts.map(({ node, excluded, answer: own, spans }) => [node.kind, excluded, own, spans])).toEqual([
    ['term', false, 'yes', [{ start: 0, end: 4 }]],
    ['term', false, 'yes', [{ start: 8, end: 12 }]],
    ['phrase', false, 'no', []],
    ['field', true, 'undecided', []],
    ['field', false, 'no', []],
  ]);
});
