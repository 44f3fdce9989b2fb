import type { TargetedFocusEvent, TargetedKeyboardEvent, VNode } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { clockTime, minuteOf } from '@/components/controls/clock';
import { describedBy } from '@/components/controls/Field';
import { useTranslator } from '@/components/hooks/translation';
import { MINUTES_OF_DAY, type DayPart } from '@/lib/inbox/businessHours';
import type { HoursProblem } from '@/lib/inbox/editHours';
import styles from './Hours.module.css';
import { problemWords } from './hoursWords';

export interface PartRowProps {
  /** 0 (Monday) to 6. */
  day: number;
  /** Null: it is to be written yet, and takes the focus. */
  part: DayPart | null;
  /** Says what is wrong with a part that cannot stand there; null: it stands. */
  onPart: (part: DayPart) => HoursProblem | null;
  onRemove: () => void;
}

/** From when to when somebody is there. What is written is taken over as soon as the focus leaves it; what is wrong stays to be mended. */
export function PartRow({ day, part, onPart, onRemove }: PartRowProps): VNode {
  const translator = useTranslator();
  const { text, weekday } = translator;
  const id = useId();
  const first = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState<{ from: string; to: string } | null>(null);
  const [problem, setProblem] = useState<HoursProblem | null>(null);
  const isNew = part === null;
  useEffect(() => {
    if (isNew) first.current?.focus();
    // oxlint-disable-next-line react/exhaustive-deps -- only when it appears
  }, []);
  const shown = draft ?? (part === null ? { from: '', to: '' } : { from: clockTime(part[0]), to: clockTime(part[1]) });
  const take = (): void => {
    if (draft === null || (draft.from === '' && draft.to === '')) return;
    const [from, to] = [minuteOf(draft.from), minuteOf(draft.to)];
    // As an end, midnight is the day's own.
    const wrong = from === null || to === null ? { code: 'no-time' as const, day } : onPart([from, to === 0 ? MINUTES_OF_DAY : to]);
    setProblem(wrong);
    if (wrong === null) setDraft(null);
  };
  const left = (event: TargetedFocusEvent<HTMLDivElement>): void => {
    if (!event.currentTarget.contains(event.relatedTarget as Node | null)) take();
  };
  const pressed = (event: TargetedKeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Enter') take();
  };
  const field = (name: 'from' | 'to'): VNode => (
    <input
      {...(name === 'from' ? { ref: first } : {})}
      class={styles['time']}
      type="time"
      aria-label={text(`hours.${name}`, { day: weekday(day + 1) })}
      aria-invalid={problem !== null}
      aria-describedby={describedBy(id)}
      value={shown[name]}
      onInput={(event) => setDraft({ ...shown, [name]: event.currentTarget.value })}
      onKeyDown={pressed}
    />
  );
  return (
    // Hears of where the focus goes among the controls within.
    <div class={styles['part']} onFocusOut={left}>
      {field('from')}
      <span aria-hidden="true">–</span>
      {field('to')}
      <Button kind="quiet" size="small" icon="close" iconOnly onClick={onRemove}>
        {text('hours.removePart', { day: weekday(day + 1), from: shown.from, to: shown.to })}
      </Button>
      <p id={describedBy(id)} class={styles['problem']} aria-live="polite">
        {problem !== null && problemWords(problem, translator)}
      </p>
    </div>
  );
}
