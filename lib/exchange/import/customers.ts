import { cleanLine } from '@/lib/posts/clean';
import { headerKey } from './tableRows';
import type { BrokenRow, SourceRow } from './trouble';
import { readCountCell, readDecimalCell, type CellProblem, type DecimalMark } from './writtenCells';

/** What of a customer a file may hold. Consents to marketing, addresses and all else are not read. */
export const CUSTOMER_FIELDS = ['id', 'email', 'firstName', 'lastName', 'name', 'company', 'phone', 'tags', 'note', 'orders', 'spent'] as const;
export type CustomerField = (typeof CUSTOMER_FIELDS)[number];

/** Headers of Shopify, HubSpot and Salesforce, and of tables that people make. */
const HEADERS: Readonly<Record<CustomerField, string>> = {
  id: 'customer id, record id, contact id, lead id, account id, id',
  email: 'email, e-mail, email address, customer email, почта, эл. почта, пошта, ел. пошта, البريد الإلكتروني, e-post',
  firstName: 'first name, имя, ім’я, الاسم الأول, foarnamme',
  lastName: 'last name, фамилия, прізвище, اسم العائلة, efternamme',
  name: 'name, full name, customer name, contact name, клиент, клієнт, الاسم, namme',
  company: 'company, company name, default address company, account name, компания, компанія, الشركة, bedriuw',
  phone: 'phone, phone number, mobile phone, default address phone, телефон, الهاتف, telefoan',
  tags: 'tags, customer tags, теги, мітки, الوسوم',
  note: 'note, notes, description, заметка, нотатка, ملاحظة, oantekening',
  orders: 'total orders, orders count, number of orders, orders, заказы, замовлення, الطلبات, bestellings',
  spent: 'total spent, total revenue, lifetime value, сумма, сума, إجمالي الإنفاق',
};

export type CustomerColumns = Readonly<Partial<Record<CustomerField, string>>>;

/** Which columns of a table are likely to hold what, for the user to confirm; the best header of each field. */
export function guessCustomerColumns(names: readonly string[]): CustomerColumns {
  const byKey = new Map<string, string>();
  for (const name of names) if (!byKey.has(headerKey(name))) byKey.set(headerKey(name), name);
  return Object.fromEntries(CUSTOMER_FIELDS.flatMap((field) => {
    const found = HEADERS[field].split(',').map((header) => byKey.get(headerKey(header))).find((name) => name !== undefined);
    return found === undefined ? [] : [[field, found]];
  }));
}

/** A customer as a shop or a register of customers knows them; null is what it does not say. */
export interface Customer {
  id: string | null;
  /** In small letters. */
  email: string | null;
  name: string | null;
  company: string | null;
  phone: string | null;
  tags: string[];
  note: string | null;
  orders: number | null;
  spent: number | null;
}

export type CustomerProblemReason = BrokenRow | CellProblem | 'no-customer' | 'no-email' | 'twice';
export interface CustomerProblem {
  row: number;
  column: string | null;
  why: CustomerProblemReason;
  value: string;
}

export type ReadCustomer = { ok: true; customer: Customer; problems: CustomerProblem[] } | { ok: false; problems: CustomerProblem[] };

const SHOWN = 120;
const MOST_TAGS = 250;
const LONGEST_EMAIL = 254;
/** What an address of e-mail looks like. */
const EMAIL = /^[^\s@<>",;:()[\]\\]{1,64}@[^\s@<>",;:()[\]\\]+\.[^\s@<>",;:()[\]\\.]{2,}$/u;

/**
 * Reads rows of customers in the order of the file. A row without an id and without an e-mail names nobody; one whose id, or without
 * one its e-mail, stood there already is refused, so that nothing is put together of two people. What else cannot be read is left
 * out and told. The apostrophe that shops put before ids and phones is taken off.
 */
export function createCustomerReader(columns: CustomerColumns, decimal: DecimalMark | null): (row: SourceRow) => ReadCustomer {
  const seen = new Set<string>();
  return ({ row, cells, broken }) => {
    const cell = (field: CustomerField): string => cells.get(columns[field] ?? '')?.trim() ?? '';
    const problems: CustomerProblem[] = [];
    const tell = (field: CustomerField | null, why: CustomerProblemReason): void =>
      void problems.push({ row, column: field === null ? null : (columns[field] ?? null), why, value: field === null ? '' : cell(field).slice(0, SHOWN) });
    if (broken !== null) {
      tell(null, broken);
      return { ok: false, problems };
    }
    const id = cleanLine(cell('id').replace(/^'/u, ''));
    const email = emailOf(cell('email'));
    if (email === null && cell('email') !== '') tell('email', 'no-email');
    const key = id === null ? (email === null ? null : `@${email}`) : `#${id}`;
    if (key === null || seen.has(key)) {
      tell(key === null ? null : id === null ? 'email' : 'id', key === null ? 'no-customer' : 'twice');
      return { ok: false, problems };
    }
    seen.add(key);
    const told = (field: CustomerField, read: (text: string) => ReturnType<typeof readCountCell>): number | null => {
      if (cell(field) === '') return null;
      const number = read(cell(field));
      if (!number.ok) tell(field, number.why);
      return number.ok ? number.value : null;
    };
    const parts = [cell('firstName'), cell('lastName')].filter((part) => part !== '').join(' ');
    const customer: Customer = {
      id, email,
      name: cleanLine(parts === '' ? cell('name') : parts),
      company: cleanLine(cell('company')), phone: cleanLine(cell('phone').replace(/^'/u, '')),
      tags: [...new Set(cell('tags').split(/[,;]/u).map(cleanLine).filter((tag) => tag !== null))].slice(0, MOST_TAGS),
      note: cleanLine(cell('note')),
      orders: told('orders', readCountCell), spent: told('spent', (text) => readDecimalCell(text, decimal)),
    };
    return { ok: true, customer, problems };
  };
}

/** An address of e-mail in small letters; null for what is none. */
export function emailOf(cell: string): string | null {
  return cell.length <= LONGEST_EMAIL && EMAIL.test(cell) ? cell.toLowerCase() : null;
}
