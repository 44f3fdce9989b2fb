import type { VNode } from 'preact';
import { ChoiceMenu } from '@/components/controls/ChoiceMenu';
import { InlineSelect } from '@/components/controls/InlineSelect';
import { useTranslator } from '@/components/hooks/translation';
import { ALERT_WAYS, isWatch, type AlertRule } from '@/lib/inbox/alertRule';
import type { AlertNames } from './firedAlert';
import styles from './Rules.module.css';
import { labelWords, RULE_LABELS, siteWords, topicWords } from './ruleWords';
import { Slots } from './Slots';

/** "Tell me at once about negative mentions of Norvelo on any site", or when there are more than usual, each part of it to be changed where it stands. */
export function RuleSentence(props: {
  rule: AlertRule;
  names: AlertNames;
  onChange: (change: Partial<AlertRule>) => void;
}): VNode {
  const { rule, names, onChange } = props;
  const translator = useTranslator();
  const { text } = translator;
  return (
    <div class={styles['sentence']}>
      <Slots
        message={isWatch(rule) ? text(`alerts.watchSentence.${rule.watch.kind}`) : text('alerts.sentence')}
        slots={{
          way: (
            <InlineSelect
              label={text('alerts.way')}
              value={rule.way}
              options={ALERT_WAYS.map((way) => ({ value: way, label: text(`alerts.way.${way}`) }))}
              onValue={(chosen) => onChange({ way: ALERT_WAYS.find((way) => way === chosen) ?? rule.way })}
            />
          ),
          label: (
            <ChoiceMenu
              label={text('alerts.label')}
              words={labelWords(rule, translator)}
              chosen={rule.labels}
              options={RULE_LABELS.map((label) => ({ value: label, label: text(`sentiment.${label}`) }))}
              onChosen={(chosen) => onChange({ labels: RULE_LABELS.filter((label) => chosen.includes(label)) })}
            />
          ),
          topic: (
            <ChoiceMenu
              label={text('alerts.topic')}
              words={topicWords(rule, names, translator)}
              chosen={rule.topicIds}
              options={optionsOf(names.topics)}
              onChosen={(topicIds) => onChange({ topicIds })}
            />
          ),
          site: (
            <ChoiceMenu
              label={text('alerts.site')}
              words={siteWords(rule, names, translator)}
              chosen={rule.sites}
              options={optionsOf(names.sites)}
              onChosen={(sites) => onChange({ sites })}
            />
          ),
        }}
      />
    </div>
  );
}

function optionsOf(names: ReadonlyMap<string, string>): { value: string; label: string }[] {
  return [...names].map(([value, label]) => ({ value, label }));
}
