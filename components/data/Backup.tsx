import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Notice } from '@/components/controls/Notice';
import { Select } from '@/components/controls/Select';
import { REMINDERS, type BackupReminder, type BackupRun, type BackupState } from '@/components/hooks/backup';
import type { BackupCheck } from '@/components/hooks/backupCheck';
import type { Live } from '@/components/hooks/live';
import { useTranslator } from '@/components/hooks/translation';
import { Setting } from '@/components/settings/Setting';
import styles from './Backup.module.css';
import { BackupChecker } from './BackupChecker';
import { BackupMaker } from './BackupMaker';
import { BackupProgress } from './BackupProgress';

export interface BackupProps {
  state: Live<BackupState>;
  reminder: BackupReminder;
  run: BackupRun;
  check: BackupCheck;
  /** ms since 1970. */
  now: number;
  /** Null: without a passphrase. */
  onMake: (passphrase: string | null) => void;
  onStop: () => void;
  onCheck: (file: File, passphrase: string | null) => void;
  onStopCheck: () => void;
  /** Says false where it could not be stored. */
  onReminder: (reminder: BackupReminder) => Promise<boolean>;
}

/** Making a backup, when the last one was made, how often one is reminded, and whether a file is a whole one. */
export function Backup(props: BackupProps): VNode {
  const { state, reminder, run, check, now } = props;
  const { text } = useTranslator();
  const [failed, setFailed] = useState(false);
  return (
    <div class={styles['backup']}>
      <Last state={state} />
      {run.state !== 'running' && <BackupMaker onMake={props.onMake} />}
      <BackupProgress run={run} onStop={props.onStop} />
      <div>
        {failed && <Notice kind="trouble">{text('trouble.saveFailed')}</Notice>}
        <Setting title={text('data.backup.reminder')} hint={text('data.backup.reminderHint')}>
          <Select
            label={text('data.backup.reminder')}
            value={reminder}
            options={REMINDERS.map((value) => ({ value, label: text(`data.backup.reminder.${value}`) }))}
            onValue={(value) => {
              const chosen = REMINDERS.find((known) => known === value);
              if (chosen !== undefined) void props.onReminder(chosen).then((kept) => setFailed(!kept));
            }}
          />
        </Setting>
        <BackupChecker check={check} now={now} onStart={props.onCheck} onStop={props.onStopCheck} />
      </div>
    </div>
  );
}

function Last({ state }: { state: Live<BackupState> }): VNode | null {
  const { text, count, date } = useTranslator();
  if (state.state === 'loading') return null;
  if (state.state === 'failed') return <Notice kind="trouble">{text('trouble.load')}</Notice>;
  const { last, due } = state.value;
  const words = last === null
    ? text('data.backup.none')
    : count(last.encrypted ? 'data.backup.lastLocked' : 'data.backup.last', last.mentions, { date: date(last.at) });
  return (
    <>
      {due && <Notice kind="note">{text(last === null ? 'data.backup.dueFirst' : 'data.backup.due')}</Notice>}
      <p class={styles['last']}>{words}</p>
    </>
  );
}
