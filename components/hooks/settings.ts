import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { DIGEST_AT, NO_QUIET_HOURS } from '@/lib/inbox/quietHours';
import { DEFAULT_STAFF_CARE } from '@/lib/inbox/staffCare';
import { DEFAULT_EXPORT_PRIVACY } from '@/lib/mentions/exportPrivacy';
import { ALIKE } from '@/lib/mentions/siteWeights';
import { send } from '@/lib/messaging/messenger';
import type { Decided } from '@/lib/messaging/protocol';
import type { EarshotDatabase } from '@/lib/storage/database';
import { decideConsent } from '@/lib/storage/consent';
import { CONSENT_TEXT, decideSetting, mayRead, readSettings, type Settings } from '@/lib/storage/settings';
import { useDatabase } from './database';
import { useLive, type Live } from './live';

export { CONSENT_TEXT };
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
  blursAbuse: true,
  quietHours: NO_QUIET_HOURS,
  digestAt: DIGEST_AT,
  morningDigest: false,
  coachOff: false,
  deviceModel: false,
  backupReminder: 'monthly',
  exportPrivacy: DEFAULT_EXPORT_PRIVACY,
  staffCare: DEFAULT_STAFF_CARE,
  siteWeights: ALIKE,
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
  const consent = (given: boolean): Promise<boolean> =>
    stored(db, (open) => decideConsent(open, given, { at: Date.now(), newId: () => crypto.randomUUID() }));
  return {
    decide,
    giveConsent: () => consent(true),
    withdrawConsent: () => consent(false),
  };
}

/** Stores what the user decided and tells the worker, for which nobody waits: it may be busy or have to be started. */
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
  void send('decided', about);
  return true;
}

/** Whether posts may be read. */
export function hasConsent(settings: Settings): boolean {
  return mayRead(settings);
}
