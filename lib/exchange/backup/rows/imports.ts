import * as v from 'valibot';
import { IMPORT_KINDS, type CustomerRow, type ImportCounts, type ImportRow, type OrderRow } from '@/lib/storage/rows';
import { count, id, instant, line, list, number, stamps, type Fields } from './parts';

const told = v.nullable(line);
const amount = v.nullable(number);

const counts = v.object({
  rows: count, stored: count, alreadyThere: count, twice: count, unheard: count, erased: count, parts: count, refused: count,
} satisfies Fields<ImportCounts>);

export const importRow = v.object({
  id, kind: v.picklist(IMPORT_KINDS), file: line, tool: line, at: instant, state: v.picklist(['running', 'done', 'undoing', 'undone']), counts,
  undone: v.exactOptional(v.object({ removed: count, keptTouched: count, keptSeen: count })),
} satisfies Fields<ImportRow>);

export const customer = v.object({
  id, importId: id, registered: told, email: told, name: told, company: told, phone: told, tags: list(line), note: told, orders: amount, spent: amount,
  authorId: v.exactOptional(id), stamps,
} satisfies Fields<CustomerRow>);

export const order = v.object({
  id, importId: id, number: line, email: told, at: instant, total: amount, currency: told, items: list(line),
} satisfies Fields<OrderRow>);
