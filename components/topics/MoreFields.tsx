import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { Folded } from '@/components/controls/Folded';
import { Switch } from '@/components/controls/Switch';
import { useTranslator } from '@/components/hooks/translation';
import styles from './MoreFields.module.css';
import { QueryField } from './QueryField';
import type { TopicDraft } from './topicDrafts';

/** What few topics need, folded unless something of it is set. */
export function MoreFields(props: { draft: TopicDraft; onChange: (part: Partial<TopicDraft>) => void }): VNode {
  const { draft, onChange } = props;
  const { text } = useTranslator();
  const id = useId();
  const { dontStore = '', hide = '', exactLetters = false } = draft;
  return (
    <Folded summary={text('topics.more')} open={dontStore !== '' || hide !== '' || exactLetters}>
      <div class={styles['fields']}>
        <Leaving
          id={`${id}-dont`}
          label={text('topics.dontStore')}
          hint={text('topics.dontStoreHint')}
          value={dontStore}
          onValue={(value) => onChange({ dontStore: value })}
        />
        <Leaving
          id={`${id}-hide`}
          label={text('topics.hide')}
          hint={text('topics.hideHint')}
          value={hide}
          onValue={(value) => onChange({ hide: value })}
        />
        <div class={styles['switch']}>
          <Switch
            on={exactLetters}
            label={text('topics.exactLetters')}
            onChange={(on) => onChange({ exactLetters: on })}
          />
          <span>
            <span class={styles['label']}>{text('topics.exactLetters')}</span>
            <span class={styles['hint']}> {text('topics.exactLettersHint')}</span>
          </span>
        </div>
      </div>
    </Folded>
  );
}

function Leaving(props: {
  id: string;
  label: string;
  hint: string;
  value: string;
  onValue: (value: string) => void;
}): VNode {
  return (
    <div class={styles['field']}>
      <QueryField id={props.id} label={props.label} value={props.value} needed={false} onValue={props.onValue} />
      <p class={styles['hint']}>{props.hint}</p>
    </div>
  );
}
