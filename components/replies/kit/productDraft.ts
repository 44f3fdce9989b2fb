import { httpsOf } from '@/lib/replies/cleanKit';
import { LONGEST_PRODUCT, MOST_ALIASES, type Product } from '@/lib/replies/product';

/** A product while it is written: its other names as lines of text. */
export interface ProductDraft extends Omit<Product, 'id' | 'aliases'> {
  aliases: string;
}

export type ProductProblem = { field: 'name'; why: 'empty' } | { field: 'url'; why: 'noAddress' } | { field: 'aliases'; why: 'longLine'; line: number } | { field: 'aliases'; why: 'manyLines' };

export function productDraftOf({ aliases, ...product }: Omit<Product, 'id'>): ProductDraft {
  return { ...product, aliases: aliases.join('\n') };
}

/** The product that a draft says. */
export function productOf({ aliases, ...draft }: ProductDraft): Omit<Product, 'id'> {
  return { ...draft, aliases: linesOf(aliases) };
}

/** All that must be put right before a draft is stored, by the order of the fields. */
export function problemsInProduct({ name, url, aliases }: ProductDraft): ProductProblem[] {
  const long = aliases.split('\n').findIndex((line) => line.trim().length > LONGEST_PRODUCT.name);
  return [
    ...(name.trim() === '' ? [{ field: 'name', why: 'empty' } as const] : []),
    ...(httpsOf(url) === null ? [{ field: 'url', why: 'noAddress' } as const] : []),
    ...(long !== -1 ? [{ field: 'aliases', why: 'longLine', line: long + 1 } as const] : []),
    ...(linesOf(aliases).length > MOST_ALIASES ? [{ field: 'aliases', why: 'manyLines' } as const] : []),
  ];
}

function linesOf(typed: string): string[] {
  return typed.split('\n').map((line) => line.trim()).filter((line) => line !== '');
}
