import type { VNode } from 'preact';
import { useId, useMemo } from 'preact/hooks';
import { useTranslator } from '@/components/hooks/translation';
import type { Translator } from '@/lib/i18n/translator';
import type { VolumeDay } from '@/lib/insights/volume';
import { keptOf } from '@/lib/insights/sentimentCounts';
import { SENTIMENT_LABELS } from '@/lib/sentiment/sentiment';
import { DayNames } from './DayNames';
import { goneWords } from './goneWords';
import type { DrawnOver } from './Over';
import { Ticks } from './Ticks';
import { volumeBars, type VolumeBars } from './volumeBars';
import { inPercent, useWalk } from './walk';
import styles from './VolumeChart.module.css';

export interface VolumeChartProps {
  days: readonly VolumeDay[];
  /** Low and without lines and day names, for a popup. */
  small?: boolean;
  /** Chooses the mentions of a day in the same view. */
  onDay?: (day: string) => void;
  chosenDay?: string | null;
  /** Address of the mentions of a day, where they are in another view. */
  hrefOf?: (day: VolumeDay) => string;
  /** By day (YYYY-MM-DD) the words of its flag. */
  flags?: ReadonlyMap<string, string>;
  /** What else is drawn over the days. */
  over?: DrawnOver | null;
}

/** Mentions per day, stacked by sentiment. The days are one stop of the Tab key; arrows walk along them. */
export function VolumeChart(props: VolumeChartProps): VNode {
  const { days, small = false, onDay, chosenDay = null, hrefOf, flags = NO_FLAGS, over = null } = props;
  const translator = useTranslator();
  const chart = useMemo(() => volumeBars(days, small ? 2 : 4), [days, small]);
  const walk = useWalk(days.length, translator.direction === 'rtl');

  return (
    <figure class={small ? `${styles['chart']} ${styles['small']}` : styles['chart']}>
      {!small && <Ticks ticks={chart.ticks} write={translator.number} />}
      <div class={styles['plot']}>
        <Drawing chart={chart} mirrored={translator.direction === 'rtl'} lines={!small} flagged={days.map((day) => flagOf(day, flags) !== null)} />
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- its buttons take the focus */}
        <div
          class={styles['days']}
          role="group"
          aria-label={translator.text('volume.title')}
          onKeyDown={walk.onKeyDown}
        >
          {days.map((day, place) => {
            const isOpen = keptOf(day).open > 0;
            const words = flagged(flagged(describeDay(day, translator), flagOf(day, flags)), over?.words[place] ?? null);
            const common = {
              class: styles['day'],
              tabIndex: walk.tabIndexOf(place),
              title: words,
              'aria-label': words,
              onFocus: () => walk.onFocus(place),
            };
            if (hrefOf !== undefined && isOpen) {
              const { 'aria-label': _, ...rest } = common;
              return (
                <a key={day.day} {...rest} href={hrefOf(day)}>
                  <span class="visually-hidden">{words}</span>
                </a>
              );
            }
            return (
              <button
                key={day.day}
                {...common}
                type="button"
                aria-pressed={onDay === undefined ? undefined : day.day === chosenDay}
                aria-disabled={onDay === undefined || !isOpen ? true : undefined}
                onClick={() => (isOpen ? onDay?.(day.day) : undefined)}
              />
            );
          })}
        </div>
        {over?.line}
      </div>
      {over?.axis}
      {!small && (
        <div class={styles['names']}>
          <DayNames days={days.map(({ day }) => day)} />
        </div>
      )}
    </figure>
  );
}

function Drawing(props: { chart: VolumeBars; mirrored: boolean; lines: boolean; flagged: readonly boolean[] }): VNode {
  const { chart, mirrored, lines, flagged: hasFlag } = props;
  const hatch = useId();
  const left = (start: number, width: number): string => inPercent(mirrored ? 1 - start - width : start);
  return (
    <svg class={styles['drawing']} width="100%" height="100%" aria-hidden="true">
      <pattern id={hatch} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path class={styles['hatching']} d="M1 0v4" />
      </pattern>
      {lines && chart.ticks.map(({ value, top }) => (
        <line key={value} class={styles['line']} x1="0" x2="100%" y1={inPercent(top)} y2={inPercent(top)} />
      ))}
      {chart.bars.map(({ day, label, start, width, top, height }) => (
        <rect
          key={`${day} ${label}`}
          class={styles[label]}
          style={label === 'unsure' ? { fill: `url(#${hatch})` } : undefined}
          x={left(start, width)}
          width={inPercent(width)}
          y={inPercent(top)}
          height={inPercent(height)}
        />
      ))}
      {chart.columns.map(({ day, start, width, read }) =>
        read ? (
          <rect key={day} class={styles['zero']} x={left(start, width)} width={inPercent(width)} y="100%" height="1.5" />
        ) : null,
      )}
      {chart.columns.map(({ day, start, width }, place) =>
        hasFlag[place] === true ? (
          <svg key={`flag ${day}`} class={styles['flag']} x={left(start, width)} y="-10" width={inPercent(width)} height="12" viewBox="0 0 12 12">
            <path d="M3 0v12M3 1h7l-2 2.5L10 6H3" />
          </svg>
        ) : null,
      )}
    </svg>
  );
}

const NO_FLAGS: ReadonlyMap<string, string> = new Map();

/** The flags of a day, or of the days of a bar; null: none. */
function flagOf({ day, to = day }: VolumeDay, flags: ReadonlyMap<string, string>): string | null {
  const words = [...flags].filter(([one]) => one >= day && one <= to).map(([, what]) => what);
  return words.length === 0 ? null : words.join('. ');
}

const flagged = (words: string, flag: string | null): string => (flag === null ? words : `${words}. ${flag}`);

function describeDay(day: VolumeDay, { text, count, day: writeDay, dayRange, sequence }: Translator): string {
  const name = day.to === undefined || day.to === day.day ? writeDay(day.day) : dayRange(day.day, day.to);
  if (!day.read) return text('volume.nothingRead', { day: name });
  const whole = count('volume.dayLabel', day.total, { day: name });
  const parts = SENTIMENT_LABELS.filter((label) => day.counts[label] > 0).map((label) =>
    text('volume.part', { label: text(`sentiment.${label}`), n: day.counts[label] }),
  );
  const counted = parts.length === 0 ? whole : `${whole} (${sequence(parts)})`;
  const gone = goneWords(day, { text, count });
  return gone === null ? counted : `${counted}. ${gone}`;
}
