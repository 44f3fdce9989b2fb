import type { ComponentChildren, VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import chart from '@/components/charts/NetChart.module.css';
import { NumberTable } from '@/components/charts/NumberTable';
import { useTableToggle } from '@/components/charts/TableToggle';
import { Ticks } from '@/components/charts/Ticks';
import { inPercent, useWalk } from '@/components/charts/walk';
import plot from '@/components/charts/Plot.module.css';
import { Select } from '@/components/controls/Select';
import { useTranslator } from '@/components/hooks/translation';
import { Panel } from '@/components/overview/Panel';
import { shareWords } from '@/components/overview/shareWords';
import type { Translator } from '@/lib/i18n/translator';
import { CLOCKS, type AnswerClock, type Answers } from '@/lib/insights/experience/answers';
import type { SurvivalStep } from '@/lib/insights/experience/survival';
import { waitingAt, type StillWaiting } from '@/lib/insights/experience/waitingAt';
import styles from './ExperienceView.module.css';
import { waitingLine } from './waitingLine';

/** How many still wait for an answer after how long, as a chart in steps or as a table; by the clock, or in business hours. */
export function WaitingPanel({ answers, sampled }: { answers: Answers; sampled: ComponentChildren }): VNode {
  const translator = useTranslator();
  const { text } = translator;
  const [clock, setClock] = useState<AnswerClock>('clock');
  const [table, toggle] = useTableToggle();
  const steps = answers.waiting[clock];
  const marks = useMemo(() => waitingAt(steps), [steps]);
  const title = text('experience.waiting');
  if (answers.times.clock.state === 'few' || marks.length === 0) {
    return <Panel title={title}><p class={styles['soft']}>{text('experience.waiting.few')}</p></Panel>;
  }
  const choose = (
    <Select
      label={text('experience.reckonedBy')}
      value={clock}
      quiet
      options={CLOCKS.map((one) => ({ value: one, label: text(`experience.by.${one}`) }))}
      onValue={(value) => setClock(CLOCKS.find((one) => one === value) ?? clock)}
    />
  );
  return (
    <Panel title={title} action={<span class={styles['actions']}>{choose}{toggle}</span>} note={<>{text('experience.waiting.note')} {sampled}</>}>
      {table ? <WaitingTable marks={marks} /> : <WaitingChart steps={steps} marks={marks} />}
    </Panel>
  );
}

function WaitingChart({ steps, marks }: { steps: readonly SurvivalStep[]; marks: readonly StillWaiting[] }): VNode {
  const translator = useTranslator();
  const { text, percent, duration, direction } = translator;
  const mirrored = direction === 'rtl';
  const drawn = useMemo(() => waitingLine(steps, marks, mirrored), [steps, marks, mirrored]);
  const walk = useWalk(marks.length, mirrored);
  const ticks = [1, 0.75, 0.5, 0.25, 0].map((value) => ({ value, top: 1 - value }));
  const named = drawn.marks.filter((_, place) => place % Math.max(1, Math.ceil(marks.length / 5)) === 0);
  return (
    <figure class={chart['chart']}>
      <Ticks ticks={ticks} write={(value) => percent(value)} />
      <div class={plot['plot']}>
        <svg class={plot['drawing']} viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          {ticks.map(({ value, top }) => <path key={value} class={plot[value === 0 ? 'zero' : 'tick']} d={`M0 ${top * 100}H100`} />)}
          <path class={chart['band']} d={drawn.band} />
          <path class={chart['line']} d={drawn.line} />
        </svg>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- its marks take the focus */}
        <div class={styles['marks']} role="group" aria-label={text('experience.waiting')} onKeyDown={walk.onKeyDown}>
          {drawn.marks.map((mark, place) => {
            const words = waitingWords(mark, translator);
            return (
              <button
                key={mark.time}
                type="button"
                class={styles['mark']}
                style={{ left: inPercent(mark.across), top: inPercent(mark.top) }}
                tabIndex={walk.tabIndexOf(place)}
                title={words}
                aria-label={words}
                aria-disabled="true"
                onFocus={() => walk.onFocus(place)}
              />
            );
          })}
        </div>
      </div>
      <div class={`${chart['names']} ${styles['times']}`} aria-hidden="true">
        {named.map(({ time, across }) => <span key={time} style={{ left: inPercent(across) }}>{duration(time)}</span>)}
      </div>
    </figure>
  );
}

function WaitingTable({ marks }: { marks: readonly StillWaiting[] }): VNode {
  const translator = useTranslator();
  const { text, percent, duration } = translator;
  return (
    <NumberTable
      caption={text('experience.waiting')}
      label={text('volume.asTable', { title: text('experience.waiting') })}
      columns={[text('experience.after'), text('experience.waitStill'), text('overview.interval')]}
    >
      {marks.map((mark) => (
        <tr key={mark.time}>
          <th scope="row">{duration(mark.time)}</th>
          <td>{percent(mark.left)}</td>
          <td>{rangeOf(mark, translator) ?? '–'}</td>
        </tr>
      ))}
    </NumberTable>
  );
}

function rangeOf({ left, low, high }: StillWaiting, translator: Translator): string | null {
  return low === null || high === null ? null : shareWords({ share: left, low, high }, translator).range;
}

function waitingWords(mark: StillWaiting, translator: Translator): string {
  const { text, percent, duration } = translator;
  const range = rangeOf(mark, translator);
  const share = percent(mark.left);
  return text('experience.waiting.mark', { time: duration(mark.time), share: range === null ? share : `${share} (${range})` });
}
