import { useEffect, useRef, useState } from 'preact/hooks';
import { customerColumns, orderChoices, postChoices, seriesChoices, surveyChoices } from '@/lib/exchange/import/draftReader';
import type { FileTrouble } from '@/lib/exchange/import/trouble';
import { importMentions } from '@/lib/exchange/import/importMentions';
import { importCustomers, importOrders, importSurvey } from '@/lib/exchange/import/importRows';
import { importSeries } from '@/lib/exchange/import/importSeries';
import { undoCutShort, undoImport, type ImportCame, type ImportWith } from '@/lib/exchange/import/runImport';
import { MOST_NAMED } from '@/components/mentions/namedHref';
import { giveTurn } from '@/lib/exchange/turns';
import { send } from '@/lib/messaging/messenger';
import type { EarshotDatabase } from '@/lib/storage/database';
import { listImports } from '@/lib/storage/importing/imports';
import type { ImportCounts, ImportRow } from '@/lib/storage/rows';
import { useAskBeforeLeaving } from './askBeforeLeaving';
import { useDatabase } from './database';
import { aroundNow, type DraftKind, type OpenedFile } from './importFile';
import { useLive, type Live } from './live';

export type { ImportCounts };
export type ListedImport = ImportRow;

/** An import of this page, as far as it went. `left`: not all of it could be taken back yet. */
export type ImportRun =
  | { state: 'idle' }
  /** `done`: how much of the file is read, 0..1. */
  | { state: 'running'; file: string; done: number }
  /** `brought`: of mentions the ids of the first of them, as many as an address names. */
  | { state: 'done'; file: string; kind: DraftKind; importId: string; counts: ImportCounts; brought: readonly string[] }
  | { state: 'stopped' | 'full'; left: boolean }
  | { state: 'broken'; trouble: FileTrouble; left: boolean }
  | { state: 'failed' | 'busy' };

export interface Imports {
  run: ImportRun;
  list: Live<ListedImport[]>;
  take: (file: OpenedFile) => void;
  /** Ends the import; what it stored is taken back. */
  stop: () => void;
  close: () => void;
  /** Takes an import back. False where that could not be done. */
  undo: (id: string) => Promise<boolean>;
}

/** Progress is shown so often, ms. */
const SHOWN_EVERY = 100;

/** What brings files in, and what was brought in. Leaving the page stops an import. */
export function useImports(): Imports {
  const db = useDatabase();
  const [run, setRun] = useState<ImportRun>({ state: 'idle' });
  const running = useRef<AbortController | null>(null);
  const list = useLive(['imports'], listImports, []);
  useAskBeforeLeaving(run.state === 'running');
  useEffect(() => () => running.current?.abort(), []);
  return {
    run,
    list,
    take(file) {
      if (db === null || running.current !== null) return;
      const controller = (running.current = new AbortController());
      let shownAt = performance.now();
      setRun({ state: 'running', file: file.name, done: 0 });
      const step = async (done: number): Promise<void> => {
        await giveTurn();
        if (performance.now() - shownAt < SHOWN_EVERY) return;
        shownAt = performance.now();
        setRun({ state: 'running', file: file.name, done });
      };
      bring(db, file, { step, signal: controller.signal })
        .then((came) => shownCame(db, came, file))
        .catch((): ImportRun => ({ state: 'failed' }))
        .then((came) => {
          running.current = null;
          setRun(came);
        }, () => undefined);
    },
    stop: () => running.current?.abort(),
    close: () => setRun({ state: 'idle' }),
    undo: async (id) => db !== null && undoImport(db, id, { step: giveTurn }).then(({ state }) => state === 'undone', () => false).finally(tellWorker),
  };
}

/** The worker learns from stars that came, forgets what went, and remembers how much is stored. */
function tellWorker(): void {
  // It reads all of that anew when it next starts, so an unheard message loses nothing.
  void send('decided', {});
}

/** Takes back, when the dashboard opens, what an import that was cut short left behind. */
export function useUndoneImports(): void {
  const db = useDatabase();
  useEffect(() => {
    if (db !== null) undoCutShort(db).catch(() => undefined);
  }, [db]);
}

/** Brings in what a file holds, as its draft has it. */
function bring(db: EarshotDatabase, { table, opened, draft }: OpenedFile, { step, signal }: Pick<ImportWith, 'step'> & { signal: AbortSignal }): Promise<ImportCame> {
  const around = aroundNow();
  const using: ImportWith = { step, signal, now: around.now };
  const { form, table: { tool } } = opened;
  switch (draft.kind) {
    case 'mentions':
      return importMentions(db, table, form, postChoices(draft, opened.table, around), using);
    case 'survey':
      return importSurvey(db, table, form, { ...surveyChoices(draft, around), tool }, using);
    case 'series':
      return importSeries(db, table, form, { ...seriesChoices(draft, around), name: draft.name.trim(), unit: draft.unit.trim() === '' ? null : draft.unit.trim(), tool }, using);
    case 'customers':
      return importCustomers(db, table, form, { columns: customerColumns(draft), decimal: draft.decimal, tool }, using);
    default:
      return importOrders(db, table, form, { ...orderChoices(draft, around), tool }, using);
  }
}

async function shownCame(db: EarshotDatabase, came: ImportCame, { name, draft: { kind } }: OpenedFile): Promise<ImportRun> {
  switch (came.state) {
    case 'done': {
      tellWorker();
      const brought = kind === 'mentions' ? await db.mentions.where('importId').equals(came.importId).limit(MOST_NAMED).primaryKeys() : [];
      return { ...came, file: name, kind, brought };
    }
    case 'failed':
      return { ...came, state: 'broken' };
    default:
      return came;
  }
}
