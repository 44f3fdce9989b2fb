import type { VNode } from 'preact';
import { IntervalBar } from '@/components/charts/IntervalBar';
import { NumberTable } from '@/components/charts/NumberTable';
import { useTranslator } from '@/components/hooks/translation';
import { seenHref } from '@/components/insights/forecast/seenHref';
import { mentionsHref, type Behind } from '@/components/overview/links';
import type { GoalMetric, GoalScope } from '@/lib/insights/goal';
import type { GoalFigure, GoalProgress } from '@/lib/insights/goalProgress';
import styles from './Goals.module.css';
import { changeWords, estimateWords, metricScale } from './metricWords';

export interface ProgressViewProps {
  title: string;
  metric: GoalMetric;
  scope: GoalScope;
  target: number | null;
  progress: GoalProgress;
}

/** A figure before and since, with what can be said of its change. */
export function ProgressView({ title, metric, scope, target, progress }: ProgressViewProps): VNode {
  const translator = useTranslator();
  const { text, day, dayRange } = translator;
  if (progress.state === 'early') return <p class={styles['quiet']}>{text('goals.early', { days: progress.days, day: day(progress.until) })}</p>;
  if (progress.state === 'few') return <p class={styles['quiet']}>{text(`goals.few.${progress.side}`)}</p>;
  const { before, now, change, verdict, reached } = progress;
  const scale = metricScale(metric, [before.high, now.high, target ?? 0]);
  const changed = changeWords(metric, change, translator);
  const row = (key: 'before' | 'now', figure: GoalFigure): VNode => {
    const { value, interval } = estimateWords(metric, figure, translator);
    return (
      <tr key={key}>
        <th scope="row">{text(`goals.${key}`)}</th>
        <td>{value}</td>
        <td>
          <IntervalBar value={scale(figure.value)} low={scale(figure.low)} high={scale(figure.high)} {...(target === null ? {} : { mark: scale(target) })} words={interval} />
        </td>
        <td><StoodOn metric={metric} scope={scope} figure={figure} /></td>
        <td><a href={mentionsHref(behindFigure(scope, figure))}>{dayRange(figure.from, figure.to)}</a></td>
      </tr>
    );
  };
  return (
    <div class={styles['progress']}>
      <NumberTable
        whole
        caption={title}
        label={text('volume.asTable', { title })}
        columns={[text('goals.metric'), text(`goals.metric.${metric}`), text('overview.interval'), 'n', text('goals.days')]}
      >
        {row('before', before)}
        {row('now', now)}
      </NumberTable>
      <p class={styles['verdict']}>
        {text('goals.change', changed)}. <span class={styles[verdict]}>{verdict === 'better' ? '▲ ' : verdict === 'worse' ? '▼ ' : ''}{text(`goals.verdict.${verdict}`)}.</span>
        {reached !== null && <strong>{` ${text(`goals.reached.${reached}`)}.`}</strong>}
      </p>
    </div>
  );
}

/** What a figure stands on; a share of voice stands on the mentions of all rivals, which are no one list. */
function StoodOn({ metric, scope, figure }: { metric: GoalMetric; scope: GoalScope; figure: GoalFigure }): VNode {
  const { number } = useTranslator();
  const written = number(figure.n);
  if (metric === 'shareOfVoice') return <>{written}</>;
  const { from, to } = figure;
  const href = metric === 'volume' ? seenHref({ ...scope, label: null, from, to }) : mentionsHref({ ...behindFigure(scope, figure), signal: 'scored' });
  return <a href={href}>{written}</a>;
}

function behindFigure({ topicId, site }: GoalScope, { from, to }: GoalFigure): Behind {
  return { topicId, site, from, to };
}
