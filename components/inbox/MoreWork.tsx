import type { VNode } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { InlineSelect } from '@/components/controls/InlineSelect';
import { useCalendar } from '@/components/hooks/calendar';
import { useOpenTimes } from '@/components/hooks/openTimes';
import { useTranslator } from '@/components/hooks/translation';
import type { WorkDecision } from '@/lib/inbox/decideWork';
import { dueTimes, snoozeTimes } from '@/lib/inbox/presetTimes';
import { dueIn } from '@/lib/inbox/queueKeys';
import { labelOfWork } from '@/lib/inbox/status';
import type { Match, Mention } from '@/lib/mentions/mention';
import { TESTIMONIAL_STATES, type TestimonialState } from '@/lib/mentions/queues';
import { statusOf } from '@/lib/mentions/status';
import { EscalateForm } from './EscalateForm';
import styles from './MoreWork.module.css';
import { Tags } from './Tags';
import { TimeChoice } from './TimeChoice';
import type { Wish } from './wish';

export interface MoreWorkProps {
  mention: Mention;
  /** Of the topic that is looked at, else of all. */
  matches: readonly Match[];
  now: number;
  wish?: Wish | null;
  onWork: (said: WorkDecision) => void;
}

const FORMS = ['due', 'snooze', 'escalate'] as const;
type Form = (typeof FORMS)[number];

/** What is decided of the work besides status and owner: tags, the deadline, sleep, escalation, and whether it may be quoted. */
export function MoreWork({ mention, matches, now, wish = null, onWork }: MoreWorkProps): VNode {
  const { text, dateTime } = useTranslator();
  const id = useId();
  const wished = wish === null ? null : (FORMS.find((form) => form === wish.kind) ?? null);
  const [open, setOpen] = useState<{ form: Form; at: number } | null>(null);
  useEffect(() => {
    if (wish !== null && wished !== null) setOpen({ form: wished, at: wish.at });
    // oxlint-disable-next-line react/exhaustive-deps -- a wish is heard once, however often it is handed over
  }, [wish?.at]);
  const { dueAt, snoozedUntil, testimonial } = mention.decided ?? {};
  const due = dueAt ?? matches.map(dueIn).find((at) => at !== null) ?? null;
  const mayQuote = testimonial !== undefined || matches.some(({ queued = [] }) => queued.some(([, queue]) => queue === 'testimonials'));
  const isEscalated = statusOf(mention, labelOfWork(mention, matches)) === 'escalated';
  const toggle = (form: Form): void => setOpen((now) => (now?.form === form ? null : { form, at: 0 }));
  const decide = (said: WorkDecision): void => {
    setOpen(null);
    // What was chosen is gone with its form: the focus comes back to what opened it.
    if (open !== null) document.getElementById(`${id}-${open.form}`)?.querySelector('button')?.focus();
    onWork(said);
  };
  const opener = (form: Form, words: string): VNode => (
    <span id={`${id}-${form}`}>
      <Button size="small" expanded={open?.form === form} onClick={() => toggle(form)}>{words}</Button>
    </span>
  );
  return (
    <div class={styles['more']}>
      <Tags mention={mention} onTags={(tags) => onWork({ tags })} wished={wish?.kind === 'tag' ? wish.at : null} />
      {/* Hears of Escape in what it unfolds. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div
        class={styles['forms']}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || open === null) return;
          event.preventDefault();
          event.stopPropagation();
          document.getElementById(`${id}-${open.form}`)?.querySelector('button')?.focus();
          setOpen(null);
        }}
      >
        <div class={styles['openers']}>
          {opener('due', due === null ? text('times.due') : text('times.dueAt', { when: dateTime(due) }))}
          {opener('snooze', snoozedUntil === undefined ? text('times.snooze') : text('times.snoozedUntil', { when: dateTime(snoozedUntil) }))}
          {!isEscalated && opener('escalate', text('escalate.do'))}
          {mayQuote && <Testimonial state={testimonial} onWork={onWork} />}
        </div>
        {open !== null && open.form !== 'escalate' && (
          <Times key={`${open.form} ${open.at}`} form={open.form} mention={mention} matches={matches} now={now} onWork={decide} />
        )}
        {open?.form === 'escalate' && <Escalate key={open.at} mention={mention} onWork={decide} />}
      </div>
    </div>
  );
}

function Escalate({ mention, onWork }: Pick<MoreWorkProps, 'mention' | 'onWork'>): VNode {
  return <EscalateForm mention={mention} calendar={useCalendar()} onWork={onWork} />;
}

function Times({ form, mention, matches, now, onWork }: Omit<MoreWorkProps, 'wish'> & { form: 'due' | 'snooze' }): VNode | null {
  const { text } = useTranslator();
  const calendar = useCalendar();
  const openTimes = useOpenTimes();
  if (openTimes === null) return null;
  const openTime = openTimes(matches[0]?.topicId ?? '');
  const { dueAt, snoozedUntil } = mention.decided ?? {};
  return form === 'due' ? (
    <TimeChoice
      label={text('times.due')}
      times={dueTimes({ now, openTime, calendar })}
      chosen={dueAt}
      calendar={calendar}
      now={now}
      onTime={(at) => onWork({ dueAt: at })}
    />
  ) : (
    <TimeChoice
      label={text('times.snooze')}
      times={snoozeTimes({ now, openTime, calendar })}
      chosen={snoozedUntil}
      calendar={calendar}
      now={now}
      onTime={(at) => onWork({ snoozedUntil: at })}
    />
  );
}

/** The choice that is no state. */
const NONE = 'none';

function Testimonial({ state, onWork }: { state: TestimonialState | undefined; onWork: (said: WorkDecision) => void }): VNode {
  const { text } = useTranslator();
  return (
    <span class={styles['quote']}>
      <span aria-hidden="true">{text('testimonial.title')}</span>
      <InlineSelect
        label={text('testimonial.title')}
        value={state ?? NONE}
        options={[NONE, ...TESTIMONIAL_STATES].map((value) => ({ value, label: text(`testimonial.${value as typeof NONE | TestimonialState}`) }))}
        onValue={(value) => onWork({ testimonial: value === NONE ? null : (value as TestimonialState) })}
      />
    </span>
  );
}
