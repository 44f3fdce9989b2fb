import type { VNode } from 'preact';
import { useTranslator } from '@/components/hooks/translation';
import type { SiteHealth } from '@/lib/insights/siteHealth';
import { readWords } from './healthWords';
import styles from './SitesView.module.css';

/** How much was read on several sites together. */
export function ReadInAll({ healths, days }: { healths: readonly (SiteHealth | null)[]; days: number }): VNode | null {
  const translator = useTranslator();
  const known = healths.filter((health) => health !== null);
  if (known.length < 2) return null;
  const found = known.reduce((sum, health) => sum + health.found, 0);
  const read = known.reduce((sum, health) => sum + health.read, 0);
  return <p class={styles['whole']}>{readWords({ found, read }, days, translator)}</p>;
}
