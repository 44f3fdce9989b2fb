import { max, min } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { VNode } from 'preact';
import { useTranslator } from '@/components/hooks/translation';
import styles from './Sparkline.module.css';

/**
 * The shape of a series beside its number, which says what counts; a null is a gap. As bars from zero, or as a line with
 * zero in sight. `least`: what the height stands for at least, so that next to nothing does not look like much. Only a
 * picture: the numbers are in the charts.
 */
export function Sparkline(props: {
  values: readonly (number | null)[];
  bars?: boolean;
  least?: number;
}): VNode | null {
  const { values, bars = false, least = 0 } = props;
  const { direction } = useTranslator();
  const known = values.filter((value) => value !== null);
  if (known.length < 2) return null;
  const lowest = Math.min(0, min(known) ?? 0);
  const highest = Math.max(least, max(known) ?? 0);
  const down = scaleLinear([lowest, highest === lowest ? lowest + 1 : highest], [23, 1]);
  const step = 100 / values.length;
  const across = (index: number): number => (direction === 'rtl' ? values.length - 1 - index : index) * step;
  return (
    <svg class={styles['spark']} viewBox="0 0 100 24" preserveAspectRatio="none" aria-hidden="true">
      <path class={styles['zero']} d={`M0 ${down(0)}H100`} />
      {bars ? (
        values.map((value, index) =>
          value === null || value === 0 ? null : (
            <rect
              key={index}
              x={across(index) + step * 0.15}
              width={step * 0.7}
              y={down(value)}
              height={down(0) - down(value)}
            />
          ),
        )
      ) : (
        <path
          class={styles['line']}
          d={
            line<number | null>((_, index) => across(index) + step / 2, (value) => down(value ?? 0)).defined(
              (value) => value !== null,
            )([...values]) ?? ''
          }
        />
      )}
    </svg>
  );
}
