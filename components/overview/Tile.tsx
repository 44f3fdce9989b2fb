import type { ComponentChildren, VNode } from 'preact';
import { useId } from 'preact/hooks';
import { Sparkline } from '@/components/charts/Sparkline';
import { useTranslator } from '@/components/hooks/translation';
import styles from './Tile.module.css';

/** How a number moved since the period before, in words; `up` null: it did not. */
export interface Delta {
  up: boolean | null;
  change: string;
  /** What it was. */
  from: string;
  /** Both periods with their numbers. */
  periods: string;
}

export interface TileProps {
  name: string;
  /** How the number is reckoned. */
  formula?: string;
  children: ComponentChildren;
  delta: Delta | null;
  details: readonly ComponentChildren[];
  spark?: { values: readonly (number | null)[]; bars?: boolean; least?: number };
}

/** A number with its name, what it was before, what it stands on, and the shape of its days. */
export function Tile({ name, formula, children, delta, details, spark }: TileProps): VNode {
  const id = useId();
  return (
    <section class={styles['tile']} aria-labelledby={id}>
      <h2 id={id} class={styles['name']} title={formula}>
        {name}
      </h2>
      <div class={styles['figure']}>{children}</div>
      {delta !== null && (
        <p class={styles['delta']}>
          <DeltaWords delta={delta} />
        </p>
      )}
      {spark !== undefined && <Sparkline {...spark} />}
      <ul class={styles['details']}>
        {details.map((detail, place) => detail !== false && <li key={place}>{detail}</li>)}
      </ul>
    </section>
  );
}

function DeltaWords({ delta }: { delta: Delta }): VNode {
  const { text } = useTranslator();
  const { up, change, from, periods } = delta;
  return (
    <span title={periods}>
      {up !== null && (
        <span class={styles['arrow']} aria-hidden="true">
          {up ? '↑' : '↓'}
        </span>
      )}
      {up === null ? text('overview.unchanged') : <bdi class={styles['change']}>{change}</bdi>}{' '}
      {up !== null && text('overview.from', { value: from })}
      <span class="visually-hidden">{` (${periods})`}</span>
    </span>
  );
}
