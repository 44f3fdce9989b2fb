import type { VNode } from 'preact';
import { useTranslator } from '@/components/hooks/translation';
import { LEAST_FOR_RATE } from '@/lib/insights/netSentiment';
import styles from './AnswerBars.module.css';

export interface AnswerBar {
  key: string;
  name: string;
  count: number;
  /** What it is a part of. */
  of: number;
  /** Null: there is nothing to open. */
  href: string | null;
  /** What opens beside them, where it has no address. */
  onOpen?: () => void;
}

/** How often each answer was given, as bars with their numbers. */
export function AnswerBars({ label, bars }: { label: string; bars: readonly AnswerBar[] }): VNode {
  const { number, percent } = useTranslator();
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <ul class={styles['bars']} aria-label={label}>
      {bars.map(({ key, name, count, of, href, onOpen }) => {
        const inside = (
          <>
            <span class={styles['name']}><bdi>{name}</bdi></span>
            <span class={styles['track']} aria-hidden="true"><span class={styles['bar']} style={{ inlineSize: `${(count / most) * 100}%` }} /></span>
            <span class={styles['number']}>
              {number(count)} {of >= LEAST_FOR_RATE && <span class={styles['share']}>{percent(count / of)}</span>}
            </span>
          </>
        );
        if (onOpen !== undefined && count > 0) return <li key={key}><button type="button" class={styles['row']} onClick={onOpen}>{inside}</button></li>;
        return <li key={key}>{href === null || count === 0 ? <span class={styles['row']}>{inside}</span> : <a class={styles['row']} href={href}>{inside}</a>}</li>;
      })}
    </ul>
  );
}
