import type { VNode } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { describedBy, Field } from '@/components/controls/Field';
import { useTranslator } from '@/components/hooks/translation';
import type { BusinessHours } from '@/lib/inbox/businessHours';
import { withMinutes, type HoursProblem } from '@/lib/inbox/editHours';
import { URGENCIES, type Urgency } from '@/lib/mentions/queues';
import styles from './Hours.module.css';
import { problemWords } from './hoursWords';

export interface WithinFieldsProps {
  hours: BusinessHours;
  onHours: (hours: BusinessHours) => void;
}

/** Within how many hours of open time something is to be answered, by how urgent it is. */
export function WithinFields({ hours, onHours }: WithinFieldsProps): VNode {
  const { text } = useTranslator();
  return (
    <fieldset class={styles['within']}>
      <legend class={styles['label']}>{text('hours.within')}</legend>
      <p class={styles['soft']}>{text('hours.within.hint')}</p>
      {URGENCIES.map((urgency) => <WithinField key={urgency} urgency={urgency} hours={hours} onHours={onHours} />)}
    </fieldset>
  );
}

function WithinField({ urgency, hours, onHours }: WithinFieldsProps & { urgency: Urgency }): VNode {
  const translator = useTranslator();
  const { text } = translator;
  const id = useId();
  const stored = String(Math.round((hours.within[urgency] / 60) * 100) / 100);
  const [given, setGiven] = useState(stored);
  const [problem, setProblem] = useState<HoursProblem | null>(null);
  useEffect(() => {
    setGiven(stored);
    setProblem(null);
  }, [stored]);
  const take = (value: string): void => {
    const edit = withMinutes(hours, urgency, value === '' ? Number.NaN : Math.round(Number(value) * 60));
    setProblem(edit.ok ? null : edit.problem);
    if (edit.ok && edit.hours.within[urgency] !== hours.within[urgency]) onHours(edit.hours);
  };
  return (
    <Field id={id} label={text(`hours.within.${urgency}`)} problem={problem === null ? undefined : problemWords(problem, translator)}>
      <input
        id={id}
        class={styles['number']}
        type="number"
        min="0"
        step="any"
        inputMode="decimal"
        aria-invalid={problem !== null}
        aria-describedby={describedBy(id)}
        value={given}
        onInput={(event) => setGiven(event.currentTarget.value)}
        onChange={(event) => take(event.currentTarget.value)}
      />
    </Field>
  );
}
