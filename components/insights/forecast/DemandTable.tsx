import type { VNode } from 'preact';
import { NumberTable } from '@/components/charts/NumberTable';
import { useTranslator } from '@/components/hooks/translation';
import type { Demand } from '@/lib/insights/forecast/demand';
import { HORIZON, WEEK } from '@/lib/insights/forecast/forecast';
import type { SeriesDay } from '@/lib/insights/forecast/weekdays';
import styles from './ForecastView.module.css';
import { fewWords } from './forecastWords';
import { seenHref } from './seenHref';

export interface DemandTableProps {
  demand: readonly Demand[];
  siteNames: ReadonlyMap<string, string>;
  write: (value: number) => string;
  /** Days whose last two weeks are counted, oldest first. */
  days: readonly Pick<SeriesDay, 'day'>[];
  /** What all of it is limited to. */
  within: { topicId: string | null; site: string | null };
}

/** Where the mentions of the next two weeks are expected, by site and by language; what was heard opens its mentions. */
export function DemandTable({ demand, siteNames, write, days, within }: DemandTableProps): VNode {
  const translator = useTranslator();
  const { text, number, languageName } = translator;
  if (demand.length === 0) return <p class={styles['quiet']}>{text('forecast.demandNone')}</p>;
  const nameOf = ({ dimension, key }: Demand): string => (
    dimension === 'site' ? siteNames.get(key) ?? key : key === 'unknown' ? text('forecast.unknownLanguage') : languageName(key)
  );
  const heard = ({ dimension, key }: Demand, n: number, week: readonly Pick<SeriesDay, 'day'>[]): VNode => {
    const [first, last] = [week[0], week.at(-1)];
    if (n === 0 || first === undefined || last === undefined) return <>{number(n)}</>;
    const part = dimension === 'site' ? { site: key } : { language: key === '' || key === 'und' ? 'unknown' : key };
    return <a href={seenHref({ ...within, label: null, ...part, from: first.day, to: last.day })}>{number(n)}</a>;
  };
  return (
    <NumberTable
      caption={text('forecast.demand')}
      label={text('volume.asTable', { title: text('forecast.demand') })}
      columns={[
        text('forecast.column.where'), text('forecast.column.weekBefore'), text('forecast.column.lastWeek'), text('forecast.column.nextWeek'), text('forecast.column.weekAfter'),
      ]}
    >
      {demand.map((one) => (
        <tr key={`${one.dimension} ${one.key}`}>
          <th scope="row">{nameOf(one)}</th>
          <td>{heard(one, one.weekBefore, days.slice(-HORIZON, -WEEK))}</td>
          <td>{heard(one, one.lastWeek, days.slice(-WEEK))}</td>
          {one.expected.state === 'few' ? (
            <td colSpan={2}>{fewWords(one.expected, translator)}</td>
          ) : (
            <>
              <td>
                {write(one.expected.weeks[0])}
                {!one.expected.better && <span class={styles['quiet']}> {text('forecast.asLastWeek')}</span>}
              </td>
              <td>{write(one.expected.weeks[1])}</td>
            </>
          )}
        </tr>
      ))}
    </NumberTable>
  );
}
