import type { TargetedKeyboardEvent, VNode } from 'preact';
import { useId, useMemo, useRef, useState } from 'preact/hooks';
import { useTranslator } from '@/components/hooks/translation';
import type { Translator } from '@/lib/i18n/translator';
import type { VolumeDay } from '@/lib/insights/volume';
import { SENTIMENT_LABELS } from '@/lib/sentiment/sentiment';
import { volumeBars, type VolumeBars } from './volumeBars';
import styles from './VolumeChart.module.css';

export interface VolumeChartProps {
  days: readonly VolumeDay[];
  /** Low and without lines and day names, for a popup. */
  small?: boolean;
  /** Opens the mentions of a day. */
  onDay?: (day: string) => void;
  chosenDay?: string | null;
}

/** Mentions per day, stacked by sentiment. The days are one stop of the Tab key; arrows walk along them. */
export function VolumeChart({ days, small = false, onDay, chosenDay = null }: VolumeChartProps): VNode {
  const translator = useTranslator();
  const chart = useMemo(() => volumeBars(days, small ? 2 : 4), [days, small]);
  const [current, setCurrent] = useState(days.length - 1);
  const columns = useRef<HTMLDivElement>(null);

  const walk = (event: TargetedKeyboardEvent<HTMLElement>): void => {
    const next = placeAfter(event.key, current, days.length, translator.direction === 'rtl');
    if (next === null) return;
    event.preventDefault();
    setCurrent(next);
    columns.current?.querySelectorAll('button')[next]?.focus();
  };

  return (
    <figure class={small ? `${styles['chart']} ${styles['small']}` : styles['chart']}>
      {!small && <Ticks ticks={chart.ticks} />}
      <div class={styles['plot']}>
        <Drawing chart={chart} mirrored={translator.direction === 'rtl'} lines={!small} />
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- its buttons take the focus */}
        <div
          ref={columns}
          class={styles['days']}
          role="group"
          aria-label={translator.text('volume.title')}
          onKeyDown={walk}
        >
          {days.map((day, place) => (
            <button
              key={day.day}
              type="button"
              class={styles['day']}
              tabIndex={place === Math.min(current, days.length - 1) ? 0 : -1}
              aria-pressed={onDay === undefined ? undefined : day.day === chosenDay}
              aria-disabled={onDay === undefined || day.total === 0 ? true : undefined}
              title={describeDay(day, translator)}
              aria-label={describeDay(day, translator)}
              onFocus={() => setCurrent(place)}
              onClick={() => (day.total > 0 ? onDay?.(day.day) : undefined)}
            />
          ))}
        </div>
      </div>
      {!small && <DayNames days={days} />}
    </figure>
  );
}

function Drawing({ chart, mirrored, lines }: { chart: VolumeBars; mirrored: boolean; lines: boolean }): VNode {
  const hatch = useId();
  const left = (start: number, width: number): string => share(mirrored ? 1 - start - width : start);
  return (
    <svg class={styles['drawing']} width="100%" height="100%" aria-hidden="true">
      <pattern id={hatch} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path class={styles['hatching']} d="M1 0v4" />
      </pattern>
      {lines && chart.ticks.map(({ value, top }) => (
        <line key={value} class={styles['line']} x1="0" x2="100%" y1={share(top)} y2={share(top)} />
      ))}
      {chart.bars.map(({ day, label, start, width, top, height }) => (
        <rect
          key={`${day} ${label}`}
          class={styles[label]}
          style={label === 'unsure' ? { fill: `url(#${hatch})` } : undefined}
          x={left(start, width)}
          width={share(width)}
          y={share(top)}
          height={share(height)}
        />
      ))}
      {chart.columns.map(({ day, start, width, read }) =>
        read ? (
          <rect key={day} class={styles['zero']} x={left(start, width)} width={share(width)} y="100%" height="1.5" />
        ) : null,
      )}
    </svg>
  );
}

function Ticks({ ticks }: { ticks: VolumeBars['ticks'] }): VNode {
  const { number } = useTranslator();
  return (
    <div class={styles['ticks']} aria-hidden="true">
      {ticks.map(({ value, top }) => (
        <span key={value} style={{ top: share(top) }}>
          {number(value)}
        </span>
      ))}
    </div>
  );
}

/** Names of the first day, the last one, and what lies halfway. */
function DayNames({ days }: { days: readonly VolumeDay[] }): VNode {
  const { shortDay } = useTranslator();
  const named = [days[0], days[Math.floor((days.length - 1) / 2)], days.at(-1)];
  return (
    <div class={styles['names']} aria-hidden="true">
      {named.map((day, place) => day !== undefined && <span key={place}>{shortDay(day.day)}</span>)}
    </div>
  );
}

function describeDay(day: VolumeDay, { text, count, day: writeDay, sequence }: Translator): string {
  const name = writeDay(day.day);
  if (!day.read) return text('volume.nothingRead', { day: name });
  const whole = count('volume.dayLabel', day.total, { day: name });
  const parts = SENTIMENT_LABELS.filter((label) => day.counts[label] > 0).map((label) =>
    text('volume.part', { label: text(`sentiment.${label}`), n: day.counts[label] }),
  );
  return parts.length === 0 ? whole : `${whole} (${sequence(parts)})`;
}

function placeAfter(key: string, place: number, count: number, mirrored: boolean): number | null {
  const last = count - 1;
  const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
  if (step !== 0) return Math.min(last, Math.max(0, place + (mirrored ? -step : step)));
  if (key === 'Home') return 0;
  return key === 'End' ? last : null;
}

function share(value: number): string {
  return `${(value * 100).toFixed(3)}%`;
}
