import type { VNode } from 'preact';
import { Button } from '@/components/controls/Button';
import { Dialog } from '@/components/controls/Dialog';
import { useTranslator } from '@/components/hooks/translation';
import type { OpenTime } from '@/lib/inbox/openTime';
import { snoozeTimes } from '@/lib/inbox/presetTimes';
import type { Calendar } from '@/lib/mentions/calendar';
import { TimeChoice } from './TimeChoice';

export interface SnoozeDialogProps {
  now: number;
  openTime: OpenTime;
  calendar: Calendar;
  onCancel: () => void;
  /** Ms since 1970, later than now. */
  onUntil: (until: number) => void;
}

/** Asks until when mentions are put off. */
export function SnoozeDialog({ now, openTime, calendar, onCancel, onUntil }: SnoozeDialogProps): VNode {
  const { text } = useTranslator();
  return (
    <Dialog title={text('times.snooze')} onCancel={onCancel} buttons={<Button onClick={onCancel}>{text('action.cancel')}</Button>}>
      <TimeChoice
        label={text('times.snooze')}
        times={snoozeTimes({ now, openTime, calendar })}
        chosen={undefined}
        calendar={calendar}
        now={now}
        onTime={(at) => at !== null && onUntil(at)}
      />
    </Dialog>
  );
}
