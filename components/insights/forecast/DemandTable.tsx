import type { VNode } from 'preact';
import { NumberTable } from '@/components/charts/NumberTable';
import { useTranslator } from '@/components/hooks/translation';
import type { Demand } from '@/lib/insights/forecast/demand';
import styles from './ForecastView.module.css';
import { fewWords } from './forecastWords';

/** Where the mentions of the next two weeks are expected: by site and by language. */
export function DemandTable(props: { demand: readonly Demand[]; siteNames: ReadonlyMap<string, string>; write: (value: number) => string }): VNode {
  const { demand, siteNames, write } = props;
  const translator = useTranslator();
  const { text, number, languageName } = translator;
  if (demand.length === 0) return <p class={styles['quiet']}>{text('forecast.demandNone')}</p>;
  const nameOf = ({ dimension, key }: Demand): string => (
    dimension === 'site' ? siteNames.get(key) ?? key : key === 'unknown' ? text('forecast.unknownLanguage') : languageName(key)
  );
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
          <td>{number(one.weekBefore)}</td>
          <td>{number(one.lastWeek)}</td>
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
