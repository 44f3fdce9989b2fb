import type { TextKey } from '@/lib/i18n/keys';
import { SITE_DEFAULTS, sitePolicyOf, type RetentionPolicy, type SitePolicy } from '@/lib/mentions/retention';

/** Why Earshot is careful with a site, by its id. */
export const SITE_WHY: Readonly<Record<string, TextKey>> = {
  youtube: 'data.sites.why.youtube',
  facebook: 'data.sites.why.facebook',
  instagram: 'data.sites.why.instagram',
  threads: 'data.sites.why.threads',
  linkedin: 'data.sites.why.linkedin',
  tiktok: 'data.sites.why.tiktok',
  glassdoor: 'data.sites.why.glassdoor',
  indeed: 'data.sites.why.indeed',
};

export interface SiteRule {
  id: string;
  name: string;
  policy: SitePolicy;
  /** Something is limited. */
  isLimited: boolean;
  /** The user decided otherwise than Earshot would. */
  isOwn: boolean;
}

/** What holds for each of these sites, by name. */
export function siteRules(policy: Pick<RetentionPolicy, 'sites'>, sites: readonly { id: string; name: string }[]): SiteRule[] {
  const rules = sites.map(({ id, name }): SiteRule => {
    const own = sitePolicyOf(policy, id);
    const byDefault = sitePolicyOf({ sites: SITE_DEFAULTS }, id);
    const isOwn = own.most !== byDefault.most || own.export !== byDefault.export;
    return { id, name, policy: own, isOwn, isLimited: own.most !== null || own.export !== 'allowed' };
  });
  return rules.toSorted((a, b) => a.name.localeCompare(b.name));
}
