import type { Article } from '@/lib/replies/article';
import type { Product } from '@/lib/replies/product';
import { BYTE_ORDER_MARK, csvLines } from '../csv';
import { ARTICLE_COLUMNS, PRODUCT_COLUMNS, type NamedTopic } from './columns';
import { joinCell } from './cellList';

/** A knowledge base as CSV that `readArticles` reads. */
export function articlesCsv(articles: readonly Omit<Article, 'id'>[], topics: readonly NamedTopic[]): string {
  const nameOf = new Map(topics.map(({ id, name }) => [id, name]));
  return BYTE_ORDER_MARK + csvLines([
    [...ARTICLE_COLUMNS],
    ...articles.map(({ questions, answer, steps, language, product, validUntil, source, topicId }) => [
      joinCell(questions), answer, joinCell(steps), language, product, validUntil, source, topicId === null ? null : (nameOf.get(topicId) ?? null),
    ]),
  ]);
}

/** A catalogue as CSV that `readProducts` reads. */
export function productsCsv(products: readonly Omit<Product, 'id'>[]): string {
  return BYTE_ORDER_MARK + csvLines([
    [...PRODUCT_COLUMNS],
    ...products.map(({ name, url, price, aliases }) => [name, url, price, joinCell(aliases)]),
  ]);
}
