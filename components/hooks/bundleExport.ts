import type { BundleChoice } from '@/components/dashboard/BundleDialog';
import type { ExportState } from '@/components/dashboard/exportState';
import type { ListFilter } from '@/components/mentions/listedMention';
import { writeBundle } from '@/lib/exchange/bundle';
import { saveFile } from '@/lib/exchange/saveFile';
import type { Topic } from '@/lib/query/topic';
import { noteInLog } from '@/lib/storage/auditLog';
import type { ExportRun } from './exporting';
import { fileName, outgoing, randomBytes } from './outgoing';
import { useSettings } from './settings';

/** Writes the first mentions that fit a filter as a bundle for somebody else. */
export function useBundleExport(filter: ListFilter, topics: readonly Topic[]): (choice: BundleChoice) => (run: ExportRun) => Promise<ExportState> {
  const { zone } = useSettings();
  return ({ privacy, passphrase }) => async ({ db, signal, onProgress, ask }) => {
    const source = await outgoing(db, { filter, topics, zone, privacy, ask });
    const now = Date.now();
    const written = await writeBundle(source, { now, zone }, { passphrase, signal, onProgress, randomBytes });
    if (written.state !== 'done') return { state: written.state === 'stopped' ? 'idle' : 'failed' };
    const file = fileName('bundle', 'earshot', { now, zone });
    const { mentions, leftOut, cut } = written;
    const details = { file, mentions, encrypted: passphrase !== null, kind: 'bundle' as const };
    await noteInLog(db, { kind: 'backup', details }, { at: now, newId: () => crypto.randomUUID() });
    saveFile(written.file, file);
    return { state: 'done', what: 'bundle', rows: mentions, leftOut, ...(cut ? { cut: true as const } : {}) };
  };
}
