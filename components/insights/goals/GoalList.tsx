import type { VNode } from 'preact';
import { Menu } from '@/components/controls/Menu';
import type { GoalTold } from '@/components/hooks/plans';
import { useTranslator } from '@/components/hooks/translation';
import styles from './Goals.module.css';
import type { ScopeNames } from './MetricFields';
import { metricWords } from './metricWords';
import { ProgressView } from './ProgressView';
import { scopeWords } from './scopeWords';

export interface GoalListProps extends ScopeNames {
  goals: readonly GoalTold[];
  /** How many actions serve a goal, by its id. */
  linked: ReadonlyMap<string, number>;
  /** Ids of the topics among which shares of voice are told. */
  rivals: readonly string[];
  onChange: (id: string) => void;
  onRemove: (goal: { id: string; title: string }) => void;
}

/** The goals, each before and since. */
export function GoalList({ goals, linked, rivals, topics, sites, onChange, onRemove }: GoalListProps): VNode {
  const translator = useTranslator();
  const { text, day } = translator;
  return (
    <ul class={styles['list']}>
      {goals.map(({ goal, progress }) => (
        <li key={goal.id} class={styles['row']}>
          <div class={styles['about']}>
            <h3 class={styles['name']} dir="auto">{goal.title}</h3>
            <p class={styles['facts']}>
              <span>{text(`goals.metric.${goal.metric}`)}: {text(`goals.wish.${goal.wish}`)}{goal.target !== null && `, ${text('goals.to', { target: metricWords(goal.metric, goal.target, translator) })}`}</span>
              <span>{scopeWords(goal, { topics, sites }, translator)}</span>
              <span>{text('goals.since', { day: day(goal.startedOn) })}</span>
              {goal.dueOn !== null && <span>{text('goals.by', { day: day(goal.dueOn) })}</span>}
              {(linked.get(goal.id) ?? 0) > 0 && <span>{text('goals.linked', { n: linked.get(goal.id) ?? 0 })}</span>}
            </p>
            {progress !== null && <ProgressView title={goal.title} metric={goal.metric} scope={goal} target={goal.target} rivals={rivals} progress={progress} />}
          </div>
          <Menu
            label={text('kit.more', { name: goal.title })}
            items={[
              { words: text('kit.change'), icon: 'edit', onChoose: () => onChange(goal.id) },
              { words: text('kit.remove'), icon: 'remove', danger: true, onChoose: () => onRemove(goal) },
            ]}
          />
        </li>
      ))}
    </ul>
  );
}
