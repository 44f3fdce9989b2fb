import type { VNode } from 'preact';
import { Select } from '@/components/controls/Select';
import { useTranslator } from '@/components/hooks/translation';
import { EmptyState } from '@/components/layout/EmptyState';
import type { Tips } from '@/lib/replies/tips';
import { MentionLinks } from './MentionLinks';
import styles from './Tips.module.css';

export const TIP_DAYS = [30, 90] as const;

export interface TipsViewProps {
  tips: Tips;
  days: number;
  onDays: (days: number) => void;
}

/** What the user's own replies tell: what they most often lack, how long they are and take. */
export function TipsView({ tips: { replies, coached, tips, medianLength, handling }, days, onDays }: TipsViewProps): VNode {
  const { text, count, duration } = useTranslator();
  return (
    <section class={styles['part']} aria-label={text('tips.title')}>
      <h2 class={styles['title']}>{text('tips.title')}</h2>
      <Select
        label={text('tips.since')}
        value={String(days)}
        options={TIP_DAYS.map((value) => ({ value: String(value), label: count('tips.days', value) }))}
        onValue={(value) => onDays(Number(value))}
      />
      {replies === 0 ? <EmptyState title={text('tips.none')} hint={text('tips.noneHint')} /> : (
        <>
          <p class={styles['note']}>{count('tips.coached', coached)}</p>
          {coached > 0 && tips.length === 0 && <p>{text('tips.whole')}</p>}
          <ul class={styles['tips']}>
            {tips.map(({ check, count: times, mentionIds }) => (
              <li key={check} class={styles['tip']}>
                <span class={styles['times']}>{text('tips.times', { n: times, of: coached })}</span>
                <span>{check === 'language' ? text('tips.language') : text(`coach.do.${check}`)}</span>
                <MentionLinks mentionIds={mentionIds} />
              </li>
            ))}
          </ul>
          {medianLength !== null && <p>{text('tips.length', { n: Math.round(medianLength) })}</p>}
          {handling.median !== null && <p>{text('tips.time', { time: duration(handling.median) })}</p>}
        </>
      )}
      <p class={styles['note']}>{text('tips.private')}</p>
    </section>
  );
}
