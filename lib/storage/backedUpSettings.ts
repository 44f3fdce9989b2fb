import type { SettingFamily, SettingKey, SettingName } from './settingKeys';

type Keys = readonly (SettingName | SettingFamily)[];

/** What the user chose: of two copies what was decided last holds. */
export const CHOICES = [
  'paused', 'language', 'zone', 'theme', 'weekStart', 'marks', 'singleKeys', 'queryMode', 'sitesOff', 'learns', 'blursAbuse',
  'quietHours', 'digestAt', 'touchpoint:', 'ownWords', 'retention', 'retention.topic:', 'sitePolicy:', 'backupReminder', 'exportPrivacy', 'staffCare',
  'businessHours', 'businessHours.topic:', 'segments', 'morningDigest', 'streams', 'inboxViews', 'voice', 'voice.topic:', 'voice.segment:', 'coachOff', 'deviceModel', 'siteWeights', 'reputationWeights', 'exportMappings',
] as const satisfies Keys;

/** What was deleted; the same holds. */
export const DELETED = ['deleted.topic:', 'deleted.rule:'] as const satisfies Keys;

/** What two copies put together, each in a way of its own. */
export const SHARED = ['clock', 'lineage', 'knownClocks', 'erasureSecrets'] as const satisfies Keys;

const WHOLE: Keys = [...CHOICES, ...DELETED, ...SHARED];

/** Whether a backup holds what stands under a key of `settings`; SETTINGS_CARE says why. */
export function isBackedUp(key: string): key is SettingKey {
  return WHOLE.some((own) => (own.endsWith(':') ? key.startsWith(own) : key === own));
}
