import { useRef, useState } from 'preact/hooks';
import { articleKey, readArticles } from '@/lib/exchange/kit/readArticles';
import { productKey, readProducts } from '@/lib/exchange/kit/readProducts';
import type { NamedTopic } from '@/lib/exchange/kit/columns';
import { planImport, type ImportPlan } from '@/lib/exchange/kit/planImport';
import type { ReadTable, Refusal, TableTrouble } from '@/lib/exchange/kit/refusal';
import { tableText } from '@/lib/exchange/kit/tableText';
import { articlesCsv, productsCsv } from '@/lib/exchange/kit/writeKit';
import { saveFile } from '@/lib/exchange/saveFile';
import { cleanArticle, cleanProduct } from '@/lib/replies/cleanKit';
import type { Article } from '@/lib/replies/article';
import type { Product } from '@/lib/replies/product';
import type { KitToSave } from '@/lib/replies/replyKit';
import { readKit } from '@/lib/storage/replyKit/kit';
import { useDatabase } from './database';
import { fileName } from './outgoing';
import { useSettings } from './settings';

export type { Refusal, TableTrouble };
export type ImportKind = 'article' | 'product';

/** What taking a file would do, before it does anything. */
export interface ImportPreview {
  file: string;
  added: number;
  changed: number;
  same: number;
  refused: readonly Refusal[];
  /** Headers of columns that are left out. */
  unknown: readonly string[];
}

export type KitImportState =
  | { state: 'idle' }
  | { state: 'reading'; file: string }
  | { state: 'untaken'; file: string; why: TableTrouble | { why: 'encoding' | 'too-large' | 'unreadable' } }
  | ({ state: 'read' } & ImportPreview);

export interface KitImport {
  state: KitImportState;
  /** For rows that name no language; '' where each must. */
  language: string;
  read: (file: File) => void;
  onLanguage: (language: string) => void;
  leave: () => void;
  /** What is to be stored; nothing where nothing was read. */
  items: () => readonly KitToSave[];
}

/** Reads a table of articles or products, and tells what taking it would do. */
export function useKitImport(kind: ImportKind, topics: readonly NamedTopic[]): KitImport {
  const db = useDatabase();
  const [state, setState] = useState<KitImportState>({ state: 'idle' });
  const [language, setLanguage] = useState('');
  const held = useRef<{ name: string; text: string; items: readonly KitToSave[] } | null>(null);
  const turn = useRef(0);
  const plan = async (name: string, text: string, rowsIn: string): Promise<void> => {
    const own = ++turn.current;
    if (db === null) return;
    const planned = kind === 'article'
      ? planArticles(readArticles(text, { topics, language: rowsIn }), await readKit(db, 'article'))
      : planProducts(readProducts(text), await readKit(db, 'product'));
    if (own !== turn.current) return;
    held.current = { name, text, items: planned.ok ? planned.items : [] };
    setState(planned.ok ? { state: 'read', file: name, ...planned.preview } : { state: 'untaken', file: name, why: planned.trouble });
  };
  const fail = (name: string): void => setState({ state: 'untaken', file: name, why: { why: 'unreadable' } });
  return {
    state,
    language,
    read(file) {
      setState({ state: 'reading', file: file.name });
      const take = async (): Promise<void> => {
        const read = await tableText(file);
        if (read.ok) await plan(file.name, read.text, language);
        else setState({ state: 'untaken', file: file.name, why: { why: read.why } });
      };
      take().catch(() => fail(file.name));
    },
    onLanguage(chosen) {
      setLanguage(chosen);
      const { name, text } = held.current ?? {};
      if (name !== undefined && text !== undefined) plan(name, text, chosen).catch(() => fail(name));
    },
    leave() {
      turn.current++;
      held.current = null;
      setState({ state: 'idle' });
    },
    items: () => held.current?.items ?? [],
  };
}

/** Writes all articles or products as CSV, so that `useKitImport` reads them again. */
export function useKitExport(topics: readonly NamedTopic[]): (of: { articles: readonly Article[] } | { products: readonly Product[] }) => void {
  const { zone } = useSettings();
  return (of) => {
    const csv = 'articles' in of ? articlesCsv(of.articles, topics) : productsCsv(of.products);
    saveFile(new Blob([csv], { type: 'text/csv;charset=utf-8' }), fileName('articles' in of ? 'articles' : 'products', 'csv', { now: Date.now(), zone }));
  };
}

type Planned = { ok: true; items: readonly KitToSave[]; preview: Omit<ImportPreview, 'file'> } | { ok: false; trouble: TableTrouble };

function planArticles(table: ReadTable<Omit<Article, 'id'>>, stored: readonly Article[]): Planned {
  if (!table.ok) return { ok: false, trouble: table.trouble };
  const rows = table.rows.map(({ value }) => withoutId(cleanArticle({ ...value, id: '' })));
  const plan = planImport(rows, stored.map(cleanArticle), { keyOf: articleKey, withId: (value, id): Article => ({ ...value, id }) });
  return plannedOf(plan, table, (value): KitToSave => ({ kind: 'article', ...value }));
}

function planProducts(table: ReadTable<Omit<Product, 'id'>>, stored: readonly Product[]): Planned {
  if (!table.ok) return { ok: false, trouble: table.trouble };
  const rows = table.rows.map(({ value }) => withoutId(cleanProduct({ ...value, id: '' })));
  const plan = planImport(rows, stored.map(cleanProduct), { keyOf: productKey, withId: (value, id): Product => ({ ...value, id }) });
  return plannedOf(plan, table, (value): KitToSave => ({ kind: 'product', ...value }));
}

function plannedOf<New, Stored extends New>(
  { added, changed, same }: ImportPlan<New, Stored>,
  { refused, unknown }: { refused: readonly Refusal[]; unknown: readonly string[] },
  itemOf: (value: New | Stored) => KitToSave,
): Planned {
  return { ok: true, items: [...added, ...changed].map(itemOf), preview: { added: added.length, changed: changed.length, same, refused, unknown } };
}

function withoutId<Row extends { id: string }>({ id: _id, ...row }: Row): Omit<Row, 'id'> {
  return row;
}
