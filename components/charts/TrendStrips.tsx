import type { ComponentChildren, VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { useTranslator } from '@/components/hooks/translation';
import { DayNames } from './DayNames';
import plot from './Plot.module.css';
import { stripScale, stripShape, type StripPoint } from './stripShape';
import { Ticks } from './Ticks';
import styles from './TrendStrips.module.css';
import { inPercent, useWalk } from './walk';

export interface TrendPoint extends StripPoint {
  words: string;
  /** Null: there is nothing to open. */
  href: string | null;
}

export interface Strip {
  key: string;
  label: string;
  /** What stands beside the line. */
  name: ComponentChildren;
  /** A CSS colour of the line; absent: the accent. */
  color?: string | undefined;
  points: readonly TrendPoint[];
}

export interface TrendStripsProps {
  strips: readonly Strip[];
  /** What the height stands for at least, and between which values it can lie. */
  least: number;
  bounds: readonly [number, number];
  write: (value: number) => string;
}

/** Several lines with their intervals below each other, all of one scale. Each is one stop of the Tab key; arrows walk along it. */
export function TrendStrips({ strips, least, bounds: [lowest, highest], write }: TrendStripsProps): VNode {
  const { direction } = useTranslator();
  const mirrored = direction === 'rtl';
  const scale = useMemo(() => stripScale(strips.map(({ points }) => points), { least, bounds: [lowest, highest] }), [strips, least, lowest, highest]);
  return (
    <div class={styles['strips']}>
      {strips.map((strip) => (
        <figure key={strip.key} class={styles['strip']} style={strip.color === undefined ? undefined : { '--strip': strip.color }}>
          <figcaption class={styles['name']}>{strip.name}</figcaption>
          <Ticks ticks={scale.ticks} write={write} />
          <Plot strip={strip} scale={scale} mirrored={mirrored} />
        </figure>
      ))}
      <div class={styles['days']}>
        <DayNames days={(strips[0]?.points ?? []).map(({ at }) => at)} />
      </div>
    </div>
  );
}

function Plot({ strip, scale, mirrored }: { strip: Strip; scale: ReturnType<typeof stripScale>; mirrored: boolean }): VNode {
  const { points } = strip;
  const shape = useMemo(() => stripShape(points, scale.domain, mirrored), [points, scale, mirrored]);
  const walk = useWalk(points.length, mirrored);
  return (
    <div class={`${plot['plot']} ${styles['plot']}`}>
      <svg class={plot['drawing']} viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        {scale.ticks.map(({ value, top }) => (
          <path key={value} class={plot[value === 0 ? 'zero' : 'tick']} d={`M0 ${top * 100}H100`} />
        ))}
        <path class={styles['band']} d={shape.band} />
        <path class={styles['line']} d={shape.line} />
      </svg>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- its links take the focus */}
      <div class={styles['points']} role="group" aria-label={strip.label} onKeyDown={walk.onKeyDown}>
        {points.map(({ at, words, href }, place) => {
          const top = shape.tops[place] ?? null;
          const common = {
            class: styles['point'], tabIndex: walk.tabIndexOf(place), title: words, 'aria-label': words, onFocus: () => walk.onFocus(place),
          };
          const dot = top === null ? null : <span class={styles['dot']} style={{ top: inPercent(top) }} />;
          return href === null ? (
            <button key={at} {...common} type="button" aria-disabled="true">{dot}</button>
          ) : (
            <a key={at} {...common} href={href}>{dot}</a>
          );
        })}
      </div>
    </div>
  );
}
