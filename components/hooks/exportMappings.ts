import { useState } from 'preact/hooks';
import type { ExportMapping } from '@/lib/mentions/exportMapping';
import { decideExportMappings, readExportMappings } from '@/lib/storage/exportMappings';
import { useDatabase } from './database';
import { useLive } from './live';
import { stored } from './settings';

const NONE: readonly ExportMapping[] = [];

export interface ExportMappings {
  mappings: readonly ExportMapping[];
  /** Whether the last change could not be stored. */
  failed: boolean;
  /** Stores it anew, or in place of that of the same id. */
  keep: (mapping: ExportMapping) => Promise<void>;
  remove: (id: string) => Promise<void>;
}

/** The columns of files that the user named. */
export function useExportMappings(): ExportMappings {
  const db = useDatabase();
  const live = useLive(['settings'], readExportMappings, []);
  const [failed, setFailed] = useState(false);
  const decide = async (change: (all: readonly ExportMapping[]) => readonly ExportMapping[]): Promise<void> =>
    setFailed(!(await stored(db, (open) => decideExportMappings(open, change))));
  return {
    mappings: live.state === 'ready' ? live.value : NONE,
    failed,
    keep: (mapping) => decide((all) => (all.some(({ id }) => id === mapping.id) ? all.map((one) => (one.id === mapping.id ? mapping : one)) : [...all, mapping])),
    remove: (id) => decide((all) => all.filter((one) => one.id !== id)),
  };
}
