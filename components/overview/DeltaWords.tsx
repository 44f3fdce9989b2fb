import type { VNode } from 'preact';
import { useTranslator } from '@/components/hooks/translation';
import type { Delta } from './deltas';
import styles from './DeltaWords.module.css';

/** By how much a number moved and from what, with an arrow where it did; both periods are in the tooltip. */
export function DeltaWords({ delta }: { delta: Delta }): VNode {
  const { text } = useTranslator();
  const { up, change, from, fromHref, periods } = delta;
  const was = text('overview.from', { value: from });
  const isUnchanged = up === null && change === '';
  return (
    <span title={periods}>
      {up !== null && (
        <span class={styles['arrow']} aria-hidden="true">
          {up ? '↑' : '↓'}
        </span>
      )}
      {isUnchanged ? text('overview.unchanged') : <bdi class={styles['change']}>{change}</bdi>}{' '}
      {!isUnchanged && (fromHref === undefined ? was : <a href={fromHref}>{was}</a>)}
      <span class="visually-hidden">{` (${periods})`}</span>
    </span>
  );
}
