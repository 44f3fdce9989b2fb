import type { VNode } from 'preact';
import { IntervalBar } from '@/components/charts/IntervalBar';
import { NumberTable } from '@/components/charts/NumberTable';
import { useTranslator } from '@/components/hooks/translation';
import { seenHref } from '@/components/insights/forecast/seenHref';
import { amongFilter } from '@/components/mentions/voiceFilter';
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
  /** Ids of the topics among which shares of voice are told. */
  rivals: readonly string[];
  progress: GoalProgress;
}

/** A figure before and since, with what can be said of its change. */
export function ProgressView({ title, metric, scope, target, rivals, progress }: ProgressViewProps): VNode {
  const translator = useTranslator();
  const { text, number, day, dayRange } = translator;
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
        <td><a href={stoodOnHref(metric, { scope, rivals }, figure)}>{number(figure.n)}</a></td>
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

/** What a figure stands on; a share of voice: the mentions of all rivals. */
function stoodOnHref(metric: GoalMetric, { scope, rivals }: { scope: GoalScope; rivals: readonly string[] }, figure: GoalFigure): string {
  const { from, to } = figure;
  if (metric === 'volume') return seenHref({ ...scope, label: null, from, to });
  if (metric === 'shareOfVoice') return mentionsHref({ topicId: null, site: scope.site, from, to, signal: amongFilter(rivals) });
  return mentionsHref({ ...behindFigure(scope, figure), signal: 'scored' });
}

function behindFigure({ topicId, site }: GoalScope, { from, to }: GoalFigure): Behind {
  return { topicId, site, from, to };
}
