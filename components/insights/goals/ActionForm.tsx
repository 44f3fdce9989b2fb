import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Field } from '@/components/controls/Field';
import { TextArea } from '@/components/controls/TextArea';
import { TextInput } from '@/components/controls/TextInput';
import { useTranslator } from '@/components/hooks/translation';
import { useUnsaved } from '@/components/hooks/unsaved';
import { FilterSelect } from '@/components/mentions/FilterSelects';
import { ItemForm } from '@/components/replies/kit/ItemForm';
import { LONGEST_ACTION, type Action } from '@/lib/insights/action';
import { isDay } from '@/lib/mentions/calendar';
import { SeenView } from './ActionList';
import { DayInput } from './DayInput';
import styles from './Goals.module.css';
import { MetricFields, type ScopeNames } from './MetricFields';

export interface ActionFormProps extends ScopeNames {
  action: Omit<Action, 'id'>;
  /** What tells its draft apart from others. */
  name: string;
  isNew: boolean;
  goals: readonly { id: string; title: string }[];
  onSave: (action: Omit<Action, 'id'>) => Promise<boolean>;
  onCancel: () => void;
}

/** An action while it is written. */
export function ActionForm({ action, name, isNew, goals, topics, sites, onSave, onCancel }: ActionFormProps): VNode {
  const { text } = useTranslator();
  const id = useId();
  const { draft, change, forget } = useUnsaved(() => ({ ...action, doneOn: action.doneOn ?? '' }), name);
  const [tried, setTried] = useState(false);
  const noTitle = draft.title.trim() === '';
  const noDay = draft.doneOn !== '' && !isDay(draft.doneOn);
  const goalOptions = goals.map((goal) => ({ value: goal.id, label: goal.title }));
  return (
    <ItemForm
      title={text(isNew ? 'actions.note' : 'actions.edit')}
      wrong={noTitle ? `${id}-title` : noDay ? `${id}-doneOn` : null}
      onTried={() => setTried(true)}
      onSave={() => onSave(actionOf(draft))}
      onCancel={onCancel}
      onLeft={forget}
    >
      {draft.seen !== null && <SeenView seen={draft.seen} />}
      <Field id={`${id}-title`} label={text('actions.what')} problem={tried && noTitle ? text('actions.problem.noTitle') : undefined}>
        <TextArea id={`${id}-title`} value={draft.title} rows={2} maxLength={LONGEST_ACTION.title} invalid={tried && noTitle} onValue={(title) => change({ title })} />
      </Field>
      <MetricFields draft={draft} change={change} topics={topics} sites={sites} />
      <div class={styles['fields']}>
        <Field id={`${id}-who`} label={text('actions.who')}>
          <TextInput id={`${id}-who`} value={draft.who} maxLength={LONGEST_ACTION.who} onValue={(who) => change({ who })} />
        </Field>
        <Field id={`${id}-doneOn`} label={text('actions.doneOn')} hint={text('actions.doneHint')} problem={tried && noDay ? text('goals.problem.noDay') : undefined}>
          <DayInput id={`${id}-doneOn`} value={draft.doneOn} invalid={tried && noDay} onValue={(doneOn) => change({ doneOn })} />
        </Field>
      </div>
      {goals.length > 0 && (
        <div class={styles['selects']}>
          <FilterSelect label={text('actions.goal')} all={`${text('actions.goal')}: ${text('actions.noGoal')}`} value={draft.goalId} options={goalOptions} onValue={(goalId) => change({ goalId })} />
        </div>
      )}
    </ItemForm>
  );
}

function actionOf({ doneOn, title, seen, metric, wish, goalId, topicId, site, who }: Omit<Action, 'id' | 'doneOn'> & { doneOn: string }): Omit<Action, 'id'> {
  return { title, seen, metric, wish, goalId, topicId, site, who, doneOn: doneOn === '' ? null : doneOn };
}
