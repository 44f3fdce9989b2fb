import type { VNode } from 'preact';
import { Button } from '@/components/controls/Button';
import { Menu } from '@/components/controls/Menu';
import type { ActionTold } from '@/components/hooks/plans';
import { useTranslator } from '@/components/hooks/translation';
import type { Action, Seen } from '@/lib/insights/action';
import styles from './Goals.module.css';
import type { ScopeNames } from './MetricFields';
import { ProgressView } from './ProgressView';
import { scopeWords } from './scopeWords';

export interface ActionListProps extends ScopeNames {
  actions: readonly ActionTold[];
  /** Titles of goals by their ids. */
  goals: ReadonlyMap<string, string>;
  /** Ids of the topics among which shares of voice are told. */
  rivals: readonly string[];
  onChange: (id: string) => void;
  onRemove: (action: { id: string; title: string }) => void;
  onDone: (action: Action) => void;
}

/** What was seen, what is done about it, and what came of it. */
export function ActionList({ actions, goals, rivals, topics, sites, onChange, onRemove, onDone }: ActionListProps): VNode {
  const translator = useTranslator();
  const { text, day } = translator;
  return (
    <ul class={styles['list']}>
      {actions.map(({ action, effect }) => (
        <li key={action.id} class={styles['row']}>
          <div class={styles['about']}>
            <h3 class={styles['name']} dir="auto">{action.title}</h3>
            {action.seen !== null && <SeenView seen={action.seen} />}
            <p class={styles['facts']}>
              {action.who !== '' && <bdi>{action.who}</bdi>}
              <span>{text(`goals.metric.${action.metric}`)}: {text(`goals.wish.${action.wish}`)}</span>
              <span>{scopeWords(action, { topics, sites }, translator)}</span>
              {action.goalId !== null && goals.has(action.goalId) && <span>{text('actions.goal')}: <bdi>{goals.get(action.goalId)}</bdi></span>}
              <span>{action.doneOn === null ? text('actions.notDone') : text('actions.isDone', { day: day(action.doneOn) })}</span>
            </p>
            {action.doneOn === null && <Button size="small" onClick={() => onDone(action)}>{text('actions.markDone')}</Button>}
            {effect !== null && <ProgressView title={action.title} metric={action.metric} scope={action} target={null} rivals={rivals} progress={effect} />}
          </div>
          <Menu
            label={text('kit.more', { name: action.title })}
            items={[
              { words: text('kit.change'), icon: 'edit', onChoose: () => onChange(action.id) },
              { words: text('kit.remove'), icon: 'remove', danger: true, onChoose: () => onRemove(action) },
            ]}
          />
        </li>
      ))}
    </ul>
  );
}

/** An insight with its numbers as they were, and the way to its mentions. */
export function SeenView({ seen: { words, evidence, href, on } }: { seen: Seen }): VNode {
  const { text, day } = useTranslator();
  return (
    <div class={styles['seen']}>
      <p dir="auto">{words}</p>
      <p class={styles['facts']}>
        {evidence !== '' && <span dir="auto">{evidence}</span>}
        <span>{text('actions.seenOn', { day: day(on) })}</span>
        {href !== '' && <a href={href}>{text('actions.open')}</a>}
      </p>
    </div>
  );
}
