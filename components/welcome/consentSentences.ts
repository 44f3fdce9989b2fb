import type { IconName } from '@/components/controls/icons';
import type { TextKey } from '@/lib/i18n/keys';

/**
 * What is read, what is kept and for how long (`{months}`), where it stays, how to stop. A change of meaning raises the version of
 * the consent.
 */
export const CONSENT_SENTENCES: readonly { key: TextKey; icon: IconName }[] = [
  { key: 'welcome.consent.read', icon: 'mentions' },
  { key: 'welcome.consent.kept', icon: 'topic' },
  { key: 'welcome.consent.long', icon: 'database' },
  { key: 'welcome.consent.stays', icon: 'lock' },
  { key: 'welcome.consent.stop', icon: 'pause' },
];

/** What is said besides, to whoever wants to know more before they agree. PRIVACY.md says it at length. */
export const PRIVACY_SENTENCES: readonly TextKey[] = ['privacy.people', 'privacy.limits', 'privacy.secrets', 'privacy.never'];
