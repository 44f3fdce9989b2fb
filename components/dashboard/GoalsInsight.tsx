import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Notice } from '@/components/controls/Notice';
import { takeNoted } from '@/components/hooks/notedInsight';
import { useNow } from '@/components/hooks/now';
import { usePlanDecisions, usePlans } from '@/components/hooks/plans';
import { useSettings } from '@/components/hooks/settings';
import { useKnownSites } from '@/components/hooks/sites';
import { useTranslator } from '@/components/hooks/translation';
import { ActionForm } from '@/components/insights/goals/ActionForm';
import { ActionList } from '@/components/insights/goals/ActionList';
import { GoalForm } from '@/components/insights/goals/GoalForm';
import { GoalList } from '@/components/insights/goals/GoalList';
import { PlanFailed } from '@/components/insights/goals/PlanFailed';
import { EmptyState } from '@/components/layout/EmptyState';
import { LastDone } from '@/components/layout/LastDone';
import { Loading } from '@/components/layout/Loading';
import { Panel } from '@/components/overview/Panel';
import type { PlanKind } from '@/lib/insights/plan';
import { createCalendar } from '@/lib/mentions/calendar';
import type { InsightProps } from './Insights';

/** Goals and actions, with their data. */
export function GoalsInsight({ filter, topics }: InsightProps): VNode {
  const { text } = useTranslator();
  const { zone } = useSettings();
  const today = createCalendar(zone).at(useNow()).day;
  const sites = useKnownSites();
  const plans = usePlans();
  const { done, failed, save, remove, undo } = usePlanDecisions();
  const [noted, setNoted] = useState(takeNoted);
  const [written, setWritten] = useState<{ kind: PlanKind; id: string | null } | null>(noted === null ? null : { kind: 'action', id: null });
  if (plans.state === 'failed') return <Notice kind="trouble">{text('trouble.load')}</Notice>;
  if (plans.state === 'loading') return <Loading lines={6} />;
  const { goals, actions } = plans.value;
  const leave = (): void => {
    setWritten(null);
    setNoted(null);
  };
  const kept = (is: boolean): boolean => {
    if (is) leave();
    return is;
  };
  const scope = { topicId: filter.topicId ?? (topics.length === 1 ? (topics[0]?.id ?? null) : null), site: filter.site };
  const names = { topics, sites };
  const rivals = topics.filter(({ role }) => role !== 'industry').map(({ id }) => id);
  if (written?.kind === 'goal') {
    const known = goals.find(({ goal }) => goal.id === written.id)?.goal;
    return (
      <>
        <PlanFailed failed={failed} />
        <GoalForm
          {...names}
          name={`goal ${written.id ?? ''}`}
          goal={known ?? { title: '', metric: 'net', wish: 'more', target: null, ...scope, startedOn: today, dueOn: null }}
          isNew={known === undefined}
          onSave={async (goal) => kept(await save({ kind: 'goal', ...(known === undefined ? {} : { id: known.id }), ...goal }))}
          onCancel={leave}
        />
      </>
    );
  }
  if (written !== null) {
    const known = actions.find(({ action }) => action.id === written.id)?.action;
    return (
      <>
        <PlanFailed failed={failed} />
        <ActionForm
          {...names}
          name={`action ${written.id ?? noted?.seen?.words ?? ''}`}
          action={known ?? { title: '', seen: null, metric: 'net', wish: 'more', goalId: null, ...scope, ...noted, who: '', doneOn: null }}
          isNew={known === undefined}
          goals={goals.map(({ goal }) => goal)}
          onSave={async (action) => kept(await save({ kind: 'action', ...(known === undefined ? {} : { id: known.id }), ...action }))}
          onCancel={leave}
        />
      </>
    );
  }
  const linked = new Map<string, number>();
  for (const { action: { goalId } } of actions) if (goalId !== null) linked.set(goalId, (linked.get(goalId) ?? 0) + 1);
  const newGoal = <Button icon="add" onClick={() => setWritten({ kind: 'goal', id: null })}>{text('goals.new')}</Button>;
  const newAction = <Button icon="add" onClick={() => setWritten({ kind: 'action', id: null })}>{text('actions.note')}</Button>;
  return (
    <>
      <PlanFailed failed={failed} />
      <LastDone done={done} onUndo={undo} />
      <Panel below title={text('goals.title')} action={goals.length > 0 ? newGoal : undefined} note={goals.length > 0 ? text('goals.noTrial') : undefined}>
        {goals.length === 0
          ? <EmptyState title={text('goals.none')} hint={text('goals.noneHint')} action={newGoal} />
          : <GoalList {...names} rivals={rivals} goals={goals} linked={linked} onChange={(id) => setWritten({ kind: 'goal', id })} onRemove={(goal) => void remove('goal', goal)} />}
      </Panel>
      <Panel title={text('actions.title')} action={actions.length > 0 ? newAction : undefined}>
        {actions.length === 0
          ? <EmptyState title={text('actions.none')} hint={text('actions.noneHint')} action={newAction} />
          : (
            <ActionList
              {...names}
              rivals={rivals}
              actions={actions}
              goals={new Map(goals.map(({ goal }) => [goal.id, goal.title]))}
              onChange={(id) => setWritten({ kind: 'action', id })}
              onRemove={(action) => void remove('action', action)}
              onDone={(action) => void save({ kind: 'action', ...action, doneOn: today })}
            />
          )}
      </Panel>
    </>
  );
}
