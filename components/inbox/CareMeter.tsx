import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Icon } from '@/components/controls/Icon';
import { useSettingDecisions, useSettings } from '@/components/hooks/settings';
import { useAngerExposure } from '@/components/hooks/staffCare';
import { useTranslator } from '@/components/hooks/translation';
import styles from './CareMeter.module.css';

/** How much anger the user read today, and where it is a lot, that a break may do good; nothing where that is not wanted, or none. */
export function CareMeter(): VNode | null {
  const { text, count } = useTranslator();
  const id = useId();
  const { staffCare, blursAbuse } = useSettings();
  const { decide } = useSettingDecisions();
  const told = useAngerExposure(staffCare.shown);
  if (told === null || told.exposure.angry === 0) return null;
  const { today, exposure: { meter, n, angry, hint } } = told;
  const isHinted = hint !== null && staffCare.quietOn !== today;
  return (
    <section class={styles['care']} aria-label={text('care.title')}>
      <p class={styles['told']}>
        <Icon name="care" />
        <span id={id}>{text('care.title')}</span>
        <span
          class={styles['meter']}
          role="meter"
          aria-labelledby={id}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={Math.round(meter * 100)}
          title={text('care.what')}
        >
          <span class={styles['full']} style={{ '--share': `${(meter * 100).toFixed(0)}%` }} />
        </span>
        <span class={styles['count']}>{count('care.count', angry, { all: n })}</span>
      </p>
      <div role="status" class={isHinted ? styles['hint'] : undefined}>
        {isHinted && (
          <>
            <p>{text(`care.hint.${hint}`)}</p>
            <span class={styles['actions']}>
              {!blursAbuse && (
                <Button size="small" icon="hidden" onClick={() => void decide('blursAbuse', true)}>{text('settings.blursAbuse')}</Button>
              )}
              <Button kind="quiet" size="small" onClick={() => void decide('staffCare', { ...staffCare, quietOn: today })}>{text('care.notToday')}</Button>
            </span>
          </>
        )}
      </div>
    </section>
  );
}
