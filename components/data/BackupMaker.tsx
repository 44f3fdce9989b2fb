import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Field } from '@/components/controls/Field';
import { Folded } from '@/components/controls/Folded';
import { PassphraseInput } from '@/components/controls/PassphraseInput';
import { useTranslator } from '@/components/hooks/translation';
import styles from './Backup.module.css';
import { passphraseStrength } from './passphraseStrength';

/** What a backup is begun with: a passphrase typed twice, or none. */
export function BackupMaker({ onMake }: { onMake: (passphrase: string | null) => void }): VNode {
  const { text } = useTranslator();
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const id = useId();
  const locks = passphrase !== '' || again !== '';
  const differs = again !== '' && again !== passphrase;
  const make = (): void => {
    onMake(locks ? passphrase : null);
    setPassphrase('');
    setAgain('');
  };
  return (
    <form
      class={styles['maker']}
      onSubmit={(event) => {
        event.preventDefault();
        if (passphrase === again) make();
      }}
    >
      <Folded summary={text('data.backup.lock')} open={false}>
        <div class={styles['lock']}>
          <p class={styles['hint']}>{text('data.backup.lockHint')}</p>
          <Field
            id={`${id}-passphrase`}
            label={text('data.backup.passphrase')}
            hint={passphrase === '' ? undefined : text(`data.backup.strength.${passphraseStrength(passphrase)}`)}
          >
            <PassphraseInput id={`${id}-passphrase`} value={passphrase} onValue={setPassphrase} made />
          </Field>
          <Field id={`${id}-again`} label={text('data.backup.again')} problem={differs ? text('data.backup.differs') : undefined}>
            <PassphraseInput id={`${id}-again`} value={again} onValue={setAgain} invalid={differs} made />
          </Field>
        </div>
      </Folded>
      <Button type="submit" kind="primary" icon="download" disabled={locks && passphrase !== again}>
        {text(locks ? 'data.backup.makeLocked' : 'data.backup.make')}
      </Button>
    </form>
  );
}
