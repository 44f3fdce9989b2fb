import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Field } from '@/components/controls/Field';
import { TextInput } from '@/components/controls/TextInput';
import { useTranslator } from '@/components/hooks/translation';
import { useUnsaved } from '@/components/hooks/unsaved';
import { ItemForm } from '@/components/replies/kit/ItemForm';
import type { Translator } from '@/lib/i18n/translator';
import { LONGEST_GOAL, type Goal } from '@/lib/insights/goal';
import { DayInput } from './DayInput';
import { goalDraftOf, goalOf, problemsInGoal, type GoalProblem } from './goalDraft';
import styles from './Goals.module.css';
import { MetricFields, type ScopeNames } from './MetricFields';
import { typedLimits, unitOf } from './metricWords';

export interface GoalFormProps extends ScopeNames {
  goal: Omit<Goal, 'id'>;
  /** What tells its draft apart from others. */
  name: string;
  isNew: boolean;
  onSave: (goal: Omit<Goal, 'id'>) => Promise<boolean>;
  onCancel: () => void;
}

/** A goal while it is written. */
export function GoalForm({ goal, name, isNew, topics, sites, onSave, onCancel }: GoalFormProps): VNode {
  const translator = useTranslator();
  const { text } = translator;
  const id = useId();
  const { draft, change, forget } = useUnsaved(() => goalDraftOf(goal), name);
  const [tried, setTried] = useState(false);
  const problems = problemsInGoal(draft);
  const problemOf = (field: GoalProblem['field']): string | undefined => {
    const problem = tried ? problems.find((one) => one.field === field) : undefined;
    return problem === undefined ? undefined : problemWords(problem, translator);
  };
  const [wrong] = problems;
  const isWrong = (field: GoalProblem['field']): boolean => problemOf(field) !== undefined;
  return (
    <ItemForm
      title={text(isNew ? 'goals.new' : 'goals.edit')}
      wrong={wrong === undefined ? null : `${id}-${wrong.field}`}
      onTried={() => setTried(true)}
      onSave={() => onSave(goalOf(draft))}
      onCancel={onCancel}
      onLeft={forget}
    >
      <Field id={`${id}-title`} label={text('goals.name')} problem={problemOf('title')}>
        <TextInput id={`${id}-title`} value={draft.title} maxLength={LONGEST_GOAL} invalid={isWrong('title')} onValue={(title) => change({ title })} />
      </Field>
      <MetricFields draft={draft} change={change} topics={topics} sites={sites} />
      <div class={styles['fields']}>
        <Field
          id={`${id}-target`}
          label={text('goals.target')}
          hint={text('goals.targetHint', { ...writtenLimits(typedLimits(draft.metric), translator), unit: text(unitOf(draft.metric)) })}
          problem={problemOf('target')}
        >
          <TextInput id={`${id}-target`} value={draft.target} maxLength={10} invalid={isWrong('target')} onValue={(target) => change({ target })} />
        </Field>
        <Field id={`${id}-startedOn`} label={text('goals.startedOn')} hint={text('goals.startedHint')} problem={problemOf('startedOn')}>
          <DayInput id={`${id}-startedOn`} value={draft.startedOn} invalid={isWrong('startedOn')} onValue={(startedOn) => change({ startedOn })} />
        </Field>
        <Field id={`${id}-dueOn`} label={text('goals.dueOn')} hint={text('goals.dueHint')} problem={problemOf('dueOn')}>
          <DayInput id={`${id}-dueOn`} value={draft.dueOn} invalid={isWrong('dueOn')} onValue={(dueOn) => change({ dueOn })} />
        </Field>
      </div>
    </ItemForm>
  );
}

/** With the minus of the language, not a hyphen. */
function writtenLimits({ least, most }: { least: number; most: number }, { decimal }: Translator): { least: string; most: string } {
  return { least: decimal(least), most: decimal(most) };
}

function problemWords(problem: GoalProblem, translator: Translator): string {
  const { text } = translator;
  if (problem.why === 'empty') return text('kit.problem.noTitle');
  if (problem.why === 'noNumber') return text('goals.problem.target', writtenLimits(problem, translator));
  return text(problem.why === 'before' ? 'goals.problem.dueBefore' : 'goals.problem.noDay');
}
