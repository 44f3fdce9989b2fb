import { SITE_DEFAULTS, type RetentionPolicy } from '@/lib/mentions/retention';
import { SITE_NAMES, useKnownSites, useOfferedSites } from './sites';

/** Sites of which something is stored or may be read, and those of which the user decided something. */
export function useRuledSites(policy: RetentionPolicy | null): { id: string; name: string }[] {
  const known = useKnownSites().map(({ id }) => id);
  const { sites } = useOfferedSites();
  const granted = (sites ?? []).filter(({ grantedHosts }) => grantedHosts.length > 0).map(({ id }) => id);
  const decided = Object.entries(policy?.sites ?? {}).filter(([id, own]) => SITE_DEFAULTS[id] !== own).map(([id]) => id);
  return [...new Set([...known, ...granted, ...decided])].map((id) => ({ id, name: SITE_NAMES.get(id) ?? id }));
}
