import type { ComponentChildren, VNode } from 'preact';
import { useId } from 'preact/hooks';
import { Sparkline } from '@/components/charts/Sparkline';
import type { Delta } from './deltas';
import { DeltaWords } from './DeltaWords';
import styles from './Tile.module.css';

export interface TileProps {
  name: string;
  /** How the number is reckoned. */
  formula?: string;
  children: ComponentChildren;
  delta: Delta | null;
  details: readonly ComponentChildren[];
  /** It stands in a panel, whose line is enough. */
  within?: boolean;
  spark?: { values: readonly (number | null)[]; bars?: boolean; least?: number };
}

/** A number with its name, what it was before, what it stands on, and the shape of its days. */
export function Tile({ name, formula, children, delta, details, within = false, spark }: TileProps): VNode {
  const id = useId();
  return (
    <section class={within ? `${styles['tile']} ${styles['within']}` : styles['tile']} aria-labelledby={id}>
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
