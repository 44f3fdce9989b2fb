import type { VNode } from 'preact';
import { useTranslator } from '@/components/hooks/translation';
import { netWords } from '@/components/sentiment/netWords';
import type { NetPoint } from '@/lib/insights/netSeries';
import styles from './VolumeTable.module.css';

/** The numbers of the net sentiment chart, newest first; without a rate where there are too few. */
export function NetTable({ points }: { points: readonly NetPoint[] }): VNode {
  const translator = useTranslator();
  const { text, number, day, dayRange } = translator;
  return (
    // A region that scrolls sideways must be reachable by key.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div class={styles['scroll']} tabIndex={0} role="region" aria-label={text('volume.asTable', { title: text('net.title') })}>
      <table class={styles['table']}>
        <caption class="visually-hidden">{text('net.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{text('volume.day')}</th>
            <th scope="col">{text('net.title')}</th>
            <th scope="col">{text('net.margin')}</th>
            <th scope="col">{text('net.scoredColumn')}</th>
          </tr>
        </thead>
        <tbody>
          {points.toReversed().map(({ at, from, to, net }) => (
            <tr key={at}>
              <th scope="row">{from === to ? day(from) : dayRange(from, to)}</th>
              <td>{net.state === 'rate' ? netWords(net, translator).value : '–'}</td>
              <td dir="ltr">
                {net.state === 'rate' ? text('net.interval', { margin: netWords(net, translator).margin }) : '–'}
              </td>
              <td>{number(net.n)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
