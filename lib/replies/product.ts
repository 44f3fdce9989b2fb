/** Something that the brand sells, from its catalogue. */
export interface Product {
  id: string;
  name: string;
  /** Its page: https; empty: unknown. */
  url: string;
  /** As it is told: with its currency; empty: unknown. */
  price: string;
  /** Other names by which people call it. */
  aliases: string[];
}

export const MOST_PRODUCTS = 20_000;
export const MOST_ALIASES = 30;
/** Longest, in UTF-16 units. */
export const LONGEST_PRODUCT: Readonly<Record<'name' | 'url' | 'price' | 'alias', number>> = { name: 200, url: 2_000, price: 50, alias: 200 };

/** Something that somebody bought, as imported. */
export interface Order {
  number: string;
  /** Names of products, as the file has them. */
  products: string[];
  /** ms since 1970; null: unknown. */
  at: number | null;
}
