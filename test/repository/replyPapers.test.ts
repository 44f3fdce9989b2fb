import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ARTICLE_COLUMNS, PRODUCT_COLUMNS } from '@/lib/exchange/kit/columns';
import { readArticles } from '@/lib/exchange/kit/readArticles';
import { LARGEST_TABLE } from '@/lib/exchange/kit/tableText';
import { LONGEST_ARTICLE, MOST_ARTICLES, MOST_QUESTIONS, MOST_STEPS } from '@/lib/replies/article';
import { LONGEST_PRODUCT, MOST_ALIASES, MOST_PRODUCTS } from '@/lib/replies/product';
import { REPLY_LANGUAGES } from '@/lib/replies/languages';
import { LEAST_OUTCOMES, OUTCOME_WITHIN } from '@/lib/replies/outcomes';
import { INTENTS } from '@/lib/signals/signals';

const read = (file: string): string => readFileSync(file, 'utf8');
const KIT = read('docs/reply-kit-format.md');
const REPLIES = read('docs/replies.md');
const n = (value: number): string => new Intl.NumberFormat('en').format(value);
const rowsOf = (heading: string): string[][] => {
  const [, part = ''] = KIT.split(`## ${heading}\n`);
  return [...(part.split('\n## ')[0] ?? '').matchAll(/^\| `(\w+)` \|.*$/gmu)].map(([row, name = '']) => [name, row]);
};

describe('what is written of the tables of the reply kit', () => {
  test('names each column, and no other', () => {
    expect(rowsOf('Knowledge base').map(([name]) => name)).toEqual([...ARTICLE_COLUMNS]);
    expect(rowsOf('Catalogue').map(([name]) => name)).toEqual([...PRODUCT_COLUMNS]);
  });

  test('tells how much there is room for', () => {
    const row = (heading: string, column: string): string => rowsOf(heading).find(([name]) => name === column)?.[1] ?? '';
    const { question, answer, step, product, source } = LONGEST_ARTICLE;
    expect(row('Knowledge base', 'question')).toContain(`up to ${n(MOST_QUESTIONS)} ways of up to ${n(question)} characters`);
    expect(row('Knowledge base', 'steps')).toContain(`up to ${n(MOST_STEPS)} of up to ${n(step)} characters`);
    for (const [column, most] of [['answer', answer], ['product', product], ['source', source]] as const) {
      expect(row('Knowledge base', column)).toContain(`up to ${n(most)} characters`);
    }
    for (const column of ['name', 'url', 'price'] as const) expect(row('Catalogue', column)).toContain(`up to ${n(LONGEST_PRODUCT[column])} characters`);
    expect(row('Catalogue', 'aliases')).toContain(`up to ${n(MOST_ALIASES)} of up to ${n(LONGEST_PRODUCT.alias)} characters`);
    expect(KIT).toContain(`at most ${n(LARGEST_TABLE / 1_000_000)} MB and ${n(MOST_ARTICLES)} rows`);
    expect(MOST_PRODUCTS).toBe(MOST_ARTICLES);
  });

  test('shows a table that can be taken whole', async () => {
    const sample = /```csv\n(?<csv>[^`]+)```/u.exec(KIT)?.groups?.['csv'] ?? '';
    expect(await readArticles(sample, { topics: [], language: '' })).toMatchObject({
      ok: true, refused: [], unknown: [],
      rows: [{ value: { questions: ['How long can I return something?', 'Return period'], steps: ['Pack it', 'Stick the label on it'], language: 'en', validUntil: '2026-12-31' } }],
    });
  });
});

describe('what is written of replies', () => {
  test('tells of each language what is doubted', () => {
    const names = new Intl.DisplayNames(['en'], { type: 'language' });
    const told = [...REPLIES.matchAll(/^\| (\w+) \| \S.*\|$/gmu)].map(([, name]) => name);
    expect(new Set(told)).toEqual(new Set(REPLY_LANGUAGES.map((code) => (code === 'fy' ? 'Frisian' : names.of(code)))));
    expect(told).toHaveLength(REPLY_LANGUAGES.length);
  });

  test('counts the posts whose intent was set right by hand', () => {
    const corrected = REPLY_LANGUAGES.flatMap((code) => [...read(`test/unit/replies/table/${code}.md`).matchAll(/^## .*\(found: /gmu)]);
    expect(REPLIES).toContain(`Of ${n(REPLY_LANGUAGES.length * INTENTS.length)} posts ${n(corrected.length)} had`);
  });

  test('tells from how many replies on a rate is told, and within what', () => {
    expect([LEAST_OUTCOMES, OUTCOME_WITHIN / 86_400_000]).toEqual([5, 30]);
    expect(REPLIES.replaceAll(/\s+/gu, ' ')).toContain('within 30 days, by what a reply was made from, with n and interval. Fewer than five are not told');
  });
});
