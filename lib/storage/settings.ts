import { DIGEST_AT, NO_QUIET_HOURS, type QuietHours } from '@/lib/inbox/quietHours';
import { DEFAULT_STAFF_CARE, isStaffCare, type StaffCare } from '@/lib/inbox/staffCare';
import { DEFAULT_EXPORT_PRIVACY, isExportPrivacy, type ExportPrivacy } from '@/lib/mentions/exportPrivacy';
import { ALIKE, isSiteWeights, type SiteWeights } from '@/lib/mentions/siteWeights';
import { REMINDERS, type BackupReminder } from './backup/backupReminder';
import type { EarshotDatabase } from './database';
import { nextStamp } from './decisions';

/** Version of the text to which the user consented; a new use of data needs a new consent. 2: for how long it is kept, files. */
export const CONSENT_TEXT = 2;

export interface Consent {
  given: boolean;
  /** ms since 1970. */
  at: number;
  text: number;
}

export interface Settings {
  consent: Consent | null;
  paused: boolean;
  /** 'auto' follows the browser. */
  language: string;
  /** Reporting zone, IANA name. */
  zone: string;
  theme: 'auto' | 'light' | 'dark';
  /** First day of the week, 1 (Monday) to 7 (Sunday); 'auto' follows the language. */
  weekStart: 'auto' | WeekDay;
  /** Whether matched posts are marked in their pages. */
  marks: boolean;
  /** Whether single keys act in lists; without, only the browser's own keys do. */
  singleKeys: boolean;
  /** How queries are edited: as rows of conditions, or as text. */
  queryMode: 'build' | 'write';
  /** Whether abusive words are blurred until they are asked for. */
  blursAbuse: boolean;
  /** Whether the engine learns from labels and stars. */
  learns: boolean;
  /** What is not read although it may be: ids of sites, and hosts (without www.) that belong to none. */
  sitesOff: string[];
  /** When alerts are silent. */
  quietHours: QuietHours;
  /** When the digest of alerts comes, minutes since midnight. */
  digestAt: number;
  /** Whether what arrived out of hours is told at the first opening of a day. */
  morningDigest: boolean;
  /** Whether replies are sent without a word of the coach. */
  coachOff: boolean;
  /** Whether a model that the browser brings may be asked for drafts, when the user presses so. */
  deviceModel: boolean;
  /** How the user is told of how much anger they read. */
  staffCare: StaffCare;
  /** How often the user is reminded of making a backup. */
  backupReminder: BackupReminder;
  /** What files with mentions say of people. */
  exportPrivacy: ExportPrivacy;
  /** How much each site counts in the share of voice by posts seen. */
  siteWeights: SiteWeights;
}

export const WEEK_DAYS = [1, 2, 3, 4, 5, 6, 7] as const;
export type WeekDay = (typeof WEEK_DAYS)[number];

const NAMES = [
  'consent', 'paused', 'language', 'zone', 'theme', 'weekStart', 'marks', 'singleKeys', 'queryMode',
  'sitesOff', 'learns', 'blursAbuse', 'quietHours', 'digestAt', 'backupReminder', 'exportPrivacy',
  'morningDigest', 'staffCare', 'coachOff', 'deviceModel', 'siteWeights',
] as const;

/** Settings as stored, with defaults where the user decided nothing. */
export async function readSettings(db: EarshotDatabase): Promise<Settings> {
  const rows = await db.settings.bulkGet([...NAMES]);
  const [
    consent, paused, language, zone, theme, weekStart, marks, singleKeys, queryMode, sitesOff, learns, blursAbuse, quietHours, digestAt, backupReminder,
    exportPrivacy, morningDigest, staffCare, coachOff, deviceModel, siteWeights,
  ] = rows.map((row) => row?.value);
  return {
    consent: isConsent(consent) ? consent : null,
    paused: paused === true,
    language: typeof language === 'string' ? language : 'auto',
    zone: zoneIn(zone),
    theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
    weekStart: WEEK_DAYS.find((day) => day === weekStart) ?? 'auto',
    marks: marks !== false,
    singleKeys: singleKeys !== false,
    queryMode: queryMode === 'write' ? 'write' : 'build',
    learns: learns !== false,
    blursAbuse: blursAbuse !== false,
    sitesOff: Array.isArray(sitesOff) ? sitesOff.filter((id) => typeof id === 'string') : [],
    quietHours: isQuietHours(quietHours) ? quietHours : NO_QUIET_HOURS,
    digestAt: isMinute(digestAt) ? digestAt : DIGEST_AT,
    morningDigest: morningDigest === true,
    backupReminder: REMINDERS.find((known) => known === backupReminder) ?? 'monthly',
    exportPrivacy: isExportPrivacy(exportPrivacy) ? exportPrivacy : DEFAULT_EXPORT_PRIVACY,
    staffCare: isStaffCare(staffCare) ? staffCare : DEFAULT_STAFF_CARE,
    coachOff: coachOff === true,
    deviceModel: deviceModel === true,
    siteWeights: isSiteWeights(siteWeights) ? siteWeights : ALIKE,
  };
}

/** Whether posts may be read at all. */
export function mayRead(settings: Settings): boolean {
  return settings.consent !== null && isEnough(settings.consent);
}

/** The user did not agree, or took it back. */
export class NoConsent extends Error {}

/** Rejects where posts may not be read at all. Inside a transaction over `settings`, nothing is stored then. */
export async function demandConsent(db: EarshotDatabase): Promise<void> {
  const consent = (await db.settings.get('consent'))?.value;
  if (!isConsent(consent) || !isEnough(consent)) throw new NoConsent();
}

/** Stores one setting that the user decided, stamped. */
export async function decideSetting<Key extends keyof Settings>(
  db: EarshotDatabase,
  key: Key,
  value: Settings[Key],
  newOrigin: () => string = randomOrigin,
): Promise<void> {
  await db.transaction('rw', db.settings, async () => {
    const stamp = await nextStamp(db, newOrigin);
    await db.settings.put({ key, value, stamp });
  });
}

/**
 * Writes the reporting zone down once, so that days do not move when the user travels. Returns the zone that holds.
 */
export async function settleZone(db: EarshotDatabase): Promise<string> {
  const settled = (await db.settings.get('zone'))?.value;
  if (typeof settled === 'string') return settled;
  return db.transaction('rw', db.settings, async () => {
    const row = await db.settings.get('zone');
    if (typeof row?.value === 'string') return row.value;
    const zone = browserZone();
    await db.settings.put({ key: 'zone', value: zone });
    return zone;
  });
}

/** The reporting zone by what is stored of it: until it was settled, the browser's. */
export function zoneIn(stored: unknown): string {
  return typeof stored === 'string' ? stored : browserZone();
}

function browserZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
}

export function randomOrigin(): string {
  return crypto.randomUUID().slice(0, 13);
}

const isEnough = ({ given, text }: Consent): boolean => given && text >= CONSENT_TEXT;

function isConsent(value: unknown): value is Consent {
  return typeof value === 'object' && value !== null && typeof (value as Consent).given === 'boolean';
}

function isQuietHours(value: unknown): value is QuietHours {
  if (typeof value !== 'object' || value === null) return false;
  const { on, from, to, days } = value as Partial<QuietHours>;
  return typeof on === 'boolean' && isMinute(from) && isMinute(to) && Array.isArray(days) && days.every((day) => typeof day === 'number');
}

function isMinute(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 24 * 60;
}
