/** Every key of `settings`: one that is missing here cannot be written, and each needs a line in SETTINGS_CARE. */
export const SETTING_KEYS = [
  'consent', 'paused', 'language', 'zone', 'theme', 'weekStart', 'marks', 'singleKeys', 'queryMode', 'sitesOff', 'learns', 'blursAbuse',
  'quietHours', 'digestAt', 'ownWords', 'retention', 'backupReminder', 'exportPrivacy', 'staffCare', 'clock', 'origin', 'generation', 'counters',
  'lineage', 'knownClocks', 'erasureSecrets', 'erasing', 'heardForAlerts', 'watchedTo', 'rescoring', 'rejudging', 'rezoning', 'toLearn', 'relevanceToLearn',
  'restoring', 'restoreConflicts', 'retaining', 'retentionTimes', 'pseudonymSecret', 'wordIndexing', 'businessHours', 'requeueing', 'segments',
  'morningDigest', 'morningTold', 'streams', 'streamMarks', 'inboxViews', 'voice', 'coachOff', 'deviceModel', 'siteWeights', 'reputationWeights', 'countedTouchpoints', 'exportMappings',
] as const;

/** Beginnings of keys of which there are many, each for one thing that the rest of the key names. */
export const SETTING_FAMILIES = [
  'touchpoint:', 'retention.topic:', 'sitePolicy:', 'deleted.topic:', 'deleted.rule:', 'topicChange:', 'unsettledTopic:', 'removal:', 'businessHours.topic:',
  'voice.topic:', 'voice.segment:',
] as const;

export type SettingName = (typeof SETTING_KEYS)[number];
export type SettingFamily = (typeof SETTING_FAMILIES)[number];
export type SettingKey = SettingName | `${SettingFamily}${string}`;
