import { useRef, useState } from 'preact/hooks';
import type { ListFilter } from '@/components/mentions/listedMention';
import { exportMentions } from '@/lib/exchange/exportMentions';
import { saveFile } from '@/lib/exchange/saveFile';
import { createCalendar } from '@/lib/mentions/calendar';
import type { Topic } from '@/lib/query/topic';
import { SITES } from '@/lib/sites/reading/catalogue';
import { readMentions, readMentionsById, type Cursor } from '@/lib/storage/mentionList';
import { queriedSearch } from '@/lib/storage/searchMentions';
import { useDatabase } from './database';
import { listWindow } from './listWindow';
import { useSettings } from './settings';

/** Mentions read at a time. */
const WINDOW = 500;

type ExportState =
  | { state: 'idle' }
  | { state: 'running'; rows: number }
  | { state: 'done'; rows: number }
  | { state: 'failed' };

/** Export of all mentions that fit a filter, not only of those that the list has read. */
export function useCsvExport(
  filter: ListFilter,
  topics: readonly Topic[],
): { state: ExportState; start: (bom: boolean) => void; stop: () => void } {
  const db = useDatabase();
  const { zone } = useSettings();
  const [state, setState] = useState<ExportState>({ state: 'idle' });
  const running = useRef<AbortController | null>(null);

  const start = async (bom: boolean): Promise<void> => {
    if (db === null || running.current !== null) return;
    const { signal } = (running.current = new AbortController());
    setState({ state: 'running', rows: 0 });
    const { stored, accepts } = listWindow(filter, zone, queriedSearch);
    const exported = await exportMentions<Cursor>(
      {
        topics,
        topicId: filter.topicId,
        siteKind: (site) => SITES.find(({ id }) => id === site)?.kind ?? null,
        async read(after) {
          if (filter.mentionId !== null) return { rows: await readMentionsById(db, [filter.mentionId]), next: null };
          const { rows, next } = await readMentions(db, stored, after, WINDOW);
          return { rows: rows.filter(accepts), next };
        },
      },
      { bom, signal, onProgress: (rows) => setState({ state: 'running', rows }) },
    );
    running.current = null;
    if (exported.state === 'done') {
      saveFile(exported.file, `earshot-mentions-${createCalendar(zone).at(Date.now()).day}.csv`);
      setState({ state: 'done', rows: exported.rows });
    } else {
      setState({ state: exported.state === 'stopped' ? 'idle' : 'failed' });
    }
  };

  return { state, start: (bom) => void start(bom), stop: () => running.current?.abort() };
}
