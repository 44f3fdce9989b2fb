import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Field } from '@/components/controls/Field';
import { FileButton } from '@/components/controls/FileButton';
import { Notice } from '@/components/controls/Notice';
import { PassphraseInput } from '@/components/controls/PassphraseInput';
import { Progress } from '@/components/controls/Progress';
import type { BackupCheck } from '@/components/hooks/backupCheck';
import { useTranslator } from '@/components/hooks/translation';
import { Setting } from '@/components/settings/Setting';
import styles from './Backup.module.css';
import { refusalWords } from './refusalWords';

export interface BackupCheckerProps {
  check: BackupCheck;
  /** ms since 1970. */
  now: number;
  onStart: (file: File, passphrase: string | null) => void;
  onStop: () => void;
}

/** Says whether a file can be restored, without changing anything. */
export function BackupChecker({ check, now, onStart, onStop }: BackupCheckerProps): VNode {
  const { text } = useTranslator();
  return (
    <Setting title={text('data.check.title')} hint={text('data.check.hint')} below={<Outcome check={check} now={now} onStart={onStart} onStop={onStop} />}>
      <FileButton accept=".earshot" disabled={check.state === 'running'} onFile={(file) => onStart(file, null)}>
        {text('data.check.choose')}
      </FileButton>
    </Setting>
  );
}

function Outcome({ check, now, onStart, onStop }: BackupCheckerProps): VNode | null {
  const translator = useTranslator();
  const { text, count, date, percent } = translator;
  switch (check.state) {
    case 'idle':
      return null;
    case 'running':
      return (
        <div class={styles['line']}>
          <Progress done={check.done} all={1} label={text('data.check.title')} />
          <span class={styles['hint']}>{text('data.check.progress', { share: percent(check.done) })}</span>
          <Button size="small" icon="close" onClick={onStop}>
            {text('data.backup.stop')}
          </Button>
        </div>
      );
    case 'good': {
      const { header, mentions, content } = check;
      const made = count(header.kind === 'bundle' ? 'data.check.goodBundle' : 'data.check.good', mentions, { date: date(header.createdAt) });
      return (
        <div role="status">
          <p>{header.createdAt > now ? `${made} ${text('data.check.ahead')}` : made}</p>
          <p class={styles['digest']}>{text('data.check.digest', { digest: content })}</p>
        </div>
      );
    }
    default: {
      const { file, refusal } = check;
      const isLocked = refusal.code === 'passphrase-needed' || refusal.code === 'passphrase-wrong';
      if (isLocked) return <Unlock check={check} onOpen={(passphrase) => onStart(file, passphrase)} />;
      return <Notice kind="trouble">{`${refusalWords(refusal, file.name, translator)} ${text('data.refused.unchanged')}`}</Notice>;
    }
  }
}

function Unlock({ check, onOpen }: { check: Extract<BackupCheck, { state: 'refused' }>; onOpen: (passphrase: string) => void }): VNode {
  const translator = useTranslator();
  const { text } = translator;
  const [passphrase, setPassphrase] = useState('');
  const id = useId();
  const wrong = check.refusal.code === 'passphrase-wrong';
  const words = refusalWords(check.refusal, check.file.name, translator);
  return (
    <form
      class={styles['lock']}
      onSubmit={(event) => {
        event.preventDefault();
        if (passphrase !== '') onOpen(passphrase);
      }}
    >
      <Field id={id} label={text('data.backup.passphrase')} {...(wrong ? { problem: words } : { hint: words })}>
        <PassphraseInput id={id} value={passphrase} onValue={setPassphrase} invalid={wrong} made={false} />
      </Field>
      <span>
        <Button type="submit" disabled={passphrase === ''}>
          {text('data.check.open')}
        </Button>
      </span>
    </form>
  );
}
