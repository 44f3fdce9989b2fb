import type { VNode } from 'preact';
import { Backup } from '@/components/data/Backup';
import { BackupDue } from '@/components/data/BackupDue';
import { useBackup, useBackupState } from '@/components/hooks/backup';
import { useBackupCheck } from '@/components/hooks/backupCheck';
import { useNow } from '@/components/hooks/now';
import { useSettingDecisions, useSettings } from '@/components/hooks/settings';

/** The part on backups of the page of the user's data, with its data. */
export function BackupWithData(): VNode {
  const { backupReminder } = useSettings();
  const { decide } = useSettingDecisions();
  const { run, make, stop } = useBackup();
  const { check, start, stop: stopCheck } = useBackupCheck();
  return (
    <Backup
      state={useBackupState()}
      reminder={backupReminder}
      run={run}
      check={check}
      now={useNow()}
      onMake={make}
      onStop={stop}
      onCheck={start}
      onStopCheck={stopCheck}
      onReminder={(reminder) => decide('backupReminder', reminder)}
    />
  );
}

/** Reminds of a backup where one is due; `onGo` leads to it. */
export function BackupDueWithData({ onGo }: { onGo: () => void }): VNode | null {
  const state = useBackupState();
  return state.state === 'ready' ? <BackupDue state={state.value} onGo={onGo} /> : null;
}
