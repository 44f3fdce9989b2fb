import { useRef, useState } from 'preact/hooks';
import { articleKey, readArticles } from '@/lib/exchange/kit/readArticles';
import { productKey, readProducts } from '@/lib/exchange/kit/readProducts';
import type { NamedTopic } from '@/lib/exchange/kit/columns';
import { planImport, type ImportPlan } from '@/lib/exchange/kit/planImport';
import type { Refusal, TableTrouble } from '@/lib/exchange/kit/refusal';
import type { Step } from '@/lib/exchange/kit/table';
import { tableText } from '@/lib/exchange/kit/tableText';
import { articlesCsv, productsCsv } from '@/lib/exchange/kit/writeKit';
import { saveFile } from '@/lib/exchange/saveFile';
import { giveTurn } from '@/lib/exchange/turns';
import { cleanArticle, cleanProduct } from '@/lib/replies/cleanKit';
import type { Article } from '@/lib/replies/article';
import type { Product } from '@/lib/replies/product';
import type { KitToSave } from '@/lib/replies/replyKit';
import type { EarshotDatabase } from '@/lib/storage/database';
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
  /** `done`: how much of it, 0..1. */
  | { state: 'reading'; file: string; done: number }
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

/** How far a reading is, is shown from then on, and so often, ms. */
const SHOWN_AFTER = 200;
const SHOWN_EVERY = 100;

/** Reads a table of articles or products, and tells what taking it would do. */
export function useKitImport(kind: ImportKind, topics: readonly NamedTopic[]): KitImport {
  const db = useDatabase();
  const [state, setState] = useState<KitImportState>({ state: 'idle' });
  const [language, setLanguage] = useState('');
  const held = useRef<{ name: string; text: string; items: readonly KitToSave[] } | null>(null);
  const turn = useRef(0);
  /** Begins to read a file, in the place of whatever is being read; null: the one that was read last. */
  const begin = (name: string, file: File | null, rowsIn: string): void => {
    const own = ++turn.current;
    const isWanted = (): boolean => own === turn.current;
    const untaken = (why: Extract<KitImportState, { state: 'untaken' }>['why']): void => {
      if (isWanted()) setState({ state: 'untaken', file: name, why });
    };
    const plan = async (text: string): Promise<void> => {
      if (db === null) return;
      const planned = await PLANS[kind](text, db, { topics, language: rowsIn, step: stepsOf(isWanted, (done) => setState({ state: 'reading', file: name, done })) });
      if (!isWanted()) return;
      held.current = { name, text, items: planned.ok ? planned.items : [] };
      setState(planned.ok ? { state: 'read', file: name, ...planned.preview } : { state: 'untaken', file: name, why: planned.trouble });
    };
    const take = async (): Promise<void> => {
      const read = file === null ? { ok: true as const, text: held.current?.text ?? '' } : await tableText(file);
      if (read.ok) await plan(read.text);
      else untaken({ why: read.why });
    };
    take().catch(() => untaken({ why: 'unreadable' }));
  };
  return {
    state,
    language,
    read(file) {
      setState({ state: 'reading', file: file.name, done: 0 });
      begin(file.name, file, language);
    },
    onLanguage(chosen) {
      setLanguage(chosen);
      if (held.current !== null) begin(held.current.name, null, chosen);
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

/** What a file is read with. */
interface Reading {
  topics: readonly NamedTopic[];
  language: string;
  step: Step;
}

const PLANS: Record<ImportKind, (text: string, db: EarshotDatabase, reading: Reading) => Promise<Planned>> = {
  async article(text, db, { topics, language, step }) {
    const table = await readArticles(text, { topics, language }, (done) => step(done / 2));
    if (!table.ok) return { ok: false, trouble: table.trouble };
    const kind = { keyOf: articleKey, withId: (value: Omit<Article, 'id'>, id: string): Article => ({ ...value, id }), clean: cleanArticle };
    const plan = await planImport<Article>(table.rows.map(({ value }) => value), await readKit(db, 'article'), kind, (done) => step(0.5 + done / 2));
    return plannedOf(plan, table, (value): KitToSave => ({ kind: 'article', ...value }));
  },
  async product(text, db, { step }) {
    const table = await readProducts(text, (done) => step(done / 2));
    if (!table.ok) return { ok: false, trouble: table.trouble };
    const kind = { keyOf: productKey, withId: (value: Omit<Product, 'id'>, id: string): Product => ({ ...value, id }), clean: cleanProduct };
    const plan = await planImport<Product>(table.rows.map(({ value }) => value), await readKit(db, 'product'), kind, (done) => step(0.5 + done / 2));
    return plannedOf(plan, table, (value): KitToSave => ({ kind: 'product', ...value }));
  },
};

/** The steps of a reading: they show how far it is, where it takes long, and end it where nobody wants it any more. */
function stepsOf(isWanted: () => boolean, show: (done: number) => void): Step {
  let nextShow = performance.now() + SHOWN_AFTER;
  return async (done) => {
    await giveTurn();
    if (!isWanted()) throw new Error('It is not wanted any more.');
    if (performance.now() < nextShow) return;
    nextShow = performance.now() + SHOWN_EVERY;
    show(done);
  };
}

function plannedOf<Stored extends { id: string }>(
  { added, changed, same }: ImportPlan<Stored>,
  { refused, unknown }: { refused: readonly Refusal[]; unknown: readonly string[] },
  itemOf: (value: Omit<Stored, 'id'> | Stored) => KitToSave,
): Planned {
  return { ok: true, items: [...added, ...changed].map(itemOf), preview: { added: added.length, changed: changed.length, same, refused, unknown } };
}
