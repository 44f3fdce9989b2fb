import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { EstimateChart, type ChartPoint } from '@/components/charts/EstimateChart';
import { NumberTable } from '@/components/charts/NumberTable';
import { useTableToggle } from '@/components/charts/TableToggle';
import { Button } from '@/components/controls/Button';
import { useTranslator } from '@/components/hooks/translation';
import { Panel } from '@/components/overview/Panel';
import { Tile } from '@/components/overview/Tile';
import tile from '@/components/overview/Tile.module.css';
import type { Translator } from '@/lib/i18n/translator';
import { answersIn, type SurveyAnswer, type SurveyFigure, type SurveyFigures, type SurveyWeek } from '@/lib/insights/experience/surveyFigures';
import { LEAST_FOR_RATE } from '@/lib/insights/netSentiment';
import { AnswerBars } from './AnswerBars';
import styles from './ExperienceView.module.css';
import { OpenedAnswers, type AnswersBehind } from './OpenedAnswers';
import { figureWords, scaleWords, valueWriter } from './surveyWords';

/** Shown before more are asked for. */
const FIRST = 5;

/** One survey: its figure with margin and scale, each answer, segments, weeks, and what was written. */
export function SurveyView({ figures }: { figures: SurveyFigures }): VNode {
  const translator = useTranslator();
  const { text, count, number } = translator;
  const { survey, kind, n, answers, figure, distribution, segments, weeks, said } = figures;
  const [opened, setOpened] = useState<AnswersBehind | null>(null);
  const words = figureWords(figure, translator);
  return (
    <div class={styles['survey']}>
      <div class={styles['halves']}>
        <Tile
          within
          name={`${kind.toUpperCase()} · ${survey}`}
          formula={text(`experience.${kind}.what`)}
          delta={null}
          details={[<Button key="all" kind="quiet" size="small" onClick={() => setOpened({ title: survey, answers })}>{count('experience.answers', n)}</Button>, scaleWords(figures, translator), marginOf(figure, translator), outsideOf(figure, translator)]}
        >
          {words === null ? (
            <span class={tile['lacking']}>
              {figure.kind === 'unknown' ? text('experience.unknownScale') : text('experience.fewAnswers', { least: LEAST_FOR_RATE })}
            </span>
          ) : (
            <>
              <span class={tile['value']}>{words.value}</span>
              <span class={tile['margin']} title={text('overview.interval')}>{words.range}</span>
            </>
          )}
        </Tile>
        <AnswerBars
          label={text('experience.byAnswer')}
          bars={distribution.toReversed().map(({ value, count: given }) => ({ key: String(value), name: number(value), count: given, of: n, href: null, onOpen: () => setOpened({ title: number(value), answers: answers.filter((one) => one.value === value) }) }))}
        />
      </div>
      {opened !== null && <OpenedAnswers key={opened.title} opened={opened} onClose={() => setOpened(null)} />}
      <div class={styles['halves']}>
        <Weeks kind={kind} weeks={weeks} onOpen={setOpened} />
        {segments.length > 0 && <Segments segments={segments} onOpen={(segment) => setOpened({ title: segment, answers: answers.filter((one) => one.segment === segment && (figure.kind === 'unknown' || isOnScale(one))) })} />}
      </div>
      <Verbatims said={said} />
    </div>
  );
}

function marginOf(figure: SurveyFigure, { text, decimal }: Translator): string | false {
  return figure.kind === 'nps' && figure.score.state === 'rate' && text('experience.margin', { margin: decimal(figure.score.margin, 1) });
}

function outsideOf(figure: SurveyFigure, { count }: Translator): string | false {
  const outside = figure.kind === 'unknown' ? 0 : figure.kind === 'nps' ? figure.score.outside : figure.outside;
  return outside > 0 && count('experience.outside', outside);
}

/** What is not on its scale is in no figure. */
const isOnScale = ({ value, scale: { least, best } }: SurveyAnswer): boolean => Number.isInteger(value) && value >= least && value <= best;

function Segments({ segments, onOpen }: Pick<SurveyFigures, 'segments'> & { onOpen: (segment: string) => void }): VNode {
  const translator = useTranslator();
  const { text, number } = translator;
  return (
    <Panel title={text('experience.segments')}>
      <NumberTable
        caption={text('experience.segments')}
        label={text('volume.asTable', { title: text('experience.segments') })}
        columns={[text('experience.segment'), text('experience.figure'), text('overview.interval'), text('experience.answersColumn')]}
      >
        {segments.map(({ segment, figure }) => {
          const words = figureWords(figure, translator);
          return (
            <tr key={segment}>
              <th scope="row"><bdi>{segment}</bdi></th>
              <td>{words?.value ?? '–'}</td>
              <td>{words?.range ?? '–'}</td>
              <td>
                <button type="button" class={styles['opens']} onClick={() => onOpen(segment)}>{number(answersIn(figure))}</button>
              </td>
            </tr>
          );
        })}
      </NumberTable>
    </Panel>
  );
}

function Weeks({ kind, weeks, onOpen }: Pick<SurveyFigures, 'kind' | 'weeks'> & { onOpen: (opened: AnswersBehind) => void }): VNode {
  const translator = useTranslator();
  const { text, dayRange, number } = translator;
  const [table, toggle] = useTableToggle();
  const points = weeks.map((week) => weekPoint(week, { kind, onOpen }, translator));
  const title = text('experience.byWeek');
  if (points.every(({ estimate }) => estimate === null)) {
    return <Panel title={title}><p class={styles['soft']}>{text('experience.byWeek.few', { least: LEAST_FOR_RATE })}</p></Panel>;
  }
  const write = valueWriter(kind, translator);
  const extent = kind === 'nps' ? { least: -100, most: 100, height: 40, zero: true } : { least: 0, most: 100, height: 30, zero: false };
  return (
    <Panel title={title} action={toggle} note={text('experience.byWeek.note', { least: LEAST_FOR_RATE })}>
      {table ? (
        <NumberTable
          caption={title}
          label={text('volume.asTable', { title })}
          columns={[text('experience.week'), text('experience.figure'), text('overview.interval'), text('experience.answersColumn')]}
        >
          {weeks.toReversed().map(({ from, to, n, answers, estimate }) => (
            <tr key={from}>
              <th scope="row">{dayRange(from, to)}</th>
              <td>{estimate === null ? '–' : write(estimate.value)}</td>
              <td>{estimate === null ? '–' : text('net.interval', { low: write(estimate.low), high: write(estimate.high) })}</td>
              <td>{n === 0 ? number(0) : <button type="button" class={styles['opens']} onClick={() => onOpen({ title: dayRange(from, to), answers })}>{number(n)}</button>}</td>
            </tr>
          ))}
        </NumberTable>
      ) : (
        <EstimateChart label={title} points={points} extent={extent} write={write} />
      )}
    </Panel>
  );
}

function weekPoint(
  { from, to, n, answers, estimate }: SurveyWeek,
  { kind, onOpen }: { kind: SurveyFigures['kind']; onOpen: (opened: AnswersBehind) => void },
  words: Translator,
): ChartPoint {
  const write = valueWriter(kind, words);
  const days = words.dayRange(from, to);
  const told = estimate === null
    ? words.count('experience.weekFew', n, { days })
    : words.count('experience.weekTold', n, {
        days, value: words.text('overview.valueAndInterval', { value: write(estimate.value), low: write(estimate.low), high: write(estimate.high) }),
      });
  return { at: from, estimate, words: told, href: null, ...(n === 0 ? {} : { onOpen: () => onOpen({ title: days, answers }) }) };
}

function Verbatims({ said }: Pick<SurveyFigures, 'said'>): VNode | null {
  const { text, count, number, date } = useTranslator();
  const [most, setMost] = useState(FIRST);
  if (said.length === 0) return null;
  return (
    <Panel title={text('experience.said')}>
      <ul class={styles['said']}>
        {said.slice(0, most).map(({ id, value, text: words, at, segment }) => (
          <li key={id}>
            <span class={styles['value']}>{number(value)}</span>
            <span>
              <span dir="auto">{words}</span>{' '}
              <span class={styles['soft']}>{date(at)}{segment !== null && <> · <bdi>{segment}</bdi></>}</span>
            </span>
          </li>
        ))}
      </ul>
      {said.length > most && (
        <div>
          <Button kind="quiet" size="small" onClick={() => setMost(most + 4 * FIRST)}>{count('overview.showMore', said.length - most)}</Button>
        </div>
      )}
    </Panel>
  );
}
