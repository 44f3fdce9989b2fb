import type { VNode } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { useTranslator } from '@/components/hooks/translation';
import type { WorkDecision } from '@/lib/inbox/decideWork';
import { readLocal, writeLocal } from '@/lib/inbox/presetTimes';
import type { Calendar } from '@/lib/mentions/calendar';
import type { Mention } from '@/lib/mentions/mention';
import { OWNER_ME } from '@/lib/mentions/status';
import { MOST_LINE } from '@/lib/posts/clean';
import styles from './EscalateForm.module.css';

export interface EscalateFormProps {
  mention: Mention;
  calendar: Calendar;
  onWork: (said: WorkDecision) => void;
}

/** Escalates a mention: to whom, and by when it is to be answered, which both may stay as they are. The name takes the focus. */
export function EscalateForm({ mention, calendar, onWork }: EscalateFormProps): VNode {
  const { text } = useTranslator();
  const id = useId();
  const { owner, dueAt } = mention.decided ?? {};
  const [name, setName] = useState(owner === undefined || owner === OWNER_ME ? '' : owner);
  const [by, setBy] = useState(dueAt === undefined ? '' : writeLocal(dueAt, calendar));
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const escalate = (): void => {
    const at = readLocal(by, calendar);
    const to = name.trim();
    onWork({
      status: { is: 'escalated', at: Date.now() },
      ...(to === '' || to === owner ? {} : { owner: to }),
      ...(at === null || at === dueAt ? {} : { dueAt: at }),
    });
  };
  return (
    <form
      class={styles['form']}
      aria-label={text('escalate.do')}
      onSubmit={(event) => {
        event.preventDefault();
        escalate();
      }}
    >
      <div class={styles['pair']}>
        <label class={styles['label']} for={`${id}-to`}>{text('escalate.to')}</label>
        <input
          id={`${id}-to`}
          ref={field}
          class={styles['field']}
          type="text"
          dir="auto"
          autocomplete="off"
          maxLength={MOST_LINE}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </div>
      <div class={styles['pair']}>
        <label class={styles['label']} for={`${id}-by`}>{text('escalate.by')}</label>
        <input id={`${id}-by`} class={styles['field']} type="datetime-local" value={by} onInput={(event) => setBy(event.currentTarget.value)} />
      </div>
      <Button type="submit" size="small">{text('escalate.do')}</Button>
    </form>
  );
}
