import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Switch } from '@/components/controls/Switch';
import { useTranslator } from '@/components/hooks/translation';
import { DEFAULT_BUSINESS_HOURS, MOST_PARTS, type BusinessHours, type DayPart } from '@/lib/inbox/businessHours';
import { withClosedDay, withDaysAs, withOtherPart, withoutPart, withPart, type HoursEdit, type HoursProblem } from '@/lib/inbox/editHours';
import styles from './Hours.module.css';
import { PartRow } from './PartRow';

const MONDAY = 0;
const OTHER_WEEKDAYS = [1, 2, 3, 4];
/** What a day begins with that is opened. */
const FIRST_PART: DayPart = DEFAULT_BUSINESS_HOURS.week[MONDAY]?.[0] ?? [540, 1020];

export interface WeekHoursProps {
  hours: BusinessHours;
  /** First day of the week, 1 (Monday) to 7. */
  firstDay: number;
  /** `tookFocus`: what was done took away the button that had the focus. */
  onHours: (hours: BusinessHours, tookFocus?: boolean) => void;
}

/** Each day of the week: closed, or from when to when somebody is there. */
export function WeekHours({ hours, firstDay, onHours }: WeekHoursProps): VNode {
  const { text, weekday } = useTranslator();
  const [adding, setAdding] = useState<number | null>(null);
  const days = Array.from({ length: 7 }, (_, at) => (firstDay - 1 + at) % 7);
  const taken = (edit: HoursEdit): HoursProblem | null => {
    if (!edit.ok) return edit.problem;
    onHours(edit.hours);
    return null;
  };
  return (
    <div>
      <ul class={styles['week']} aria-label={text('hours.week')}>
        {days.map((day) => {
          const parts = hours.week[day] ?? [];
          const isOpen = parts.length > 0;
          return (
            <li key={day} class={styles['day']}>
              <Switch
                on={isOpen}
                label={text('hours.open', { day: weekday(day + 1) })}
                onChange={(on) => (on ? taken(withPart(hours, day, FIRST_PART)) : onHours(withClosedDay(hours, day)))}
              />
              <span class={styles['dayName']}>{weekday(day + 1)}</span>
              <div class={styles['parts']}>
                {!isOpen && <span class={styles['soft']}>{text('hours.closed')}</span>}
                {[...parts, ...(adding === day ? [null] : [])].map((part, index) => (
                  <PartRow
                    // By its place: what is edited, or just added, keeps the focus.
                    key={index}
                    day={day}
                    part={part}
                    onPart={(other) => {
                      const problem = taken(part === null ? withPart(hours, day, other) : withOtherPart(hours, { day, index }, other));
                      if (part === null && problem === null) setAdding(null);
                      return problem;
                    }}
                    onRemove={() => (part === null ? setAdding(null) : onHours(withoutPart(hours, day, index), true))}
                  />
                ))}
              </div>
              {isOpen && parts.length < MOST_PARTS && (
                <Button kind="quiet" size="small" icon="add" iconOnly onClick={() => setAdding(day)}>
                  {text('hours.addPart', { day: weekday(day + 1) })}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      <Button size="small" icon="copy" onClick={() => onHours(withDaysAs(hours, MONDAY, OTHER_WEEKDAYS))}>
        {text('hours.copy')}
      </Button>
    </div>
  );
}
