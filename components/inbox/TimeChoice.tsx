import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { FocusedFirst } from '@/components/controls/FocusedFirst';
import { useTranslator } from '@/components/hooks/translation';
import type { Translator } from '@/lib/i18n/translator';
import { readLocal, SOME_HOURS, writeLocal, type PresetKind, type PresetTime } from '@/lib/inbox/presetTimes';
import type { Calendar } from '@/lib/mentions/calendar';
import styles from './TimeChoice.module.css';

export interface TimeChoiceProps {
  /** What is chosen, in words. */
  label: string;
  times: readonly PresetTime[];
  /** What was chosen before, ms since 1970; absent: nothing. */
  chosen: number | undefined;
  /** In whose zone times are read and written. */
  calendar: Calendar;
  now: number;
  /** Null takes back what was chosen. */
  onTime: (at: number | null) => void;
}

/** Times by name, with when that is, and a field for any other; the first takes the focus. */
export function TimeChoice({ label, times, chosen, calendar, now, onTime }: TimeChoiceProps): VNode {
  const translator = useTranslator();
  return (
    <FocusedFirst takesFocus>
      <div class={styles['choice']} role="group" aria-label={label}>
        {times.map(({ kind, at }) => (
          <button key={kind} type="button" class={styles['preset']} onClick={() => onTime(at)}>
            <span>{presetWords(kind, translator)}</span>
            <span class={styles['when']}>{translator.dateTime(at)}</span>
          </button>
        ))}
        <TimeField label={translator.text('times.other')} first={chosen ?? times.at(-1)?.at ?? now} calendar={calendar} now={now} onTime={onTime} />
        {chosen !== undefined && (
          <Button kind="quiet" size="small" icon="undo" onClick={() => onTime(null)}>
            {translator.text('correct.takeBack')}
          </Button>
        )}
      </div>
    </FocusedFirst>
  );
}

function presetWords(kind: PresetKind, { text, count }: Pick<Translator, 'text' | 'count'>): string {
  return kind === 'hours' ? count('times.hours', SOME_HOURS) : text(`times.${kind}`);
}

interface TimeFieldProps extends Pick<TimeChoiceProps, 'calendar' | 'now' | 'onTime'> {
  label: string;
  /** What stands in it at first, ms since 1970. */
  first: number;
}

function TimeField({ label, first, calendar, now, onTime }: TimeFieldProps): VNode {
  const { text } = useTranslator();
  const id = useId();
  const [written, setWritten] = useState(() => writeLocal(first, calendar));
  const at = readLocal(written, calendar);
  const isPast = at !== null && at <= now;
  return (
    <form
      class={styles['other']}
      onSubmit={(event) => {
        event.preventDefault();
        if (at !== null && !isPast) onTime(at);
      }}
    >
      <label class="visually-hidden" for={id}>{label}</label>
      <input
        id={id}
        class={styles['field']}
        type="datetime-local"
        value={written}
        aria-invalid={isPast}
        aria-describedby={`${id}-note`}
        onInput={(event) => setWritten(event.currentTarget.value)}
      />
      <Button type="submit" size="small" disabled={at === null || isPast}>{text('times.set')}</Button>
      <p id={`${id}-note`} class={styles['note']} aria-live="polite">{isPast ? text('times.past') : ''}</p>
    </form>
  );
}
