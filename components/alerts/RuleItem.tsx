import type { VNode } from 'preact';
import { Button } from '@/components/controls/Button';
import { InlineSelect } from '@/components/controls/InlineSelect';
import { Switch } from '@/components/controls/Switch';
import { useTranslator } from '@/components/hooks/translation';
import { isWatch, type AlertRule } from '@/lib/inbox/alertRule';
import type { AlertNames } from './firedAlert';
import { CONDITIONS, conditionsOf, RuleConditions, WITH, type Condition } from './RuleConditions';
import styles from './Rules.module.css';
import { describeRule } from './ruleWords';
import { RuleSentence } from './RuleSentence';
import { WatchConditions, type Learning } from './WatchConditions';

export interface RuleItemProps {
  rule: AlertRule;
  names: AlertNames;
  /** Of a rule about numbers. */
  learning: readonly Learning[];
  onChange: (change: Partial<AlertRule>) => void;
  onRemove: () => void;
}

/** A rule in words, to be changed where it stands. */
export function RuleItem({ rule, names, learning, onChange, onRemove }: RuleItemProps): VNode {
  const translator = useTranslator();
  const { text } = translator;
  const has = conditionsOf(rule);
  const missing = CONDITIONS.filter((condition) => !has.includes(condition));
  const name = describeRule(rule, names, translator);
  return (
    <li class={rule.on ? styles['rule'] : `${styles['rule']} ${styles['off']}`}>
      <Switch on={rule.on} label={text('alerts.on', { rule: name })} onChange={(on) => onChange({ on })} />
      <div class={styles['words']}>
        <RuleSentence rule={rule} names={names} onChange={onChange} />
        {isWatch(rule) ? (
          <WatchConditions rule={rule} learning={learning} onChange={onChange} />
        ) : (
          <RuleConditions rule={rule} onChange={onChange} />
        )}
        {!isWatch(rule) && missing.length > 0 && (
          <InlineSelect
            key={missing.join(' ')}
            label={text('alerts.addCondition')}
            value=""
            options={[
              { value: '', label: text('alerts.addCondition') },
              ...missing.map((condition) => ({ value: condition, label: text(`alerts.condition.${condition}`) })),
            ]}
            onValue={(chosen) => isCondition(chosen) && onChange(WITH[chosen])}
          />
        )}
      </div>
      <Button kind="quiet" size="small" icon="remove" iconOnly onClick={onRemove}>
        {text('alerts.remove', { rule: name })}
      </Button>
    </li>
  );
}

function isCondition(value: string): value is Condition {
  return CONDITIONS.some((condition) => condition === value);
}
