import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { authorOfHref } from '@/components/authors/authorsAddress';
import { NumberTable } from '@/components/charts/NumberTable';
import { useTranslator } from '@/components/hooks/translation';
import { Panel } from '@/components/overview/Panel';
import { shareWords } from '@/components/overview/shareWords';
import type { Transition, Transitions } from '@/lib/insights/journey/transitions';
import { STAGES, type Stage } from '@/lib/signals/signals';
import { stageName } from './journeyWords';
import styles from './StepsPanel.module.css';

/** Steps of authors, and of how many authors it was looked. */
export interface ReadSteps extends Transitions {
  looked: number;
  /** Whether these are all who are known to have written in the period. */
  all: boolean;
}

/** From which stage authors were next heard at which, as a table; each number shows who. */
export function StepsPanel({ steps: read }: { steps: ReadSteps | null }): VNode {
  const translator = useTranslator();
  const { text, count, number } = translator;
  const [open, setOpen] = useState<{ from: Stage; to: Stage } | null>(null);
  const shownId = useId();
  const stepOf = (from: Stage, to: Stage): Transition | undefined => read?.steps.find((step) => step.from === from && step.to === to);
  const chosen = open === null ? undefined : stepOf(open.from, open.to);
  const rows = STAGES.filter((stage) => read?.steps.some(({ from }) => from === stage));
  const columns = STAGES.filter((stage) => read?.steps.some(({ to }) => to === stage));
  const note = read === null ? undefined : `${count(read.all ? 'journey.stepsAll' : 'journey.stepsSome', read.looked)} ${count('journey.stepsHeard', read.authors)}`;
  return (
    <Panel title={text('journey.steps')} note={note}>
      {read !== null && read.steps.length === 0 && <p class={styles['quiet']}>{text('journey.stepsNone')}</p>}
      {rows.length > 0 && (
        <NumberTable
          caption={text('journey.stepsCaption')}
          label={text('volume.asTable', { title: text('journey.steps') })}
          columns={[text('journey.stepFrom'), ...columns.map((stage) => text('journey.stepTo', { stage: stageName(stage, translator) }))]}
        >
          {rows.map((from) => (
            <tr key={from}>
              <th scope="row">{stageName(from, translator)}</th>
              {columns.map((to) => {
                const step = stepOf(from, to);
                if (step === undefined) return <td key={to}>{number(0)}</td>;
                const { share } = step;
                const isOpen = open?.from === from && open.to === to;
                const words = text('journey.stepWords', { from: stageName(from, translator), to: stageName(to, translator), n: share.count, of: share.of });
                return (
                  <td key={to} style={{ '--weight': share.count / share.of }} class={styles['cell']}>
                    <button type="button" class={styles['step']} aria-expanded={isOpen} aria-controls={shownId} onClick={() => setOpen(isOpen ? null : { from, to })}>
                      {number(share.count)}
                      {share.state === 'rate' && <span class={styles['soft']}> {shareWords(share, translator).share}</span>}
                      <span class="visually-hidden"> {words}</span>
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </NumberTable>
      )}
      <div id={shownId}>{chosen !== undefined && <Made step={chosen} />}</div>
    </Panel>
  );
}

/** Who made a step, and by which two mentions. */
function Made({ step: { from, to, share, made } }: { step: Transition }): VNode {
  const translator = useTranslator();
  const { text, number, date } = translator;
  const [from_, to_] = [stageName(from, translator), stageName(to, translator)];
  const mention = (id: string): string => `#/mentions?${new URLSearchParams({ mention: id }).toString()}`;
  return (
    <section class={styles['made']} aria-label={text('journey.stepBetween', { from: from_, to: to_ })}>
      <h3 class={styles['title']}>{text('journey.stepBetween', { from: from_, to: to_ })}</h3>
      <p class={styles['soft']}>
        {text('journey.stepShare', { n: number(share.count), of: number(share.of) })}
        {share.state === 'rate' && ` ${shareWords(share, translator).share} (${shareWords(share, translator).range})`}
      </p>
      <ul class={styles['list']}>
        {made.map((one) => (
          <li key={one.to.id}>
            <a href={authorOfHref(one.to.id)}><bdi>{nameOf(one.to.authorId ?? '')}</bdi></a>
            {': '}
            <a href={mention(one.from.id)}>{date(one.from.at ?? 0)}</a>
            <span aria-hidden="true" class={styles['arrow']}>{translator.direction === 'rtl' ? '←' : '→'}</span>
            <a href={mention(one.to.id)}>{date(one.to.at ?? 0)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What stands behind the site in an author's key. */
const nameOf = (authorId: string): string => authorId.slice(authorId.indexOf(':') + 1);
