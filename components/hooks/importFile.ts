import { useEffect, useRef, useState } from 'preact/hooks';
import type { FileTrouble } from '@/lib/exchange/import/trouble';
import { DELIMITERS, type Delimiter } from '@/lib/exchange/import/delimiter';
import { readerOf, type Around } from '@/lib/exchange/import/draftReader';
import { dryRun, type DryRun } from '@/lib/exchange/import/dryRun';
import { GUESSED_ENCODINGS } from '@/lib/exchange/import/encoding';
import { asksForOrder, DRAFT_FIELDS, DRAFT_KINDS, draftOf, guessKind, missingColumns, NEEDED, writingOf, type DraftField, type DraftKind, type ImportDraft } from '@/lib/exchange/import/importDraft';
import { openTable, type OpenedTable } from '@/lib/exchange/import/openTable';
import type { Step } from '@/lib/exchange/kit/table';
import { refusedRows } from '@/lib/exchange/import/refusedRows';
import type { Problem } from '@/lib/exchange/import/rowReaders';
import { sourceAddress, sourceOf, SOURCES } from '@/lib/exchange/import/sources';
import { hasFormula } from '@/lib/exchange/import/surveyAnswers';
import type { Sheets } from '@/lib/exchange/import/workbook';
import { unpack, type Wrapping } from '@/lib/exchange/import/unpack';
import { saveFile } from '@/lib/exchange/saveFile';
import { giveTurn } from '@/lib/exchange/turns';
import { siteOfHost } from '@/lib/sites/reading/catalogue';
import { useDatabase } from './database';
import { useSettings } from './settings';

export { asksForOrder, DRAFT_FIELDS, DRAFT_KINDS, GUESSED_ENCODINGS, DELIMITERS, hasFormula, missingColumns, NEEDED, sourceAddress, SOURCES };
export type { DraftField, DraftKind, DryRun, FileTrouble, ImportDraft, OpenedTable, Problem };

/** What the user says of how a file is written, against what was told by it. */
export interface FileWishes {
  encoding?: string;
  delimiter?: Delimiter;
  sheet?: string;
}

/** A file that was opened, and what is to be confirmed of it. */
export interface OpenedFile {
  /** As the user knows it. */
  name: string;
  /** What `openTable` reads: the file itself, or what it was wrapped around. */
  table: File;
  wrapping: Wrapping;
  sheets: Sheets | null;
  opened: OpenedTable;
  draft: ImportDraft;
  /** What an import would do, as far as that is known for this draft. */
  check: { state: 'none' } | { state: 'checking'; done: number } | { state: 'checked'; run: DryRun } | { state: 'failed' };
}

export type ImportFileState =
  | { state: 'none' }
  | { state: 'opening'; file: string; done: number }
  | { state: 'untaken'; file: string; trouble: FileTrouble | { why: 'unreadable' } }
  | ({ state: 'opened' } & OpenedFile);

export interface ImportFile {
  state: ImportFileState;
  choose: (file: File) => void;
  /** Opens the file anew by what the user says of how it is written. */
  onWishes: (wishes: FileWishes) => void;
  onKind: (kind: DraftKind) => void;
  /** What the user changes of the draft; the dry run is to be made again. */
  onDraft: (changes: Partial<ImportDraft>) => void;
  check: () => void;
  /** Writes the rows that are not taken into a file. `say` has the words for what is wrong. */
  saveRefused: (heads: readonly [string, string], say: (problem: Problem) => string) => void;
  leave: () => void;
}

/** Progress is shown so often, ms. */
const SHOWN_EVERY = 100;
/** Languages in which months are named, besides the user's own. */
const LOCALES = ['en', 'uk', 'ru', 'ar', 'fy', 'nl', 'de', 'fr', 'es'];

/** What is around a file that is read now. */
export function aroundNow(): Around {
  return {
    now: Date.now(),
    locales: LOCALES,
    siteOf(address) {
      const source = sourceOf(address);
      if (source !== null || !URL.canParse(address)) return source;
      const host = new URL(address).hostname.replace(/^www\./u, '');
      return siteOfHost(host)?.id ?? (host === '' ? null : host);
    },
  };
}

/** A file on its way in, until it is handed over: opened, its draft confirmed, gone through. */
export function useImportFile(): ImportFile {
  const db = useDatabase();
  const { zone } = useSettings();
  const [state, setState] = useState<ImportFileState>({ state: 'none' });
  const current = useRef<{ chosen: File | null; wishes: FileWishes; turn: number }>({ chosen: null, wishes: {}, turn: 0 });
  useEffect(() => () => void current.current.turn++, []);

  /** Steps of some work: they show how far it is, and end it once other work began. */
  const begun = (show: (done: number) => void): { step: (done: number) => Promise<void>; isWanted: () => boolean } => {
    const own = ++current.current.turn;
    const isWanted = (): boolean => own === current.current.turn;
    let shownAt = performance.now();
    return {
      isWanted,
      async step(done) {
        await giveTurn();
        if (!isWanted()) throw new Error('It is not wanted any more.');
        if (performance.now() - shownAt < SHOWN_EVERY) return;
        shownAt = performance.now();
        show(done);
      },
    };
  };

  const open = (file: File, wishes: FileWishes): void => {
    current.current = { ...current.current, chosen: file, wishes };
    const { step, isWanted } = begun((done) => setState({ state: 'opening', file: file.name, done }));
    setState({ state: 'opening', file: file.name, done: 0 });
    const show = (shown: ImportFileState): void => {
      if (isWanted()) setState(shown);
    };
    openFile(file, wishes, { step, zone }).then(show, () => show({ state: 'untaken', file: file.name, trouble: { why: 'unreadable' } }));
  };
  const change = (changes: (before: OpenedFile) => Partial<OpenedFile>): void => {
    current.current.turn++;
    setState((before) => (before.state === 'opened' ? { ...before, check: { state: 'none' }, ...changes(before) } : before));
  };
  return {
    state,
    choose: (file) => open(file, {}),
    onWishes(wishes) {
      const { chosen, wishes: before } = current.current;
      if (chosen !== null) open(chosen, { ...before, ...wishes });
    },
    onKind: (kind) => change(({ opened, draft }) => ({ draft: { ...draftOf(opened, kind, { name: draft.name, zone }), name: draft.name } })),
    onDraft: (changes) => change(({ opened, draft }) => {
      const next = { ...draft, ...changes };
      return { draft: changes.columns === undefined ? next : { ...next, ...writingOf(opened, next) } };
    }),
    check() {
      if (state.state !== 'opened' || missingColumns(state.draft).length > 0) return;
      const show = (check: OpenedFile['check']): void => setState((before) => (before.state === 'opened' ? { ...before, check } : before));
      const { step, isWanted } = begun((done) => show({ state: 'checking', done }));
      show({ state: 'checking', done: 0 });
      const { table, opened, draft } = state;
      const stored = async (ids: readonly string[]): Promise<Set<string>> =>
        new Set(db === null || draft.kind !== 'mentions' ? [] : await db.mentions.where('id').anyOf([...ids]).primaryKeys());
      dryRun(table, opened.form, readerOf(draft, opened.table, aroundNow()), step, stored)
        .then((run) => isWanted() && show({ state: 'checked', run }), () => isWanted() && show({ state: 'failed' }));
    },
    saveRefused(heads, say) {
      if (state.state !== 'opened') return;
      const { table, opened, draft, name } = state;
      void refusedRows(table, opened.form, readerOf(draft, opened.table, aroundNow()), { columns: opened.columns, heads, say, step: giveTurn })
        .then((file) => saveFile(file, `${name.replace(/\.\w+$/u, '')}-refused.csv`));
    },
    leave() {
      current.current.turn++;
      current.current.chosen = null;
      setState({ state: 'none' });
    },
  };
}

async function openFile(file: File, wishes: FileWishes, { step, zone }: { step: Step; zone: string }): Promise<ImportFileState> {
  const unpacked = await unpack(file, step, { sheet: wishes.sheet });
  if (!unpacked.ok) return { state: 'untaken', file: file.name, trouble: unpacked.trouble };
  const opened = await openTable(unpacked.file, wishes);
  if (!opened.ok) return { state: 'untaken', file: file.name, trouble: opened.trouble };
  const name = file.name.replace(/(?:\.\w{2,6})+$/u, '');
  return {
    state: 'opened', name: file.name, table: new File([unpacked.file], file.name), wrapping: unpacked.wrapping, sheets: unpacked.sheets, opened,
    draft: draftOf(opened, guessKind(opened), { name, zone }), check: { state: 'none' },
  };
}
