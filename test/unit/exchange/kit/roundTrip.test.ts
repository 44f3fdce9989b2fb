import { describe, expect, test } from 'vitest';
import { planImport } from '@/lib/exchange/kit/planImport';
import { articleKey, readArticles, type NewArticle } from '@/lib/exchange/kit/readArticles';
import { productKey, readProducts, type NewProduct } from '@/lib/exchange/kit/readProducts';
import { articlesCsv, productsCsv } from '@/lib/exchange/kit/writeKit';
import type { Article } from '@/lib/replies/article';
import { cleanArticle, cleanProduct } from '@/lib/replies/cleanKit';
import type { Product } from '@/lib/replies/product';

const TOPICS = [{ id: 't1', name: 'Norvelo "bags"' }, { id: 't2', name: '=Rival; one' }];
const PIECES = ['bag', 'Tasche', 'сумка', 'حقيبة', '|', '\\', '\\|', '"', "'", '=', '-', '@', ',', ';', '\t', '🚲', '0', 'sep=;', '?'];

/** Numbers below a bound that follow from a seed alone (a linear congruential generator). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** A text of one line that begins and ends with no blank. */
function line(next: (below: number) => number, unlike: string): string {
  const pieces = Array.from({ length: 1 + next(6) }, () => PIECES[next(PIECES.length)] ?? '');
  return `${pieces.join(next(2) === 0 ? ' ' : '')}${unlike}`.trim().replaceAll(/\s+/gu, ' ');
}

function article(next: (below: number) => number, n: number): NewArticle {
  return {
    questions: Array.from({ length: 1 + next(3) }, (_, q) => line(next, `${n}.${q}`)),
    answer: `${line(next, '')}\n\n${line(next, '')}`.trim(),
    steps: Array.from({ length: next(3) }, (_, step) => line(next, `${step}${next(2) === 0 ? '\\' : ''}`)),
    language: ['en', 'uk', 'ar'][next(3)] ?? 'en',
    product: next(2) === 0 ? '' : line(next, ''),
    validUntil: next(2) === 0 ? null : `2026-0${1 + next(9)}-1${next(10)}`,
    source: next(2) === 0 ? '' : line(next, ''),
    topicId: [null, 't1', 't2'][next(3)] ?? null,
  };
}

describe('what was written is read again as it was', () => {
  test.each([1, 2, 3, 4, 5])('articles, %i', async (seed) => {
    const next = numbers(seed);
    const articles = Array.from({ length: 300 }, (_, n) => article(next, n));
    const table = await readArticles(articlesCsv(articles, TOPICS), { topics: TOPICS, language: '' });
    expect(table).toEqual({ ok: true, refused: [], unknown: [], rows: articles.map((value, index) => ({ row: index + 2, value })) });
  });

  test.each([1, 2, 3])('products, %i', async (seed) => {
    const next = numbers(seed);
    const products: NewProduct[] = Array.from({ length: 200 }, (_, n) => ({
      name: line(next, `${n}`), url: `https://norvelo.example/${n}?a=1,2;3`, price: next(2) === 0 ? '' : `${line(next, '')} €`,
      aliases: Array.from({ length: next(4) }, (__, alias) => line(next, `${alias}`)),
    }));
    expect(await readProducts(productsCsv(products))).toEqual({ ok: true, refused: [], unknown: [], rows: products.map((value, index) => ({ row: index + 2, value })) });
  });
});

describe('a plan of an import', () => {
  const withId = (value: NewArticle, id: string): Article => ({ ...value, id });
  const NOTHING: NewArticle = { questions: [], answer: '', steps: [], language: 'en', product: '', validUntil: null, source: '', topicId: null };
  const stored: Article[] = [
    { ...NOTHING, id: 'a', questions: ['How long?'], answer: 'Two days.' },
    { ...NOTHING, id: 'b', questions: ['How much?'], answer: 'Five.' },
  ];

  test('tells what is new, changed and the same', async () => {
    const rows: NewArticle[] = [
      { ...NOTHING, answer: 'Two days.', questions: ['How long?'] },
      { ...NOTHING, questions: ['How MUCH?', 'What price?'], answer: 'Six.' },
      { ...NOTHING, questions: ['How much?'], answer: 'Fünf.', language: 'de' },
    ];
    expect(await planImport<Article>(rows, stored, { keyOf: articleKey, withId, clean: cleanArticle })).toEqual({
      same: 1, changed: [{ ...rows[1], id: 'b' }], added: [rows[2]],
    });
  });

  test('of what was exported changes nothing', async () => {
    const table = await readArticles(articlesCsv(stored, []), { topics: [], language: '' });
    if (!table.ok) throw new Error('It was not read');
    expect(await planImport<Article>(table.rows.map(({ value }) => value), stored, { keyOf: articleKey, withId, clean: cleanArticle })).toEqual({ same: 2, changed: [], added: [] });
  });

  test('finds products by their names', async () => {
    const lamp = { name: 'Lamp', url: 'https://norvelo.example/l', price: '', aliases: [] };
    expect(await planImport<Product>([{ ...lamp, name: 'LAMP' }], [{ ...lamp, id: 'p' }], { keyOf: productKey, withId: (value, id) => ({ ...value, id }), clean: cleanProduct }))
      .toEqual({ same: 0, changed: [{ ...lamp, name: 'LAMP', id: 'p' }], added: [] });
  });
});
