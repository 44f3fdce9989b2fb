import type { VNode } from 'preact';
import { Button } from '@/components/controls/Button';
import { Notice } from '@/components/controls/Notice';
import { Switch } from '@/components/controls/Switch';
import type { NotificationLeave } from '@/components/hooks/notificationLeave';
import { useTranslator } from '@/components/hooks/translation';
import { Setting } from './Setting';

export interface MorningDigestProps {
  on: boolean;
  leave: NotificationLeave;
  onChange: (on: boolean) => void;
}

/** Whether what arrived out of hours is told at the first opening of a day. The browser is asked for its leave by the click that needs it. */
export function MorningDigest({ on, leave, onChange }: MorningDigestProps): VNode {
  const { text } = useTranslator();
  const change = (wanted: boolean): void => {
    if (wanted) leave.ask();
    onChange(wanted);
  };
  return (
    <Setting
      title={text('morning.title')}
      hint={text('morning.hint')}
      below={on && leave.allowed === false && (
        <Notice kind="note" action={<Button size="small" onClick={leave.ask}>{text('alerts.allow')}</Button>}>
          {text('morning.refused')}
        </Notice>
      )}
    >
      <Switch on={on} label={text('morning.title')} onChange={change} />
    </Setting>
  );
}
