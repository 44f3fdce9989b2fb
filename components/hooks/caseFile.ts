import { useRef, useState } from 'preact/hooks';
import { historyWords } from '@/components/inbox/historyWords';
import { aspectsUnder, shownSignals } from '@/components/signals/shownSignals';
import { signalName } from '@/components/signals/signalNames';
import { caseHtml } from '@/lib/exchange/case/caseHtml';
import { caseJson } from '@/lib/exchange/case/caseJson';
import { gatherCase, type Case } from '@/lib/exchange/case/gatherCase';
import { pseudonymsBy } from '@/lib/exchange/pseudonyms';
import { saveFile } from '@/lib/exchange/saveFile';
import type { Translator } from '@/lib/i18n/translator';
import { sitePolicyOf } from '@/lib/mentions/retention';
import { noteInLog } from '@/lib/storage/auditLog';
import { watchErasures } from '@/lib/storage/backup/backupSource';
import type { EarshotDatabase } from '@/lib/storage/database';
import { pseudonymSecret } from '@/lib/storage/pseudonymSecret';
import { readRetention } from '@/lib/storage/retention/retentionPolicy';
import { listTopics } from '@/lib/storage/topics/topics';
import { useDatabase } from './database';
import { fileName, randomBytes } from './outgoing';
import { useSettings, type Settings } from './settings';
import { SITE_NAMES } from './sites';
import { useTranslator } from './translation';

export type CaseFormat = 'html' | 'json';

/** How far the file of a case is; it waits for the user's word where the rule of the site is to ask. */
export type CaseState =
  | { state: 'idle' | 'running' | 'failed' }
  | { state: 'asking' | 'blocked'; site: string }
  | { state: 'saved'; file: string };

export interface CaseFile {
  state: CaseState;
  save: (format: CaseFormat) => void;
  /** The user's word on whether the case may go out. */
  answer: (leaves: boolean) => void;
}

/** Writes the case of a mention into a file, by the rule of its site and with people as all files have them. */
export function useCaseFile(mentionId: string, site: string): CaseFile {
  const db = useDatabase();
  const settings = useSettings();
  const translator = useTranslator();
  const [told, setTold] = useState<{ of: string; state: CaseState }>({ of: mentionId, state: { state: 'idle' } });
  const answering = useRef<((leaves: boolean) => void) | null>(null);
  const isRunning = useRef(false);
  const say = (state: CaseState): void => setTold({ of: mentionId, state });
  const ask = (): Promise<boolean> => new Promise((resolve) => {
    answering.current = resolve;
    say({ state: 'asking', site });
  });
  const save = async (format: CaseFormat): Promise<void> => {
    if (db === null || isRunning.current) return;
    isRunning.current = true;
    say({ state: 'running' });
    try {
      const { export: rule } = sitePolicyOf(await readRetention(db), site);
      if (rule === 'ask' ? await ask() : rule === 'allowed') say(await write(db, { mentionId, site, format, settings, translator }));
      else say(rule === 'ask' ? { state: 'idle' } : { state: 'blocked', site });
    } catch {
      say({ state: 'failed' });
    }
    isRunning.current = false;
  };
  return {
    state: told.of === mentionId ? told.state : { state: 'idle' },
    save: (format) => void save(format),
    answer(leaves) {
      answering.current?.(leaves);
      answering.current = null;
    },
  };
}

interface Writing {
  mentionId: string;
  site: string;
  format: CaseFormat;
  settings: Settings;
  translator: Translator;
}

async function write(db: EarshotDatabase, { mentionId, site, format, settings, translator }: Writing): Promise<CaseState> {
  const { exportPrivacy: privacy, zone } = settings;
  const stillHolds = await watchErasures(db);
  const pseudonymOf = await pseudonymsBy(await pseudonymSecret(db, randomBytes));
  const now = Date.now();
  const gathered = await gatherCase(db, mentionId, { privacy, pseudonymOf, topics: await listTopics(db), now, zone });
  if (gathered === null || !(await stillHolds())) return { state: 'failed' };
  const file = fileName('case', format, { now, zone });
  const words = format === 'json' ? caseJson(gathered) : caseHtml(gathered, { translator, siteName: SITE_NAMES.get(site) ?? site, ...wordsOf(gathered, translator) });
  const rows = 1 + (gathered.earlier?.length ?? 0) + gathered.thread.above.length + gathered.thread.beside.length;
  // Who else is in it wrote on the same site.
  const scope = { topicId: null, site, from: null, to: null };
  const details = { file, format, rows, scope, masked: privacy.masked, authors: privacy.authors };
  // No file goes out of which the log does not tell.
  await noteInLog(db, { kind: 'export', details }, { at: now, newId: () => crypto.randomUUID() });
  saveFile(new Blob([words], { type: format === 'json' ? 'application/json' : 'text/html;charset=utf-8' }), file);
  return { state: 'saved', file };
}

function wordsOf({ mention, matches, topics }: Case, translator: Translator): { told: (entry: Case['history'][number]) => ReturnType<typeof historyWords>; signals: string[] } {
  const signals = shownSignals(mention, aspectsUnder(mention, matches, null)).filter(({ state }) => state !== 'rejected');
  return { told: (entry) => historyWords(entry, translator), signals: signals.map(({ key }) => signalName(key, topics, translator)) };
}
