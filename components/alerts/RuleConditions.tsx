import type { ComponentChildren, VNode } from 'preact';
import { Button } from '@/components/controls/Button';
import { ChoiceMenu } from '@/components/controls/ChoiceMenu';
import { useTranslator } from '@/components/hooks/translation';
import { AUTHOR_CONDITION, SEVERITIES, type AlertRule } from '@/lib/inbox/alertRule';
import { INTENTS, type Intent } from '@/lib/signals/signals';
import { ConditionText, NumberChoice } from './NumberChoice';
import styles from './Rules.module.css';
import { intentWords, severityWords } from './ruleWords';
import { Slots } from './Slots';

/** What a rule may ask for besides, each by the field that holds it. */
export const CONDITIONS = ['severity', 'intent', 'author', 'followers'] as const;
export type Condition = (typeof CONDITIONS)[number];

/** What adding a condition, and taking it away, changes. */
export const WITH: Record<Condition, Partial<AlertRule>> = {
  severity: { leastSeverity: SEVERITIES[1] },
  intent: { intents: ['threat', 'cancel'] },
  author: { author: AUTHOR_CONDITION },
  followers: { leastFollowers: 1_000 },
};
const WITHOUT: Record<Condition, Partial<AlertRule>> = {
  severity: { leastSeverity: null }, intent: { intents: [] }, author: { author: null }, followers: { leastFollowers: null },
};

const NEGATIVES = [2, 3, 5, 10];
const AUTHOR_DAYS = [7, 30, 90, 365];
const FOLLOWERS = [100, 1_000, 10_000, 100_000];
const AGES = [1, 3, 7, 30];
const COOLDOWNS = [0, 15, 60, 240, 1_440];
const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;

interface Props {
  rule: AlertRule;
  onChange: (change: Partial<AlertRule>) => void;
}

/** The conditions that a rule has. */
export function conditionsOf(rule: AlertRule): Condition[] {
  const has: Record<Condition, boolean> = {
    severity: rule.leastSeverity !== null,
    intent: rule.intents.length > 0,
    author: rule.author !== null,
    followers: rule.leastFollowers !== null,
  };
  return CONDITIONS.filter((condition) => has[condition]);
}

/** What else a rule asks for, then how new it must be and how long it is silent: a line each, changed where it stands. */
export function RuleConditions({ rule, onChange }: Props): VNode {
  const { text, duration } = useTranslator();
  return (
    <ul class={styles['conditions']}>
      {conditionsOf(rule).map((condition) => (
        <li key={condition} class={styles['condition']}>
          <ConditionLine condition={condition} rule={rule} onChange={onChange} />
          <Button kind="quiet" size="small" icon="close" iconOnly onClick={() => onChange(WITHOUT[condition])}>
            {text('alerts.removeCondition', { condition: text(`alerts.condition.${condition}`) })}
          </Button>
        </li>
      ))}
      <ConditionText message={text('alerts.clause.age')}>
        <NumberChoice
          label={text('alerts.age')}
          value={rule.mostDays}
          values={AGES}
          words={(days) => duration(days * DAY)}
          onValue={(mostDays) => onChange({ mostDays })}
        />
      </ConditionText>
      {rule.way !== 'digest' && (
        <ConditionText message={text(rule.cooldown === 0 ? 'alerts.clause.noCooldown' : 'alerts.clause.cooldown')}>
          <NumberChoice
            label={text('alerts.cooldown')}
            value={rule.cooldown}
            values={COOLDOWNS}
            words={(minutes) => (minutes === 0 ? text('alerts.cooldown.none') : duration(minutes * MINUTE))}
            onValue={(cooldown) => onChange({ cooldown })}
          />
        </ConditionText>
      )}
    </ul>
  );
}

function ConditionLine({ condition, rule, onChange }: Props & { condition: Condition }): VNode {
  const translator = useTranslator();
  const { text, number, count, duration } = translator;
  const label = text(`alerts.condition.${condition}`);
  const slots = (): Record<string, ComponentChildren> => {
    switch (condition) {
      case 'severity':
        return {
          value: (
            <NumberChoice
              label={label}
              value={rule.leastSeverity ?? SEVERITIES[1]}
              values={SEVERITIES}
              words={(value) => severityWords(value, translator)}
              onValue={(leastSeverity) => onChange({ leastSeverity })}
            />
          ),
        };
      case 'intent':
        return {
          value: (
            <ChoiceMenu
              label={label}
              words={intentWords(rule, translator)}
              chosen={rule.intents}
              options={INTENTS.map((intent) => ({ value: intent, label: text(`intent.${intent}`) }))}
              onChosen={(chosen) => onChange({ intents: INTENTS.filter((intent): intent is Intent => chosen.includes(intent)) })}
            />
          ),
        };
      case 'author': {
        const author = rule.author ?? AUTHOR_CONDITION;
        return {
          negatives: (
            <NumberChoice
              label={text('alerts.negatives')}
              value={author.negatives}
              values={NEGATIVES}
              words={(negatives) => count('alerts.negativesCount', negatives)}
              onValue={(negatives) => onChange({ author: { ...author, negatives } })}
            />
          ),
          days: (
            <NumberChoice
              label={text('alerts.authorDays')}
              value={author.days}
              values={AUTHOR_DAYS}
              words={(days) => duration(days * DAY)}
              onValue={(days) => onChange({ author: { ...author, days } })}
            />
          ),
        };
      }
      case 'followers':
        return {
          value: (
            <NumberChoice
              label={label}
              value={rule.leastFollowers ?? FOLLOWERS[1] ?? 0}
              values={FOLLOWERS}
              words={number}
              onValue={(leastFollowers) => onChange({ leastFollowers })}
            />
          ),
        };
    }
  };
  return (
    <div>
      <Slots message={text(`alerts.clause.${condition}`)} slots={slots()} />
    </div>
  );
}
