/** The columns of a knowledge base as CSV, in their order. */
export const ARTICLE_COLUMNS = ['question', 'answer', 'steps', 'language', 'product', 'valid_until', 'source', 'topic'] as const;
export type ArticleColumn = (typeof ARTICLE_COLUMNS)[number];

/** The columns of a catalogue. */
export const PRODUCT_COLUMNS = ['name', 'url', 'price', 'aliases'] as const;
export type ProductColumn = (typeof PRODUCT_COLUMNS)[number];

/** A topic as tables name it. */
export interface NamedTopic {
  id: string;
  name: string;
}
