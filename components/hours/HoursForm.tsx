import type { VNode } from 'preact';
import { Folded } from '@/components/controls/Folded';
import { Select } from '@/components/controls/Select';
import { useEdited } from '@/components/hooks/edited';
import { useTranslator } from '@/components/hooks/translation';
import { knownZones } from '@/components/settings/knownZones';
import type { BusinessHours } from '@/lib/inbox/businessHours';
import { withZone } from '@/lib/inbox/editHours';
import { createOpenTime } from '@/lib/inbox/openTime';
import { Holidays } from './Holidays';
import styles from './Hours.module.css';
import { meaningWords } from './hoursWords';
import { WeekHours } from './WeekHours';
import { WithinFields } from './WithinFields';

export interface HoursFormProps {
  hours: BusinessHours;
  /** Whose hours they are, in words: the line that unfolds the form. */
  summary: string;
  /** Whether it is unfolded at first. */
  open: boolean;
  /** The reporting zone, in which instants are written. */
  zone: string;
  /** First day of the week, 1 (Monday) to 7. */
  firstDay: number;
  now: number;
  onHours: (hours: BusinessHours, tookFocus?: boolean) => void;
}

/** Business hours: what they mean now, and all that they are made of. Each edit holds as soon as it can. */
export function HoursForm({ hours: stored, summary, open, zone, firstDay, now, onHours }: HoursFormProps): VNode {
  const translator = useTranslator();
  const { text } = translator;
  const [hours, edit] = useEdited(stored, onHours);
  const name = (of: string): string => of.replaceAll('_', ' ');
  return (
    <div class={styles['hours']}>
      <p class={styles['meaning']} role="status">
        {meaningWords(createOpenTime(hours, zone), now, zone, translator).join(' ')}
        {hours.zone !== null && hours.zone !== zone && ` ${text('hours.clock', { zone: name(zone) })}`}
      </p>
      <Folded summary={summary} open={open}>
        <div class={styles['fields']}>
          <WeekHours hours={hours} firstDay={firstDay} onHours={edit} />
          <Select
            label={text('hours.zone')}
            visibleLabel
            value={hours.zone ?? ''}
            options={[
              { value: '', label: text('hours.zoneReporting', { zone: name(zone) }) },
              ...knownZones(hours.zone).map((of) => ({ value: of, label: name(of) })),
            ]}
            onValue={(of) => {
              const edited = withZone(hours, of === '' ? null : of);
              if (edited.ok) edit(edited.hours);
            }}
          />
          <Holidays hours={hours} onHours={edit} />
          <WithinFields hours={hours} onHours={edit} />
        </div>
      </Folded>
    </div>
  );
}
