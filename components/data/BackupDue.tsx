import type { VNode } from 'preact';
import { Button } from '@/components/controls/Button';
import { Notice } from '@/components/controls/Notice';
import type { BackupState } from '@/components/hooks/backup';
import { useTranslator } from '@/components/hooks/translation';

/** Reminds of a backup where one is due. */
export function BackupDue({ state, onGo }: { state: BackupState; onGo: () => void }): VNode | null {
  const { text } = useTranslator();
  if (!state.due) return null;
  return (
    <Notice kind="note" action={<Button size="small" onClick={onGo}>{text('data.backup.goTo')}</Button>}>
      {text(state.last === null ? 'data.backup.dueFirst' : 'data.backup.due')}
    </Notice>
  );
}
