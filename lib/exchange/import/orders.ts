import type { DateOrder } from '@/lib/language/calendarWords';
import { cleanLine } from '@/lib/posts/clean';
import type { WrittenTime } from '@/lib/posts/post';
import { emailOf } from './customers';
import { headerKey } from './tableRows';
import type { BrokenRow, SourceRow } from './trouble';
import { readDateCell, readDecimalCell, type CellProblem, type DecimalMark } from './writtenCells';

/** What of an order a file may hold. */
export const ORDER_FIELDS = ['id', 'email', 'at', 'total', 'currency', 'item'] as const;
export type OrderField = (typeof ORDER_FIELDS)[number];

/** Headers of shops and registers; the shop's own number of an order before its internal one. */
const HEADERS: Readonly<Record<OrderField, string>> = {
  id: 'order number, order id, order, opportunity id, deal id, record id, номер заказа, заказ, номер замовлення, замовлення, رقم الطلب, bestelnûmer, name, id',
  email: 'email, e-mail, customer email, contact email, почта, пошта, البريد الإلكتروني, e-post',
  at: 'created at, order date, ordered at, paid at, close date, date, дата заказа, дата замовлення, дата, تاريخ الطلب, التاريخ, datum',
  total: 'total, order total, amount, сумма, итого, сума, разом, المجموع, المبلغ, totaal',
  currency: 'currency, deal currency, валюта, العملة, faluta',
  item: 'lineitem name, line item, product, product name, item, товар, المنتج, produkt',
};

export type OrderColumns = Readonly<Partial<Record<OrderField, string>>>;

/** Which columns of a table are likely to hold what, for the user to confirm. */
export function guessOrderColumns(names: readonly string[]): OrderColumns {
  const byKey = new Map<string, string>();
  for (const name of names) if (!byKey.has(headerKey(name))) byKey.set(headerKey(name), name);
  return Object.fromEntries(ORDER_FIELDS.flatMap((field) => {
    const found = HEADERS[field].split(',').map((header) => byKey.get(headerKey(header))).find((name) => name !== undefined);
    return found === undefined ? [] : [[field, found]];
  }));
}

export interface Order {
  id: string;
  /** In small letters; null where the file does not say whose it is. */
  email: string | null;
  at: WrittenTime;
  total: number | null;
  /** ISO 4217, as the file writes it. */
  currency: string | null;
  items: string[];
}

export interface OrderChoices {
  columns: OrderColumns & { id: string; at: string };
  order: DateOrder | null;
  decimal: DecimalMark | null;
  zone: string | null;
  locales: readonly string[];
  /** ms since 1970. */
  now: number;
}

export interface OrderProblem {
  row: number;
  column: string | null;
  why: BrokenRow | CellProblem | 'no-order' | 'no-email' | 'twice';
  value: string;
}

/** `item`: a further line of the order of the row before it, as shops write orders of several things. */
export type ReadOrder =
  | { ok: true; kind: 'order'; order: Order; problems: OrderProblem[] }
  | { ok: true; kind: 'item'; of: string; item: string }
  | { ok: false; problems: OrderProblem[] };

const SHOWN = 120;

/**
 * Reads rows of orders in the order of the file. An order has a number and a date. A row with the number of the one before it and
 * without a total adds a thing to it; any other whose number stood there already is refused.
 */
export function createOrderReader(choices: OrderChoices): (row: SourceRow) => ReadOrder {
  const { columns, decimal, now } = choices;
  const seen = new Set<string>();
  let last: string | null = null;
  return ({ row, cells, broken }) => {
    const cell = (field: OrderField): string => cells.get(columns[field] ?? '')?.trim() ?? '';
    const problem = (field: OrderField | null, why: OrderProblem['why']): OrderProblem =>
      ({ row, column: field === null ? null : (columns[field] ?? null), why, value: field === null ? '' : cell(field).slice(0, SHOWN) });
    if (broken !== null) return { ok: false, problems: [problem(null, broken)] };
    const id = cleanLine(cell('id').replace(/^'/u, ''));
    if (id === null) return { ok: false, problems: [problem('id', 'no-order')] };
    const item = cleanLine(cell('item'));
    if (seen.has(id)) {
      const isFurther = id === last && item !== null && cell('total') === '';
      return isFurther ? { ok: true, kind: 'item', of: id, item } : { ok: false, problems: [problem('id', 'twice')] };
    }
    const at = readDateCell(cell('at'), choices, now);
    if (!at.ok) return { ok: false, problems: [problem('at', at.why)] };
    seen.add(id);
    last = id;
    const email = emailOf(cell('email'));
    const total = readDecimalCell(cell('total'), decimal);
    const problems = [
      ...(email === null && cell('email') !== '' ? [problem('email', 'no-email')] : []),
      ...(!total.ok && cell('total') !== '' ? [problem('total', total.why)] : []),
    ];
    return { ok: true, kind: 'order', problems, order: {
      id, email, at: at.value, total: total.ok ? total.value : null, currency: /^[A-Za-z]{3}$/u.test(cell('currency')) ? cell('currency').toUpperCase() : null, items: item === null ? [] : [item],
    } };
  };
}
