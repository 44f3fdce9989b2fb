import { describe, expect, test } from 'vitest';
import { SERVICE_WORDS } from '@/lib/language/packs/serviceWords';
import { SURE_ANSWER, type Article } from '@/lib/replies/article';
import { knowledgeBase, type Asking, type KnowledgeBase } from '@/lib/replies/knowledge/knowledge';
import { ASKED_QUESTIONS } from './askedQuestions';

const TODAY: Asking = { language: 'en', topicIds: [], today: '2026-06-01', most: 3 };
const NOTHING: Article = { id: '', questions: [], answer: '', steps: [], language: 'en', product: '', validUntil: null, source: '', topicId: null };

const ARTICLES: Article[] = [...(ASKED_QUESTIONS.get('en') ?? [])].map(({ id, question, answer }) => ({ ...NOTHING, id, questions: [question], answer }));

function baseOf(articles: readonly Article[]): KnowledgeBase {
  const base = knowledgeBase((language) => SERVICE_WORDS.get(language) ?? null);
  for (const article of articles) base.put(article);
  return base;
}

const found = (base: KnowledgeBase, text: string, asking: Partial<Asking> = {}): string[] => (
  base.find(text, { ...TODAY, ...asking }).map(({ article }) => article.id)
);

describe('a knowledge base', () => {
  const base = baseOf(ARTICLES);

  test.each(ARTICLES.map(({ id, questions }) => [id, questions[0] ?? ''] as const))('finds %s by its own question, surely', (id, question) => {
    const [first] = base.find(question, TODAY);
    expect(first?.article.id).toBe(id);
    expect(first?.question).toBe(question);
    expect(first?.confidence).toBeGreaterThanOrEqual(SURE_ANSWER);
  });

  test('says by which words of the text, as they stand there', () => {
    const [first] = base.find('Hello! HOW LONG does Delivery take over there?', TODAY);
    expect(first?.article.id).toBe('delivery-time');
    expect(first?.terms).toContain('Delivery');
    expect(first?.terms).not.toContain('does');
  });

  test('finds nothing in a text that shares nothing, and is not sure of one that asks nothing', () => {
    expect(found(base, 'Zwölf Boxkämpfer jagen Viktor')).toEqual([]);
    expect(found(base, '')).toEqual([]);
    for (const { confidence } of base.find('What a lovely evening by the sea with my sister, the sunset was great.', TODAY)) {
      expect(confidence).toBeLessThan(SURE_ANSWER);
    }
  });

  test('answers in the same way each time', () => {
    const text = 'My parcel has not come, where is it?';
    expect(baseOf(ARTICLES.toReversed()).find(text, TODAY).map(({ article }) => article.id)).toEqual(found(base, text));
  });

  test('hears the asking sentence before chatter', () => {
    const text = 'I bought a light, a bag, a strap and a gift card for my sister. How do I reset my password?';
    expect(found(base, text)[0]).toBe('account-password');
  });
});

describe('what may not be found', () => {
  const article = { ...NOTHING, id: 'a', questions: ['How long is the warranty?'], answer: 'Five years.' };

  test('is an article that has expired, from the day after its last one', () => {
    const base = baseOf([{ ...article, validUntil: '2026-05-31' }]);
    expect(found(base, 'How long is the warranty?', { today: '2026-05-31' })).toEqual(['a']);
    expect(found(base, 'How long is the warranty?', { today: '2026-06-01' })).toEqual([]);
  });

  test('is an article for another topic', () => {
    const base = baseOf([{ ...article, topicId: 't1' }]);
    expect(found(base, 'How long is the warranty?', { topicIds: ['t2'] })).toEqual([]);
    expect(found(base, 'How long is the warranty?', { topicIds: ['t2', 't1'] })).toEqual(['a']);
  });

  test('surely is an article in another language, which stands behind those in the own one', () => {
    const other = { ...article, id: 'b', language: 'de', questions: ['Traverso XC40 Gepäcktasche'] };
    const base = baseOf([article, other, { ...article, id: 'c', questions: ['What does the warranty cover?'] }]);
    const matches = base.find('How long is the warranty of the Traverso XC40?', TODAY);
    expect(matches.map(({ article: { id } }) => id)).toEqual(['a', 'c', 'b']);
    expect(matches[2]?.confidence).toBeLessThan(SURE_ANSWER);
  });

  test('is an article as it was before a change', () => {
    const base = baseOf([article]);
    base.put({ ...article, questions: ['Where is your shop?'], answer: 'By the river.' });
    expect(base.size()).toBe(1);
    expect(found(base, 'How long is the warranty?')).toEqual([]);
    expect(found(base, 'Where is your shop?')).toEqual(['a']);
    base.remove('a');
    expect(found(base, 'Where is your shop?')).toEqual([]);
  });
});

test('an article is found by any of its questions, and says which', () => {
  const base = baseOf([...ARTICLES, { ...NOTHING, id: 'x', questions: ['Can I rent a trailer?', 'Do you lend cargo trailers?'], answer: 'From May on.' }]);
  const [first] = base.find('any chance to lend one of your cargo trailers for a weekend', TODAY);
  expect(first?.article.id).toBe('x');
  expect(first?.question).toBe('Do you lend cargo trailers?');
});
