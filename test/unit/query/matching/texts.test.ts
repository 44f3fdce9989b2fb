import { describe, expect, test } from 'vitest';
import { bodyOf } from '@/lib/posts/post';
import { compileTrees } from '@/lib/query/matching/compile';
import { decide } from '@/lib/query/matching/decide';
import { explain } from '@/lib/query/matching/explain';
import type { TopicTrees } from '@/lib/query/topic';
import type { LiteralNode, NearNode, PhraseNode, QueryNode, TermNode, TextNode, WithinNode } from '@/lib/query/tree';
import { subjectOf } from '../subjects';

const at = { start: 0, end: 0 };
const term = (text: string): TermNode => ({ kind: 'term', text, at });
const phrase = (text: string, loose = 0): PhraseNode => ({ kind: 'phrase', words: text.split(' '), loose, at });
const literal = (text: string, signs: boolean): LiteralNode => ({ kind: 'literal', text, signs, at });
const within = (part: WithinNode['part'], text: TextNode): WithinNode => ({ kind: 'within', part, text, at });

/** `a/b 3 c 2f d`: operands with their alternatives, and between them at most so many words; f: in this order. */
function near(written: string): NearNode {
  const pieces = written.split(' ');
  const operands = pieces.filter((_, index) => index % 2 === 0).map((operand) => ({
    anyOf: operand.split('/').map((text) => (text.includes('_') ? phrase(text.replaceAll('_', ' ')) : term(text))),
    at,
  }));
  const steps = pieces.filter((_, index) => index % 2 === 1)
    .map((step) => ({ most: Number.parseInt(step, 10), ordered: step.endsWith('f') }));
  return { kind: 'near', operands, steps, at };
}

/** What the spans of one tree cover, in the words of the body; [] where it does not hold. */
function marked(query: QueryNode, text: string, topic: Partial<TopicTrees> = {}, title: string | null = null): string[] {
  const subject = subjectOf(text, { title });
  const [found] = decide(compileTrees([{ id: 't', query, ...topic }]), subject);
  return (found?.spans ?? []).map(({ start, end }) => bodyOf(subject.post).slice(start, end));
}

describe('wildcards', () => {
  test.each<[string, string, string[]]>([
    ['acme*', 'Acme acmeist, pacme', ['Acme', 'acmeist']],
    ['disappoint*', 'Disappointing! disappoint', ['Disappointing', 'disappoint']],
    ['col*r', 'color colour col-r', ['color', 'colour', 'col-r']],
    ['colo?r', 'color colour colouur', ['colour']],
    ['acme?', 'acme acmes', ['acmes']],
    ['crem*', 'Crèmes', ['Crèmes']],
    ['ab*', 'ab abc', ['ab']],
    ['разочаров*', 'Я разочарована', ['разочарована']],
    ['منتج*', 'منتجات', ['منتجات']],
    ['wi-fis*', 'wi-fist wifist', ['wi-fist', 'wifist']],
    ['wi-fi?', 'wi-fi! wi-fis', ['wi-fi']],
    ['wirel*-fi', 'wireless-fi wirelessfi', ['wireless-fi', 'wirelessfi']],
    ['#acme*', '#acmeist acmeist', ['#acmeist']],
    ['acme_*', 'acme_help acme', ['acme_help']],
    ['ema*', 'e-mailing', ['e-mailing']],
    ['acme.com/a*', 'acme.com/a acme.com/about', ['acme.com/a']],
    ['हिन्दी*', 'हिन्दीभाषा', ['हिन्दीभाषा']],
    ['हिन्?ी', 'हिन्दी', []],
    // scripts without spaces: within one word of the browser's dictionaries
    ['東*', '東京に住む', ['東京']],
    ['京*', '東京に住む', []],
    ['東京*', '東京に住む', ['東京']],
    ['กาแ*', 'ฉันชอบกาแฟมาก', ['กาแฟ']],
    ['iphone*', '新しいiPhone12を買った', ['iPhone12']],
  ])('%s in «%s»', (written, text, words) => {
    expect(marked(term(written), text)).toEqual(words);
  });

  test('stand in phrases, too', () => {
    expect(marked(phrase('very disap* service'), 'a very disappointing service')).toEqual(['very disappointing service']);
  });
});

describe('near', () => {
  test.each<[string, string, string[]]>([
    ['a 2 b', 'a x x b', ['a', 'b']],
    ['a 2 b', 'b x x a', ['b', 'a']],
    ['a 2 b', 'a x x x b', []],
    ['a 0 b', 'a, b', ['a', 'b']],
    ['a 2f b', 'b a', []],
    ['a 2f b', 'b a x b x a', ['a', 'b']],
    ['a 3 a', 'a', []],
    ['a 3 a', 'a x a', ['a', 'a']],
    ['a 2 b 3 c', 'a x b x x x c', ['a', 'b', 'c']],
    ['a 2 b 3 c', 'a c x x x x b', []],
    ['a 2 b 3 c', 'b a x c x x x c', ['b', 'a', 'c']],
    ['a/b 0 c', 'a c x b x c b', ['a', 'c', 'c', 'b']],
    ['new_york 1 city', 'New-York big city', ['New-York', 'city']],
    ['new_york 1 york', 'new york', []],
    // an e-mail is two words
    ['a 1 b', 'a e-mail b', []],
    ['a 2 b', 'a e-mail b', ['a', 'b']],
    ['a 0 b', 'a ... 👍 b', []],
    ['a 1 b', 'a ... 👍 b', ['a', 'b']],
    // words of scripts without spaces
    ['買 1 東京', '東京で買', ['東京', '買']],
    ['アクメ 3 最悪', 'アクメの商品は最悪', ['アクメ', '最悪']],
    ['アクメ 2 最悪', 'アクメの商品は最悪', []],
    ['استر 0 مُنت', 'مُنت استر', ['مُنت', 'استر']],
  ])('%s in «%s»', (written, text, words) => {
    expect(marked(near(written), text)).toEqual(words);
  });
});

describe('loose phrases', () => {
  test.each<[string, number, string, string[]]>([
    ['bad service', 1, 'bad service', ['bad service']],
    ['bad service', 1, 'bad slow service', ['bad slow service']],
    ['bad service', 1, 'bad slow rude service', []],
    ['bad service', 1, 'service bad', ['service bad']],
    ['bad service', 1, 'service was bad', []],
    ['bad service', 2, 'service was bad', ['service was bad']],
    ['a a b', 1, 'a b a', ['a b a']],
    ['a a b', 1, 'a b', []],
    ['a b c', 1, 'c a b', ['c a b']],
    ['a b c', 1, 'c b a', []],
    ['a b c', 2, 'c b a', ['c b a']],
    ['wi-fi router', 1, 'WiFi router', []],
    ['wi-fi router', 1, 'wi, fi big router!', ['wi, fi big router']],
    ['c++ job', 1, 'c job', ['c job']],
    ['東京 住む', 1, '東京に住む', ['東京に住む']],
    ['京都 住む', 1, '東京都に住む', []],
    ['a b', 3, 'a x a b', ['a b']],
  ])('"%s"~%i in «%s»', (words, loose, text, stretches) => {
    expect(marked(phrase(words, loose), text)).toEqual(stretches);
  });
});

describe('literals', () => {
  test.each<[string, boolean, string, string[]]>([
    ['Google+', true, 'Google+ google+ Google', ['Google+']],
    ['C', true, 'C c Cx C_x', ['C']],
    ['$5', true, 'US$5 $50', ['$5']],
    ['Crème', true, 'creme Creme\u0300 Cre\u0300me Crème', ['Cre\u0300me', 'Crème']],
    ['++', true, 'a+++b', ['+++']],
    ['東京', true, '東京に 東 京', ['東京']],
    ['京都', true, '東京都に', []],
    ['new  york', true, 'new york new-york', ['new york']],
    ['NASA', false, 'nasa Nasa NASA', ['NASA']],
    ['NASA men', false, 'NASA, men', ['NASA, men']],
    ['WiFi', false, 'Wi-Fi wi-fi', ['Wi-Fi']],
    ['Ёлка', false, 'Елка Ёлка', ['Ёлка']],
    ['مدرسة', false, 'مدرسه مَدرسة', ['مَدرسة']],
    ['acme*', false, 'acmes acme', ['acme']],
  ])('%s (signs: %s) in «%s»', (written, signs, text, words) => {
    expect(marked(literal(written, signs), text)).toEqual(words);
  });
});

describe('exact letters', () => {
  test.each<[QueryNode, string, string[]]>([
    [term('résumé'), 'resume RÉSUMÉ re\u0301sume\u0301', ['RÉSUMÉ', 're\u0301sume\u0301']],
    [term('resume'), 'résumé', []],
    [term('ёлка'), 'елка Ёлка', ['Ёлка']],
    [term('straße'), 'strasse Straße', ['Straße']],
    [term('مدرسة'), 'مدرسه مَدرســة', ['مَدرســة']],
    [term("п'ять"), 'п’ять', ['п’ять']],
    [term('wi-fi'), 'WiFi wi\u2011fi', ['WiFi', 'wi\u2011fi']],
    [term('café*'), 'cafes cafés', ['cafés']],
    [phrase('ma café', 1), 'ma cafe; ma bonne café', ['ma bonne café']],
    [near('café 1 noir'), 'cafe noir', []],
    [near('café 1 noir'), 'café très noir', ['café', 'noir']],
  ])('%j in «%s»', (query, text, words) => {
    expect(marked(query, text, { exactLetters: true })).toEqual(words);
  });
});

describe('within', () => {
  test.each<[WithinNode, string | null, string, string[]]>([
    [within('title', term('refund')), 'A refund', 'refund', ['refund']],
    [within('text', term('refund')), 'A refund', 'none', []],
    [within('title', term('refund')), null, 'refund', []],
    [within('title', term('refund')), 'Refund', '', ['Refund']],
    [within('text', term('refund')), 'Refund', '', []],
    [within('title', term('refund')), 'Refund of…', 'Refund of it, refund', ['Refund']],
    [within('text', term('refund')), 'Refund of…', 'Refund of it, refund', ['Refund', 'refund']],
    [within('title', phrase('refund now')), 'refund', 'now', []],
    [within('text', phrase('now refund', 1)), 'refund', 'now', []],
    [within('text', phrase('now refund', 1)), 'title', 'refund now', ['refund now']],
    [within('title', literal('++', true)), 'C++', '++', ['++']],
  ])('%j: «%s», «%s»', (query, title, text, words) => {
    expect(marked(query, text, {}, title)).toEqual(words);
  });
});

test('addresses are heard that were made harmless', () => {
  const text = 'example.com example[.]com example(dot)com example [dot] com hxxps://example.com example dot com example. com';
  expect(marked(term('example.com'), text)).toEqual([
    'example.com', 'example[.]com', 'example(dot)com', 'example [dot] com', 'example.com',
  ]);
  expect(marked(term('shop.example.com'), 'shop.example[.]com shop[dot]example.com')).toHaveLength(2);
});

test('every leaf is explained', () => {
  const tree: QueryNode = { kind: 'and', parts: [near('a 1 b'), within('text', term('c')), literal('C', true)], at };
  const { answer, parts } = explain({ tree }, subjectOf('a x b c'));
  expect(answer).toBe('no');
  expect(parts.map(({ node, answer: own, spans }) => [node.kind, own, spans])).toEqual([
    ['near', 'yes', [{ start: 0, end: 1 }, { start: 4, end: 5 }]],
    ['within', 'yes', [{ start: 6, end: 7 }]],
    ['literal', 'no', []],
  ]);
});
