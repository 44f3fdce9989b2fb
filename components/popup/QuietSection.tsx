import type { VNode } from 'preact';
import { Button } from '@/components/controls/Button';
import { useTranslator } from '@/components/hooks/translation';
import { DEFAULT_PERIOD } from '@/lib/insights/comparison';
import styles from './PopupScreen.module.css';

export interface QuietSectionProps {
  older: { first: string; last: string; mentions: number } | null;
  onOlder: (span: { from: string; to: string }) => void;
}

/** Nothing in the last fortnight: that is said, and what is older is shown with its span. */
export function QuietSection({ older, onOlder }: QuietSectionProps): VNode {
  const { text, count, day } = useTranslator();
  return (
    <section class={styles['section']}>
      <p>{count('popup.quiet', DEFAULT_PERIOD)}</p>
      {older === null ? (
        <p class={styles['hint']}>{text('popup.quietHint')}</p>
      ) : (
        <>
          <p class={styles['hint']}>
            {older.first === older.last
              ? count('popup.olderDay', older.mentions, { day: day(older.first) })
              : count('popup.older', older.mentions, { from: day(older.first), to: day(older.last) })}
          </p>
          <Button size="small" onClick={() => onOlder({ from: older.first, to: older.last })}>
            {text('popup.showOlder')}
          </Button>
        </>
      )}
    </section>
  );
}
