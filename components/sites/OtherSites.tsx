import type { TargetedSubmitEvent, VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Field } from '@/components/controls/Field';
import { Icon } from '@/components/controls/Icon';
import { TextInput } from '@/components/controls/TextInput';
import { useTranslator } from '@/components/hooks/translation';
import styles from './OtherSites.module.css';
import { siteAddress } from './siteAddress';

export interface OtherSitesProps {
  /** Hosts that are allowed and belong to no known site; absent where they are listed elsewhere. */
  granted?: readonly string[];
  /** Shows the browser's prompt for a web address; false where it is declined. */
  onGrant: (address: string) => Promise<boolean>;
}

const NONE: readonly string[] = [];

/** Sites that Earshot does not know: what their pages declare of themselves is read where the user allows it. */
export function OtherSites({ granted = NONE, onGrant }: OtherSitesProps): VNode {
  const { text } = useTranslator();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<'invalid' | 'refused' | null>(null);

  const submit = (event: TargetedSubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const address = siteAddress(typed);
    if (address === null) {
      setProblem('invalid');
      return;
    }
    // No pause before the request: browsers show the prompt only while the click is being handled.
    void onGrant(address).then((allowed) => {
      setProblem(allowed ? null : 'refused');
      if (allowed) setTyped('');
    });
  };

  const words = { invalid: text('sites.addressInvalid'), refused: text('sites.refused', { site: typed }) };
  return (
    <form class={styles['others']} noValidate onSubmit={submit}>
      <div class={styles['field']}>
        <Field
          id={id}
          label={text('sites.others')}
          hint={text('sites.othersHint')}
          problem={problem === null ? undefined : words[problem]}
        >
          <TextInput id={id} value={typed} invalid={problem === 'invalid'} onValue={setTyped} />
        </Field>
      </div>
      <Button type="submit">{text('sites.allow')}</Button>
      {granted.length > 0 && (
        <ul class={styles['granted']}>
          {granted.map((host) => (
            <li key={host}>
              <Icon name="check" />
              <bdi>{host}</bdi>
            </li>
          ))}
        </ul>
      )}
    </form>
  );
}
