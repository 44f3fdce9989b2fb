import { describe, expect, test } from 'vitest';
import { SERVICE_WORDS } from '@/lib/language/packs/serviceWords';
import { MOST_TEXTS, recurringQuestions, type AskingText } from '@/lib/replies/knowledge/recurringQuestions';

const wordsOf = (language: string) => SERVICE_WORDS.get(language) ?? null;

let count = 0;
function asked(text: string, more: Partial<AskingText> = {}): AskingText {
  count += 1;
  return { id: `t${count}`, text, language: 'en', at: count, author: `a${count}`, ...more };
}

describe('recurring questions', () => {
  const texts = [
    asked('Love the tour bag. How long does delivery to Norway take?'),
    asked('Do you repair broken zips? Mine is stuck.'),
    asked('When does your shop in Ghent open on Sunday?'),
    asked('how long does the delivery take to norway??'),
    asked('Great weather today, is it not?'),
    asked('Nice. Do you repair a broken zip?'),
    asked('Can the delivery to Norway take long?'),
    asked('What a bag! Really?'),
  ];
  const found = recurringQuestions(texts, wordsOf);

  test('are those that several texts ask, the latest first', () => {
    expect(found.map(({ ids }) => ids)).toEqual([
      [texts[6]?.id, texts[3]?.id, texts[0]?.id],
      [texts[5]?.id, texts[1]?.id],
    ]);
  });

  test('are told in the words of those who ask, without what stands around them', () => {
    expect(found[0]?.examples).toContain('How long does delivery to Norway take?');
    expect(found[1]?.examples).toEqual(['Do you repair a broken zip?', 'Do you repair broken zips?']);
    expect(found[0]?.examples).toContain(found[0]?.question);
  });

  test('count a text once, and keep languages apart', () => {
    const twice = [
      asked('Is there a discount for students? Is there any discount for students?'),
      asked('Ist there a discount for students?', { language: 'de' }),
    ];
    expect(recurringQuestions(twice, wordsOf)).toEqual([]);
  });

  test('are never those of one person alone, nor of unknown ones alone', () => {
    const again = (...authors: (string | null)[]): string[][] => (
      recurringQuestions(authors.map((author, at) => asked('Is it vegan leather?', { at, author, id: `v${at}` })), wordsOf).map(({ ids }) => ids)
    );
    expect(again('ada', 'ada', 'ada')).toEqual([]);
    expect(again(null, null)).toEqual([]);
    expect(again('ada', null)).toEqual([['v1', 'v0']]);
    expect(again('ada', 'ben', 'ada')).toEqual([['v2', 'v1', 'v0']]);
  });

  test('are looked for in the newest texts alone', () => {
    const old = [asked('Is it vegan leather?', { at: -2 }), asked('Is it vegan leather?', { at: -1 })];
    const many = Array.from({ length: MOST_TEXTS }, (_, n) => asked('No question here.', { at: n }));
    expect(recurringQuestions([...old, ...many], wordsOf)).toEqual([]);
    expect(recurringQuestions([...old, ...many.slice(2)], wordsOf)).toHaveLength(1);
  });

  test('of nothing are none', () => {
    expect(recurringQuestions([], wordsOf)).toEqual([]);
    expect(recurringQuestions([asked('Why?'), asked('Why?'), asked('?'), asked('?')], wordsOf)).toEqual([]);
    expect(recurringQuestions([asked('How long is it?', { language: null })], wordsOf)).toEqual([]);
  });
});
