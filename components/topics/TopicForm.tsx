import type { TargetedSubmitEvent, VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Field } from '@/components/controls/Field';
import { Notice } from '@/components/controls/Notice';
import { Select } from '@/components/controls/Select';
import { TextInput } from '@/components/controls/TextInput';
import { useTranslator } from '@/components/hooks/translation';
import type { TextKey } from '@/lib/i18n/keys';
import { parseQuery } from '@/lib/query/parse';
import { TOPIC_ROLES, type Topic, type TopicRole } from '@/lib/query/topic';
import { HueField } from './HueField';
import { QueryField } from './QueryField';
import styles from './TopicForm.module.css';

export type TopicDraft = Pick<Topic, 'name' | 'query' | 'hue' | 'role'> & { id?: string };

const EXAMPLES: readonly TextKey[] = ['topics.example.brand', 'topics.example.exclude', 'topics.example.reviews'];

export interface TopicFormProps {
  topic: TopicDraft;
  /** Says false where it could not be stored. */
  onSave: (topic: TopicDraft) => Promise<boolean>;
  onCancel?: () => void;
  /** A first topic needs no more than a name and a query. */
  short?: boolean;
}

export function TopicForm({ topic, onSave, onCancel, short = false }: TopicFormProps): VNode {
  const { text } = useTranslator();
  const id = useId();
  const [draft, setDraft] = useState(topic);
  const [tried, setTried] = useState(false);
  const [failed, setFailed] = useState(false);
  const change = (part: Partial<TopicDraft>): void => setDraft({ ...draft, ...part });
  const nameless = tried && draft.name.trim() === '';

  const submit = async (event: TargetedSubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (draft.name.trim() === '' || !parseQuery(draft.query).ok) {
      event.currentTarget.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
      return;
    }
    setFailed(!(await onSave({ ...draft, name: draft.name.trim(), query: draft.query.trim() })));
  };

  return (
    <form class={styles['form']} noValidate onSubmit={(event) => void submit(event)}>
      <Field id={`${id}-name`} label={text('topics.name')} problem={nameless ? text('topics.nameMissing') : undefined}>
        <TextInput id={`${id}-name`} value={draft.name} invalid={nameless} onValue={(name) => change({ name })} />
      </Field>
      <QueryField id={`${id}-query`} value={draft.query} tried={tried} onValue={(query) => change({ query })} />
      {draft.id === undefined ? (
        <Examples onExample={(query) => change({ query })} />
      ) : (
        <p class={styles['note']}>{text('topics.editApplies')}</p>
      )}
      {!short && (
        <div class={styles['pair']}>
          <Select
            visibleLabel
            label={text('topics.role')}
            value={draft.role}
            options={TOPIC_ROLES.map((role) => ({ value: role, label: text(`topics.role.${role}`) }))}
            onValue={(role) => change({ role: role as TopicRole })}
          />
          <HueField hue={draft.hue} onHue={(hue) => change({ hue })} />
        </div>
      )}
      {failed && <Notice kind="trouble">{text('trouble.saveFailed')}</Notice>}
      <div class={styles['buttons']}>
        <Button type="submit" kind="primary">
          {text(draft.id === undefined ? 'topics.add' : 'action.save')}
        </Button>
        {onCancel !== undefined && (
          <Button kind="quiet" onClick={onCancel}>
            {text('action.cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}

function Examples({ onExample }: { onExample: (query: string) => void }): VNode {
  const { text } = useTranslator();
  return (
    <div class={styles['examples']} role="group" aria-label={text('topics.examples')}>
      <span class={styles['note']}>{text('topics.examples')}</span>
      {EXAMPLES.map((key) => (
        <button key={key} type="button" class={styles['example']} dir="ltr" onClick={() => onExample(text(key))}>
          {text(key)}
        </button>
      ))}
    </div>
  );
}
