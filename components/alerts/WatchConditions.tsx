import type { VNode } from 'preact';
import { InlineSelect } from '@/components/controls/InlineSelect';
import { useTranslator } from '@/components/hooks/translation';
import type { AlertRule, WatchRule } from '@/lib/inbox/alertRule';
import { SENSITIVITIES } from '@/lib/insights/spikes/sensitivity';
import { ConditionText, NumberChoice } from './NumberChoice';
import styles from './Rules.module.css';

const LEAST = [5, 10, 20, 50, 100];
const SILENCES = [240, 1_440, 4_320, 10_080];
const MINUTE = 60_000;

/** A topic of which a rule does not know yet what is usual, and in how many days it will. */
export interface Learning {
  topicId: string;
  name: string;
  days: number;
}

/** How readily a rule about numbers alarms, from how many mentions on, how long it is silent then, and what it still learns. */
export function WatchConditions(props: {
  rule: WatchRule;
  learning: readonly Learning[];
  onChange: (change: Partial<AlertRule>) => void;
}): VNode {
  const { rule, learning, onChange } = props;
  const { watch, cooldown } = rule;
  const { text, count, duration } = useTranslator();
  return (
    <ul class={styles['conditions']}>
      <ConditionText message={text('alerts.clause.sensitivity')}>
        <InlineSelect
          label={text('alerts.sensitivity')}
          value={watch.sensitivity}
          options={SENSITIVITIES.map((value) => ({ value, label: text(`alerts.sensitivity.${value}`) }))}
          onValue={(chosen) => onChange({ watch: { ...watch, sensitivity: SENSITIVITIES.find((one) => one === chosen) ?? watch.sensitivity } })}
        />
      </ConditionText>
      <ConditionText message={text('alerts.clause.least')}>
        <NumberChoice
          label={text('alerts.least')}
          value={watch.least}
          values={LEAST}
          words={(n) => count('count.mentions', n)}
          onValue={(least) => onChange({ watch: { ...watch, least } })}
        />
      </ConditionText>
      <ConditionText message={text(watch.kind === 'spike' ? 'alerts.clause.silenceUnlessWorse' : 'alerts.clause.silence')}>
        <NumberChoice
          label={text('alerts.silence')}
          value={cooldown}
          values={SILENCES}
          words={(minutes) => duration(minutes * MINUTE)}
          onValue={(chosen) => onChange({ cooldown: chosen })}
        />
      </ConditionText>
      {learning.map(({ topicId, name, days }) => (
        <li key={topicId} class={styles['condition']}>
          {count('alerts.learning', days, { topic: name })}
        </li>
      ))}
    </ul>
  );
}
