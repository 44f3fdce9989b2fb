import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Dialog } from '@/components/controls/Dialog';
import { Field } from '@/components/controls/Field';
import { PassphraseInput } from '@/components/controls/PassphraseInput';
import { useTranslator } from '@/components/hooks/translation';
import { DEFAULT_BUNDLE_PRIVACY, type ExportPrivacy } from '@/lib/mentions/exportPrivacy';
import styles from '@/components/controls/Dialog.module.css';
import { PrivacyFields } from './PrivacyFields';

export interface BundleChoice {
  privacy: ExportPrivacy;
  /** Null: the file is not locked. */
  passphrase: string | null;
}

/** What goes into a file for a colleague; asked anew for each, since each goes to somebody else. */
export function BundleDialog(props: { onSave: (choice: BundleChoice) => void; onCancel: () => void }): VNode {
  const { text } = useTranslator();
  const [privacy, setPrivacy] = useState(DEFAULT_BUNDLE_PRIVACY);
  const [passphrase, setPassphrase] = useState('');
  const id = useId();
  return (
    <Dialog
      title={text('bundle.make.title')}
      onCancel={props.onCancel}
      onSubmit={() => props.onSave({ privacy, passphrase: passphrase === '' ? null : passphrase })}
      buttons={
        <>
          <Button onClick={props.onCancel}>{text('action.cancel')}</Button>
          <Button kind="primary" type="submit">
            {text('bundle.make.save')}
          </Button>
        </>
      }
    >
      <p class={styles['note']}>{text('bundle.make.what')}</p>
      <PrivacyFields privacy={privacy} onPrivacy={setPrivacy} />
      <Field id={id} label={text('bundle.passphrase')} hint={text('bundle.passphrase.hint')}>
        <PassphraseInput id={id} value={passphrase} onValue={setPassphrase} made />
      </Field>
    </Dialog>
  );
}
