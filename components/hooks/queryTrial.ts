import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Trial, TrialOnPage, TrialOnStored } from '@/components/topics/queryTrials';
import { tryOnStored } from '@/lib/insights/queryTrial';
import { createCalendar } from '@/lib/mentions/calendar';
import type { Mention } from '@/lib/mentions/mention';
import { askTrial } from '@/lib/messaging/askPage';
import type { QueryTrial } from '@/lib/messaging/protocol';
import { parseQueryTrial } from '@/lib/messaging/schemas';
import { lastUsedWebTabs } from '@/lib/platform/tabs';
import { parseQuery } from '@/lib/query/grammar/parse';
import { leavesOfQuery, readTried, type TriedTopic } from '@/lib/query/writing/triedTopic';
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
 * How a topic that is being written answers to what is stored, which is read once, and to the open page, which is asked
 * again when its user comes back from it. `saved` is what holds until this one is saved.
 */
export function useQueryTrials(topic: TriedTopic, saved: TriedTopic | null): QueryTrials {
  const settled = useDebounced(textOf(topic), TYPING_PAUSE);
  const before = saved === null ? null : textOf(saved);
  const [attempt, setAttempt] = useState(0);
  const unreadable = useMemo(() => unreadableState(topicOf(settled).query), [settled]);
  const stored = useTrialOnStored(unreadable === null ? settled : null, before, attempt);
  const page = useTrialOnPage(unreadable === null ? settled : null, attempt);
  return { stored: unreadable ?? stored, page: unreadable ?? page, again: () => setAttempt(attempt + 1) };
}

/** A topic as a text, so that one that says the same is the same. What cannot be read of its exclusions is left out. */
function textOf({ query, dontStore = '', hide = '', exactLetters, handles }: TriedTopic): string {
  const topic: TriedTopic = {
    query,
    ...(parseQuery(dontStore).ok ? { dontStore } : {}),
    ...(parseQuery(hide).ok ? { hide } : {}),
    ...(exactLetters === undefined ? {} : { exactLetters }),
    ...(handles === undefined ? {} : { handles }),
  };
  return JSON.stringify(topic);
}

function topicOf(text: string): TriedTopic {
  return JSON.parse(text) as TriedTopic;
}

function unreadableState(query: string): Trial<never> | null {
  if (query.trim() === '') return { state: 'empty' };
  return parseQuery(query).ok ? null : { state: 'invalid' };
}

type Stored = { state: 'loading' } | { state: 'failed' } | { state: 'read'; mentions: Mention[] };

function useTrialOnStored(topic: string | null, saved: string | null, attempt: number): TrialOnStored {
  const { zone } = useSettings();
  const stored = useNewestMentions(attempt);
  const [trial, setTrial] = useState<TrialOnStored>({ state: 'loading' });
  useEffect(() => {
    if (topic === null) setTrial({ state: 'loading' });
    if (topic === null || stored.state !== 'read') return undefined;
    const { mentions } = stored;
    let wanted = true;
    const calendar = createCalendar(zone);
    const before = saved === null ? null : topicOf(saved);
    const run = tryOnStored(topicOf(topic), before, mentions, (instant) => calendar.at(instant).day);
    void inSlices(run.step, () => wanted).then((done) => {
      if (done) setTrial({ state: 'tried', trial: run.result(), all: mentions.length < MOST_STORED });
    });
    return () => {
      wanted = false;
    };
  }, [topic, saved, stored, zone]);
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

function useTrialOnPage(topic: string | null, attempt: number): TrialOnPage {
  const [trial, setTrial] = useState<TrialOnPage>({ state: 'loading' });
  const returns = useReturns();
  useEffect(() => {
    if (topic === null) setTrial({ state: 'loading' });
    if (topic === null) return undefined;
    let current = true;
    void tryOnLastPage(topicOf(topic)).then((tried) => current && setTrial(tried));
    return () => {
      current = false;
    };
  }, [topic, attempt, returns]);
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

async function tryOnLastPage(topic: TriedTopic): Promise<TrialOnPage> {
  const trees = readTried(topic);
  if (trees === null) return { state: 'failed' };
  try {
    for (const { id, url } of (await lastUsedWebTabs()).slice(0, MOST_TABS)) {
      const sent = await inTime(askTrial(id, trees));
      if (sent?.ok) return triedOn(parseQueryTrial(sent.answer), topic, url);
      if (sent?.why === 'failed') return { state: 'failed' };
    }
    return { state: 'nothing' };
  } catch {
    return { state: 'failed' };
  }
}

/** A script from before an update answers otherwise: such a page has to be loaded again. */
function triedOn(trial: QueryTrial | null, { query }: TriedTopic, url: string): TrialOnPage {
  if (trial === null) return { state: 'failed' };
  return { state: 'tried', trial, host: new URL(url).host, leaves: leavesOfQuery(query) };
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
