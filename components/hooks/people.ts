import { useEffect, useRef, useState } from 'preact/hooks';
import { writePersonFile } from '@/lib/exchange/personFile';
import { saveFile } from '@/lib/exchange/saveFile';
import { createCalendar } from '@/lib/mentions/calendar';
import { beginErasure, readErasing, type Erasing } from '@/lib/storage/erasure/erasures';
import { findAuthors, readErasable, type Erasable, type FoundAuthor } from '@/lib/storage/erasure/findAuthors';
import { readLog } from '@/lib/storage/auditLog';
import { useDatabase } from './database';
import { useDebounced } from './debounced';
import { useLive } from './live';
import { stored, useSettings } from './settings';

export type { Erasable, FoundAuthor };
export type ErasingState = Pick<Erasing, 'id' | 'author' | 'done' | 'total' | 'step' | 'mentions' | 'quotes'>;

/** What an erasure that was asked for here came to. */
export interface ErasureResult {
  mentions: number;
  quotes: number;
  files: string[];
}

/** How long one search may look, ms, and how many it shows at once. */
const PATIENCE = 1_500;
const MOST_FOUND = 20;
/** Lines of the log in which what was erased just now is looked for. */
const LINES = 50;

export interface Search {
  text: string;
  found: FoundAuthor[];
  /** Whether it is under way. */
  searching: boolean;
  /** Whether not all authors were looked at. */
  more: boolean;
  failed: boolean;
}

const NOTHING = { found: [], next: null, failed: false };

/** The search for authors by handle or name; `onMore` looks further. */
export function usePeopleSearch(): Search & { onText: (text: string) => void; onMore: () => void } {
  const db = useDatabase();
  const [text, setText] = useState('');
  const wanted = useDebounced(text, 250);
  const [state, setState] = useState<{ found: FoundAuthor[]; next: string | null; failed: boolean }>(NOTHING);
  const [searching, setSearching] = useState(false);
  const run = useRef(0);
  const look = async (known: FoundAuthor[], after: string | null): Promise<void> => {
    if (db === null) return;
    const own = (run.current += 1);
    setSearching(true);
    const over = performance.now() + PATIENCE;
    const result = await findAuthors(db, wanted, { most: MOST_FOUND, after, isOver: () => performance.now() > over }).catch(() => null);
    if (own !== run.current) return;
    setSearching(false);
    const ids = new Set(known.map(({ author }) => author.id));
    const found = [...known, ...(result?.found ?? []).filter(({ author }) => !ids.has(author.id))];
    setState({ found, next: result?.next ?? null, failed: result === null });
  };
  useEffect(() => {
    if (wanted.trim() === '') {
      run.current += 1;
      setSearching(false);
      setState(NOTHING);
    } else void look([], null);
    // oxlint-disable-next-line react/exhaustive-deps -- what looks is new at each render
  }, [db, wanted]);
  return {
    text, found: state.found, searching, more: state.next !== null, failed: state.failed,
    onText: setText,
    onMore: () => void look(state.found, state.next),
  };
}

/** Whom the user thinks of erasing: at first the author of the mention that the address names. */
export function useAuthorToErase(mentionId: string | null): [string | null, (authorId: string | null) => void] {
  const db = useDatabase();
  const [authorId, setAuthorId] = useState<string | null>(null);
  useEffect(() => {
    let current = true;
    if (db !== null && mentionId !== null) {
      db.mentions.get(mentionId).then((mention) => current && setAuthorId(mention?.authorId ?? null), () => undefined);
    }
    return () => {
      current = false;
    };
  }, [db, mentionId]);
  return [authorId, setAuthorId];
}

/** What is stored of one author, as long as there is anything; null: of nobody. */
export function useErasable(authorId: string | null): Erasable | 'loading' | null {
  const live = useLive(['authors', 'mentions', 'auditLog'], authorId === null ? null : (db) => readErasable(db, authorId), [authorId]);
  if (authorId === null || live.state === 'failed') return null;
  return live.state === 'ready' ? live.value : 'loading';
}

export interface Erasures {
  running: ErasingState[];
  results: ErasureResult[];
  /** False where it could not be begun. */
  onErase: (authorId: string) => Promise<boolean>;
  /** Null where it could not be written, else the name of the file. */
  onSave: (authorId: string) => Promise<string | null>;
}

/** What erases an author, or writes all that is stored of one into a file; and how far erasures have come. */
export function useErasures(): Erasures {
  const db = useDatabase();
  const { zone } = useSettings();
  const [since, setSince] = useState<number | null>(null);
  const running = useLive(['settings'], readErasing, []);
  const lines = useLive(['auditLog'], async (open) => (await readLog(open, null, LINES)).lines, []);
  const results = lines.state === 'ready' && since !== null
    ? lines.value.flatMap((line): ErasureResult[] => (line.kind === 'erase' && line.at >= since ? [line.details] : []))
    : [];
  return {
    running: running.state === 'ready' ? running.value : [],
    results,
    onErase: async (authorId) => {
      const at = Date.now();
      const kept = await stored(db, (open) => beginErasure(open, authorId, {
        at,
        newId: () => crypto.randomUUID(),
        random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
      }));
      if (kept) setSince((before) => before ?? at);
      return kept;
    },
    onSave: async (authorId) => {
      if (db === null) return null;
      const now = Date.now();
      const name = `earshot-person-${createCalendar(zone).at(now).day}.json`;
      const written = await writePersonFile(db, authorId, { name, now, newId: () => crypto.randomUUID() });
      if (written.state !== 'done') return null;
      saveFile(written.file, name);
      return name;
    },
  };
}
