import type { VNode } from 'preact';
import { Button } from '@/components/controls/Button';
import { InlineSelect } from '@/components/controls/InlineSelect';
import { Notice } from '@/components/controls/Notice';
import type { AlertRules } from '@/components/hooks/alertRules';
import type { NotificationLeave } from '@/components/hooks/notificationLeave';
import { useTranslator } from '@/components/hooks/translation';
import { EmptyState } from '@/components/layout/EmptyState';
import { LastDone } from '@/components/layout/LastDone';
import { Loading } from '@/components/layout/Loading';
import { NEW_WATCHES, WATCH_KINDS, type AlertRule } from '@/lib/inbox/alertRule';
import type { AlertNames } from './firedAlert';
import { RuleItem } from './RuleItem';
import { WITH } from './RuleConditions';
import styles from './Rules.module.css';
import type { Learning } from './WatchConditions';

/** Rules that are offered where there is none. */
const OFFERS: Record<'angry' | 'leaving' | 'again' | 'spike', Partial<AlertRule>> = {
  angry: {},
  leaving: { labels: [], ...WITH.intent },
  again: WITH.author,
  spike: NEW_WATCHES.spike,
};
const OFFERED = ['angry', 'leaving', 'again', 'spike'] as const;
const NONE: readonly Learning[] = [];

export interface RuleListProps extends AlertRules {
  names: AlertNames;
  leave: NotificationLeave;
  /** By the id of the rule. */
  learning: ReadonlyMap<string, readonly Learning[]>;
}

/** The rules, each in words; a first one is offered. The browser is asked for its leave by the click that needs it. */
export function RuleList({ rules, last, failed, names, leave, learning, onAdd, onChange, onRemove, onUndo }: RuleListProps): VNode {
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
                learning={learning.get(rule.id) ?? NONE}
                onChange={(part) => change(rule, part)}
                onRemove={() => onRemove(rule.id)}
              />
            ))}
          </ul>
          <div class={styles['adding']}>
            <Button icon="add" onClick={() => add({})}>
              {text('alerts.newRule')}
            </Button>
            <InlineSelect
              key={rules.value.length}
              label={text('alerts.newWatch')}
              value=""
              options={[
                { value: '', label: text('alerts.newWatch') },
                ...WATCH_KINDS.map((kind) => ({ value: kind, label: text(`alerts.offer.${kind}`) })),
              ]}
              onValue={(chosen) => WATCH_KINDS.filter((kind) => kind === chosen).forEach((kind) => add(NEW_WATCHES[kind]))}
            />
          </div>
        </>
      )}
    </>
  );
}
