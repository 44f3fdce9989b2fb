import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Field } from '@/components/controls/Field';
import { PassphraseInput } from '@/components/controls/PassphraseInput';
import type { RestoreDecisions } from '@/components/hooks/restore';
import { useTranslator } from '@/components/hooks/translation';
import { refusalWords } from './refusalWords';
import styles from './Restore.module.css';

/** Asks for the passphrase of a file. */
export function RestorePassphrase(props: { file: File; wrong: boolean; decide: Pick<RestoreDecisions, 'unlock' | 'leave'> }): VNode {
  const { file, wrong, decide } = props;
  const translator = useTranslator();
  const { text } = translator;
  const words = refusalWords({ code: wrong ? 'passphrase-wrong' : 'passphrase-needed' }, file.name, translator);
  const [passphrase, setPassphrase] = useState('');
  const id = useId();
  return (
    <form
      class={styles['part']}
      onSubmit={(event) => {
        event.preventDefault();
        if (passphrase !== '') decide.unlock(file, passphrase);
      }}
    >
      <div class={styles['passphrase']}>
        <Field id={id} label={text('data.backup.passphrase')} {...(wrong ? { problem: words } : { hint: words })}>
          <PassphraseInput id={id} value={passphrase} onValue={setPassphrase} invalid={wrong} made={false} />
        </Field>
      </div>
      <div class={styles['buttons']}>
        <Button onClick={decide.leave}>{text('action.cancel')}</Button>
        <Button kind="primary" type="submit" disabled={passphrase === ''}>
          {text('data.check.open')}
        </Button>
      </div>
    </form>
  );
}
