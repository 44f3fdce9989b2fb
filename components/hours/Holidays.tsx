import type { TargetedSubmitEvent, VNode } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Checkbox } from '@/components/controls/Checkbox';
import { describedBy, Field } from '@/components/controls/Field';
import { useTranslator } from '@/components/hooks/translation';
import type { Translator } from '@/lib/i18n/translator';
import type { BusinessHours } from '@/lib/inbox/businessHours';
import { withHoliday, withoutHoliday, type HoursProblem } from '@/lib/inbox/editHours';
import styles from './Hours.module.css';
import { problemWords } from './hoursWords';

export interface HolidaysProps {
  hours: BusinessHours;
  onHours: (hours: BusinessHours, tookFocus?: boolean) => void;
}

/** Days on which nobody is there, once or every year. */
export function Holidays({ hours, onHours }: HolidaysProps): VNode {
  const translator = useTranslator();
  const { text } = translator;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [date, setDate] = useState('');
  const [yearly, setYearly] = useState(false);
  const [problem, setProblem] = useState<HoursProblem | null>(null);
  const add = (event: TargetedSubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const edit = withHoliday(hours, yearly && date !== '' ? `-${date.slice(4)}` : date);
    setProblem(edit.ok ? null : edit.problem);
    if (!edit.ok) return;
    setDate('');
    onHours(edit.hours);
    field.current?.focus();
  };
  return (
    <div class={styles['holidays']}>
      <h3 class={styles['label']}>{text('hours.holidays')}</h3>
      {hours.holidays.length === 0 ? (
        <p class={styles['soft']}>{text('hours.holidays.none')}</p>
      ) : (
        <ul class={styles['days']} aria-label={text('hours.holidays')}>
          {hours.holidays.map((holiday) => (
            <li key={holiday} class={styles['holiday']}>
              <span>{holidayWords(holiday, translator)}</span>
              <Button kind="quiet" size="small" icon="close" iconOnly onClick={() => onHours(withoutHoliday(hours, holiday), true)}>
                {text('hours.holiday.remove', { day: holidayWords(holiday, translator) })}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <form class={styles['form']} noValidate onSubmit={add}>
        <Field id={id} label={text('hours.holiday.date')} problem={problem === null ? undefined : problemWords(problem, translator)}>
          <input
            ref={field}
            id={id}
            class={styles['time']}
            type="date"
            aria-invalid={problem !== null}
            aria-describedby={describedBy(id)}
            value={date}
            onInput={(event) => setDate(event.currentTarget.value)}
          />
        </Field>
        <Checkbox label={text('hours.holiday.everyYear')} checked={yearly} onChange={setYearly} />
        <Button type="submit" icon="add">
          {text('hours.holiday.add')}
        </Button>
      </form>
    </div>
  );
}

function holidayWords(holiday: string, { text, day, shortDay }: Translator): string {
  // Of every year: written of one that has all days.
  return holiday.startsWith('--') ? text('hours.holiday.yearly', { day: shortDay(`2024-${holiday.slice(2)}`) }) : day(holiday);
}
