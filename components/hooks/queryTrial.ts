import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Trial, TrialOnPage, TrialOnStored } from '@/components/topics/queryTrials';
import { tryOnStored } from '@/lib/insights/queryTrial';
import { createCalendar } from '@/lib/mentions/calendar';
import type { Mention } from '@/lib/mentions/mention';
import { sendToTab } from '@/lib/messaging/messenger';
import { lastUsedWebTabs } from '@/lib/platform/tabs';
import { parseQuery } from '@/lib/query/parse';
import type { EarshotDatabase } from '@/lib/storage/database';
import { readNewestMentions } from '@/lib/storage/mentionList';
import { useDatabase } from './database';
import { useDebounced } from './debounced';
import { inSlices } from './inSlices';
import { useSettings } from './settings';

/** Typing waits this long before the query is tried, ms. */
const TYPING_PAUSE = 300;
/** Stored mentions on which a query is tried. */
const MOST_STORED = 500;
/** Tabs that are asked for a page that is being read. */
const MOST_TABS = 8;
/** How long a tab may take to answer, ms: one that the browser froze never does. */
const PATIENCE = 2_000;

export interface QueryTrials {
  stored: TrialOnStored;
  page: TrialOnPage;
  /** Reads what is stored again, and asks the page again. */
  again: () => void;
}

/**
 * How a query that is being written answers to what is stored, which is read once, and to the open page, which is asked
 * again when its user comes back from it. `saved` is the query that holds until this one is saved.
 */
export function useQueryTrials(query: string, saved: string | null): QueryTrials {
  const settled = useDebounced(query, TYPING_PAUSE);
  const [attempt, setAttempt] = useState(0);
  const unreadable = useMemo(() => unreadableState(settled), [settled]);
  const stored = useTrialOnStored(unreadable === null ? settled : null, saved, attempt);
  const page = useTrialOnPage(unreadable === null ? settled : null, attempt);
  return { stored: unreadable ?? stored, page: unreadable ?? page, again: () => setAttempt(attempt + 1) };
}

function unreadableState(query: string): Trial<never> | null {
  if (query.trim() === '') return { state: 'empty' };
  return parseQuery(query).ok ? null : { state: 'invalid' };
}

type Stored = { state: 'loading' } | { state: 'failed' } | { state: 'read'; mentions: Mention[] };

function useTrialOnStored(query: string | null, saved: string | null, attempt: number): TrialOnStored {
  const { zone } = useSettings();
  const stored = useNewestMentions(attempt);
  const [trial, setTrial] = useState<TrialOnStored>({ state: 'loading' });
  useEffect(() => {
    if (query === null) setTrial({ state: 'loading' });
    if (query === null || stored.state !== 'read') return undefined;
    const { mentions } = stored;
    let wanted = true;
    const calendar = createCalendar(zone);
    const run = tryOnStored(query, saved, mentions, (instant) => calendar.at(instant).day);
    void inSlices(run.step, () => wanted).then((done) => {
      if (done) setTrial({ state: 'tried', trial: run.result(), all: mentions.length < MOST_STORED });
    });
    return () => {
      wanted = false;
    };
  }, [query, saved, stored, zone]);
  if (stored.state !== 'read') return stored;
  return stored.mentions.length === 0 ? { state: 'nothing' } : trial;
}

function useNewestMentions(attempt: number): Stored {
  const db = useDatabase();
  const [stored, setStored] = useState<Stored>({ state: 'loading' });
  useEffect(() => {
    if (db === null) return undefined;
    let current = true;
    void readSafely(db).then((read) => current && setStored(read));
    return () => {
      current = false;
    };
  }, [db, attempt]);
  return stored;
}

async function readSafely(db: EarshotDatabase): Promise<Stored> {
  try {
    return { state: 'read', mentions: await readNewestMentions(db, MOST_STORED) };
  } catch {
    return { state: 'failed' };
  }
}

function useTrialOnPage(query: string | null, attempt: number): TrialOnPage {
  const [trial, setTrial] = useState<TrialOnPage>({ state: 'loading' });
  const returns = useReturns();
  useEffect(() => {
    if (query === null) setTrial({ state: 'loading' });
    if (query === null) return undefined;
    let current = true;
    void tryOnLastPage(query).then((tried) => current && setTrial(tried));
    return () => {
      current = false;
    };
  }, [query, attempt, returns]);
  return trial;
}

/** How often somebody came back to this page from another tab or window. */
function useReturns(): number {
  const [returns, setReturns] = useState(0);
  useEffect(() => {
    const returned = (): void => {
      if (!document.hidden) setReturns((before) => before + 1);
    };
    document.addEventListener('visibilitychange', returned);
    addEventListener('focus', returned);
    return () => {
      document.removeEventListener('visibilitychange', returned);
      removeEventListener('focus', returned);
    };
  }, []);
  return returns;
}

async function tryOnLastPage(query: string): Promise<TrialOnPage> {
  try {
    for (const { id, url } of (await lastUsedWebTabs()).slice(0, MOST_TABS)) {
      const sent = await inTime(sendToTab('tryQuery', id, { query }));
      if (sent?.ok) return { state: 'tried', trial: sent.answer, host: new URL(url).host };
      if (sent?.why === 'failed') return { state: 'failed' };
    }
    return { state: 'nothing' };
  } catch {
    return { state: 'failed' };
  }
}

async function inTime<Answer>(asked: Promise<Answer>): Promise<Answer | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), PATIENCE);
  });
  const answer = await Promise.race([asked, late]);
  clearTimeout(timer);
  return answer;
}
