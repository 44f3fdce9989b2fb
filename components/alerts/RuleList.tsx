import type { VNode } from 'preact';
import { Button } from '@/components/controls/Button';
import { Notice } from '@/components/controls/Notice';
import type { AlertRules } from '@/components/hooks/alertRules';
import type { NotificationLeave } from '@/components/hooks/notificationLeave';
import { useTranslator } from '@/components/hooks/translation';
import { EmptyState } from '@/components/layout/EmptyState';
import { LastDone } from '@/components/layout/LastDone';
import { Loading } from '@/components/layout/Loading';
import type { AlertRule } from '@/lib/inbox/alertRule';
import type { AlertNames } from './firedAlert';
import { RuleItem } from './RuleItem';
import { WITH } from './RuleConditions';
import styles from './Rules.module.css';

/** Rules that are offered where there is none. */
const OFFERS: Record<'angry' | 'leaving' | 'again', Partial<AlertRule>> = {
  angry: {},
  leaving: { labels: [], ...WITH.intent },
  again: WITH.author,
};
const OFFERED = ['angry', 'leaving', 'again'] as const;

export interface RuleListProps extends AlertRules {
  names: AlertNames;
  leave: NotificationLeave;
}

/** The rules, each in words; a first one is offered. The browser is asked for its leave by the click that needs it. */
export function RuleList({ rules, last, failed, names, leave, onAdd, onChange, onRemove, onUndo }: RuleListProps): VNode {
  const { text } = useTranslator();
  if (rules.state === 'failed') return <Notice kind="trouble">{text('trouble.load')}</Notice>;
  if (rules.state === 'loading') return <Loading lines={3} />;
  const add = (rule: Partial<AlertRule>): void => {
    leave.ask();
    onAdd(rule);
  };
  const change = (rule: AlertRule, part: Partial<AlertRule>): void => {
    const { on, way } = { ...rule, ...part };
    if (on && way !== 'badge' && ('on' in part || 'way' in part)) leave.ask();
    onChange(rule.id, part);
  };
  const wants = rules.value.some(({ on, way }) => on && way !== 'badge');
  return (
    <>
      {failed && <Notice kind="trouble">{text('trouble.saveFailed')}</Notice>}
      {wants && leave.allowed === false && (
        <Notice kind="note" action={<Button size="small" onClick={leave.ask}>{text('alerts.allow')}</Button>}>
          {text('alerts.refused')}
        </Notice>
      )}
      <LastDone
          done={last === null ? null : { id: `${last.kind} ${last.id}`, words: text(`alerts.done.${last.kind}`), tookFocus: last.kind === 'removed' }}
          onUndo={onUndo}
        />
      {rules.value.length === 0 ? (
        <EmptyState
          title={text('alerts.noRule')}
          hint={text('alerts.noRuleHint')}
          action={
            <div class={styles['offers']}>
              {OFFERED.map((offer) => (
                <Button key={offer} kind={offer === 'angry' ? 'primary' : 'secondary'} onClick={() => add(OFFERS[offer])}>
                  {text(`alerts.offer.${offer}`)}
                </Button>
              ))}
            </div>
          }
        />
      ) : (
        <>
          <ul class={styles['rules']} aria-label={text('alerts.rules')}>
            {rules.value.map((rule) => (
              <RuleItem
                key={rule.id}
                rule={rule}
                names={names}
                onChange={(part) => change(rule, part)}
                onRemove={() => onRemove(rule.id)}
              />
            ))}
          </ul>
          <div>
            <Button icon="add" onClick={() => add({})}>
              {text('alerts.newRule')}
            </Button>
          </div>
        </>
      )}
    </>
  );
}
