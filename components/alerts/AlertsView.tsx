import type { ComponentChildren, VNode } from 'preact';
import { useId } from 'preact/hooks';
import { useTranslator } from '@/components/hooks/translation';
import styles from './AlertsView.module.css';
import { AlertTimes, type AlertTimesProps } from './AlertTimes';
import { FiredList, type FiredListProps } from './FiredList';
import { RuleList, type RuleListProps } from './RuleList';

export interface AlertsViewProps {
  fired: FiredListProps;
  rules: RuleListProps;
  times: AlertTimesProps;
}

/** What was caught, the rules by which it was, and when they are silent. Without a rule, the first one comes first. */
export function AlertsView({ fired, rules, times }: AlertsViewProps): VNode {
  const { text } = useTranslator();
  const hasRules = rules.rules.state !== 'ready' || rules.rules.value.length > 0;
  const hasFired = fired.fired.state === 'ready' && fired.fired.value.alerts.length > 0;
  return (
    <>
      {(hasRules || hasFired) && (
        <Part title={text('alerts.fired')}>
          <FiredList {...fired} />
        </Part>
      )}
      <Part title={text('alerts.rules')}>
        <RuleList {...rules} />
      </Part>
      {hasRules && (
        <Part title={text('alerts.times')}>
          <AlertTimes {...times} />
        </Part>
      )}
    </>
  );
}

function Part({ title, children }: { title: string; children: ComponentChildren }): VNode {
  const id = useId();
  return (
    <section class={styles['part']} aria-labelledby={id}>
      <h2 id={id} class={styles['title']}>
        {title}
      </h2>
      {children}
    </section>
  );
}
