import type { VNode } from 'preact';
import { ReadBars } from '@/components/charts/ReadBars';
import { useTranslator } from '@/components/hooks/translation';
import { missingWords, readWords, shareOfPosts } from './healthWords';
import type { Reading } from './listedSites';
import styles from './SiteRow.module.css';

/** Below this share a missing field is no news. */
const WORTH_SAYING = 0.05;

/** How well a site was read lately: in words, and by day. */
export function SiteReading({ on, health, days }: Pick<Reading, 'on' | 'health'> & { days: number }): VNode {
  const translator = useTranslator();
  const { text, count, number, day } = translator;
  if (!on) return <p class={styles['quiet']}>{text('sites.off')}</p>;
  if (health === null) return <p class={styles['quiet']}>{count('health.none', days)}</p>;
  const missing = missingWords(
    health.missing.filter(({ share }) => share >= WORTH_SAYING),
    (field) => shareOfPosts(field, translator),
    translator,
  );
  return (
    <>
      <ReadBars
        days={health.days}
        title={count('health.perDay', health.days.length)}
        wordsOf={(of) =>
          of.found === 0
            ? text('health.dayNone', { day: day(of.day) })
            : count('health.day', of.found, { day: day(of.day), read: number(of.read) })
        }
      />
      <p class={styles['health']}>
        {readWords(health, days, translator)}
        {missing !== null && <span class={styles['missing']}>{missing}</span>}
      </p>
    </>
  );
}
