import { chosenForm, chosenLayout, type ExportChoice } from '@/components/hooks/exportChoice';
import type { ExportState, SavedFile } from '@/components/dashboard/exportState';
import { writeAddress } from '@/components/dashboard/address';
import type { ListFilter } from '@/components/mentions/listedMention';
import { exportMentions } from '@/lib/exchange/exportMentions';
import { schemaFile, schemaRows } from '@/lib/exchange/tables/schemaFile';
import { saveFile } from '@/lib/exchange/saveFile';
import type { ExportMapping } from '@/lib/mentions/exportMapping';
import type { ExportPrivacy } from '@/lib/mentions/exportPrivacy';
import type { Topic } from '@/lib/query/topic';
import { noteInLog } from '@/lib/storage/auditLog';
import type { ExportRun } from './exporting';
import { fileName, outgoing, scopeOf } from './outgoing';
import { useSettings } from './settings';

export interface TableExport {
  filter: ListFilter;
  topics: readonly Topic[];
  privacy: ExportPrivacy;
  choice: ExportChoice;
  mappings: readonly ExportMapping[];
}

/** Writes all mentions that fit a filter in the columns and the form that are chosen, each file with its description beside it. */
export function useTableExport({ filter, topics, privacy, choice, mappings }: TableExport): (run: ExportRun) => Promise<ExportState> {
  const { zone } = useSettings();
  return async ({ db, signal, onProgress, ask }) => {
    const layout = chosenLayout(choice, mappings, zone);
    const form = chosenForm(choice);
    const source = await outgoing(db, { filter, topics, zone, privacy, ask, beside: { notes: choice.notes, contacts: true } });
    const scope = scopeOf(filter);
    const told = { columns: layout.columns, scope, filter: writeAddress({ view: 'mentions', filter }).split('?')[1] ?? null, privacy, zone };
    const about = (rows: number, leftOut: ReadonlyMap<string, number>): ReturnType<typeof schemaRows> => schemaRows({ ...told, rows, now: Date.now(), leftOut });
    const exported = await exportMentions(source, { layout, form, signal, onProgress, about });
    if (exported.state !== 'done') return { state: exported.state === 'stopped' ? 'idle' : 'failed' };
    const { rows, leftOut, lacking, files } = exported;
    const now = Date.now();
    const what = choice.columns.startsWith('own:') ? 'columns' : choice.columns === 'canonical' ? 'mentions' : choice.columns.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
    const saved = files.map((written, at): SavedFile => {
      const name = fileName(files.length === 1 ? what : `${what}-${at + 1}`, form.kind, { now, zone });
      return { name, file: written.file, schema: schemaFile({ ...told, file: name, sha256: written.sha256, rows: written.rows, form, now, leftOut }) };
    });
    // No file goes out of which the log does not tell.
    for (const [at, { name }] of saved.entries()) {
      const details = { file: name, format: form.kind, rows: files[at]?.rows ?? 0, scope, masked: privacy.masked, authors: privacy.authors };
      await noteInLog(db, { kind: 'export', details }, { at: now, newId: () => crypto.randomUUID() });
    }
    if (saved[0] !== undefined) saveFile(saved[0].file, saved[0].name);
    return { state: 'done', what: 'csv', rows, leftOut, table: { files: saved, lacking, cut: files.reduce((sum, { cut }) => sum + cut, 0) } };
  };
}


export { saveFile as saveAgain };
