import { answerWithout, identitiesInAnswer } from '@/lib/inbox/answerErasure';
import { hash } from '@/lib/posts/identity';
import type { EarshotDatabase } from '@/lib/storage/database';
import { knowingErased } from '@/lib/storage/erasure/tombstones';
import { NO_COUNTS } from '@/lib/storage/importing/imports';
import { storeRows } from '@/lib/storage/importing/storeRows';
import type { CustomerRow, ImportCounts, OrderRow, SurveyRow } from '@/lib/storage/rows';
import type { Step } from '../kit/table';
import { STRIDE } from '../kit/table';
import { createCustomerReader, type CustomerColumns } from './customers';
import { MOST_IMPORTED } from './dryRun';
import { tableRows, type TableForm } from './openTable';
import { createOrderReader, type OrderChoices } from './orders';
import { runImport, type ImportCame, type ImportWith, type TakenRows } from './runImport';
import { createAnswerReader, type SurveyChoices } from './surveyAnswers';
import type { SourceRow } from './trouble';
import type { DecimalMark } from './writtenCells';

/** Rows that are stored together. */
const CHUNK = 500;

type Stored = Pick<ImportCounts, 'stored' | 'alreadyThere' | 'erased'>;

/** How the rows of a file become rows of a table. `part`: it adds to the last one that was taken. */
interface Taking<Row extends { id: string }> {
  take: (row: SourceRow) => Row | 'refused' | 'part';
  store: (rows: readonly Row[]) => Promise<Stored>;
}

/** Brings the answers to a survey in. Their words lose the names of authors who were erased. */
export function importSurvey(db: EarshotDatabase, file: File, form: TableForm, choices: SurveyChoices & { tool: string }, using: ImportWith): Promise<ImportCame> {
  return runImport(db, { kind: 'survey', file: file.name, tool: choices.tool }, using, (importId, step) => {
    const readAnswer = createAnswerReader(choices);
    return takeRows<SurveyRow>(file, form, {
      take(row) {
        const read = readAnswer(row);
        return read.ok ? { ...read.answer, authorId: null } : 'refused';
      },
      store: (rows) => knowingErased(db, () => rows.flatMap(identitiesInAnswer), async (erased) => {
        const left = rows.flatMap((row) => answerWithout(row, erased.has) ?? []);
        return { ...(await storeRows(db, 'surveys', { importId, rows: left }, erased.confirm)), erased: rows.length - left.length };
      }),
    }, { step, size: using.size });
  });
}

/** Brings customers in. Who of them is which author is for the user to confirm (`proposeCustomers`). */
export function importCustomers(
  db: EarshotDatabase, file: File, form: TableForm, choices: { columns: CustomerColumns; decimal: DecimalMark | null; tool: string }, using: ImportWith,
): Promise<ImportCame> {
  return runImport(db, { kind: 'customers', file: file.name, tool: choices.tool }, using, (importId, step) => {
    const readCustomer = createCustomerReader(choices.columns, choices.decimal);
    return takeRows<Omit<CustomerRow, 'importId'>>(file, form, {
      take(row) {
        const read = readCustomer(row);
        if (!read.ok) return 'refused';
        const { id: registered, ...customer } = read.customer;
        return { id: hash(registered === null ? `@${customer.email ?? ''}` : `#${registered}`), registered, ...customer, stamps: {} };
      },
      store: async (rows) => ({ ...(await storeRows(db, 'customers', { importId, rows })), erased: 0 }),
    }, { step, size: using.size });
  });
}

/** Brings orders in, each with all of its things. */
export function importOrders(db: EarshotDatabase, file: File, form: TableForm, choices: OrderChoices & { tool: string }, using: ImportWith): Promise<ImportCame> {
  return runImport(db, { kind: 'orders', file: file.name, tool: choices.tool }, using, (importId, step) => {
    const readOrder = createOrderReader(choices);
    let last: string[] = [];
    return takeRows<Omit<OrderRow, 'importId'>>(file, form, {
      take(row) {
        const read = readOrder(row);
        if (!read.ok) return 'refused';
        if (read.kind === 'item') {
          last.push(read.item);
          return 'part';
        }
        const { id: number, email, at: written, total, currency, items } = read.order;
        const at = Date.parse(written.at ?? '');
        if (Number.isNaN(at)) return 'refused';
        last = [...items];
        return { id: hash(`${number}\0${at}`), number, email, at, total, currency, items: last };
      },
      store: async (rows) => ({ ...(await storeRows(db, 'orders', { importId, rows })), erased: 0 }),
    }, { step, size: using.size });
  });
}

/** Takes all rows of a file, chunk by chunk; the last one that was taken waits for what may yet add to it. */
async function takeRows<Row extends { id: string }>(
  file: Blob, form: TableForm, { take, store }: Taking<Row>, { step, size = CHUNK }: { step: Step; size?: number | undefined },
): Promise<TakenRows> {
  const counts = { ...NO_COUNTS };
  const seen = new Set<string>();
  let waiting: Row[] = [];
  const storeAll = async (rows: readonly Row[]): Promise<void> => {
    const { stored, alreadyThere, erased } = await store(rows);
    counts.stored += stored;
    counts.alreadyThere += alreadyThere;
    counts.erased += erased;
  };
  for await (const batch of tableRows(file, form)) {
    if (!batch.ok) return { ok: false, trouble: batch.trouble };
    for (const row of batch.rows) {
      if (++counts.rows > MOST_IMPORTED) return { ok: false, trouble: { why: 'too-many-rows', most: MOST_IMPORTED } };
      if (counts.rows % STRIDE === 0) await step(batch.done);
      const taken = take(row);
      if (taken === 'refused') counts.refused++;
      else if (taken === 'part') counts.parts++;
      else if (seen.has(taken.id)) counts.twice++;
      else {
        if (waiting.length >= size) {
          await storeAll(waiting);
          waiting = [];
        }
        seen.add(taken.id);
        waiting.push(taken);
      }
    }
    await step(batch.done);
  }
  await storeAll(waiting);
  return { ok: true, counts };
}
