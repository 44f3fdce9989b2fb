import type { ComponentChildren, VNode } from 'preact';
import { NumberTable } from '@/components/charts/NumberTable';
import { useTranslator } from '@/components/hooks/translation';
import { OpensThese } from '@/components/mentions/OpensThese';
import { Panel } from '@/components/overview/Panel';
import { CLOCKS, type Answers } from '@/lib/insights/experience/answers';
import type { ResponseTimes } from '@/lib/insights/experience/responseTimes';
import { LEAST_FOR_RATE } from '@/lib/insights/netSentiment';
import styles from './ExperienceView.module.css';
import { knownTime, timeInterval } from './timeWords';

const FIGURES = ['median', 'mean', 'p90', 'half'] as const;

/** First answers by the clock and in business hours, side by side. */
export function TimesPanel({ answers: { times, ids }, sampled }: { answers: Pick<Answers, 'times' | 'ids'>; sampled: ComponentChildren }): VNode {
  const { text, count } = useTranslator();
  return (
    <Panel title={text('experience.times')} note={<>{sampled} {text('experience.times.note')}</>}>
      <NumberTable
        whole
        caption={text('experience.times')}
        label={text('volume.asTable', { title: text('experience.times') })}
        columns={[text('experience.figure'), ...CLOCKS.map((clock) => text(`experience.by.${clock}`))]}
      >
        {FIGURES.map((figure) => (
          <tr key={figure}>
            <th scope="row" title={text(`experience.figure.${figure}.what`)}>
              <span class={styles['breaks']}>{text(`experience.figure.${figure}`)}</span>
            </th>
            {CLOCKS.map((clock) => <td key={clock}><Time times={times[clock]} figure={figure} /></td>)}
          </tr>
        ))}
        <tr>
          <th scope="row">{text('experience.of')}</th>
          {CLOCKS.map((clock) => (
            <td key={clock}>
              <OpensThese ids={ids.answered}>{count('experience.timed', times[clock].answered)}</OpensThese>
            </td>
          ))}
        </tr>
      </NumberTable>
    </Panel>
  );
}

function Time({ times, figure }: { times: ResponseTimes; figure: (typeof FIGURES)[number] }): VNode {
  const translator = useTranslator();
  const { text } = translator;
  if (times.state === 'few') return <span class={styles['soft']} title={text('experience.fewTimes', { least: LEAST_FOR_RATE })}>–</span>;
  const interval = timeInterval(times[figure], translator);
  return (
    <span class={styles['breaks']}>
      {knownTime(times[figure], translator) ?? text('experience.notYet')} {interval !== null && <span class={styles['soft']}>({interval})</span>}
    </span>
  );
}
