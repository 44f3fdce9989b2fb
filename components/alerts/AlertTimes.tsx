import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { clockTime, minuteOf } from '@/components/controls/clock';
import { Switch } from '@/components/controls/Switch';
import { useTranslator } from '@/components/hooks/translation';
import { Setting } from '@/components/settings/Setting';
import { firstDayOfWeek } from '@/lib/i18n/week';
import type { QuietHours } from '@/lib/inbox/quietHours';
import styles from './AlertTimes.module.css';

export interface AlertTimesProps {
  quiet: QuietHours;
  /** Minutes since midnight. */
  digestAt: number;
  zone: string;
  /** First day of the week, 1 (Monday) to 7; 'auto' follows the language. */
  weekStart: 'auto' | number;
  onQuiet: (quiet: QuietHours) => void;
  onDigestAt: (minute: number) => void;
}

/** When alerts are silent, and when those come that speak once a day. */
export function AlertTimes({ quiet, digestAt, zone, weekStart, onQuiet, onDigestAt }: AlertTimesProps): VNode {
  const translator = useTranslator();
  const { text, weekday } = translator;
  const first = weekStart === 'auto' ? firstDayOfWeek(translator.language) : weekStart;
  const days = Array.from({ length: 7 }, (_, at) => ((first - 1 + at) % 7) + 1);
  const place = zone.replaceAll('_', ' ');
  return (
    <div>
      <Setting
        title={text('alerts.quiet')}
        hint={text('alerts.quietHint', { zone: place })}
        below={quiet.on && (
          <div class={styles['quiet']}>
            <TimeField label={text('alerts.quietFrom')} minute={quiet.from} onMinute={(from) => onQuiet({ ...quiet, from })} />
            <TimeField label={text('alerts.quietTo')} minute={quiet.to} onMinute={(to) => onQuiet({ ...quiet, to })} />
            <fieldset class={styles['days']}>
              <legend class={styles['label']}>{text('alerts.quietDays')}</legend>
              {days.map((day) => (
                <label key={day} class={styles['day']}>
                  <input
                    type="checkbox"
                    checked={quiet.days.includes(day)}
                    onChange={(event) => onQuiet({ ...quiet, days: withDay(quiet.days, day, event.currentTarget.checked) })}
                  />
                  {weekday(day)}
                </label>
              ))}
            </fieldset>
          </div>
        )}
      >
        <Switch on={quiet.on} label={text('alerts.quiet')} onChange={(on) => onQuiet({ ...quiet, on })} />
      </Setting>
      <Setting title={text('alerts.digest')} hint={text('alerts.digestHint')}>
        <TimeField label={text('alerts.digestAt')} hidesLabel minute={digestAt} onMinute={onDigestAt} />
      </Setting>
    </div>
  );
}

function TimeField(props: { label: string; minute: number; onMinute: (minute: number) => void; hidesLabel?: boolean }): VNode {
  const { label, minute, onMinute, hidesLabel = false } = props;
  const id = useId();
  return (
    <div class={styles['field']}>
      <label for={id} class={hidesLabel ? 'visually-hidden' : styles['label']}>
        {label}
      </label>
      <input
        id={id}
        class={styles['time']}
        type="time"
        required
        value={clockTime(minute)}
        onChange={(event) => {
          const given = minuteOf(event.currentTarget.value);
          if (given !== null) onMinute(given);
        }}
      />
    </div>
  );
}

function withDay(days: readonly number[], day: number, on: boolean): number[] {
  const others = days.filter((one) => one !== day);
  return (on ? [...others, day] : others).toSorted((a, b) => a - b);
}
