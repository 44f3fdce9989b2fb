import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { send } from '@/lib/messaging/messenger';
import type { Decided } from '@/lib/messaging/protocol';
import type { EarshotDatabase } from '@/lib/storage/database';
import { CONSENT_TEXT, decideSetting, mayRead, readSettings, type Settings } from '@/lib/storage/settings';
import { useDatabase } from './database';
import { useLive, type Live } from './live';

export type { Settings };

export function useStoredSettings(): Live<Settings> {
  return useLive(['settings'], readSettings, []);
}

export const SettingsContext = createContext<Settings>({
  consent: null,
  paused: false,
  language: 'auto',
  zone: 'UTC',
  theme: 'auto',
  weekStart: 'auto',
  marks: true,
  singleKeys: true,
  queryMode: 'build',
  sitesOff: [],
  learns: true,
});

/** The settings that hold; the root of each screen provides them. */
export function useSettings(): Settings {
  return useContext(SettingsContext);
}

export interface SettingDecisions {
  /** False where it could not be stored. */
  decide: <Key extends keyof Settings>(key: Key, value: Settings[Key]) => Promise<boolean>;
  giveConsent: () => Promise<boolean>;
  withdrawConsent: () => Promise<boolean>;
}

export function useSettingDecisions(): SettingDecisions {
  const db = useDatabase();
  const decide: SettingDecisions['decide'] = (key, value) =>
    stored(db, (open) => decideSetting(open, key, value));
  return {
    decide,
    giveConsent: () => decide('consent', { given: true, at: Date.now(), text: CONSENT_TEXT }),
    withdrawConsent: () => decide('consent', null),
  };
}

/** Stores what the user decided and tells the worker. */
export async function stored(
  db: EarshotDatabase | null,
  store: (db: EarshotDatabase) => Promise<unknown>,
  about: Decided = {},
): Promise<boolean> {
  if (db === null) return false;
  try {
    await store(db);
  } catch {
    return false;
  }
  // The worker reads settings anew when it next starts, so an unheard message loses nothing.
  await send('decided', about);
  return true;
}

/** Whether posts may be read. */
export function hasConsent(settings: Settings): boolean {
  return mayRead(settings);
}
