import { useRef, useState } from 'preact/hooks';
import type { ExportState } from '@/components/dashboard/exportState';
import type { EarshotDatabase } from '@/lib/storage/database';
import { useDatabase } from './database';

export interface Exporting {
  state: ExportState;
  stop: () => void;
  /** The user's word on the site that is asked about. */
  answer: (leaves: boolean) => void;
}

/** What a file is written with. */
export interface ExportRun {
  db: EarshotDatabase;
  signal: AbortSignal;
  onProgress: (rows: number) => void;
  ask: (site: string) => Promise<boolean>;
}

/** Files with mentions, one at a time; `run` writes one and says what came of it. */
export function useExporting(): Exporting & { run: (write: (run: ExportRun) => Promise<ExportState>) => Promise<void> } {
  const db = useDatabase();
  const [state, setState] = useState<ExportState>({ state: 'idle' });
  const running = useRef<AbortController | null>(null);
  const answering = useRef<((leaves: boolean) => void) | null>(null);
  const rows = useRef(0);

  const answer = (leaves: boolean): void => {
    answering.current?.(leaves);
    answering.current = null;
    if (running.current !== null) setState({ state: 'running', rows: rows.current });
  };

  return {
    state,
    answer,
    stop() {
      running.current?.abort();
      answer(false);
    },
    async run(write) {
      if (db === null || running.current !== null) return;
      const controller = (running.current = new AbortController());
      const { signal } = controller;
      rows.current = 0;
      setState({ state: 'running', rows: 0 });
      const written = await write({
        db,
        signal,
        onProgress(count) {
          rows.current = count;
          setState({ state: 'running', rows: count });
        },
        ask: (site) =>
          new Promise((resolve) => {
            answering.current = resolve;
            setState({ state: 'asking', site });
          }),
      }).catch((): ExportState => ({ state: 'failed' }));
      running.current = null;
      setState(signal.aborted ? { state: 'idle' } : written);
    },
  };
}
