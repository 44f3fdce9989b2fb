import { fold } from '@/lib/language/fold';
import { LONGEST_PRODUCT, MOST_ALIASES, MOST_PRODUCTS, type Product } from '@/lib/replies/product';
import { PRODUCT_COLUMNS } from './columns';
import { splitCell } from './cellList';
import type { ReadTable, Refusal } from './refusal';
import { giveTurn } from '../turns';
import { parseTable, STRIDE, type Step } from './table';

export type NewProduct = Omit<Product, 'id'>;

/** Reads a catalogue from CSV. A row in which a cell cannot be taken is refused whole, each such cell with its reason. */
export async function readProducts(text: string, step: Step = giveTurn): Promise<ReadTable<NewProduct>> {
  const shape = { needed: ['name', 'url'], columns: PRODUCT_COLUMNS, numbered: ['aliases'], most: MOST_PRODUCTS } as const;
  const table = await parseTable(text, shape, (done) => step(done / 2));
  if (!table.ok) return table;
  const refused: Refusal[] = [];
  const rows: { row: number; value: NewProduct }[] = [];
  const rowOf = new Map<string, number>();
  for (const [at, { row, cells }] of table.rows.entries()) {
    if (at % STRIDE === 0) await step(0.5 + at / table.rows.length / 2);
    const before = refused.length;
    const [name = ''] = cells.get('name') ?? [];
    const [url = ''] = cells.get('url') ?? [];
    const [price = ''] = cells.get('price') ?? [];
    const aliases = [...new Set((cells.get('aliases') ?? []).flatMap(splitCell))];
    for (const [column, value, most] of [
      ['name', name, LONGEST_PRODUCT.name], ['url', url, LONGEST_PRODUCT.url], ['price', price, LONGEST_PRODUCT.price],
      ...aliases.map((alias) => ['aliases', alias, LONGEST_PRODUCT.alias] as const),
    ] as const) if (value.length > most) refused.push({ row, column, value, why: 'too-long', most });
    if (name === '') refused.push({ row, column: 'name', value: '', why: 'empty' });
    if (!isSafeAddress(url)) refused.push({ row, column: 'url', value: url, why: 'no-address' });
    if (aliases.length > MOST_ALIASES) refused.push({ row, column: 'aliases', value: aliases[MOST_ALIASES] ?? '', why: 'too-many', most: MOST_ALIASES });
    const of = rowOf.get(productKey({ name }));
    if (refused.length === before && of !== undefined) refused.push({ row, column: 'name', value: name, why: 'twice', of });
    if (refused.length > before) continue;
    rowOf.set(productKey({ name }), row);
    rows.push({ row, value: { name, url, price, aliases } });
  }
  return { ok: true, rows, refused, unknown: table.unknown };
}

/** By what a row and a stored product are the same: the name, folded. */
export function productKey({ name }: Pick<Product, 'name'>): string {
  return fold(name).text;
}

function isSafeAddress(text: string): boolean {
  return URL.canParse(text) && new URL(text).protocol === 'https:';
}
