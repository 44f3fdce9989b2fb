import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { NumberTable } from '@/components/charts/NumberTable';
import { Button } from '@/components/controls/Button';
import { useTranslator } from '@/components/hooks/translation';
import { Loading } from '@/components/layout/Loading';
import { Panel } from '@/components/overview/Panel';
import type { Demand } from '@/lib/insights/forecast/demand';
import { WEEK, type Forecast } from '@/lib/insights/forecast/forecast';
import type { SeenSeries } from '@/lib/insights/forecast/seenSeries';
import { LEAST_FOR_RATE } from '@/lib/insights/netSentiment';
import { DemandTable } from './DemandTable';
import { ForecastChart } from './ForecastChart';
import type { ForecastSpan } from './forecastLine';
import styles from './ForecastView.module.css';
import { daySpans, fewWords, seenWords, spanWords, weekSpans, worthWords } from './forecastWords';
import { seenHref } from './seenHref';

export interface ForecastViewProps {
  series: SeenSeries;
  volume: Forecast;
  negative: Forecast;
  demand: readonly Demand[] | null;
  siteNames: ReadonlyMap<string, string>;
  topicId: string | null;
  site: string | null;
}

/** What is expected of the next two weeks: mentions, the share that is negative, and from where. */
export function ForecastView({ series, volume, negative, demand, siteNames, topicId, site }: ForecastViewProps): VNode {
  const { text, number, percent } = useTranslator();
  const inTenths = (value: number): string => number(value < 10 ? Math.round(value * 10) / 10 : Math.round(value));
  const whole = volume.state === 'few' ? null : volume.points.slice(0, WEEK).reduce((sum, { expected }) => sum + expected, 0);
  const share = negative.state === 'few' ? undefined : negative.points[0];
  return (
    <div class={styles['parts']}>
      <div class={styles['two']}>
        <ForecastPanel
          title={text('forecast.volume')}
          lead={whole === null ? null : text('forecast.volumeLead', { n: inTenths(whole) })}
          note={text('forecast.volumeNote')}
          forecast={volume}
          spans={volume.state === 'few' ? [] : daySpans(series.volume, volume.points)}
          least={4}
          hrefOf={(span) => seenHref({ ...span, topicId, site, label: null })}
          write={inTenths}
        />
        <ForecastPanel
          title={text('forecast.negative')}
          lead={share === undefined ? null : text('forecast.negativeLead', {
            share: percent(share.expected / share.over), low: percent(share.band95.low / share.over), high: percent(share.band95.high / share.over), of: Math.round(share.over),
          })}
          note={text('forecast.negativeNote')}
          forecast={negative}
          spans={negative.state === 'few' ? [] : weekSpans(series.negative, negative.points, LEAST_FOR_RATE)}
          least={0.1}
          hrefOf={(span) => seenHref({ ...span, topicId, site, label: 'negative' })}
          write={(value) => percent(value)}
        />
      </div>
      <Panel title={text('forecast.demand')} note={text('forecast.demandNote')}>
        {demand === null ? <Loading lines={3} /> : <DemandTable demand={demand} siteNames={siteNames} write={inTenths} days={series.volume} within={{ topicId, site }} />}
      </Panel>
    </div>
  );
}

function ForecastPanel(props: {
  title: string;
  lead: string | null;
  note: string;
  forecast: Forecast;
  spans: readonly ForecastSpan[];
  least: number;
  hrefOf: (span: ForecastSpan) => string;
  write: (value: number) => string;
}): VNode {
  const { title, lead, note, forecast, spans, least, hrefOf, write } = props;
  const translator = useTranslator();
  const { text } = translator;
  const [table, setTable] = useState(false);
  if (forecast.state === 'few') {
    return (
      <Panel title={title}>
        <p class={styles['quiet']}>{fewWords(forecast, translator)}</p>
      </Panel>
    );
  }
  const toggle = (
    <Button kind="quiet" size="small" icon={table ? 'chart' : 'table'} onClick={() => setTable(!table)}>
      {text(table ? 'volume.showChart' : 'volume.showTable')}
    </Button>
  );
  return (
    <Panel title={title} action={toggle} note={note}>
      {lead !== null && <p class={styles['lead']}>{lead}</p>}
      {table ? (
        <SpanTable title={title} spans={spans} write={write} hrefOf={hrefOf} />
      ) : (
        <ForecastChart spans={spans} label={title} least={least} write={write} describe={(span) => spanWords(span, write, translator)} hrefOf={hrefOf} />
      )}
      <p class={styles['worth']}>{worthWords(forecast, translator)}</p>
    </Panel>
  );
}

function SpanTable(props: { title: string; spans: readonly ForecastSpan[]; write: (value: number) => string; hrefOf: (span: ForecastSpan) => string }): VNode {
  const { title, spans, write, hrefOf } = props;
  const translator = useTranslator();
  const { text, day, dayRange } = translator;
  return (
    <NumberTable
      caption={title}
      label={text('volume.asTable', { title })}
      columns={[text('forecast.column.when'), text('forecast.column.seen'), text('forecast.column.expected'), text('forecast.column.band80'), text('forecast.column.band95')]}
    >
      {spans.toReversed().map((span) => {
        const { from, to, seen, ahead } = span;
        const known = seenWords(span, write, translator);
        return (
          <tr key={from}>
            <th scope="row">{from === to ? day(from) : dayRange(from, to)}</th>
            <td>{ahead !== null ? '' : seen !== null && seen > 0 ? <a href={hrefOf(span)}>{known}</a> : known}</td>
            <td>{ahead === null ? '' : write(ahead.expected)}</td>
            <td>{ahead === null ? '' : ahead.band80.map(write).join('–')}</td>
            <td>{ahead === null ? '' : ahead.band95.map(write).join('–')}</td>
          </tr>
        );
      })}
    </NumberTable>
  );
}
