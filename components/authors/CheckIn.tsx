import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { useTranslator } from '@/components/hooks/translation';
import { instantsOf, lastDays } from '@/lib/insights/dayRange';
import { createCalendar, shiftDay } from '@/lib/mentions/calendar';
import styles from './CheckIn.module.css';

/** How many days ahead the buttons are. */
const AHEAD = { week: 7, month: 30 } as const;

export interface CheckInProps {
  /** ms since 1970; null: never. */
  at: number | null;
  now: number;
  zone: string;
  onAt: (at: number | null) => void;
}

/** The day on which the user wants to look in on somebody; it comes at its first instant. */
export function CheckIn({ at, now, zone, onAt }: CheckInProps): VNode {
  const { text } = useTranslator();
  const id = useId();
  const today = lastDays(now, 1, zone).to;
  const choose = (day: string): void => onAt(instantsOf({ from: day, to: day }, zone).from);
  return (
    <>
      <p class={styles['hint']}>{text('authors.checkIn.hint')}</p>
      <div class={styles['choices']}>
        <label class="visually-hidden" for={id}>{text('authors.checkIn')}</label>
        <input
          id={id}
          class={styles['day']}
          type="date"
          min={today}
          value={at === null ? '' : createCalendar(zone).at(at).day}
          onChange={(event) => {
            const { value } = event.currentTarget;
            if (/^\d{4}-\d{2}-\d{2}$/u.test(value)) choose(value);
            else if (value === '' && at !== null) onAt(null);
          }}
        />
        {(['week', 'month'] as const).map((length) => (
          <Button key={length} size="small" onClick={() => choose(shiftDay(today, AHEAD[length]))}>
            {text(`authors.checkIn.${length}`)}
          </Button>
        ))}
        {at !== null && (
          <Button size="small" kind="quiet" onClick={() => onAt(null)}>
            {text('authors.checkIn.never')}
          </Button>
        )}
      </div>
    </>
  );
}
