import { MOST_ARTICLES, type Article } from './article';
import { MOST_PRODUCTS, type Product } from './product';
import { MOST_TEMPLATES, type Template } from './template';

/** What replies are made of beside the voice, by kind. */
export interface Kit {
  article: Article;
  product: Product;
  template: Template;
}

export const KIT_KINDS = ['article', 'product', 'template'] as const satisfies readonly (keyof Kit)[];
export type KitKind = (typeof KIT_KINDS)[number];

export type KitItem = { [Kind in KitKind]: { kind: Kind } & Kit[Kind] }[KitKind];

/** As the user wrote it: without id it is new. */
export type KitToSave = { [Kind in KitKind]: { kind: Kind; id?: string } & Omit<Kit[Kind], 'id'> }[KitKind];

/** Most of each kind that are kept. */
export const MOST_OF_KIT: Readonly<Record<KitKind, number>> = { article: MOST_ARTICLES, product: MOST_PRODUCTS, template: MOST_TEMPLATES };
