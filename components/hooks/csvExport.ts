import type { ExportState } from '@/components/dashboard/exportState';
import type { ListFilter } from '@/components/mentions/listedMention';
import { exportMentions } from '@/lib/exchange/exportMentions';
import { DEFAULT_CSV } from '@/lib/exchange/tables/tableForm';
import { saveFile } from '@/lib/exchange/saveFile';
import type { ExportPrivacy } from '@/lib/mentions/exportPrivacy';
import type { Topic } from '@/lib/query/topic';
import { noteInLog } from '@/lib/storage/auditLog';
import type { ExportRun } from './exporting';
import { fileName, outgoing, scopeOf } from './outgoing';
import { useSettings } from './settings';

/** Writes all mentions that fit a filter as CSV, not only those that the list has read. `bom`: with a byte order mark. */
export function useCsvExport(
  filter: ListFilter,
  topics: readonly Topic[],
  privacy: ExportPrivacy,
): (bom: boolean) => (run: ExportRun) => Promise<ExportState> {
  const { zone } = useSettings();
  return (bom) => async ({ db, signal, onProgress, ask }) => {
    const source = await outgoing(db, { filter, topics, zone, privacy, ask });
    const exported = await exportMentions(source, { form: { ...DEFAULT_CSV, bom }, signal, onProgress });
    if (exported.state !== 'done') return { state: exported.state === 'stopped' ? 'idle' : 'failed' };
    const [written] = exported.files;
    if (written === undefined) return { state: 'failed' };
    const now = Date.now();
    const file = fileName('mentions', 'csv', { now, zone });
    const { rows, leftOut } = exported;
    const details = { file, format: 'csv', rows, scope: scopeOf(filter), masked: privacy.masked, authors: privacy.authors };
    // No file goes out of which the log does not tell.
    await noteInLog(db, { kind: 'export', details }, { at: now, newId: () => crypto.randomUUID() });
    saveFile(written.file, file);
    return { state: 'done', what: 'csv', rows, leftOut };
  };
}
